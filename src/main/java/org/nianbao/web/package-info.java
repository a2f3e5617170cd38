/// The report as a web page: one self-contained file, and a bare fragment for the editors of
/// content systems.
///
/// Writes the blocks of the report that `paper` gives, as `word` does, and depends on neither
/// `statute` nor the screen. It writes through jsoup, which escapes everything and closes every
/// element.
///
/// Decisions:
/// - **One tree, formatted twice.** [WebBody] builds headings, paragraphs and tables once. The page
///   gives them a style sheet and ids; the fragment may have neither, since editors of content
///   systems strip both; so there every cell carries border, width and alignment itself.
/// - **Every cell names its headings** (`headers`) on the page. The HTML algorithm that finds the
///   headings of a cell by `scope` goes wrong in table two, whose bands have columns of different
///   widths: it would also give the heading 本年制发件数 to 行政处罚, two bands further down. The other two
///   tables need no ids, but one rule for all is simpler, and older screen readers know nothing
///   else.
/// - **The fragment has no title**: the content system asks for it in a field of its own and writes
///   the only `h1` itself. It has no table captions either, since they would repeat the heading
///   above them; the page has captions that are hidden from sight.
/// - **A chart is a sentence in the fragment**: editors that strip a drawing leave its labels and
///   numbers as one run of text, and a further table might be taken for one of the form's.
/// - **A heading's text is one line** where the form stacks its words: on paste, Excel would make
///   two rows of a line break.
/// - **No script, no external resources**, and no clock: the same report gives the same bytes.
@NullMarked
package org.nianbao.web;

import org.jspecify.annotations.NullMarked;
