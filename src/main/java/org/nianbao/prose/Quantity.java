package org.nianbao.prose;

import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// A number of the tables that a report's text may quote.
///
/// @param name its name for people, such as 不予公开合计
/// @param figure the cells that it is taken from
public record Quantity(String name, Figure figure) {

  /// The number of a single cell, named by its row and column, without the row's numeral and the
  /// words that several rows share: 上年结转，总计.
  public static Quantity of(CellRef cell) {
    var row =
        cell.row()
            .replaceFirst("^[一二三四]、", "")
            .replaceFirst("政府信息公开申请数量$", "")
            .replaceFirst("（区分处理.*）$", "");
    return new Quantity(Wording.of("figure.cell", row, cell.column()), Figure.of(cell));
  }
}
