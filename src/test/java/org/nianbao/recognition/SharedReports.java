package org.nianbao.recognition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.nianbao.Reports;
import org.nianbao.file.Trouble;
import org.nianbao.form.Edition;
import org.nianbao.reader.Reader;
import org.nianbao.statute.Statute;

/// The real reports beside the repository, with their figures.
final class SharedReports {
  private static final Path SHARED = Path.of("..", "shared");

  private SharedReports() {}

  /// A file of them. Ends the test as skipped where there are none.
  static Path file(String name) {
    var file = SHARED.resolve(name);
    assumeTrue(Files.exists(file), () -> "no " + file + " beside the repository: not tried");
    return file;
  }

  /// A file of them, recognised.
  static Recognition recognised(String name) throws Trouble {
    return Recogniser.of(Reader.read(file(name)));
  }

  static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(file(name).toFile());
  }

  /// The figures of a report by the ids of the cells.
  static Map<String, String> figures(String name) throws IOException {
    var json = json(name);
    var edition = Statute.forId(json.path("edition").asText()).orElseThrow().edition();
    return json.has("cells") ? cells(json.get("cells")) : tables(json, edition);
  }

  private static Map<String, String> cells(JsonNode json) {
    var figures = new LinkedHashMap<String, String>();
    json.properties().forEach(cell -> figures.put(cell.getKey(), text(cell.getValue())));
    return figures;
  }

  /// Three tables whose figures are in the form's order.
  private static Map<String, String> tables(JsonNode json, Edition edition) {
    var texts = new ArrayList<String>();
    collect(json.path("table2"), texts);
    json.path("table3").path("rows").forEach(row -> collect(row.path("values"), texts));
    collect(json.path("table4"), texts);
    var cells = Reports.cells(edition);
    if (cells.size() != texts.size()) {
      throw new IllegalArgumentException(texts.size() + " figures for " + cells.size());
    }
    var figures = new LinkedHashMap<String, String>();
    for (int i = 0; i < cells.size(); i++) {
      figures.put(cells.get(i).ref().id(), texts.get(i));
    }
    return figures;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isValueNode()) {
      texts.add(text(node));
    } else {
      node.forEach(member -> collect(member, texts));
    }
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  /// The words of the problems of a text that lie in its labels and headings.
  static List<String> seenOnImport(String name) throws IOException {
    return StreamSupport.stream(json(name).path("problems").spliterator(), false)
        .filter(problem -> problem.path("seen").asText().equals("import"))
        .map(problem -> problem.path("words").asText())
        .toList();
  }
}
