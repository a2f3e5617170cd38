/// The work on open drafts: opening, saving, leaving, exporting, the journal, recovery after a
/// crash, other versions of a file, preferences, and the questions that all this asks. It knows no
/// scene; the window shows what it says and passes on what the user does.
///
/// [org.nianbao.workspace.Documents] is the one way in. Below it, each part knows only those made
/// before it: [org.nianbao.workspace.Saving], [org.nianbao.workspace.Leaving],
/// [org.nianbao.workspace.Opening], [org.nianbao.workspace.OtherDrafts],
/// [org.nianbao.workspace.OutsideChanges], [org.nianbao.workspace.Recovery]. What a lower part
/// finds out it tells by a listener. All get [org.nianbao.workspace.Shared], above all which
/// document is open: whoever has waited for a disk asks [org.nianbao.workspace.CurrentDocument]
/// whether it still is.
///
/// Nothing waits for a disk. [org.nianbao.workspace.Background] is the one door to other threads;
/// it is handed an executor for the window's thread, and [org.nianbao.workspace.Timers] is the
/// window's clock, so tests turn both by hand. The [org.nianbao.workspace.Recorder] writes the
/// journal on a thread of its own, so that a share which keeps a save waiting does not hold it up.
/// The [org.nianbao.workspace.FileWatch] looks at the open file every five seconds, since shares
/// tell nobody of changes reliably. What a crash has left is offered by
/// [org.nianbao.workspace.Recovery] and comes back as a step that undo takes back.
///
/// Nothing that comes by itself takes the keyboard: what a timer, another program, a printer or
/// slow work has to say waits among the [org.nianbao.workspace.Questions]. One of the
/// [org.nianbao.workspace.Dialogs] is the answer to what somebody did just now; if slow work had to
/// find something out first, it opens only if neither key nor mouse was pressed since.
///
/// What is being written is finished after the window has closed.
@NullMarked
package org.nianbao.workspace;

import org.jspecify.annotations.NullMarked;
