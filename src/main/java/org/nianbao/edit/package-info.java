/// The open document: the current draft, its undo history, whether it is saved, and what the
/// checker finds in it.
///
/// The only view model. A command makes a new draft, the checker reads the whole of it, and
/// everything shown follows from [org.nianbao.edit.Editor#findings()]: one direction, and no
/// listener writes back. Undo is the previous draft, so every kind of change is undone alike, and
/// text controls keep no undo of their own.
///
/// A change is in the draft before any rule or view runs. A rule that throws becomes a finding, a
/// listener that throws goes to the handler that was set with
/// [org.nianbao.edit.Editor#onListenerFailed], and neither stops the others: what the screen shows
/// and what is saved cannot differ unnoticed.
///
/// Depends on `form`, `draft`, `prose`, `rule`, `wording` and `javafx.beans`, never on the scene
/// graph: it runs without a JavaFX toolkit. Not thread-safe: the application thread owns it, and
/// other threads get immutable drafts.
@NullMarked
package org.nianbao.edit;

import org.jspecify.annotations.NullMarked;
