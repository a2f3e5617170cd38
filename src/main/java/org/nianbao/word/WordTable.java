package org.nianbao.word;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.paper.SetTable;
import org.nianbao.paper.SetTable.Content;
import org.nianbao.paper.SetTable.Look;
import org.nianbao.paper.TableColumns;
import org.nianbao.wording.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/// Draws one statutory table: the form's own boxes, in Word's rows.
final class WordTable {
  /// Thickness of a border in eighths of a point.
  private static final int BORDER = 4;

  private final SetTable set;
  private final CTTbl table;
  private final XWPFDocument document;
  private final WordComments comments;

  private WordTable(XWPFDocument document, SetTable set, WordComments comments) {
    this.document = document;
    this.comments = comments;
    this.set = set;
    this.table = document.getDocument().getBody().addNewTbl();
  }

  /// Appends the table to the document.
  ///
  /// @param source the number of the document that sets the form
  /// @param comments what is said about its cells
  static void append(XWPFDocument document, SetTable set, String source, WordComments comments) {
    var word = new WordTable(document, set, comments);
    word.describe(source);
    for (int row = 0; row < set.form().rows(); row++) {
      word.row(row);
    }
  }

  private void describe(String source) {
    var form = set.form();
    var widths = set.columns().twips();
    var properties = table.addNewTblPr();
    set(properties.addNewTblW(), widths.stream().mapToInt(Integer::intValue).sum());
    properties.addNewJc().setVal(STJcTable.CENTER);
    borders(properties);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var margins = properties.addNewTblCellMar();
    set(margins.addNewLeft(), TableColumns.PADDING);
    set(margins.addNewRight(), TableColumns.PADDING);
    // What a screen reader says of the table.
    properties.addNewTblCaption().setVal(form.section().heading());
    properties
        .addNewTblDescription()
        .setVal(Wording.of("word.table.description", source, form.rows(), form.columns()));
    var grid = table.addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(width));
  }

  private static void borders(CTTblPr properties) {
    var borders = properties.addNewTblBorders();
    Stream.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())
        .forEach(WordTable::black);
  }

  private static void black(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(BORDER));
    border.setSpace(BigInteger.ZERO);
    border.setColor("000000");
  }

  private void row(int row) {
    var line = table.addNewTr();
    var properties = line.addNewTrPr();
    properties.addNewCantSplit();
    var height = properties.addNewTrHeight();
    height.setVal(SetTable.ROW_HEIGHT);
    height.setHRule(STHeightRule.AT_LEAST);
    if (set.isHead(row)) {
      properties.addNewTblHeader();
    }
    set.contents().stream()
        .filter(content -> content.covers(row))
        .forEach(content -> cell(line, row, content));
    if (set.isTiedToNext(row)) {
      line.getTcList().forEach(cell -> cell.getPArray(0).getPPr().addNewKeepNext().setVal(true));
    }
  }

  /// The part of a box in one row: of a box over several rows, the first part holds the text.
  private void cell(CTRow line, int row, Content content) {
    var box = content.box();
    boolean first = row == box.row();
    var cell = line.addNewTc();
    var properties = cell.addNewTcPr();
    set(properties.addNewTcW(), set.columns().width(box));
    if (box.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
    }
    if (box.rows() > 1) {
      properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
    }
    turn(properties, content.look());
    properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    // Word refuses a file with a cell that has no paragraph.
    var paragraph = new XWPFParagraph(cell.addNewP(), document);
    paragraph.setStyle(WordStyles.of(set.text(content)));
    if (content.look() == Look.LEFT) {
      paragraph.setAlignment(ParagraphAlignment.LEFT);
      paragraph.setIndentationLeft(SetTable.LABEL_INDENT);
      paragraph.setIndentationRight(SetTable.LABEL_INDENT);
    }
    if (first) {
      content
          .cell()
          .ifPresentOrElse(
              figure -> comments.on(figure, paragraph, () -> write(paragraph, content)),
              () -> write(paragraph, content));
    }
  }

  private static void write(XWPFParagraph paragraph, Content content) {
    if (!content.text().isEmpty()) {
      WordText.append(paragraph, content.text());
    }
  }

  private static void turn(CTTcPr properties, Look look) {
    if (look == Look.UPRIGHT) {
      properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
    }
  }

  private static void set(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }
}
