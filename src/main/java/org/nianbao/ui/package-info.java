/// The window: what a clerk sees, and how keys and clicks become commands to the
/// [org.nianbao.edit.Editor] and to the [org.nianbao.workspace.Documents].
///
/// This package holds the window itself: menu, toolbar, the questions below the menu, and what is
/// shown below them. The rest is in packages named after what the user sees: `start`, `report`,
/// `grid`, `prose`, `findings`, `compare`, `preview`, `print`, `paper` (the fields of 页面设置),
/// `dialog`, `help`; `parts` holds what all of them share. [org.nianbao.ui.App] opens the window
/// and connects its parts by hand.
///
/// Views are plain subclasses of JavaFX panes; there is no FXML. Everything shown is derived from
/// the editor's current findings and shown again whenever they change; a view keeps no copy of the
/// document.
///
/// The look is the standard theme AtlantaFX Primer with the design's tokens on top (`nianbao.css`).
///
/// Questions that the program asks unprompted are lines below the menu
/// ([org.nianbao.ui.QuestionsBar]), which are answered with the mouse or after F6.
@NullMarked
package org.nianbao.ui;

import org.jspecify.annotations.NullMarked;
