/// Tables on the clipboard: a [org.nianbao.paste.PastedTable] is what came, a
/// [org.nianbao.paste.Landing] is what it does to a table, a [org.nianbao.paste.Copy] is what goes.
///
/// Knows the form, drafts, wording and `markup`; neither the screen nor the clipboard itself. What
/// HTML means by its formatting, and how a table stands on its grid, is read there. A landing is a
/// value: the window shows what is left over and takes the new draft as one step, or lets it be.
///
/// **Columns never shift.** Decided so:
///
/// - A pasted table with labels of the table lands by its labels, wherever it is pasted: rows by
///   row labels, columns by column labels, in the table's order. Labels are compared by their
///   letters and digits alone. One that is unknown (社会组织 for 社会公益组织) is taken by its place if those
///   around it agree, and is listed. A pasted table with more labels of another table of the form
///   changes nothing.
/// - A row that is not as long as its labels say is read by counting only if there are exactly as
///   many figures as places. Else nothing of it is put anywhere, and both readings are offered:
///   converted reports have rows of eight numbers for seven places, with the extra one on either
///   side ([org.nianbao.paste.RowReading]).
/// - A pasted table of figures lands at the selection, labels and merged places counted, so that
///   seven figures stand below seven columns. If a figure would then stand on a label or inside a
///   merged cell, the pasted table does not come from this grid and goes cell by cell. A selection
///   that is a multiple of the pasted table is filled with it. Words above and left of the figures
///   are set aside.
/// - A blank place clears nothing. Excel would clear, and a clerk who pastes a column with gaps
///   would lose what stood there; to clear, there is Delete. A merged place is not even a blank.
/// - A pasted total that its sum shows as well, partial sums included, lets the cell follow; any
///   other stays as 手填 for the rules to compare. A total with a note stays as it is.
/// - What a hidden row or column holds is left out by name. Struck text is left out, by name where
///   it is all that a cell has: beside other text it has been replaced. The mark of a note beside a
///   number is named and no digit of it.
/// - What cannot be read goes into the cell as it came, for the rules to flag. What has no cell is
///   a [org.nianbao.paste.Leftover]; what exceeds a thousand rows or a hundred columns is counted,
///   in rows, and named first.
@NullMarked
package org.nianbao.paste;

import org.jspecify.annotations.NullMarked;
