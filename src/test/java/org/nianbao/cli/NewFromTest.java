package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.file.Trouble;
import org.nianbao.form.Section;
import org.nianbao.lastyear.LastYear;
import org.nianbao.nextyear.NextYear;
import org.nianbao.nextyear.NextYearReport;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.web.WebPage;
import org.nianbao.wording.Wording;

/// `new --from LAST`: the next report begun from last year's, in any format.
class NewFromTest {
  private static final Path SHARED = Path.of("..", "shared", "reports");

  private static final String MOVED = "2024年依法公开。";
  private static final String LEFT = "2024年比2023年多。";
  private static final String TEXT = MOVED + "\n" + LEFT;

  @TempDir private Path folder;

  private Ran from(Path last, Path target, String... more) {
    var arguments = new ArrayList<Object>(List.of("new", "--from", last, "-o", target));
    arguments.addAll(List.of(more));
    return Ran.of(arguments.toArray());
  }

  private Path target() {
    return folder.resolve("next.nianbao");
  }

  private Path write(Draft draft) throws Trouble {
    var file = folder.resolve("last.nianbao");
    DraftFile.write(new Disk(folder.resolve("home")), draft, file);
    return file;
  }

  private Draft made() throws Trouble {
    return DraftFile.read(target()).draft();
  }

  @Test
  void aDraftGivesTheNextOneAndSaysWhatWasTakenAndEachYear() throws IOException {
    var last =
        Reports.balanced()
            .cover(cover -> cover.withYear(2024))
            .written(Section.OVERVIEW, TEXT)
            .draft();
    var outcome = from(write(last), target());
    assertEquals(Verbs.DONE, outcome.status(), outcome.err());
    assertEquals("", outcome.err());
    var next = NextYear.of(last).orElseThrow();
    assertEquals(next.draft(), made());
    assertEquals(new NextYearReport(next).lines(target().toString()), outcome.lines());
    var overview = Section.OVERVIEW.heading();
    assertTrue(
        outcome
            .lines()
            .contains(Wording.of("nextyear.moved", overview, 1, MOVED, "2024年", "2025年")),
        outcome::out);
    assertTrue(
        outcome.lines().contains(Wording.of("nextyear.left", overview, 2, LEFT, "2023年")),
        outcome::out);
  }

  @Test
  void everySampleHasANextYear() throws IOException {
    for (var name : Samples.names()) {
      var last = write(Samples.draft(name));
      var outcome = from(last, target());
      assertEquals(Verbs.DONE, outcome.status(), outcome.err());
      assertEquals(Samples.draft(name).cover().year() + 1, made().cover().year());
      Files.delete(target());
      Files.delete(last);
    }
  }

  @Test
  void aPageGivesTheSameAsTheDraftThatItWasMadeOf() throws IOException {
    var last = Samples.draft("pingluo-2024");
    var page = folder.resolve("last.html");
    Files.write(page, WebPage.page(Manuscript.of(last, PaperSettings.OFFICIAL)));
    assertEquals(Verbs.DONE, from(page, target()).status());
    var next = NextYear.of(last).orElseThrow().draft();
    assertEquals(next.cover().unit(), made().cover().unit());
    assertEquals(next.cover().year(), made().cover().year());
    for (var applicant : Applicant.values()) {
      var cell = TableThree.ref(Row.CARRIED_OVER, applicant);
      assertEquals(Totals.of(next).shown(cell), Totals.of(made()).shown(cell));
    }
    assertEquals(next.prose(Section.PROBLEMS).text(), made().prose(Section.PROBLEMS).text());
  }

  /// A text whose table four has a number too many, which fits in two ways.
  private static final String GLUED =
      """
      临湖县档案局2024年政府信息公开工作年度报告
      一、总体情况
      2024年，本局按时公布办事指南。
      四、政府信息公开行政复议、行政诉讼情况
      1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1
      五、存在的主要问题及改进情况
      材料不够通俗。
      六、其他需要报告的事项
      无。
      """;

  @Test
  void whatAnImportCouldNotBeSureOfIsMarkedInTheDraft() throws IOException {
    var text = Files.writeString(folder.resolve("去年.txt"), GLUED);
    Ran.of("import", text, "-o", target());
    var found = Recogniser.in(text);
    var inferred = made().basis().inferred();
    assertEquals(found.count(State.INFERRED), inferred.size());
    assertFalse(inferred.isEmpty());
    inferred.forEach((cell, _) -> assertEquals(State.INFERRED, found.cells().get(cell).state()));
  }

  @Test
  void whatCannotBeReadIsRefusedAndNothingIsWritten() throws IOException {
    var picture = Files.write(folder.resolve("扫描.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    var text = Files.writeString(folder.resolve("别的.txt"), "会议通知\n");
    for (var last : List.of(picture, text, folder.resolve("absent.docx"), folder)) {
      var outcome = from(last, target());
      assertEquals(Verbs.FAILED, outcome.status(), last::toString);
      assertEquals(List.of(), outcome.lines());
      assertEquals(1, outcome.err().lines().count(), outcome.err());
      assertFalse(Files.exists(target()));
    }
  }

  @Test
  void unitAndYearAreThoseOfTheReportAndNeverAsked() throws IOException {
    var outcome = from(write(Samples.draft("case-01")), target(), "--year", "2025");
    assertEquals(Verbs.FAILED, outcome.status());
    assertEquals(Wording.of("cli.new.from") + "\n", outcome.err());
    assertFalse(Files.exists(target()));
  }

  @Test
  void aYearWithoutAFormOrTooFarAheadIsRefused() throws IOException {
    int now = Year.now().getValue();
    for (int year : new int[] {2017, now + 1}) {
      var last = Draft.of(Samples.draft("case-01").edition(), Cover.of("云溪县", year));
      var outcome = from(write(last), target());
      assertEquals(Verbs.FAILED, outcome.status());
      assertEquals(
          year == 2017
              ? Wording.of("cli.new.year", 2018, 2019) + "\n"
              : Wording.of("cli.new.late", now + 2, 2019, now + 1) + "\n",
          outcome.err());
      Files.delete(folder.resolve("last.nianbao"));
    }
  }

  @Test
  void aDraftThatIsThereIsNeverReplaced() throws IOException {
    var last = write(Samples.draft("case-01"));
    var before = Files.readAllBytes(last);
    assertEquals(Verbs.FAILED, from(last, last).status());
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(last)));
  }

  @Test
  void theReportsOfOneAuthorityFollowOneAnother() throws IOException {
    Assumptions.assumeTrue(Files.exists(SHARED));
    for (int year : new int[] {2020, 2021}) {
      var last = SHARED.resolve(year + (year == 2020 ? ".docx" : ".txt"));
      assertEquals(Verbs.DONE, from(last, target()).status());
      var draft = made();
      assertEquals(year + 1, draft.cover().year());
      var lastYear = LastYear.of(draft).orElseThrow();
      var totals = Totals.of(draft);
      for (var applicant : Applicant.values()) {
        var cell = TableThree.ref(Row.CARRIED_OVER, applicant);
        assertTrue(lastYear.isTaken(totals, cell), cell::toString);
      }
      Files.delete(target());
    }
  }
}
