/// PDF files as a [org.nianbao.source.Source], through Apache PDFBox: text by its place on the
/// page, tables by their ruling lines. [org.nianbao.reader.pdf.PdfPictures] draws the pages as they
/// look, for whoever reviews what was read.
@NullMarked
package org.nianbao.reader.pdf;

import org.jspecify.annotations.NullMarked;
