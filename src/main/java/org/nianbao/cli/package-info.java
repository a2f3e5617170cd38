/// The program without a window: one class for each verb. Verbs, output and exit codes are a public
/// contract: 0 done; 1 only for `check` with errors or blanks and for `compare` with differences; 2
/// could not read or write.
///
/// A second face of the same rooms as `ui`; the two never know each other. Nothing here touches
/// JavaFX, so the verbs work where there is no display.
///
/// Decisions:
/// - **One file's trouble is one sentence** ([Verbs#with]), a mistake of the program or a lack of
///   memory included: the others have their turn, and the exit code is 2. For whoever mends it the
///   sentence ends with what was thrown and where, and never with words of the draft.
/// - **Nothing reaches the console but through [Screen]**, which shows by its code whatever nobody
///   sees; what libraries log or print goes nowhere.
@NullMarked
package org.nianbao.cli;

import org.jspecify.annotations.NullMarked;
