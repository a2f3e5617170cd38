/// Finds the report in a [org.nianbao.source.Source]: cover, prose, and every cell of the three
/// tables with how sure it is. The entry is [org.nianbao.recognition.Recogniser], the result a
/// [org.nianbao.recognition.Recognition].
///
/// Knows the form, drafts, the editions of `statute` and `source`; no file format and no screen.
/// Decided so:
///
/// - **A cell is certain only if the document's grid and labels fix its place**, whatever the sums
///   say: a false sum is the checker's business. A row is certain if it has as many cells as the
///   form's, its label is like its own and no other row's, and the column labels, where there are
///   any, are each there once and stand above their cells. Sums are evidence only where that does
///   not hold; they choose a reading, and the cell stays inferred.
/// - Rows go where their labels say, in whatever order they stand and however tables are cut or
///   joined; a row whose label cannot be read goes between its neighbours, inferred.
/// - A label is like its own if it has most of its characters in order, and clearly more than of
///   any other ([org.nianbao.recognition.Likeness]); then it holds, and is listed as a deviation.
/// - Where no sum tells several readings apart, none is chosen and all are offered.
/// - **The edition is that of the tables**, not of the year. Rows of the other edition are unused.
/// - Text without a grid, in which labels and numbers run on, gives nothing certain
///   ([org.nianbao.recognition.GluedTable]).
/// - What is not used is listed; nothing of the document vanishes.
@NullMarked
package org.nianbao.recognition;

import org.jspecify.annotations.NullMarked;
