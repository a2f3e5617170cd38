/// The formats that a report can be exported in: one table, from which the window makes its menu
/// and the command line its file name extensions, so that both make the same call. Also reads the
/// drafts of earlier years for the charts of an export.
///
/// It is above the packages that write documents, and below the window and the command line,
/// neither of which it knows: they decide where the bytes go and what to say about it.
///
/// Decisions:
/// - **A format turns a manuscript into bytes**, in memory: the largest report is a few megabytes,
///   and a file is replaced as a whole ([org.nianbao.file.Target]). A further format is one more
///   constant.
@NullMarked
package org.nianbao.export;

import org.jspecify.annotations.NullMarked;
