/// Reads Chinese text: the quantities that it may quote, dates, and names by their pinyin. What its
/// numbers state is read in `statement`.
///
/// Knows `text`, the wording, the form, drafts, `markup` and `source`, and neither rules nor
/// screens. Numbers in names ([org.nianbao.prose.Names]) are not read at all.
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
