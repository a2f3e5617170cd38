/// What the report of last year that is attached to a draft ([org.nianbao.draft.Draft.Basis]) says
/// about it.
///
/// [org.nianbao.lastyear.LastYear] answers which numbers it gives, and which paragraphs are still
/// its own: neither a paragraph taken over (沿用上年) nor a number taken is stored as such, both hold
/// as long as they equal last year's. The window shows these answers beside what is typed, and the
/// rules that compare two years ask the same ones. [org.nianbao.lastyear.MovedText] is last year's
/// text with its years moved on: a year is moved on only where it is surely the year reported about
/// ([org.nianbao.lastyear.WrittenYears]). What the words of a year look like is read here and said
/// nowhere.
///
/// Depends on `form`, `draft` and `text`. Cells are found by their ids, since the two years may be
/// on different forms.
@NullMarked
package org.nianbao.lastyear;

import org.jspecify.annotations.NullMarked;
