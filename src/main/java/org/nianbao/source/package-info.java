/// A document that the office already has, of whatever format, as neutral paragraphs and tables in
/// reading order, each of which knows where it came from.
///
/// Knows `text`, `wording`, `form` for grid boxes, and `markup`, which reads HTML. `paste` takes
/// the tables of the clipboard from it, where what is hidden inside of a cell counts, and `prose`
/// the text of hidden cells; `reader` makes it out of files, `recognition` finds the report in it.
/// It has no opinion about what a text means. Decided so:
///
/// - **Nothing is decided here.** What was deleted, struck through, hidden or set as a note mark is
///   kept with its [org.nianbao.source.TextRun.Mark]; only [org.nianbao.source.TextRun#counts] says
///   which of it is text.
/// - A place is a value, [org.nianbao.source.SourcePlace]; its words are made of it and are never
///   read back.
/// - A table is on its grid with its merged cells. Where a format has no grid (text with tabs), the
///   columns are only the order within the row, and [org.nianbao.source.TableBlock.Layout#TABS]
///   says so.
/// - A table that lays out a page, with tables in its cells, is not a table: its contents stand in
///   reading order.
@NullMarked
package org.nianbao.source;

import org.jspecify.annotations.NullMarked;
