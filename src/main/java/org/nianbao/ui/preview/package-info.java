/// The preview (预览): the report's pages beside the editor, and the same pages on a printer.
///
/// It draws what `paper` lays out and lays out nothing itself. It uses the editor, whose report it
/// follows, and `ui.parts`; the background thread for the layout is given from outside.
///
/// Decisions:
/// - **One drawing, two pens.** [org.nianbao.ui.preview.Drawing] says what is where;
///   [org.nianbao.ui.preview.Pen] puts it on the screen or on paper. So print and preview cannot
///   differ.
/// - **A canvas for each visible page, and none for the others.** The six hundred characters of a
///   page would be as many nodes, styled and laid out with every pulse; typing would feel that.
/// - **No layout for a key.** Pages are laid out on a background thread from a snapshot, once
///   typing pauses; a page that came out the same is not drawn again.
/// - **The scroll position is a page and a place on it**, not a share of the scroll bar: the pages
///   change their size with every zoom and every change of the window, and the reader stays where
///   he is.
/// - **Installed typefaces.** Where a typeface of the settings is missing, a similar one takes its
///   place; characters are where the layout has them, whatever the typeface.
@NullMarked
package org.nianbao.ui.preview;

import org.jspecify.annotations.NullMarked;
