/// The statutory tables as an Excel workbook, for colleagues who fill in Excel, and back: through
/// Apache POI.
///
/// Knows the form, the draft, the wording, how `paper` shares the width of a table among its
/// columns, of `file` how a file is read ([org.nianbao.file.RegularFile]) and the
/// [org.nianbao.file.Trouble] that every unreadable one becomes, and of `markup` what a number
/// format shows for zero. The only place that knows POI's spreadsheet side. It does not know
/// `statute`: a table is drawn and found again from [org.nianbao.form.Table] alone.
///
/// Decisions, writing:
/// - **A pure function of the draft**: no clock, no user; the same draft gives the same bytes.
/// - One sheet for each table. Under a row that says unit, year and section stands the form itself,
///   grid place by grid place. Unit, year and edition also travel as properties of the file, since
///   the first row is for people.
/// - **A cell is a number only if reading that number gives the very entry again**; everything else
///   goes out as text, as typed: notes, unreadable text, amounts of more than Excel's 15 digits. A
///   number format keeps the decimals of 28.50 and the sign of +4. Text is never a formula,
///   whatever it begins with, and says so to Excel (`quotePrefix`).
/// - **A total is a formula, a constant only if it is 手填 and differs from its sum.** Most totals
///   are typed or pasted, and a colleague who changes a part expects them to follow. The formula
///   shows nothing while all parts are blank, since blank is not zero, and adds what a number with
///   a note counts as, which `SUM` would pass over.
/// - The sheets are protected without a password, against slips: labels are locked, cells are not.
///   Excel warns of an entry that is not what a cell asks for, and takes it all the same: nobody is
///   locked out of a note.
///
/// Decisions, reading:
/// - **Tables are found by their labels**, compared as in `paste`; so a row put in, a sheet renamed
///   or moved does no harm. A label that is missing refuses the workbook: a figure must not land in
///   another row. So does one that stands there once more, a copy of a sheet, or a cell that the
///   file holds twice: nobody can tell which of two holds the figures.
/// - A total with our formula follows, but one that the draft has 手填 stays so while it is the sum:
///   reading what was written changes nothing.
/// - A blank cell of the workbook makes the cell blank. Whoever reads it in is told how many.
/// - **A number is what somebody sees, to full precision** (Excel's 15 digits), with the decimals
///   that its format shows at least. POI writes out what shows; the number that is stored, moved by
///   as many places, must be the same. So `0!.0,` makes 万元 of 元, a dash is zero where the format
///   says so, and a fraction, a date, Chinese numerals, a number that does not show or one in a
///   unit that the cell does not ask for is not read, and said; a percentage is such a number. A
///   formula counts as what Excel last worked out; one that Excel never worked out, an error, TRUE
///   and FALSE are not read, and said.
/// - What is struck through, and raised marks of notes, are no part of a text, and said.
/// - **What does not show is not read**: hidden sheets, and cells in hidden rows and columns,
///   however these were hidden. Each is said, and the draft's cell stays as it is.
/// - A cell whose text the file has lost is not blank, and said.
/// - Everything else that stands in the workbook, comments included, is said to be left out.
/// - What the archive may hold is counted before POI sees it: bytes, and by name sheets, rows and
///   columns. How tightly it is packed says nothing. What POI throws at malformed files becomes one
///   sentence.
@NullMarked
package org.nianbao.sheet;

import org.jspecify.annotations.NullMarked;
