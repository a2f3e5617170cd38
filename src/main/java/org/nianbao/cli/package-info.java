/// The program without a window: one class for each verb. Verbs, output and exit codes are a public
/// contract: 0 done; 1 only for `check` with errors or blanks and for `compare` with differences; 2
/// could not read or write.
///
/// A second face of the same rooms as `ui`; the two never know each other. Nothing here touches
/// JavaFX, so the verbs work where there is no display.
@NullMarked
package org.nianbao.cli;

import org.jspecify.annotations.NullMarked;
