package org.nianbao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// The floor: POI with nothing around it. No style, no border, no width, no page.
final class BarePoi {
  private BarePoi() {}

  static byte[] write(Plain plain) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      for (var piece : plain.pieces()) {
        switch (piece) {
          case Plain.Text text -> document.createParagraph().createRun().setText(text.text());
          case Plain.Table table -> write(document, table);
        }
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private static void write(XWPFDocument document, Plain.Table table) {
    var target = document.getDocument().getBody().addNewTbl();
    target.addNewTblPr();
    var grid = target.addNewTblGrid();
    for (int i = 0; i < table.columns(); i++) {
      grid.addNewGridCol();
    }
    for (var row : table.rows()) {
      var line = target.addNewTr();
      row.forEach(cell -> write(line, cell));
    }
  }

  private static void write(CTRow row, Plain.Cell cell) {
    var target = row.addNewTc();
    if (cell.columns() > 1 || cell.rows() != 1) {
      var properties = target.addNewTcPr();
      if (cell.columns() > 1) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
      }
      if (cell.rows() != 1) {
        properties.addNewVMerge().setVal(cell.rows() > 1 ? STMerge.RESTART : STMerge.CONTINUE);
      }
    }
    target.addNewP().addNewR().addNewT().setStringValue(cell.text());
  }
}
