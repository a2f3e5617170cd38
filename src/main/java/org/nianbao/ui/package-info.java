/// The window: what a clerk sees, and how keys and clicks become commands to the
/// [org.nianbao.edit.Editor].
///
/// Views are plain subclasses of JavaFX panes, wired by hand; there is no FXML. Everything shown is
/// derived from the editor's current findings and shown again whenever they change; a view keeps no
/// copy of the document.
///
/// The look is the standard theme AtlantaFX Primer with the design's tokens on top (`nianbao.css`).
/// Slow work goes through [org.nianbao.ui.Background], the one door to other threads. Clipboards of
/// some megabytes are read behind a [org.nianbao.ui.WaitCard], which keeps the keys typed meanwhile
/// in their order.
@NullMarked
package org.nianbao.ui;

import org.jspecify.annotations.NullMarked;
