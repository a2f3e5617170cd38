/// The statutory tables as an Excel workbook, for colleagues who fill in Excel, and back: through
/// Apache POI.
///
/// Depends on `form`, `draft`, `text` and `wording`; on `paper` for a table's column widths, row
/// heights and text sizes and for which characters can be printed; on `file` to read a file
/// ([org.nianbao.file.RegularFile]) and for the [org.nianbao.file.Trouble] that an unreadable one
/// becomes; on `markup` for what a number format shows for zero; on `pack` for reproducible bytes;
/// on `source` for workbooks of any origin, which `reader` opens. It is the only package that uses
/// POI's spreadsheet side. It does not depend on `statute`: a table is drawn and found again from
/// [org.nianbao.form.Table] alone.
///
/// Decisions, writing:
/// - **A pure function of the draft**: no clock, no user; the same draft gives the same bytes.
/// - One sheet for each table. Under a row that says unit, year and section stands the form itself,
///   grid place by grid place. Unit, year and edition are also properties of the file, since the
///   first row is for people.
/// - **A cell is a number only if reading that number gives the very entry again**; everything else
///   is written as text, as typed: notes, unreadable text, amounts of more than Excel's 15 digits.
///   A number format keeps the decimals of 28.50 and the sign of +4. Text is never a formula,
///   whatever it begins with, and says so to Excel (`quotePrefix`).
/// - **A total is a formula, a constant only if it is 手填 and differs from its sum.** Most totals
///   are typed or pasted, and a colleague who changes a part expects them to follow. The formula
///   shows nothing while all parts are blank, since blank is not zero, and adds numbers with a
///   note, which `SUM` would skip.
/// - The sheets are protected without a password, against slips: labels are locked, cells are not.
///   Excel warns of an entry that a cell does not ask for, and accepts it all the same, so that
///   notes can be entered.
///
/// Decisions, reading:
/// - **Tables are found by their labels**, compared as in `paste`; so an inserted row, a renamed or
///   a moved sheet does no harm. A workbook is refused if a label is missing, since a number must
///   not land in another row; and if a label occurs too often, a sheet has a copy, or the file
///   contains a cell twice, since nobody can tell which of the two holds the right numbers.
/// - A total with our formula follows its sum, but one that is 手填 in the draft stays so while it
///   equals its sum: reading back what was exported changes nothing.
/// - A blank cell of the workbook makes the cell blank. The user is told how many before reading it
///   in.
/// - **A number is what the user sees, to full precision** (Excel's 15 digits), with at least the
///   decimals that its format shows. POI formats what is shown; the stored number, with its decimal
///   point moved by as many places, must agree with it. So `0!.0,` turns 元 into 万元, and a dash is
///   zero where the format says so. Not read but reported are a fraction, a date, Chinese numerals,
///   a number that does not show, and one in a unit that the cell does not take, such as a
///   percentage. A formula counts as the result that Excel last computed; one that was never
///   computed, an error, TRUE and FALSE are not read but reported.
/// - What is struck through, and superscript or subscript marks of notes, are not read but
///   reported.
/// - **What does not show is not read**: hidden sheets, and cells in hidden rows and columns,
///   however these were hidden. Each is reported, and the draft's cell stays as it is.
/// - A cell whose text the file has lost does not count as blank, and is reported.
/// - Everything else in the workbook, comments included, is reported as not read.
/// - **Any workbook** ([org.nianbao.sheet.WorkbookSource], .xls and WPS .et too) is read by the
///   same rules, sheet by sheet, without looking for our tables. Dates, TRUE and FALSE are the text
///   that shows; what cannot be read is listed as an omission and leaves its cell without text.
///   What is hidden, struck through or a note mark is kept and marked as such.
/// - The content of the archive is counted before POI gets it: bytes, and sheets, rows and columns,
///   which the message names. How tightly it is compressed does not matter. Whatever POI throws at
///   malformed files becomes one sentence.
@NullMarked
package org.nianbao.sheet;

import org.jspecify.annotations.NullMarked;
