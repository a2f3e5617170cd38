/// Two drafts beside each other on the screen.
///
/// [org.nianbao.ui.compare.ComparePane] works on an open document and one other draft. A side that
/// is chosen takes effect at once as one step of undo, so there is nothing to merge at the end, and
/// what the list says is read anew from every draft that the document becomes, by whatever way. A
/// pane that is told to only show takes no choice.
///
/// Knows `compare` and the open document; who opens the other draft, and where the pane is put, is
/// the window's affair.
@NullMarked
package org.nianbao.ui.compare;

import org.jspecify.annotations.NullMarked;
