package org.nianbao.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.MergeCellRule;
import com.deepoove.poi.data.MergeCellRule.Grid;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// The same through poi-tl, which fills templates over POI and can do without one.
final class PoiTl {
  private PoiTl() {}

  static byte[] write(Plain plain) throws IOException {
    var document = Documents.of();
    for (var piece : plain.pieces()) {
      switch (piece) {
        case Plain.Text text -> document.addParagraph(Paragraphs.of(text.text()).create());
        case Plain.Table table -> document.addTable(table(table));
      }
    }
    var out = new ByteArrayOutputStream();
    try (var written = XWPFTemplate.create(document.create())) {
      written.write(out);
    }
    return out.toByteArray();
  }

  /// Every row has all its cells there; a rule names those that become one.
  private static TableRenderData table(Plain.Table table) {
    var rows = Tables.ofA4MediumWidth();
    var merges = MergeCellRule.builder();
    for (int row = 0; row < table.rows().size(); row++) {
      var line = Rows.of();
      for (var cell : table.rows().get(row)) {
        line.addCell(Cells.of(cell.text()).create());
        for (int i = 1; i < cell.columns(); i++) {
          line.addCell(Cells.of("").create());
        }
        if (cell.rows() > 1 || cell.rows() == 1 && cell.columns() > 1) {
          merges.map(
              Grid.of(row, cell.column()),
              Grid.of(row + cell.rows() - 1, cell.column() + cell.columns() - 1));
        }
      }
      rows.addRow(line.create());
    }
    return rows.mergeRule(merges.build()).create();
  }
}
