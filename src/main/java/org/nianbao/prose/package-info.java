/// Reads Chinese text: which numbers a sentence gives for which cells, dates, and names by their
/// pinyin.
///
/// Knows `text`, the wording, the form, drafts and `markup`, and neither rules nor screens: the
/// words for each number are facts of the form and come from `statute` as
/// [org.nianbao.prose.Phrase]s and [org.nianbao.prose.Quantity]s. The reading is cautious on
/// purpose. A number counts only where it directly follows the words, with the right unit, in a
/// sentence about this year and about nothing but the whole report: a false alarm costs more trust
/// than a number that is not offered as a link. Numbers in names ([org.nianbao.prose.Names]) are
/// not read at all.
///
/// It also reads text copied in other programs: [org.nianbao.prose.Clipping] reads paragraphs of
/// Word, WPS, LibreOffice and web pages, and [org.nianbao.prose.Numbering] numbers sub-headings.
/// Pasted tables are read in `paste`, pasted text here, and both read the pages of `markup`.
/// Superscript digits stay superscript (58¹), so that a note mark never joins the number before it.
/// Hidden text, rows and columns, and paragraphs that are struck through as a whole, are left out
/// and listed. HTML copied in this program is read as such only if nobody has written into it
/// since. A line that begins with a number and has more than one sentence stays body text with its
/// bold beginning, and a line break in the source between two Chinese characters is no space.
///
/// The Chinese words here are looked for in what people write, not shown, and so are in the code
/// and not in the wording.
@NullMarked
package org.nianbao.prose;

import org.jspecify.annotations.NullMarked;
