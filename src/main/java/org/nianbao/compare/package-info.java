/// Two reports side by side: where they differ, and how one side is taken over into the other.
///
/// Values only. [org.nianbao.compare.Comparison] reads two drafts and lists every
/// [org.nianbao.compare.Difference]; the list is empty exactly when the two are equal, so what does
/// not show in the words (a style, bold type, a linked figure, members of a newer version) is
/// listed too. [org.nianbao.compare.Decisions] keeps track of which side was chosen for each
/// difference, although the list is computed anew after every change.
///
/// Decided here:
///
/// - *The other draft is read as it would stand in mine*: its linked figures follow my cells. So a
///   paragraph is different only if its own words or figures are, not because a cell is, and taking
///   all differences always leads to the other draft.
/// - *The other draft never changes* while the two are compared. A difference of text is identified
///   by its place there.
/// - *A number is one word*, a Latin word is one, each other character is one: 6616 and 6661 differ
///   as a whole. Words come from java-diff-utils, which is stopped after
///   [org.nianbao.compare.Alignment#MOST] changes: texts that differ more count as wholly
///   different.
/// - *Drafts on different forms* are compared cell by cell through the cells' stable ids. What only
///   one form has is listed and stays where it is.
///
/// - *A document is compared by what is printed* ([org.nianbao.compare.Compared],
///   PrintedComparison): whether a total was typed, what is bold and where a paragraph is broken do
///   not show there. A cell that the document lost, or that cannot be read, is never equal to
///   anything, be the draft blank there; a label, a heading or a row other than the form's is a
///   difference. An inferred cell has to be checked first (需先核对): it is listed even if it is the
///   same as it was read, since nobody knows, and never taken together with others.
///
/// Depends on `form`, `draft`, `recognition`, `text` and `wording`; not on files, the open document
/// or the screen.
@NullMarked
package org.nianbao.compare;

import org.jspecify.annotations.NullMarked;
