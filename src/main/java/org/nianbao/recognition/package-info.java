/// Finds the report in a [org.nianbao.source.Source]: cover, prose, and every cell of the three
/// tables with how sure it is.
@NullMarked
package org.nianbao.recognition;

import org.jspecify.annotations.NullMarked;
