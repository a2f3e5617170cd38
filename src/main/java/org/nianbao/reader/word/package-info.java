/// Word files, `.docx` and `.doc`, as a [org.nianbao.source.Source], through Apache POI.
@NullMarked
package org.nianbao.reader.word;

import org.jspecify.annotations.NullMarked;
