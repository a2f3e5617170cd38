/// The check sheet 检查单: what a check of a draft came to, on paper, for the head of the office to
/// sign and the reviewer to file.
///
/// [org.nianbao.checksheet.CheckSheet] gathers what passed, what did not, what was kept with a
/// reason, and what was not checked and why; `word` writes it. The command line and the window make
/// the same call.
///
/// Depends on `statute` and the rooms below it for the check, and on `word`; not on the open
/// document or the screen.
///
/// Decisions:
/// - **The sheet checks the draft itself**, from a snapshot: its numbers are those of one moment.
/// - **What was not checked has a part of its own**, with the reasons: a sheet that lists only what
///   passed and what did not is taken for more than it is.
@NullMarked
package org.nianbao.checksheet;

import org.jspecify.annotations.NullMarked;
