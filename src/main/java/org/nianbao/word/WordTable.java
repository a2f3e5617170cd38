package org.nianbao.word;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Table;
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
  /// Least height of a row in twips: 6.5 mm. Upright text does not make a row grow, but the one
  /// upright label covers so many rows that it fits.
  private static final int ROW_HEIGHT = 370;

  /// A line of text in twips, in the highest of the usual faces.
  private static final int TEXT_LINE = 270;

  /// Room left and right of a row's label in twips, besides the padding of the cell.
  private static final int LABEL_INDENT = 40;

  /// Thickness of a border in eighths of a point.
  private static final int BORDER = 4;

  /// What stands in a box of the grid.
  private record Content(Box box, String text, Look look) {}

  /// How it is set.
  private enum Look {
    CENTRED,
    LEFT,
    UPRIGHT,
    NOTE
  }

  private final Table form;
  private final WordColumns columns;
  private final List<Content> contents;
  private final CTTbl table;
  private final XWPFDocument document;

  private WordTable(XWPFDocument document, Table form, Totals totals) {
    this.document = document;
    this.form = form;
    this.columns = WordColumns.of(form);
    this.contents = contents(form, totals);
    this.table = document.getDocument().getBody().addNewTbl();
  }

  /// Appends the table to the document, with what its cells say.
  static void append(XWPFDocument document, Table form, Totals totals) {
    var word = new WordTable(document, form, totals);
    word.describe(totals.draft().edition().document());
    for (int row = 0; row < form.rows(); row++) {
      word.row(row);
    }
  }

  private static List<Content> contents(Table form, Totals totals) {
    var headings =
        form.headings().stream()
            .map(heading -> new Content(heading.box(), heading.text(), look(heading)));
    var figures =
        form.cells().stream()
            .map(cell -> new Content(cell.box(), totals.printed(cell.ref()), Look.CENTRED));
    return Stream.concat(headings, figures)
        .sorted(Comparator.comparingInt(content -> content.box().column()))
        .toList();
  }

  private static Look look(Heading heading) {
    return switch (heading.role()) {
      case ROW -> Look.LEFT;
      case COLUMN, GROUP, BAND -> Look.CENTRED;
      case VERTICAL -> Look.UPRIGHT;
      case CORNER -> Look.NOTE;
    };
  }

  private void describe(String source) {
    var properties = table.addNewTblPr();
    set(properties.addNewTblW(), WordPage.TEXT_WIDTH);
    properties.addNewJc().setVal(STJcTable.CENTER);
    borders(properties);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var margins = properties.addNewTblCellMar();
    set(margins.addNewLeft(), WordColumns.PADDING);
    set(margins.addNewRight(), WordColumns.PADDING);
    // What a screen reader says of the table.
    properties.addNewTblCaption().setVal(form.section().heading());
    properties
        .addNewTblDescription()
        .setVal(Wording.of("word.table.description", source, form.rows(), form.columns()));
    var grid = table.addNewTblGrid();
    columns.twips().forEach(width -> grid.addNewGridCol().setW(width));
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
    height.setVal(ROW_HEIGHT);
    height.setHRule(STHeightRule.AT_LEAST);
    if (row < form.headRows() && !isBanded()) {
      properties.addNewTblHeader();
    }
    contents.stream()
        .filter(content -> covers(content.box(), row))
        .forEach(content -> cell(line, row, content));
  }

  private static boolean covers(Box box, int row) {
    return row >= box.row() && row < box.endRow();
  }

  /// Whether bands divide the table into blocks with column names of their own. Then its first rows
  /// are no header of the rest and must not be repeated on the next page: the table, half a page
  /// high, is kept together instead.
  private boolean isBanded() {
    return form.headings().stream().anyMatch(heading -> heading.role() == Role.BAND);
  }

  /// The part of a box in one row: of a box over several rows, the first part holds the text.
  private void cell(CTRow line, int row, Content content) {
    var box = content.box();
    boolean first = row == box.row();
    var cell = line.addNewTc();
    var properties = cell.addNewTcPr();
    set(properties.addNewTcW(), columns.width(box));
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
    var text = content.look() == Look.NOTE ? TableText.NOTE : columns.text();
    paragraph.setStyle(text.style());
    paragraph.setKeepNext(isTiedToNext(row));
    if (content.look() == Look.LEFT) {
      paragraph.setAlignment(ParagraphAlignment.LEFT);
      paragraph.setIndentationLeft(LABEL_INDENT);
      paragraph.setIndentationRight(LABEL_INDENT);
    }
    if (first && !content.text().isEmpty()) {
      WordText.append(paragraph, content.text());
    }
  }

  private static void turn(CTTcPr properties, Look look) {
    if (look == Look.UPRIGHT) {
      properties.addNewTextDirection().setVal(STTextDirection.TB_RL_V);
    }
  }

  /// Whether no page may begin between this row and the next: inside a banded table, under the
  /// head, and where that would cut through the label of a group of rows.
  private boolean isTiedToNext(int row) {
    return row < form.headRows()
        || (isBanded() && row < form.rows() - 1)
        || contents.stream()
            .filter(content -> covers(content.box(), row) && row < content.box().endRow() - 1)
            .anyMatch(content -> height(content) > (row - content.box().row() + 1) * ROW_HEIGHT);
  }

  /// About how high the text of a box is, in twips.
  private int height(Content content) {
    int length = content.text().length() * columns.text().character();
    int room = columns.width(content.box()) - 2 * WordColumns.PADDING;
    return content.look() == Look.UPRIGHT ? length : Math.ceilDiv(length, room) * TEXT_LINE;
  }

  private static void set(CTTblWidth width, int twips) {
    width.setType(STTblWidth.DXA);
    width.setW(BigInteger.valueOf(twips));
  }
}
