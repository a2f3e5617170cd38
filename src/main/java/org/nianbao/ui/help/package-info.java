/// The manual (使用说明) inside the program, which F1 opens at the part that the focus is in.
///
/// Its text is the chapter 使用说明 of the README, which the build packs beside this class: it exists
/// once. It is shown with plain JavaFX nodes, since the web view would be another hundred
/// megabytes. It knows no other view: the window says which part of it is wanted.
@NullMarked
package org.nianbao.ui.help;

import org.jspecify.annotations.NullMarked;
