package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.verification.Pages;
import org.nianbao.wording.Wording;

/// `compare` with a document on either side.
class CompareDocumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROW = "本年新收政府信息公开申请数量";

  @TempDir private Path folder;

  private Path draft;
  private Path page;

  @BeforeEach
  void publish() throws IOException {
    draft = folder.resolve("case-01" + DraftFile.ENDING);
    Files.write(draft, Samples.bytes("case-01"));
    page = Pages.write(Pages.of(Samples.draft("case-01")), folder.resolve("page.html"));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void change() throws IOException {
    var changed = Pages.of(Samples.draft("case-01"));
    Pages.cell(changed, ROW, 1).text("7");
    changed.selectFirst("th:contains(社会公益组织)").text("社会组织");
    Pages.write(changed, page);
  }

  @Test
  void aPageAsApprovedIsTheSame() throws Exception {
    for (var outcome : List.of(Ran.of("compare", draft, page), Ran.of("compare", page, draft))) {
      assertEquals(Verbs.DONE, outcome.status(), outcome.out());
      assertEquals("", outcome.err());
      assertTrue(outcome.out().contains(Wording.of("compare.printed.same")), outcome.out());
    }
  }

  @Test
  void bothFilesAreNamedWithTheirChecksumsAndTheTime() throws Exception {
    change();
    var outcome = Ran.of("compare", draft, page);
    assertEquals(Verbs.FOUND, outcome.status(), outcome.err());
    var lines = outcome.out().lines().toList();
    assertEquals(Wording.of("cli.compare.head", draft, page), lines.getFirst());
    assertEquals(
        Wording.of(
            "cli.compare.source",
            "A",
            draft,
            Wording.of("verification.draft"),
            Pages.sha256(draft)),
        lines.get(1));
    assertEquals(
        Wording.of(
            "cli.compare.source", "B", page, Wording.of("verification.page"), Pages.sha256(page)),
        lines.get(2));
    assertTrue(lines.get(3).matches(".*[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}"));
    assertTrue(outcome.out().contains(Wording.of("cli.compare.other", "7") + "\n"), outcome.out());
    assertTrue(outcome.out().contains(Wording.of("cli.compare.other", "社会组织")), outcome.out());
  }

  @Test
  void theObjectHasItsFurtherMembersAtTheEnd() throws Exception {
    change();
    var outcome = Ran.of("compare", "--json", draft, page);
    assertEquals(Verbs.FOUND, outcome.status(), outcome.err());
    var object = JSON.readTree(outcome.out());
    assertEquals(
        List.of(
            "files",
            "editions",
            "changedOutside",
            "same",
            "fields",
            "cells",
            "paragraphs",
            "differences",
            "toCheck",
            "sources",
            "deviations"),
        names(object));
    assertEquals(1, object.get("cells").asInt());
    var figure = object.get("differences").get(0);
    assertEquals(List.of("part", "section", "cell", "place", "sides", "check"), names(figure));
    assertEquals("t3.received.natural_person", figure.get("cell").asText());
    assertFalse(figure.get("check").asBoolean());
    assertTrue(outcome.out().contains("自然人"), "Chinese as itself");
    var label = object.get("differences").get(1);
    assertEquals("labels", label.get("part").asText());
    assertTrue(label.get("section").isNull());
    var source = object.get("sources").get(1);
    assertEquals(List.of("file", "kind", "sha256"), names(source));
    assertEquals("html", source.get("kind").asText());
    assertEquals(Pages.sha256(page), source.get("sha256").asText());
    assertEquals("draft", object.get("sources").get(0).get("kind").asText());
    var deviation = object.get("deviations").get(0);
    assertEquals(List.of("kind", "stands", "should", "from"), names(deviation));
    assertEquals("社会组织", deviation.get("stands").asText());
  }

  @Test
  void anInferredCellThatDiffersIsADifferenceToCheck() throws Exception {
    var changed = Pages.of(Samples.draft("case-01"));
    var row = Pages.row(changed, ROW);
    for (int i = 1; i < row.childrenSize(); i++) {
      row.child(i).text(i == 1 || i == row.childrenSize() - 1 ? "1" : "0");
    }
    row.appendElement("td").text("5");
    Pages.write(changed, page);
    var outcome = Ran.of("compare", "--json", draft, page);
    assertEquals(Verbs.FOUND, outcome.status(), outcome.err());
    var checks = JSON.readTree(outcome.out()).get("differences").findValues("check");
    assertTrue(checks.stream().anyMatch(JsonNode::asBoolean), outcome.out());
    assertTrue(Ran.of("compare", draft, page).out().contains(Wording.of("compare.check")));
  }

  /// A row of the page that has one number too many, and all that the draft has.
  @Test
  void anInferredCellThatIsTheSameIsNeverCalledTheSame() throws Exception {
    var changed = Pages.of(Samples.draft("case-01"));
    Pages.row(changed, ROW).appendElement("td").text("5");
    Pages.write(changed, page);
    var outcome = Ran.of("compare", "--json", draft, page);
    assertEquals(Verbs.FOUND, outcome.status(), outcome.err());
    var object = JSON.readTree(outcome.out());
    assertFalse(object.get("same").asBoolean());
    assertEquals(0, object.get("cells").asInt(), outcome.out());
    object
        .get("differences")
        .forEach(difference -> assertTrue(difference.get("cell").isNull(), outcome.out()));
    var unsure = object.get("toCheck");
    assertEquals(7, unsure.size(), outcome.out());
    var first = unsure.get(0);
    assertEquals(List.of("section", "cell", "place", "stands"), names(first));
    assertEquals("t3.received.natural_person", first.get("cell").asText());
    var said = Ran.of("compare", page, draft);
    assertEquals(Verbs.FOUND, said.status());
    var stands = Wording.of("cli.compare.alike", first.get("stands").asText());
    assertTrue(said.out().contains(stands), said.out());
    assertTrue(said.out().contains(Wording.of("verification.alike", 7)), said.out());
  }

  @Test
  void aDocumentThatIsNoReportIsNotCompared() throws Exception {
    Files.writeString(page, "<html><body><p>通知</p></body></html>");
    assertEquals(
        new Ran(Verbs.FAILED, "", Wording.of("cli.import.noReport", page) + "\n"),
        Ran.of("compare", draft, page));
    var scan = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    assertEquals(Verbs.FAILED, Ran.of("compare", draft, scan).status());
    assertEquals(Verbs.FAILED, Ran.of("compare", draft, folder.resolve("none.pdf")).status());
  }

  @Test
  void twoDraftsAreComparedAsEver() throws Exception {
    var object = JSON.readTree(Ran.of("compare", "--json", draft, draft).out());
    assertFalse(object.has("sources"));
    assertEquals(
        Wording.of("cli.compare.head", draft, draft) + "\n" + Wording.of("cli.compare.same") + "\n",
        Ran.of("compare", draft, draft).out());
  }
}
