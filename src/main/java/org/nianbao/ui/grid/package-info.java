/// The statutory tables on the screen.
///
/// A table is a sheet of plain labels with one text field that follows the current cell. The field
/// has the focus even while a cell is only selected, so an input method composes from the first key
/// and full-width digits arrive like any other. Tried beside it: ControlsFX SpreadsheetView (loses
/// the first character, no input method on a selected cell, slowest), TableView (no input method
/// either) and a field for every cell (five times the layout cost).
///
/// Around the sheet stand what Excel has there: the cell bar with the name box
/// ([org.nianbao.ui.grid.NameBox]), the context menu ([org.nianbao.ui.grid.GridMenu]), and what
/// cells and labels mean ([org.nianbao.ui.grid.CellMeaning]).
///
/// What a cell looks like is computed from the findings ([org.nianbao.ui.grid.Look]) and compared
/// with what it looks like already, so a keystroke touches only the cells that change.
@NullMarked
package org.nianbao.ui.grid;

import org.jspecify.annotations.NullMarked;
