package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `check --json` says of whole sets of reports, line by line against a table: rules, places
/// and figures, and no words of a report. After a change that is meant, `-Dnianbao.truth=write`
/// writes the tables anew; the difference is then to be read.
class TruthTableTest {
  private static final Path RESOURCES = Path.of("src/test/resources/org/nianbao");
  private static final boolean IS_WRITING = "write".equals(System.getProperty("nianbao.truth"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "openings, src/test/resources/org/nianbao/openings",
    "texts, ../shared/texts",
    "reports, ../shared/reports",
    "seeds, ../shared/seeds"
  })
  void whatIsFoundIsWhatTheTableSays(String set, Path reports) throws IOException {
    assumeTrue(Files.isDirectory(reports), () -> "skipped: there is no folder " + reports);
    var table = RESOURCES.resolve("cli/truth-" + set + ".txt");
    var now = new ArrayList<String>();
    try (var files = Files.list(reports)) {
      for (var file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        now.addAll(said(file));
      }
    }
    if (IS_WRITING) {
      Files.createDirectories(table.getParent());
      Files.write(table, now);
    }
    assertEquals(
        "", difference(Files.readAllLines(table), now), "-Dnianbao.truth=write accepts it");
  }

  /// Lines that only one of the two has, those of the table with a minus.
  private static String difference(List<String> table, List<String> now) {
    var lacking = new ArrayList<>(table);
    now.forEach(lacking::remove);
    var more = new ArrayList<>(now);
    table.forEach(more::remove);
    return Stream.concat(
            lacking.stream().map(one -> "- " + one), more.stream().map(one -> "+ " + one))
        .reduce("", (all, line) -> all + "\n" + line);
  }

  private List<String> said(Path file) throws IOException {
    var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    var draft = folder.resolve(name + ".nianbao");
    Ran.of("import", file, "-o", draft);
    var said = new ObjectMapper().readTree(Ran.of("check", draft, "--json").out());
    var lines = new ArrayList<String>();
    lines.add(
        "%s %s: %s errors, %s warnings, %s blanks, %s"
            .formatted(
                name,
                said.path("edition").asText(),
                said.path("errors"),
                said.path("warnings"),
                said.path("blanks"),
                states(said.path("numbers"))));
    for (var finding : said.path("findings")) {
      if (!finding.path("severity").asText().equals("blank")) {
        lines.add(name + " " + line(finding));
      }
    }
    return lines;
  }

  private static String states(JsonNode numbers) {
    return Stream.of("agrees", "differs", "unchecked")
        .map(state ->
            numbers.findValuesAsText("state").stream().filter(state::equals).count() + " " + state)
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }

  private static String line(JsonNode finding) {
    var line = new StringBuilder(finding.path("rule").asText());
    var words = finding.path("words");
    if (words.isObject()) {
      line.append(
          " %s %s %s-%s"
              .formatted(
                  words.path("section").asText(),
                  words.path("paragraph"),
                  words.path("from"),
                  words.path("to")));
    }
    if (finding.has("missing")) {
      line.append(" lacks ").append(finding.path("missing").asText());
    }
    finding.path("cells").forEach(cell -> line.append(' ').append(cell.asText()));
    if (finding.path("expected").isNumber()) {
      line.append(' ').append(finding.path("expected")).append('/').append(finding.path("actual"));
    }
    return line.toString();
  }
}
