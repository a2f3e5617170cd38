/// The program: [org.nianbao.Main] alone, which hands over to the command line or the window.
///
/// Knows both faces and wires them by hand. Nothing knows it.
@NullMarked
package org.nianbao;

import org.jspecify.annotations.NullMarked;
