/// Reads files of every format that an office has into a [org.nianbao.source.Source].
///
/// Depends on `source` and `markup`; on `file` to read a file and for the
/// [org.nianbao.file.Trouble] that an unreadable one becomes; on `sheet` for workbooks. It is the
/// only package that reads Word and PDF files: `*.doc` through Apache POI, PDF through PDFBox,
/// `*.docx` as the XML that it is. Decided so:
///
/// - **A format is known by its content**, never by the ending of its name.
/// - **Encodings are tried before they are believed**: UTF-8 is recognised for certain, and pages
///   that an editor has saved anew often declare their former encoding.
/// - Pages saved as one file are messages; Apache James Mime4j takes them apart.
/// - A file of more than 128 MB, or of more text than a hundred reports, is refused before a
///   library gets it.
/// - What cannot be read is refused in one sentence that says what to do instead.
@NullMarked
package org.nianbao.reader;

import org.jspecify.annotations.NullMarked;
