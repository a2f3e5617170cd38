/// Whether what was published is what was approved: reports read from files of any format, compared
/// by what they print.
///
/// [org.nianbao.verification.ReportFile] reads either side, a draft or a document, with the SHA-256
/// of its bytes; `compare` finds the differences; [org.nianbao.verification.ComparisonPage] writes
/// them down as a page that can be printed and filed. The command line and the window make the same
/// calls.
///
/// Depends on `file`, `reader`, `recognition` and `compare`; not on the open document or the
/// screen.
@NullMarked
package org.nianbao.verification;

import org.jspecify.annotations.NullMarked;
