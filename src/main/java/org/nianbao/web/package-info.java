/// The report as a web page: one file of its own, and a bare fragment for the editors of content
/// systems.
///
/// Draws what `paper` says stands on the page, like `word`, and knows neither `statute` nor a
/// window. It writes through jsoup, which escapes everything and closes every element.
///
/// Decisions:
/// - **One tree, dressed twice.** [WebBody] builds headings, paragraphs and tables once. The page
///   gives them a style sheet and ids; the fragment may have neither, since editors of content
///   systems strip both, so there every cell carries border, width and alignment itself.
/// - **Every figure names its headings** (`headers`) on the page. The HTML algorithm that finds the
///   headings of a cell by `scope` goes wrong in table two, whose bands have columns of different
///   widths: it would lend 本年制发件数 to the fines, four bands further down. The other two tables need
///   no ids, but one rule for all is simpler, and older screen readers know nothing else.
/// - **The fragment has no title**: the content system asks for it in a field of its own and writes
///   the only `h1` itself. Nor has it captions, which would stand under the same words of the
///   heading; the page hides them from sight.
/// - **A chart is a sentence in the fragment**: of a drawing, editors leave the labels and numbers
///   as one run of text; a further table might be taken for one of the form's.
/// - **A heading's text is one line** where the form stacks its words: on paste, Excel would make
///   two rows of a line break.
/// - **No script, nothing from elsewhere**, and no clock: the same report gives the same bytes.
@NullMarked
package org.nianbao.web;

import org.jspecify.annotations.NullMarked;
