/// PDF files as a [org.nianbao.source.Source], through Apache PDFBox: text by its place on the
/// page, tables by their ruling lines.
@NullMarked
package org.nianbao.reader.pdf;

import org.jspecify.annotations.NullMarked;
