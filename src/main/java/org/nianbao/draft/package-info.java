/// The draft: everything that a clerk has entered, as one immutable value, and the totals computed
/// from it.
///
/// Depends on `form` and `text` only. **Blank is never zero**: an empty cell has no value and
/// leaves every comparison that needs it undecided. A total without an entry of its own follows its
/// sum; an entry in a total is 手填 and stands until it is cleared.
///
/// Invisible characters (no-break and zero-width spaces, byte-order marks, soft hyphens, marks of
/// writing direction) are recognised by [org.nianbao.text.PlainText] alone, for everything that is
/// typed, pasted or read in: they neither hide a number nor make a cell filled. What is kept as
/// text is kept as it was typed.
@NullMarked
package org.nianbao.draft;

import org.jspecify.annotations.NullMarked;
