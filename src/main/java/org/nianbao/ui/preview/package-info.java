/// The preview, 预览: the report's pages beside the editor, and the same pages on a printer.
///
/// Draws what `paper` lays out and lays out nothing itself. Knows the editor, whose report it
/// follows, and `ui.parts`; which thread works out the pages it is told from outside.
///
/// Decisions:
/// - **One drawing, two pens.** [org.nianbao.ui.preview.Drawing] says what is where;
///   [org.nianbao.ui.preview.Pen] puts it on the screen or on paper. So print and preview cannot
///   differ.
/// - **A canvas for each page that is in sight, and none for the others.** The six hundred
///   characters of a page would be as many nodes, styled and laid out with every pulse; typing
///   would feel that.
/// - **No layout for a key.** Pages are worked out on a background thread from a snapshot, once
///   typing pauses; a page that came out the same is not drawn again.
/// - **What is in sight is a page and a place on it**, not a share of the scroll bar: the pages get
///   another size with every zoom and every change of the window, and the reader stays where he is.
/// - **The machine's own faces.** Where a face of the settings is missing, one of its kind takes
///   its place; characters stand where the layout has them, whatever the face.
@NullMarked
package org.nianbao.ui.preview;

import org.jspecify.annotations.NullMarked;
