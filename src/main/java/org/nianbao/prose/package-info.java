/// Reading Chinese text: which numbers a sentence gives for which cells, dates, and names by the
/// initials of their pinyin.
///
/// Knows `text`, the wording, the form, drafts and `markup`, and neither rules nor screens: what is
/// called how is a fact of the form and comes from `statute` as [org.nianbao.prose.Phrase]s and
/// [org.nianbao.prose.Quantity]s. The reading is timid on purpose. A number counts only where it
/// directly follows the words, with the right unit, in a sentence about this year and about nothing
/// but the whole report: a false alarm costs more trust than a number that is not offered as a
/// link. What stands in [org.nianbao.prose.Names] is not read at all.
///
/// Also what comes from other programs: [org.nianbao.prose.Clipping] reads paragraphs of Word, WPS,
/// LibreOffice and web pages, and [org.nianbao.prose.Numbering] numbers sub-headings. Tables go to
/// `paste`, text comes here, and both read the pages of `markup`. Raised digits stay raised (58¹),
/// so that a note's mark never joins the number before it. Hidden rows and columns, and paragraphs
/// that are struck through as a whole, are named. Our own HTML is taken as our own only if nobody
/// has written into it since. A line with a number run in before more than one sentence stays body
/// text with its bold lead-in, and a line break in the source between two Chinese characters is no
/// space.
///
/// The Chinese words here are read, not said, and so stand in the code.
@NullMarked
package org.nianbao.prose;

import org.jspecify.annotations.NullMarked;
