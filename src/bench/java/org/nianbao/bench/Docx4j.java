package org.nianbao.bench;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;

/// The same through docx4j, which writes Word through JAXB.
final class Docx4j {
  private static final ObjectFactory WORD = new ObjectFactory();

  private Docx4j() {}

  static byte[] write(Plain plain) throws Docx4JException {
    var document = WordprocessingMLPackage.createPackage();
    var content = document.getMainDocumentPart().getContent();
    for (var piece : plain.pieces()) {
      content.add(
          switch (piece) {
            case Plain.Text text -> paragraph(text.text());
            case Plain.Table table -> table(table);
          });
    }
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static P paragraph(String text) {
    var value = WORD.createText();
    value.setValue(text);
    var run = WORD.createR();
    run.getContent().add(value);
    var paragraph = WORD.createP();
    paragraph.getContent().add(run);
    return paragraph;
  }

  private static Tbl table(Plain.Table table) {
    var target = WORD.createTbl();
    target.setTblPr(WORD.createTblPr());
    target.setTblGrid(WORD.createTblGrid());
    for (int i = 0; i < table.columns(); i++) {
      target.getTblGrid().getGridCol().add(WORD.createTblGridCol());
    }
    for (var row : table.rows()) {
      var line = WORD.createTr();
      row.forEach(cell -> line.getContent().add(cell(cell)));
      target.getContent().add(line);
    }
    return target;
  }

  private static Tc cell(Plain.Cell cell) {
    var target = WORD.createTc();
    var properties = WORD.createTcPr();
    if (cell.columns() > 1) {
      TcPrInner.GridSpan span = WORD.createTcPrInnerGridSpan();
      span.setVal(BigInteger.valueOf(cell.columns()));
      properties.setGridSpan(span);
    }
    if (cell.rows() != 1) {
      TcPrInner.VMerge merge = WORD.createTcPrInnerVMerge();
      merge.setVal(cell.rows() > 1 ? "restart" : "continue");
      properties.setVMerge(merge);
    }
    target.setTcPr(properties);
    target.getContent().add(paragraph(cell.text()));
    return target;
  }
}
