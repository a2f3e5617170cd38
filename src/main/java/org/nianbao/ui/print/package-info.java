/// Printing: the choice of a printer, and the report's pages handed to it.
///
/// What is being printed is finished before the window closes, since the system asks for the
/// window's thread with every page.
@NullMarked
package org.nianbao.ui.print;

import org.jspecify.annotations.NullMarked;
