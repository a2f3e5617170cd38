package org.nianbao.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.nianbao.form.Box;
import org.nianbao.form.Edition;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/// Reads an exported document back, knowing nothing of how it was written: the grid places of a
/// cell come from its spans and merges alone.
public final class WordReadback {

  /// A cell of a Word table.
  ///
  /// @param box the grid places covered
  /// @param text its text; line breaks are kept
  public record Placed(Box box, String text) {}

  private WordReadback() {}

  /// What every cell of the form says, by the cell's id.
  ///
  /// @throws AssertionError if a cell of the form has no counterpart of the same extent
  public static Map<String, String> figures(Path docx, Edition edition) throws IOException {
    var grids = grids(docx);
    if (grids.size() != edition.tables().size()) {
      throw new AssertionError(grids.size() + " tables in " + docx);
    }
    var figures = new LinkedHashMap<String, String>();
    for (int i = 0; i < grids.size(); i++) {
      var byBox = grids.get(i).stream().collect(Collectors.toMap(Placed::box, Placed::text));
      for (var cell : edition.tables().get(i).cells()) {
        if (!byBox.containsKey(cell.box())) {
          throw new AssertionError("no such cell in " + docx + ": " + cell.ref());
        }
        figures.put(cell.ref().id(), byBox.get(cell.box()));
      }
    }
    return figures;
  }

  /// The paragraphs outside tables, in order; line breaks are kept.
  public static List<String> paragraphs(Path docx) throws IOException {
    try (var document = open(docx)) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  /// The paragraphs outside tables, in order, each with its style and what is bold, such as
  /// `BodyText: <b>一是公开。</b>全年…`.
  static List<String> written(Path docx) throws IOException {
    try (var document = open(docx)) {
      return document.getParagraphs().stream().map(WordReadback::written).toList();
    }
  }

  private static String written(XWPFParagraph paragraph) {
    var text = new StringBuilder();
    for (var run : paragraph.getRuns()) {
      text.append(run.isBold() ? "<b>" + run.text() + "</b>" : run.text());
    }
    return paragraph.getStyle() + ": " + text.toString().replace("</b><b>", "");
  }

  /// The cells of every table, in the order in which they begin.
  public static List<List<Placed>> grids(Path docx) throws IOException {
    try (var document = open(docx)) {
      return document.getTables().stream().map(WordReadback::grid).toList();
    }
  }

  static XWPFDocument open(Path docx) throws IOException {
    try (var in = Files.newInputStream(docx)) {
      return new XWPFDocument(in);
    }
  }

  private static List<Placed> grid(XWPFTable table) {
    var placed = new ArrayList<Placed>();
    for (int row = 0; row < table.getNumberOfRows(); row++) {
      int column = 0;
      for (var cell : table.getRow(row).getTableCells()) {
        var properties = cell.getCTTc().getTcPr();
        int columns = properties.isSetGridSpan() ? properties.getGridSpan().getVal().intValue() : 1;
        if (continues(properties)) {
          grow(placed, row, column, columns, cell);
        } else {
          placed.add(new Placed(new Box(row, column, 1, columns), cell.getText()));
        }
        column += columns;
      }
    }
    return placed;
  }

  private static boolean continues(CTTcPr properties) {
    return properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
  }

  /// Makes the cell above reach down to this row.
  private static void grow(
      List<Placed> placed, int row, int column, int columns, XWPFTableCell cell) {
    if (!cell.getText().isEmpty()) {
      throw new AssertionError("text in the hidden part of a merge: " + cell.getText());
    }
    for (int i = 0; i < placed.size(); i++) {
      var box = placed.get(i).box();
      if (box.endRow() == row && box.column() == column && box.columns() == columns) {
        placed.set(
            i,
            new Placed(
                new Box(box.row(), box.column(), box.rows() + 1, columns), placed.get(i).text()));
        return;
      }
    }
    throw new AssertionError("a merge continues nothing at " + row + "," + column);
  }
}
