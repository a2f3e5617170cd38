/// The open document: the current draft, what it came from, what is saved, what the checker says.
///
/// The only view model. A command makes a new draft, the checker reads the whole of it, and
/// everything shown follows from [org.nianbao.edit.Editor#findings()]: one direction, and no
/// listener writes back. Undo is the previous draft, so every kind of change is undone alike, and
/// text controls keep no undo of their own.
///
/// A change is in the draft before anybody looks at it. A rule that fails is a finding, a view that
/// fails is told to whoever opened the document, and neither keeps anything from the others: what
/// stands on the screen and what is saved cannot part without a word.
///
/// Knows the lower rooms and `javafx.beans`, never the scene: it runs without a toolkit. Not
/// thread-safe: the application thread owns it, and other threads get immutable drafts.
@NullMarked
package org.nianbao.edit;

import org.jspecify.annotations.NullMarked;
