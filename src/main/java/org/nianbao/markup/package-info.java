/// Reads what other programs put on the clipboard: HTML, the cells of its tables on their grid, and
/// tab-separated text.
///
/// Knows only `text`. `source` takes tables from it and `prose` takes paragraphs, both through
/// jsoup, so that the same HTML means the same in a file, in a table and in a text; `sheet` shares
/// its list of zero signs. Decided so:
///
/// - **Formatting that negates or annotates becomes tags.** Excel writes it as classes of a style
///   sheet, Word as tags and as styles of its own, web pages as either. [org.nianbao.markup.Markup]
///   puts struck text into `del`, superscript into `sup` and subscript into `sub`, however the
///   source writes them, marks what is not shown with `hidden`, and gives a number the minus sign
///   that only its number format shows. Readers know these few tags and no style.
/// - **A table is laid out as browsers do it.** Numbers in attributes end where their digits do, no
///   cell reaches beyond its group of rows, and a cell that is not shown takes no position. Hidden
///   rows and columns keep theirs and are then left out, so that nothing moves; the readers list
///   what was in them. What is hidden inside a cell's own content counts on the clipboard only,
///   where Excel hides so what is too long for the cell; in a page it is hidden text.
/// - Fields and buttons in a cell are replaced by the text that they show.
/// - **Excel's positions are exact.** Where it lets a text run over its neighbours
///   (mso-ignore:colspan), these are blank cells of their own and nothing is merged.
/// - **####** in a narrow column is replaced from the plain text beside the HTML where both have
///   the same number of rows and columns.
@NullMarked
package org.nianbao.markup;

import org.jspecify.annotations.NullMarked;
