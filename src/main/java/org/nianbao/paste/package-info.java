/// Copying and pasting tables: a [org.nianbao.paste.PastedTable] is read from the clipboard, a
/// [org.nianbao.paste.Landing] is the computed result of pasting it, and a [org.nianbao.paste.Copy]
/// is what is put on the clipboard.
///
/// Knows the form, drafts, wording, `label`, `markup` and `source`; neither the screen nor the
/// clipboard itself. `source` reads HTML tables, `markup` text with tabs; `label` finds the form's
/// labels and aligns rows, as it does for an import. A landing is a value: the window shows what is
/// left over, and takes the new draft as one undo step or not at all.
///
/// **Columns never shift.** Decided so:
///
/// - A pasted table with labels of the form's table is pasted by its labels, whatever is selected:
///   rows by row labels, columns by column labels. One that is only similar (社会组织 for 社会公益组织)
///   counts in the table's order, one that is unknown is matched by its position if those around it
///   agree; both are listed. A pasted table with more labels of another table of the form changes
///   nothing. Only labels that are the same make it a copy of the form's table at all.
/// - Rows and columns need not be whole, as an import's must: what is pasted is any part of a
///   table, and its place among the labels or on the grid says which. So paste matches columns by
///   itself ([org.nianbao.paste.Columns]), where an import asks about every row whose count differs
///   from the form's; it lists columns in another order than the form's, which an import follows;
///   and text with tabs is a grid, since spreadsheets write a blank for each place.
/// - A row that is not as long as its labels say is read by counting only if it has exactly as many
///   numbers as the table has cells. Else nothing of it is pasted, and both readings are shown:
///   converted reports have rows of eight numbers for seven cells, with the extra one on either
///   side ([org.nianbao.paste.RowReading]).
/// - A pasted table of numbers alone goes to the selection, labels and merged positions counted, so
///   that seven numbers are below seven columns. If a number would then be on a label or inside a
///   merged cell, the pasted table does not come from this grid and goes into one cell after the
///   other. A selection that is a multiple of the pasted table is filled with it. Words above and
///   left of the numbers are left over. So it goes with 只粘贴数值, whatever labels there are
///   ([org.nianbao.paste.ByPlace]); rows may differ in length.
/// - A blank position clears nothing. Excel would clear, and a clerk who pastes a column with gaps
///   would lose what was there; to clear, there is Delete. A merged position is not even a blank.
/// - A pasted total that equals its sum, partial sums included, makes the cell follow; any other
///   stays as 手填 for the rules to compare. A total with a note stays as it is.
/// - What a hidden row or column holds is left out and listed. Struck text is left out, and listed
///   where it is all that a cell has: beside other text it has been replaced. A note mark beside a
///   number is listed and no digit of it.
/// - What cannot be read goes into the cell as it came, for the rules to flag. What has no cell is
///   a [org.nianbao.paste.Leftover]; what exceeds a thousand rows or a hundred columns is only
///   counted, in rows if there are too many, and listed first.
@NullMarked
package org.nianbao.paste;

import org.jspecify.annotations.NullMarked;
