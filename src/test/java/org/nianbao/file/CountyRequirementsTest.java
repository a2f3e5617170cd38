package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.edit.Editor;
import org.nianbao.form.Section;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Rule;
import org.nianbao.rule.county.CountyRules;
import org.nianbao.rule.county.Requirements;
import org.nianbao.statute.LocalRules;
import org.nianbao.statute.Statute;

/// 要求.json: where it is found, what it asks for, and what is said of one that cannot be used.
class CountyRequirementsTest {
  private static final String HEAD =
      "{\"format\": \"nianbao-requirements\", \"version\": \"1.0\", ";

  @TempDir private Path folder;
  private Path home = Path.of("");
  private Path draft = Path.of("");

  @BeforeEach
  void folders() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
    draft = Files.createDirectory(folder.resolve("drafts")).resolve("a.nianbao");
  }

  private static byte[] example() throws IOException {
    try (var in = DraftFile.class.getResourceAsStream("requirements-example.json")) {
      return in.readAllBytes();
    }
  }

  private CountyRequirements found(Draft of) {
    return CountyRequirements.of(new Disk(home), Optional.of(draft), of);
  }

  private void beside(byte[] bytes) throws IOException {
    Files.write(draft.resolveSibling(CountyRequirements.FILE), bytes);
  }

  private static Requirements asked() throws IOException {
    return RequirementsReader.read(
        new String(example(), StandardCharsets.UTF_8),
        new RequirementsFile(CountyRequirements.FILE, Checksum.sha256(example())));
  }

  @Test
  void theExampleFollowsTheSchemaAndIsRead() throws IOException {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(DraftFile.class.getResourceAsStream("requirements-1.schema.json"));
    assertEquals(0, schema.validate(new ObjectMapper().readTree(example())).size());
    beside(example());
    var found = found(Reports.balanced().draft());
    assertEquals(List.of(), found.said());
    assertEquals(asked(), found.requirements());
    assertEquals(4, CountyRules.of(found.requirements()).size());
  }

  @Test
  void theOneBesideTheDraftWins() throws IOException {
    Files.write(
        home.resolve(CountyRequirements.FILE),
        (HEAD + "\"title\": \"设置\"}").getBytes(StandardCharsets.UTF_8));
    assertEquals("设置", found(Reports.balanced().draft()).requirements().title());
    beside((HEAD + "\"title\": \"旁边\"}").getBytes(StandardCharsets.UTF_8));
    assertEquals("旁边", found(Reports.balanced().draft()).requirements().title());
  }

  @Test
  void withoutAFileNothingIsAskedForAndNothingSaid() {
    assertEquals(
        new CountyRequirements(LocalRules.NONE, List.of()), found(Reports.balanced().draft()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\": \"nianbao\", \"version\": \"1.0\"}",
        "{\"format\": \"nianbao-requirements\", \"version\": \"2.0\"}",
        HEAD + "\"limit\": {}}",
        HEAD + "\"limits\": {\"title\": 10}}",
        HEAD + "\"limits\": {\"overview\": 0}}",
        HEAD + "\"limits\": {\"overview\": \"1000\"}}",
        HEAD + "\"counts\": [\"papers\"]}",
        HEAD + "\"counts\": {}}",
        HEAD + "\"deadlines\": {\"village\": \"01-31\"}}",
        HEAD + "\"deadlines\": {\"county\": \"02-30\"}}",
        HEAD + "\"deadlines\": {\"county\": \"1月31日\"}}",
        HEAD + "\"wrong\": [{\"instead\": \"我县\"}]}",
        HEAD + "\"wrong\": [{\"words\": \"我区\", \"because\": \"\"}]}",
        HEAD + "\"allowed\": [\" \"]}",
        HEAD + "\"allowed\": [7]}",
        HEAD + "\"title\": \"一\"} {}"
      })
  void aBadFileIsOneSentenceAndIgnored(String text) throws IOException {
    beside(text.getBytes(StandardCharsets.UTF_8));
    var found = found(Reports.balanced().draft());
    assertEquals(Requirements.NONE, found.requirements());
    assertEquals(1, found.said().size());
    assertTrue(found.said().getFirst().contains(CountyRequirements.FILE));
    assertFalse(found.said().getFirst().contains("年报稿"), "it is no draft that is damaged");
  }

  @Test
  void anotherEncodingIsSaid() throws IOException {
    beside((HEAD + "\"title\": \"要求\"}").getBytes("GB18030"));
    assertEquals(1, found(Reports.balanced().draft()).said().size());
  }

  @Test
  void aMissingOrDifferentFileIsSaidOnce() throws IOException {
    var plain = Reports.balanced().draft();
    var remembering = plain.with(plain.basis().withRequirements(asked().file()));
    assertEquals(1, found(remembering).said().size());
    beside(example());
    assertEquals(List.of(), found(remembering).said());
    beside((HEAD + "\"title\": \"新的\"}").getBytes(StandardCharsets.UTF_8));
    assertEquals(1, found(remembering).said().size());
  }

  @Test
  void theNextChangeRemembersTheFileAndUndoForgetsIt() throws IOException {
    var start = Reports.balanced().draft();
    var statute = Statute.of(start.edition());
    var editor = new Editor(start, statute.checker());
    editor.require(statute.checker(LocalRules.of(asked())), asked().file());
    assertFalse(editor.unsaved().get());
    editor.type(start.edition().cell("t2.licence").orElseThrow().ref(), "7");
    assertEquals(asked().file(), editor.draft().basis().requirements());
    var bytes = DraftFile.bytes(editor.draft());
    assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("\"version\": \"1.3\""));
    assertEquals(editor.draft(), DraftFile.parse(bytes).draft());
    editor.undo();
    assertEquals(start, editor.draft());
  }

  private static int count(Findings findings, Rule rule) {
    return (int) findings.list().stream().filter(one -> one.rule().id().equals(rule.id())).count();
  }

  @Test
  void everyRuleHasAnExampleThatPassesAndOneThatFailsAndCitesTheFile() throws IOException {
    for (var rule : CountyRules.of(asked())) {
      var example = rule.example().orElseThrow();
      var good = Reports.balanced().draft();
      assertEquals(
          0,
          count(Statute.findings(example.passes().in(good), LocalRules.of(asked())), rule),
          rule.id());
      assertTrue(
          count(Statute.findings(example.fails().in(good), LocalRules.of(asked())), rule) > 0,
          rule.id());
      assertTrue(rule.citation().contains(CountyRequirements.FILE), rule.citation());
      assertTrue(rule.citation().contains(Checksum.sha256(example())), rule.citation());
    }
  }

  @Test
  void whatIsAllowedIsNotObjectedTo() {
    var draft = Reports.balanced().draft().with(Section.OVERVIEW, Prose.of("截止2024年12月31日办结。"));
    var allowing =
        new Requirements(
            Optional.empty(), "", Requirements.NONE.demands(), java.util.Set.of("截止2024年"));
    var without = Statute.findings(draft).list().size();
    assertTrue(Statute.findings(draft, LocalRules.of(allowing)).list().size() < without);
  }
}
