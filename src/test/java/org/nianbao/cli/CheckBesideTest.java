package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.file.CountyRequirements;
import org.nianbao.file.DraftFile;
import org.nianbao.wording.Wording;

/// `check --last-year LAST`, and `check` of a draft with 要求.json beside it, with real reports.
class CheckBesideTest {
  private static final Path SHARED = Path.of("..", "shared");

  @TempDir private Path folder;

  private Path imported(String report) {
    var draft = folder.resolve("this.nianbao");
    Ran.of("import", SHARED.resolve(report), "-o", draft);
    return draft;
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  private static List<String> found(JsonNode report, String rules) {
    return StreamSupport.stream(report.path("findings").spliterator(), false)
        .filter(finding -> finding.path("rule").asText().startsWith(rules))
        .map(finding ->
            finding.path("rule").asText()
                + finding.path("cells")
                + finding.path("words").path("text").asText())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reports/2022.txt | reports/2021.txt"
            + " | years.jump[\"t2.licence\"];years.jump[\"t2.coercion\"];years.jump.text[]14571条",
        "texts/53.txt | texts/52.txt |",
        "texts/54.txt | texts/53.txt | years.stock[\"t2.normative_in_force\"]"
      })
  void realReportsAreComparedAndNothingIsWritten(String now, String last, String expected)
      throws IOException {
    var draft = imported(now);
    var before = Files.readAllBytes(draft);
    var ran = Ran.of("check", draft, "--last-year", SHARED.resolve(last), "--json");
    var names = expected == null ? List.of() : List.of(expected.split(";"));
    assertEquals(names, found(json(ran), "years."));
    assertArrayEquals(before, Files.readAllBytes(draft));
    assertEquals(List.of(), found(json(Ran.of("check", draft, "--json")), "years."));
  }

  @Test
  void aReportOfAnotherYearIsRefusedInOneSentence() {
    var draft = imported("texts/54.txt");
    var last = SHARED.resolve("texts/52.txt");
    var ran = Ran.of("check", draft, "--last-year", last);
    assertEquals(Verbs.FAILED, ran.status());
    assertEquals(Wording.of("cli.check.lastYear", last, 2021, 2022) + "\n", ran.err());
  }

  @Test
  void theCountysRequirementsAreFoundBesideTheDraft() throws IOException {
    var draft = imported("texts/53.txt");
    var file = folder.resolve(CountyRequirements.FILE);
    try (var example = DraftFile.class.getResourceAsStream("requirements-example.json")) {
      Files.write(file, example.readAllBytes());
    }
    var report = json(Ran.of("check", draft, "--json"));
    assertEquals(CountyRequirements.FILE, report.path("requirements").path("file").asText());
    var sha256 = report.path("requirements").path("sha256").asText();
    assertEquals(64, sha256.length());
    assertEquals(List.of(), found(report, "county.limit"));
    assertEquals(List.of("county.count[]"), found(report, "county.count"));
    var lines = Ran.of("check", draft).lines();
    assertTrue(
        lines.contains(Wording.of("cli.check.requirements", CountyRequirements.FILE, sha256)));
    Files.writeString(file, "{");
    var bad = Ran.of("check", draft, "--json");
    assertEquals(1, bad.err().lines().count(), bad::err);
    assertEquals(List.of(), found(json(bad), "county."));
    assertEquals(1, json(bad).path("requirements").path("said").size());
  }
}
