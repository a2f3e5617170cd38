package org.nianbao.word;

import java.util.stream.IntStream;
import org.nianbao.paper.Lettering;
import org.nianbao.paper.SetTable;
import org.nianbao.paper.SetTable.Content;
import org.nianbao.paper.SetTable.Look;
import org.nianbao.paper.TableColumns;
import org.nianbao.wording.Wording;

/// Writes one statutory table: the form's own boxes, row by row as Word has them.
final class WordTable {
  /// Thickness of a border in eighths of a point.

  private final SetTable set;

  private final WordBody body;
  private final WordXml xml;
  private final WordComments comments;

  private WordTable(WordBody body, SetTable set, WordComments comments) {
    this.body = body;
    this.xml = body.xml();
    this.comments = comments;
    this.set = set;
  }

  /// Appends the table to the body.
  ///
  /// @param source the number of the official document that prescribes the form
  /// @param comments writes the comments on its cells
  static void append(WordBody body, SetTable set, String source, WordComments comments) {
    new WordTable(body, set, comments).write(source);
  }

  private void write(String source) {
    xml.around(
        "tbl",
        () -> {
          xml.around("tblPr", () -> describeTable(source));
          xml.around(
              "tblGrid",
              () -> set.columns().twips().forEach(width -> xml.empty("gridCol", "w", width)));
          IntStream.range(0, set.form().rows()).forEach(this::row);
        });
  }

  private void describeTable(String source) {
    var form = set.form();
    TableFrame.write(
        xml,
        set.columns().twips().stream().mapToInt(Integer::intValue).sum(),
        TableColumns.PADDING);
    // What a screen reader says of the table.
    xml.empty("tblCaption", "val", form.section().heading());
    xml.empty(
        "tblDescription",
        "val",
        Wording.of("word.table.description", source, form.rows(), form.columns()));
  }

  private void row(int row) {
    xml.around(
        "tr",
        () -> {
          xml.around(
              "trPr",
              () -> {
                xml.empty("cantSplit");
                xml.empty("trHeight", "val", SetTable.ROW_HEIGHT, "hRule", "atLeast");
                if (set.isHead(row)) {
                  xml.empty("tblHeader");
                }
              });
          set.contents().stream()
              .filter(content -> content.covers(row))
              .forEach(content -> cell(content, row));
        });
  }

  /// Writes a box's cell in one row: of a box over several rows, the first cell holds the text.
  private void cell(Content content, int row) {
    xml.around(
        "tc",
        () -> {
          xml.around("tcPr", () -> describeCell(content, row));
          // Word refuses a file with a cell that has no paragraph.
          xml.around(
              "p",
              () -> {
                xml.around("pPr", () -> style(content, row));
                if (content.box().row() == row) {
                  text(content);
                }
              });
        });
  }

  private void describeCell(Content content, int row) {
    var box = content.box();
    TableFrame.width(xml, "tcW", set.columns().width(box));
    if (box.columns() > 1) {
      xml.empty("gridSpan", "val", box.columns());
    }
    if (box.rows() > 1) {
      xml.empty("vMerge", "val", box.row() == row ? "restart" : "continue");
    }
    if (content.look() == Look.UPRIGHT) {
      xml.empty("textDirection", "val", "tbRlV");
    }
    xml.empty("vAlign", "val", "center");
  }

  private void style(Content content, int row) {
    xml.empty("pStyle", "val", WordStyles.of(set.text(content)));
    if (set.isTiedToNext(row)) {
      xml.empty("keepNext", "val", true);
    }
    if (content.look() == Look.LEFT) {
      xml.empty("ind", "left", SetTable.LABEL_INDENT, "right", SetTable.LABEL_INDENT);
      xml.empty("jc", "val", "left");
    }
  }

  private void text(Content content) {
    Runnable text =
        () -> {
          int percent = set.lettering(content).percent();
          if (percent < Lettering.FULL) {
            body.narrowed(content.text(), percent);
          } else if (!content.text().isEmpty()) {
            body.run(content.text());
          }
        };
    content.cell().ifPresentOrElse(figure -> comments.on(figure, text), text);
  }
}
