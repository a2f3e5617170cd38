package org.nianbao.prose;

import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// A number of the tables that a report's text may quote.
///
/// @param name what people call it, such as 不予公开合计
/// @param figure where it comes from
public record Quantity(String name, Figure figure) {

  /// A cell, called by its row and column, without the row's numeral and the words that every row
  /// has: 上年结转，总计.
  public static Quantity of(CellRef cell) {
    var row =
        cell.row()
            .replaceFirst("^[一二三四]、", "")
            .replaceFirst("政府信息公开申请数量$", "")
            .replaceFirst("（区分处理.*）$", "");
    return new Quantity(Wording.of("figure.cell", row, cell.column()), Figure.of(cell));
  }
}
