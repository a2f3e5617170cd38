/// Finds the report in a [org.nianbao.source.Source]: cover, prose, and every cell of the three
/// tables with how sure it is. [org.nianbao.recognition.Recogniser] is the way in, also for a file.
///
/// Depends on `source`, on `label`, which finds the form's labels and aligns rows, on the editions
/// of `statute`, and on `reader` for files. Decided so:
///
/// - **No wrong cell is certain.** A cell is certain where the labels of its row and its column fix
///   its place: each like the form's, once, under and behind groups that are the form's too. Sums
///   never make a cell certain, and false ones do not make it less so.
/// - A row whose count differs from the form's, one whose label stands twice, and one that only its
///   neighbours name are inferred at most, and asked. Where merged cells and others cover every
///   column once, the grid fixes the others, and only the merged ones are asked.
/// - Columns go by their labels: on a grid by place, in text with tabs by their order, since what
///   merged cells cover may be left out there.
/// - **Columns of a grid that nothing names are inferred.** Lines of text with tabs that have no
///   column label at all are what is left of a table in the form's order, as reports are handed on:
///   they are certain, unless a total fits its parts in another order alone.
/// - Columns of the office's own (序号, 备注) are taken out before anything is read, and listed: only
///   where all labels of the form stand beside them, so that none of its columns is one of them. A
///   row from which a number was taken so has more than the form's, and is inferred.
/// - A table that lacks a column of the form, with its label, is read by the labels of the others,
///   all of it inferred.
/// - A sheet of a workbook with the headings of a report is its paragraphs and tables.
/// - Table four is found by its labels however it is turned, since no number of it stands at the
///   same crossing of a course and a result as another.
/// - A document with several whole reports is divided at titles below which the headings begin
///   anew; which one is meant, people say.
/// - A paragraph is joined across a page's end only where text shows it; every such place can be
///   decided otherwise.
/// - Figures in running text are divided by the sums of rows, then of columns; all of them are
///   inferred, and what no sum decides stays blank. The likeliest ways are offered; where there are
///   more, it is said that another may be typed.
/// - A year that only the beginning of the text or the date of the report suggests is asked, and so
///   is one that title and period contradict.
@NullMarked
package org.nianbao.recognition;

import org.jspecify.annotations.NullMarked;
