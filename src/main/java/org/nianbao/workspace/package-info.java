/// The work on open documents: opening, saving, closing, exporting, the journal, recovery after a
/// crash, other versions of a file, preferences, and the questions that all this asks. It uses no
/// scene graph; the window shows what it reports and passes on what the user does.
///
/// [org.nianbao.workspace.Documents] is the entry point. Below it, each part knows only those made
/// before it: [org.nianbao.workspace.Saving], [org.nianbao.workspace.Leaving],
/// [org.nianbao.workspace.Opening], [org.nianbao.workspace.OtherDrafts],
/// [org.nianbao.workspace.OutsideChanges], [org.nianbao.workspace.Recovery]. An earlier part
/// reports to later ones through listeners. All get [org.nianbao.workspace.Shared], above all the
/// document that is open: code that has waited for a disk asks
/// [org.nianbao.workspace.CurrentDocument] whether its document still is.
///
/// The application thread never waits for a disk. [org.nianbao.workspace.Background] is the only
/// way to other threads; it is given an executor for the application thread, and
/// [org.nianbao.workspace.Timers] is the window's clock, so that tests control both. The
/// [org.nianbao.workspace.Recorder] writes the journal on a thread of its own, so that a share
/// which keeps a save waiting does not hold it up. The [org.nianbao.workspace.FileWatch] checks the
/// open file every five seconds, since shares do not notify of changes reliably. Unsaved work found
/// after a crash is offered by [org.nianbao.workspace.Recovery] and restored as one undo step.
///
/// Nothing that arises unprompted takes the focus: messages of a timer, another program, a printer
/// or slow work wait among the [org.nianbao.workspace.Questions]. A dialog
/// ([org.nianbao.workspace.Dialogs]) answers what the user did just now; if slow work has to find
/// something out first, it opens only if neither a key nor the mouse was pressed since.
///
/// Everything that is being written is finished after the window has closed.
@NullMarked
package org.nianbao.workspace;

import org.jspecify.annotations.NullMarked;
