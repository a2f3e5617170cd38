/// What other programs put on the clipboard, as they mean it: pages of HTML, the cells of a table
/// on its grid, and tab-separated text.
///
/// Knows only `text`. `paste` reads cells out of it and `prose` reads paragraphs, both through
/// jsoup, so that one and the same clipboard says the same in a table and in a text. Decided so:
///
/// - **Formatting that negates or annotates is said by tags.** Excel writes it as classes of a
///   style sheet, Word as tags and as styles of its own, web pages as either.
///   [org.nianbao.markup.Markup] puts struck text into `del`, raised text into `sup` and lowered
///   text into `sub`, whatever it was written as, marks what is not shown with `hidden`, and gives
///   a number its sign that only a number format shows. Readers know these few tags and no style.
/// - **A table is read as browsers form it.** Numbers of attributes end where their digits do, no
///   cell reaches beyond its group of rows, and a cell that is not shown takes no place. Hidden
///   rows and columns take theirs and are then left out, so that nothing moves; the readers name
///   what stood there. What is hidden inside a cell's own content is meant: Excel hides so what is
///   too long for the cell.
/// - Fields and buttons in a cell stand for the text that they show.
/// - **Excel's places are exact.** Where it lets a text run over its neighbours
///   (mso-ignore:colspan), these are blank places of their own and nothing is merged.
/// - **####** in a narrow column is taken from the text beside the HTML where both have one shape.
@NullMarked
package org.nianbao.markup;

import org.jspecify.annotations.NullMarked;
