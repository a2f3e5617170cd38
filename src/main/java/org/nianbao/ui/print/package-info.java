/// Printing: the print dialog, and the report's pages sent to the printer.
///
/// Printing is finished before the window closes, since JavaFX needs the application thread for
/// every page.
@NullMarked
package org.nianbao.ui.print;

import org.jspecify.annotations.NullMarked;
