/// The comparison of two drafts on the screen.
///
/// [org.nianbao.ui.compare.ComparePane] works on an open document and one other draft. A chosen
/// side takes effect at once as one undo step, so there is nothing to merge at the end, and the
/// list is computed again from every draft that the document becomes, by whatever way. Cancelling
/// therefore goes back to what the draft would be without the choices
/// ([org.nianbao.ui.compare.Unchosen]). In a read-only document no side can be chosen.
///
/// It uses `compare` and the open document; opening the other draft and placing the pane is up to
/// the window.
@NullMarked
package org.nianbao.ui.compare;

import org.jspecify.annotations.NullMarked;
