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
///
/// [org.nianbao.ui.Documents] holds which document is open and leaves it; [org.nianbao.ui.Opening]
/// reads it, [org.nianbao.ui.Saving] saves it, [org.nianbao.ui.Exports] takes it elsewhere, and
/// [org.nianbao.ui.Others] shows it beside other drafts. Nothing waits for a disk: the
/// [org.nianbao.ui.Recorder] writes the journal on a thread of its own, so that a share which keeps
/// a save waiting does not hold it up, and the [org.nianbao.ui.Watch] looks at the open file every
/// five seconds, since shares tell nobody of changes reliably. What a crash has left is offered on
/// the start page by [org.nianbao.ui.Recovery] and comes back as a step that undo takes back.
///
/// Nothing that comes by itself takes the keyboard: what a timer, another program, a printer or
/// slow work has to say waits among the [org.nianbao.ui.Questions], in lines below the menu that
/// are answered with the mouse or after F6. A dialog is the answer to what somebody did just now;
/// if slow work had to find something out first, it opens only if neither key nor mouse was pressed
/// since. No button of such a dialog takes Enter ([org.nianbao.ui.Alerts]).
///
/// What is being written is finished after the window has closed; what is being printed is finished
/// before, since the system asks for the window's thread with every page.
@NullMarked
package org.nianbao.ui;

import org.jspecify.annotations.NullMarked;
