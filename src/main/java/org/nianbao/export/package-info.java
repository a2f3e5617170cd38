/// The formats in which a report leaves the program: one table, from which the window makes its
/// menu and the command line its endings, so that both make the same call.
///
/// Stands above the rooms that write documents, and below the two faces. Knows no screen and no
/// command; where the bytes go, and what to say about it, is theirs.
///
/// Decisions:
/// - **A format turns a manuscript into bytes**, in memory: the largest report is a few megabytes,
///   and a file is replaced as a whole ([org.nianbao.file.Target]). A further format is one more
///   constant.
@NullMarked
package org.nianbao.export;

import org.jspecify.annotations.NullMarked;
