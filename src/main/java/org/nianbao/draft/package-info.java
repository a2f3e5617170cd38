/// What a clerk has entered, as one immutable value, and the totals that follow from it.
///
/// Knows the form and `text`, nothing else. **Blank is never zero**: an empty cell has no value and
/// leaves every comparison that needs it undecided. A total without an entry of its own follows its
/// sum; an entry in a total is 手填 and stands until it is cleared.
///
/// What nobody sees (no-break and zero-width spaces, byte-order marks, soft hyphens, marks of
/// writing direction) is told from text in [org.nianbao.text.PlainText] alone, for everything that
/// is typed, pasted or read in: it neither hides a number nor makes a cell filled. What is kept as
/// text is kept as it came.
@NullMarked
package org.nianbao.draft;

import org.jspecify.annotations.NullMarked;
