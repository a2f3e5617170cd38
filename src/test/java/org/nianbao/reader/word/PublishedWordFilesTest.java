package org.nianbao.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.source.GridText;
import org.nianbao.source.Source;
import org.nianbao.source.TableBlock;

/// A published report as a Word file of two office suites, new and old, against its figures.
class PublishedWordFilesTest {
  private static final Path REPORTS = Path.of("..", "shared", "reports");

  @BeforeEach
  void requireReports() {
    assumeTrue(Files.exists(REPORTS.resolve("2020.doc")), "no published reports here: not tried");
  }

  private static List<List<String>> tables(Source source) {
    return source
        .tables()
        .map(table -> table.cells().stream().map(cell -> cell.box() + " " + cell.text()).toList())
        .toList();
  }

  @Test
  void theSameReportHasTheSameTablesInEveryFile() throws IOException {
    var docx = tables(DocxReader.read(REPORTS.resolve("2020.docx")));
    assertEquals(docx, tables(DocxReader.read(REPORTS.resolve("2020-resaved.docx"))));
    assertEquals(docx, tables(DocReader.read(REPORTS.resolve("2020.doc"))));
    assertEquals(3, docx.size());
  }

  @Test
  void everyFigureStandsInItsPlace() throws IOException {
    var figures = new ObjectMapper().readTree(REPORTS.resolve("2020.json").toFile());
    for (var source :
        List.of(
            DocxReader.read(REPORTS.resolve("2020.docx")),
            DocReader.read(REPORTS.resolve("2020.doc")))) {
      var tables = source.tables().toList();
      for (var row : figures.get("table2").properties()) {
        assertEquals(texts(row.getValue()), after(tables.get(0), row.getKey()), row.getKey());
      }
      var rows = figures.get("table3").get("rows");
      for (int i = 0; i < rows.size(); i++) {
        var label = rows.get(i).get("label").asText();
        var own = label.replaceFirst("^三、(?=（)", "").replaceFirst("^.*-", "");
        var texts = row(tables.get(1), 3 + i);
        assertEquals(
            texts(rows.get(i).get("values")), texts.subList(texts.size() - 7, texts.size()));
        assertEquals(own, texts.get(texts.size() - 8));
      }
      assertEquals(23, rows.size());
    }
  }

  @Test
  void aCommentedReportKeepsItsTablesAndItsChange() throws IOException {
    var source = DocxReader.read(REPORTS.resolve("commented.docx"));
    assertEquals(List.of(14, 28, 4), source.tables().map(TableBlock::rows).toList());
    assertEquals(List.of(4, 10, 15), source.tables().map(TableBlock::columns).toList());
    assertTrue(WordFile.shown(source).contains("[inserted （含便民服务）]"));
  }

  private static List<String> texts(JsonNode values) {
    var texts = new ArrayList<String>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  /// What stands to the right of a label.
  private static List<String> after(TableBlock table, String label) {
    int row =
        table.cells().stream()
            .filter(cell -> cell.text().equals(label))
            .findFirst()
            .orElseThrow()
            .box()
            .row();
    var texts = row(table, row);
    return texts.subList(1, texts.size());
  }

  private static List<String> row(TableBlock table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.box().row() == row)
        .map(GridText::text)
        .toList();
  }
}
