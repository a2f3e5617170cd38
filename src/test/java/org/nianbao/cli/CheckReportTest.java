package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.file.CountyRequirements;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.pdf.Offices;
import org.nianbao.pdf.Offices.Part;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Outcome;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// `check --report` writes what a head of office signs.
class CheckReportTest {
  @TempDir private Path folder;

  private Path draft(String name, Draft draft) throws IOException {
    return Files.write(folder.resolve(name + DraftFile.ENDING), DraftFile.bytes(draft));
  }

  private Path sheet() {
    return folder.resolve("检查单.docx");
  }

  private String written() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(sheet())));
        var words = new XWPFWordExtractor(document)) {
      return words.getText();
    }
  }

  private static void assertSays(String said, String... words) {
    for (var one : words) {
      assertTrue(said.contains(one), () -> one + " is not in " + said);
    }
  }

  @Test
  void manyFindingsOfOneRuleAreOneLine() throws IOException {
    var report = Reports.balanced();
    for (var column : List.of("business", "research", "public_welfare", "legal_service")) {
      report = report.typed("t3.received." + column, "甲");
    }
    var ran = Ran.of("check", draft("稿", report.draft()));
    var unreadable = ran.lines().stream().filter(line -> line.contains("甲")).toList();
    assertEquals(1, unreadable.size(), unreadable.toString());
    assertTrue(unreadable.getFirst().contains("这样的共 4 格"), unreadable.getFirst());
  }

  @Test
  void itSaysWhatPassedWhatFailedAndWhatWasNotChecked() throws Exception {
    var draft = Samples.draft("unbalanced");
    var file = draft("稿", draft);
    var ran = Ran.of("check", file, "--report", sheet());
    assertEquals(1, ran.status(), ran.err());
    assertEquals(Wording.of("cli.check.report", sheet()), ran.lines().getLast());
    var sum = sha256(file);
    var findings = Statute.findings(draft);
    var said = written();
    assertSays(
        said,
        draft.cover().unit(),
        "稿.nianbao",
        sum,
        findings.verdict(),
        Wording.of("checksheet.last.none"),
        Wording.of("years.unchecked.none"),
        Wording.of("mention.silence.time"),
        Wording.of("checksheet.signed.head"));
    for (var finding : findings.open()) {
      assertSays(said, finding.message(), finding.advice(), finding.rule().citation());
      finding
          .comparison()
          .ifPresent(both -> assertSays(said, both.expected().figure().toPlainString()));
    }
  }

  @Test
  void aReportInOrderIsReadyAndSaysSo() throws IOException {
    var ran = Ran.of("check", draft("稿", Reports.balanced().draft()), "--report", sheet());
    assertEquals(0, ran.status(), ran.err());
    assertSays(written(), Wording.of("verdict.ready"), Wording.of("checksheet.none"));
  }

  @Test
  void whatABlankLeavesOpenIsNotAmongWhatPassed() throws IOException {
    var report = Reports.balanced().cleared("t3.granted.natural_person");
    assertEquals(1, Ran.of("check", draft("稿", report.draft()), "--report", sheet()).status());
    assertSays(written(), Wording.of("rule.unchecked.blank"));
    var findings = report.findings();
    var blank = Wording.of("rule.unchecked.blank");
    var undecided =
        Statute.of(report.draft().edition()).checker().outcomes(findings).stream()
            .filter(one -> one.unchecked().equals(Optional.of(blank)))
            .toList();
    assertFalse(undecided.isEmpty());
    assertTrue(undecided.stream().noneMatch(one -> one.isMet()));
    assertTrue(undecided.stream().anyMatch(one -> one.rule().id().equals("t3.natural_person.sum")));
  }

  @Test
  void whatIsSaidOfABlankTableWasNotChecked() throws IOException {
    var said = "本年未收到政府信息公开申请。没有因政府信息公开引起的行政复议。";
    var report = Reports.blank2021().written(Section.OVERVIEW, said);
    Ran.of("check", draft("稿", report.draft()), "--report", sheet());
    var blank = Optional.of(Wording.of("rule.unchecked.blank"));
    for (var id : List.of("numbers.no_applications", "numbers.no_reviews")) {
      var outcome = outcome(report, id);
      assertEquals(blank, outcome.unchecked(), id);
      assertFalse(outcome.isMet());
      assertSays(written(), outcome.rule().requirement());
    }
    var filled = report.typed("t3.received.total", "0");
    assertTrue(outcome(filled, "numbers.no_applications").isMet());
    assertEquals(
        blank,
        outcome(report.written(Section.OVERVIEW, "全年收到申请5件。"), "figures.quoted").unchecked());
  }

  @Test
  void whereNothingIsWrittenNothingWasChecked() throws IOException {
    var empty = Reports.blank2021();
    var prose = Optional.of(Wording.of("rule.unchecked.prose"));
    for (var id : List.of("words.slip", "numbers.parts", "numbers.no_reviews", "form.short")) {
      assertEquals(prose, outcome(empty, id).unchecked(), id);
    }
    var begun = empty.written(Section.OVERVIEW, "全年公开信息 5 条。");
    assertTrue(outcome(begun, "words.slip").isMet());
    assertEquals(
        Optional.of(Wording.of("rule.unchecked.begun", "“一、总体情况”")),
        outcome(begun, "form.aspects").unchecked());
    assertEquals(
        Optional.of(Wording.of("rule.unchecked.text", "“六、其他需要报告的事项”")),
        outcome(begun, "form.fee").unchecked());
    Ran.of("check", draft("稿", empty.draft()), "--report", sheet());
    assertSays(written(), prose.get());
  }

  private static Outcome outcome(Reports.Report report, String id) {
    return Statute.of(report.draft().edition()).checker().outcomes(report.findings()).stream()
        .filter(one -> one.rule().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFilesThatItWasCheckedByAreNamed() throws IOException {
    var file = draft("稿", Reports.balanced().written(Section.OVERVIEW, "水勿局公开信息 5 条。").draft());
    var words = Files.writeString(file.resolveSibling("词表.txt"), "［水勿］局 | 水务 | 单位名称\n");
    var asked = file.resolveSibling(CountyRequirements.FILE);
    Files.writeString(
        asked,
        "{\"format\": \"nianbao-requirements\", \"version\": \"1.0\", \"limits\": {\"overview\":"
            + " 3}}");
    var ran = Ran.of("check", file, "--report", sheet(), "--json");
    assertTrue(ran.out().contains("\"rule\":\"words.office\""), ran.out());
    assertTrue(ran.out().contains("\"words\":{\"file\""), ran.out());
    assertSays(written(), "词表.txt", CountyRequirements.FILE, "水勿", sha256(words), sha256(asked));
  }

  private static String sha256(Path file) throws IOException {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasKeptStandsWithItsReason() throws IOException {
    var report = Reports.balanced().written(Section.OVERVIEW, "全年收到政府信息公开申请99999件。");
    var draft = report.draft();
    for (var finding : report.findings().open().stream().filter(Finding::mayBeKept).toList()) {
      var decision = new Decision("口径不同", new Person("王敏", "办公室主任"), "2025-01-06");
      draft = Statute.findings(draft).keep(finding, decision);
    }
    var ran = Ran.of("check", draft("稿", draft), "--report", sheet());
    assertEquals(0, ran.status(), ran.out());
    assertSays(written(), "口径不同", "王敏", "办公室主任", "2025-01-06", "99999");
  }

  @Test
  void lastYearsReportIsNamed() throws IOException {
    var draft = Reports.balanced().draft();
    var last = draft.withCover(draft.cover().withYear(draft.cover().year() - 1));
    var file = draft("稿", draft);
    Ran.of("check", file, "--last-year", draft("上年", last), "--report", sheet());
    var said = written();
    assertSays(said, Wording.of("checksheet.last.is", last.cover().unit(), last.cover().year()));
    assertFalse(said.contains(Wording.of("years.unchecked.none")), said);
  }

  @Test
  void whatCannotBeWrittenIsRefused() throws IOException {
    var file = draft("稿", Reports.balanced().draft());
    var before = Files.readAllBytes(file);
    var refusals =
        Map.of(
            Wording.of("cli.check.report.one", 2),
            Ran.of("check", file, file, "--report", sheet()),
            Wording.of("cli.check.report.ending", file),
            Ran.of("check", file, "--report", file),
            Wording.of("file.noFolder", folder.resolve("没有").resolve("a.docx")),
            Ran.of("check", file, "--report", folder.resolve("没有").resolve("a.docx")));
    refusals.forEach((sentence, ran) -> {
      assertEquals(2, ran.status(), sentence);
      assertEquals(sentence, ran.err().strip());
      assertEquals("", ran.out());
    });
    assertFalse(Files.exists(sheet()));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
  }

  @Test
  void jsonIsAllThatIsPrintedBesideTheSheet() throws IOException {
    var ran =
        Ran.of("check", draft("稿", Reports.balanced().draft()), "--report", sheet(), "--json");
    assertEquals(1, ran.lines().size());
    assertTrue(Files.exists(sheet()));
  }

  @Test
  void libreOfficeOpensIt() throws Exception {
    Ran.of("check", draft("稿", Samples.draft("unbalanced")), "--report", sheet());
    Offices.convert(Part.WRITER, "txt:Text (encoded):UTF8", folder, sheet());
    var text = Files.readString(folder.resolve("检查单.txt"));
    assertSays(
        text,
        Wording.of("checksheet.title"),
        Wording.of("checksheet.unchecked"),
        Wording.of("checksheet.signed.head"));
  }
}
