package org.nianbao.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.file.Disk;
import org.nianbao.file.Samples;
import org.nianbao.form.Cell;
import org.nianbao.form.Table;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.pdf.Offices;
import org.nianbao.source.GridText;
import org.nianbao.source.Source;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.word.WordExport;

/// Whole reports: our own, through LibreOffice, and the one beside the repository.
class PdfReportsTest {
  private static final Path REPORTS = Path.of("..", "shared", "reports");

  @TempDir private Path folder;

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Optional<GridText> at(TableBlock table, int row, int column) {
    return table.cells().stream().filter(cell -> cell.box().covers(row, column)).findFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pingluo-2024", "haiyuan-2020", "case-01"})
  void everyFigureOfOurExportStandsInItsRowAndColumn(String name) throws IOException {
    Offices.installed(Offices.Part.WRITER);
    var draft = Samples.draft(name);
    var word = WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
    var office = new LibreOffice(new Disk(folder.resolve("home")), () -> false);
    var source = PdfReader.read(office.pdf(word));
    int figures = 0;
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        if (!(draft.entry(cell.ref()) instanceof Entry.Blank)) {
          assertTrue(stands(source, draft, table, cell), () -> name + " " + cell.ref());
          figures++;
        }
      }
    }
    assertTrue(figures > 100, "figures: " + figures);
    var title = ((TextBlock) source.blocks().getFirst()).text();
    assertTrue(letters(title).startsWith(letters(draft.cover().unit())), title);
  }

  /// Whether the number of a cell stands where the row of its label meets the column of its label.
  private static boolean stands(Source source, Draft draft, Table table, Cell cell) {
    var entry = draft.entry(cell.ref()).text();
    if (table.headColumns() == 0) {
      return source
          .tables()
          .filter(found -> found.columns() == table.columns())
          .flatMap(found -> at(found, cell.box().row(), cell.box().column()).stream())
          .anyMatch(found -> found.text().equals(entry));
    }
    var rowLabel = label(table, cell.box().row(), table.headColumns() - 1);
    int above = cell.box().row() - 1;
    while (table.cellAt(above, cell.box().column()).isPresent()) {
      above--;
    }
    var columnLabel = label(table, above, cell.box().column());
    return source
        .tables()
        .flatMap(found -> crossing(found, rowLabel, columnLabel).stream())
        .anyMatch(entry::equals);
  }

  private static String label(Table table, int row, int column) {
    return table.headings().stream()
        .filter(heading -> heading.box().covers(row, column))
        .map(heading -> letters(heading.text()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> crossing(TableBlock table, String rowLabel, String columnLabel) {
    var texts = new ArrayList<String>();
    for (var row : table.cells()) {
      if (letters(row.text()).equals(rowLabel)) {
        table.cells().stream()
            .filter(cell -> letters(cell.text()).equals(columnLabel))
            .filter(cell -> cell.box().row() < row.box().row())
            .max(Comparator.comparingInt(cell -> cell.box().row()))
            .flatMap(column -> at(table, row.box().row(), column.box().column()))
            .ifPresent(cell -> texts.add(cell.text()));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020.pdf", "2020-resaved.pdf"})
  void everyFigureOfThePublishedReportStandsOnItsPlace(String name) throws IOException {
    assumeTrue(Files.exists(REPORTS.resolve(name)), "no report beside the repository");
    var figures = new ObjectMapper().readTree(REPORTS.resolve("2020.json").toFile());
    var source = PdfReader.read(REPORTS.resolve(name));
    assertEquals(
        rows(figures.get("table3").get("rows"), "values"), numbers(source, 10, 3), "table three");
    var four = new ArrayList<String>();
    for (var part : List.of("review", "direct", "after_review")) {
      figures.get("table4").get(part).forEach(value -> four.add(value.asText()));
    }
    assertEquals(List.of(four), numbers(source, 15, 0), "table four");
    for (var row : figures.get("table2").properties()) {
      var values = new ArrayList<String>();
      row.getValue().forEach(value -> values.add(value.asText()));
      assertEquals(values, twoOf(source, row.getKey()), row.getKey());
    }
  }

  private static List<List<String>> rows(JsonNode rows, String member) {
    var all = new ArrayList<List<String>>();
    for (var row : rows) {
      var texts = new ArrayList<String>();
      row.get(member).forEach(value -> texts.add(value.asText()));
      all.add(texts);
    }
    return all;
  }

  /// The rows of tables with so many columns that have a number in each from one on.
  private static List<List<String>> numbers(Source source, int columns, int first) {
    var all = new ArrayList<List<String>>();
    source
        .tables()
        .filter(table -> table.columns() == columns)
        .forEach(table -> {
          for (int row = 0; row < table.rows(); row++) {
            int at = row;
            var texts =
                IntStream.range(first, columns)
                    .mapToObj(column -> at(table, at, column).map(GridText::text).orElse(""))
                    .toList();
            if (texts.stream().allMatch(text -> text.matches("\\d+"))) {
              all.add(texts);
            }
          }
        });
    return all;
  }

  private static List<String> twoOf(Source source, String label) {
    return source
        .tables()
        .filter(table -> table.columns() == 4)
        .flatMap(table ->
            table.cells().stream()
                .filter(cell -> cell.text().equals(label))
                .map(cell ->
                    table.cells().stream()
                        .filter(other -> other.box().row() == cell.box().row() && other != cell)
                        .map(GridText::text)
                        .toList()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void paragraphsOfThePublishedReportAreThose() throws IOException {
    assumeTrue(Files.exists(REPORTS.resolve("2020.pdf")), "no report beside the repository");
    var one = paragraphs(PdfReader.read(REPORTS.resolve("2020.pdf")));
    var other = paragraphs(PdfReader.read(REPORTS.resolve("2020-resaved.pdf")));
    assertEquals(one, other, "the same text set by two office suites");
    var text = letters(Files.readString(REPORTS.resolve("2020.txt")));
    one.forEach(paragraph -> assertTrue(text.contains(paragraph), paragraph));
  }

  private static List<String> paragraphs(Source source) {
    return source.blocks().stream()
        .filter(TextBlock.class::isInstance)
        .map(block -> letters(((TextBlock) block).text()))
        .toList();
  }
}
