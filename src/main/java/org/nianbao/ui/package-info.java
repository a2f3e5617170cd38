/// The window: what a clerk sees, and how keys and clicks become commands to the
/// [org.nianbao.edit.Editor] and to the [org.nianbao.workspace.Documents].
///
/// Views are plain subclasses of JavaFX panes, wired by hand; there is no FXML. Everything shown is
/// derived from the editor's current findings and shown again whenever they change; a view keeps no
/// copy of the document.
///
/// The look is the standard theme AtlantaFX Primer with the design's tokens on top (`nianbao.css`).
/// Clipboards of some megabytes are read behind a [org.nianbao.ui.WaitCard], which keeps the keys
/// typed meanwhile in their order.
///
/// Questions that come by themselves are lines below the menu ([org.nianbao.ui.QuestionsBar]),
/// which are answered with the mouse or after F6. No button of a dialog takes Enter
/// ([org.nianbao.ui.Alerts]).
///
/// What is being printed is finished before the window closes, since the system asks for the
/// window's thread with every page.
@NullMarked
package org.nianbao.ui;

import org.jspecify.annotations.NullMarked;
