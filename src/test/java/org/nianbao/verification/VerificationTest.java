package org.nianbao.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.compare.Compared;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Decisions;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfDeviation;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.Standing;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Totals;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.word.WordExport;
import org.nianbao.wording.Wording;

/// What was published against what was approved.
class VerificationTest {
  private static final CellRef RECEIVED = TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final CellRef ALL_RECEIVED = TableThree.ref(Row.RECEIVED, Applicant.TOTAL);
  private static final String RECEIVED_ROW = "本年新收政府信息公开申请数量";

  @TempDir private Path folder;

  private Compared read(Document page) throws IOException {
    return ReportFile.read(Pages.write(page, folder.resolve("page.html"))).report();
  }

  /// A draft compared with its page, after that was changed.
  private Comparison compared(Draft draft, Consumer<Document> change) throws IOException {
    var page = Pages.of(draft);
    change.accept(page);
    return Comparison.of(new Compared.OfDraft(draft), read(page));
  }

  private static Draft sample() throws IOException {
    return Samples.draft("case-01");
  }

  private static Difference only(Comparison comparison) {
    assertEquals(1, comparison.differences().size(), comparison.differences().toString());
    return comparison.differences().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pingluo-2024", "haiyuan-2020", "case-01", "case-05", "unbalanced"})
  void aPageThatIsAsApprovedIsTheSame(String name) throws IOException {
    var draft = Samples.draft(name);
    assertEquals(List.of(), compared(draft, _ -> {}).differences());
    var word = folder.resolve("a.docx");
    Files.write(word, WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL)));
    var read = ReportFile.read(word).report();
    assertEquals(List.of(), Comparison.of(new Compared.OfDraft(draft), read).differences());
    assertTrue(Comparison.of(read, read).isSame());
  }

  @Test
  void aTotalIsTheSameWhetherTypedOrFollowing() throws IOException {
    var typed = Reports.balanced().draft();
    var following = typed.with(Totals.settled(typed, typed.entries()));
    assertFalse(Comparison.of(typed, following).isSame());
    var page = read(Pages.of(typed));
    assertTrue(Comparison.of(new Compared.OfDraft(typed), page).isSame());
    assertTrue(Comparison.of(new Compared.OfDraft(following), page).isSame());
  }

  @Test
  void aTotalThatThePageLostIsNotWorkedOut() throws IOException {
    var cell =
        (OfCell)
            only(compared(sample(), page -> row(page, RECEIVED_ROW).children().last().text("")));
    assertEquals(ALL_RECEIVED, cell.cell());
    assertEquals(Wording.of("recognition.blank"), cell.others());
  }

  private static Element row(Document page, String words) {
    return Pages.row(page, words);
  }

  @Test
  void aFigureThatDiffersIsOneDifference() throws IOException {
    var draft = sample();
    var cell = (OfCell) only(compared(draft, page -> Pages.cell(page, RECEIVED_ROW, 1).text("7")));
    assertEquals(RECEIVED, cell.cell());
    assertEquals(List.of(draft.entry(RECEIVED).text(), "7"), List.of(cell.mine(), cell.others()));
    assertFalse(cell.needsCheck());
  }

  @Test
  void aBlankCellIsNotALostOne() throws IOException {
    var draft = sample();
    var blank = (OfCell) only(compared(draft, page -> Pages.cell(page, RECEIVED_ROW, 1).text("")));
    assertEquals(Wording.of("recognition.blank"), blank.others());
    assertEquals(Standing.CERTAIN, blank.otherValue().orElseThrow().standing());
    assertTrue(blank.isTakeable());
    assertTrue(compared(draft.typed(RECEIVED, ""), _ -> {}).differences().isEmpty());
  }

  @Test
  void aRowThatThePageLostIsLostEvenWhereTheDraftIsBlank() throws IOException {
    var draft = sample();
    for (var applicant : Applicant.values()) {
      draft = draft.typed(TableThree.ref(Row.RECEIVED, applicant), "");
    }
    var comparison = compared(draft, page -> row(page, RECEIVED_ROW).remove());
    var lost =
        comparison.differences().stream()
            .filter(OfCell.class::isInstance)
            .map(OfCell.class::cast)
            .toList();
    assertEquals(Applicant.values().length, lost.size(), lost.toString());
    for (var cell : lost) {
      assertEquals(Wording.of("compare.lost"), cell.others());
      assertEquals(Standing.ABSENT, cell.otherValue().orElseThrow().standing());
      assertFalse(cell.isTakeable(), "there is nothing to take");
      assertEquals(draft, comparison.take(List.of(cell)));
    }
    assertTrue(comparison.labels() > 0, "the row itself");
  }

  @Test
  void aRowThatCannotBeReadIsNeverEqual() throws IOException {
    var draft = sample();
    for (var applicant : Applicant.values()) {
      draft = draft.typed(TableThree.ref(Row.RECEIVED, applicant), "");
    }
    // One cell too many, and no sum that says which.
    var page = Pages.of(draft);
    row(page, RECEIVED_ROW)
        .children()
        .forEach(cell -> {
          if (cell.normalName().equals("td")) {
            cell.text("3");
          }
        });
    row(page, RECEIVED_ROW).appendElement("td").text("4");
    var read = read(page);
    var comparison = Comparison.of(new Compared.OfDraft(draft), read);
    var cells =
        comparison.differences().stream()
            .filter(one -> one instanceof OfCell cell && cell.cell().id().startsWith("t3.received"))
            .map(OfCell.class::cast)
            .toList();
    assertEquals(Applicant.values().length, cells.size(), cells.toString());
    cells.forEach(
        cell -> assertFalse(cell.otherValue().orElseThrow().standing() == Standing.CERTAIN));
    assertFalse(
        Comparison.of(read, read).isSame()
            && cells.stream()
                .anyMatch(cell -> cell.otherValue().orElseThrow().standing() == Standing.UNREAD),
        "what cannot be read is not even equal to itself");
  }

  @Test
  void aDifferenceInAnInferredCellHasToBeCheckedFirst() throws IOException {
    var draft = sample();
    // A number before the label's own, so that only the sum says which is which.
    var comparison =
        compared(
            draft,
            page -> {
              var row = row(page, "上年结转政府信息公开申请数量");
              Pages.cell(page, "上年结转政府信息公开申请数量", 1).text("1");
              row.children().last().text("1");
              for (int i = 2; i < row.childrenSize() - 1; i++) {
                row.child(i).text("0");
              }
              row.appendElement("td").text("5");
            });
    assertTrue(comparison.unchecked() > 0, comparison.differences().toString());
    var unchecked =
        comparison.differences().stream().filter(Difference::needsCheck).findFirst().orElseThrow();
    assertTrue(unchecked.isTakeable(), "taken by hand, after it was looked at");
    var taken = comparison.take(List.of(unchecked));
    var decisions =
        Decisions.of(comparison).with(List.of(unchecked), Choice.OTHERS).at(taken).list();
    var listed =
        decisions.stream()
            .filter(one -> one.difference().position().equals(unchecked.position()))
            .toList();
    assertEquals(List.of(new Decisions.Decided(unchecked, Choice.OTHERS)), listed, "as taken");
  }

  @Test
  void anInferredCellThatIsTheSameHasToBeCheckedAndCannotBeTaken() throws IOException {
    var draft = sample();
    var comparison = compared(draft, page -> row(page, RECEIVED_ROW).appendElement("td").text("5"));
    var alike = comparison.alike();
    assertEquals(Applicant.values().length, alike.size() + comparison.cells());
    assertFalse(alike.isEmpty());
    assertFalse(comparison.isSame());
    alike.forEach(cell -> {
      assertEquals(cell.mine(), cell.others());
      assertTrue(cell.needsCheck());
      assertFalse(cell.isTakeable());
    });
    assertEquals(draft, comparison.take(List.copyOf(alike)));
  }

  @Test
  void paragraphsAreComparedAsWords() throws IOException {
    var draft =
        Reports.balanced().written(Section.OVERVIEW, "本年度依法公开政府信息，收到申请 20 件。\n第二段。").draft();
    var spaced =
        compared(
            draft,
            page ->
                page.select("p").stream()
                    .filter(p -> p.text().startsWith("本年度依法"))
                    .forEach(p -> p.text("\u3000\u3000本年度 依法公开\n政府信息，收到申请20件。\u00A0")));
    assertEquals(List.of(), spaced.differences());
    var broken =
        compared(
            draft,
            page ->
                page.select("p").stream()
                    .filter(p -> p.text().startsWith("第二段"))
                    .forEach(p -> p.before("<p>第二</p>").text("段。")));
    assertEquals(List.of(), broken.differences(), "broken elsewhere, the same words");
    var changed =
        (OfText)
            only(
                compared(
                    draft,
                    page ->
                        page.select("p").stream()
                            .filter(p -> p.text().startsWith("本年度依法"))
                            .forEach(p -> p.text("本年度主动公开政府信息，收到申请20件。"))));
    assertEquals(Section.OVERVIEW, changed.section());
    assertTrue(changed.isRewritten());
    assertTrue(changed.setting().isEmpty());
  }

  @Test
  void aHeadingThatIsABoldLineIsTheSame() throws IOException {
    var draft = sample();
    var same =
        compared(
            draft,
            page ->
                page.select("h3").forEach(heading -> heading.tagName("p").html(heading.html())));
    assertEquals(List.of(), same.differences());
    assertTrue(
        draft.prose(Section.OVERVIEW).paragraphs().stream()
            .anyMatch(paragraph -> paragraph.style() == Style.HEADING));
  }

  @Test
  void theTitleTheDateAndTheContactAreCompared() throws IOException {
    var draft = Samples.draft("pingluo-2024");
    var comparison =
        compared(
            draft,
            page -> {
              page.selectFirst("h1").text("云溪县审批服务局2024年政府信息公开工作年度报告");
              page.selectFirst(".date").text("（2025年1月17日）");
            });
    assertEquals(2, comparison.fields());
    assertEquals(2, comparison.differences().size());
    var taken = comparison.take(comparison.differences());
    assertEquals("云溪县审批服务局2024年政府信息公开工作年度报告", taken.cover().title());
    assertTrue(comparison.at(taken).isSame());
  }

  @Test
  void aLabelOtherThanTheFormsIsADifference() throws IOException {
    var label =
        (OfDeviation)
            only(
                compared(
                    sample(),
                    page -> {
                      var cell = page.selectFirst("th:contains(社会公益组织)");
                      cell.text("社会组织");
                    }));
    assertEquals("社会组织", label.others());
    assertFalse(label.isTakeable());
  }

  @Test
  void aRowOrATextBesideATableThatNobodyApprovedIsADifference() throws IOException {
    var draft = sample();
    var text = compared(draft, page -> page.select("table").get(1).parent().after("<p>注：含区县。</p>"));
    assertEquals("注：含区县。", only(text).others());
    var chart =
        compared(
            draft,
            page ->
                page.select("table")
                    .get(1)
                    .parent()
                    .after("<p>" + Wording.of("paper.chart.applications", 2025) + "</p>"));
    assertTrue(chart.isSame(), "a chart is a setting of the page");
  }

  @Test
  void whatBothDocumentsHaveOtherThanTheFormIsNoDifference() throws IOException {
    var page = Pages.of(sample());
    page.selectFirst("th:contains(社会公益组织)").text("社会组织");
    var one = read(page);
    Pages.cell(page, RECEIVED_ROW, 1).text("7");
    var two = read(page);
    assertEquals(RECEIVED, ((OfCell) only(Comparison.of(one, two))).cell());
  }

  @Test
  void takingAllMakesTheDraftPrintWhatThePageSays() throws IOException {
    var draft = sample();
    var comparison =
        compared(
            draft,
            page -> {
              Pages.cell(page, RECEIVED_ROW, 1).text("13613");
              row(page, RECEIVED_ROW).children().last().text("14070");
              var first = page.selectFirst("h2 ~ p");
              first.text("另写的一段，与原来的完全不同。");
              first.after("<p>又添了一段。</p>");
            });
    var taken = comparison.take(comparison.differences());
    assertTrue(comparison.at(taken).isSame(), comparison.at(taken).differences().toString());
    assertTrue(Totals.of(taken).follows(ALL_RECEIVED), "a total that equals its sum follows it");
  }

  @Test
  void whatWasTakenFromAPageCanBeGivenBack() throws IOException {
    var draft = sample();
    draft =
        draft.with(
            Section.OVERVIEW,
            new Prose(
                Stream.concat(
                        Stream.of(Prose.Paragraph.of(Style.BODY, "")),
                        draft.prose(Section.OVERVIEW).paragraphs().stream())
                    .toList()));
    var comparison =
        compared(
            draft,
            page -> {
              Pages.cell(page, RECEIVED_ROW, 1).text("7");
              var all = page.select("h2:contains(总体情况) ~ p");
              all.get(1).text(all.get(1).text().replace("规章", "章程"));
              all.get(2).remove();
            });
    assertEquals(3, comparison.differences().size(), comparison.differences().toString());
    var decisions = Decisions.of(comparison);
    var now = draft;
    for (int i = 0; i < 3; i++) {
      var decided = decisions.list().get(i);
      now = decisions.chosen(decided, Choice.OTHERS);
      decisions = decisions.with(List.of(decided.difference()), Choice.OTHERS).at(now);
    }
    assertTrue(decisions.comparison().isSame());
    for (var i = 0; i < 3; i++) {
      var decided = decisions.list().get(i);
      assertEquals(Choice.OTHERS, decided.choice());
      now = decisions.chosen(decided, Choice.MINE);
      decisions = decisions.with(List.of(decided.difference()), Choice.MINE).at(now);
    }
    assertEquals(draft, now);
  }

  @Test
  void theChecksumIsThatOfTheFile() throws Exception {
    var file = Pages.write(Pages.of(sample()), folder.resolve("page.html"));
    assertEquals(Pages.sha256(file), ReportFile.read(file).sha256());
    assertEquals("html", ReportFile.read(file).kind());
  }

  @Test
  void aDraftIsReadAsOneWhateverItsName() throws IOException {
    var file = folder.resolve("draft.json");
    Files.write(file, DraftFile.bytes(sample()));
    var read = ReportFile.read(file);
    assertEquals("draft", read.kind());
    assertEquals(new Compared.OfDraft(sample()), read.report());
  }

  @Test
  void whatIsNoReportIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("a.html"), "<html><p>通知</p></html>");
    var trouble = assertThrows(Trouble.class, () -> ReportFile.read(file));
    assertEquals(Wording.of("cli.import.noReport", file), trouble.getMessage());
  }

  @Test
  void thePageNamesBothFilesTheirChecksumsAndTheTime() throws IOException {
    var draft = sample();
    var approved = folder.resolve("核准<稿>&.nianbao".replace("<", "《").replace(">", "》"));
    Files.write(approved, DraftFile.bytes(draft));
    var page = Pages.of(draft);
    Pages.cell(page, RECEIVED_ROW, 1).text("<7>");
    var published = Pages.write(page, folder.resolve("page.html"));
    var one = ReportFile.read(approved);
    var other = ReportFile.read(published);
    var comparison = Comparison.of(one.report(), other.report());
    var bytes =
        new ComparisonPage(
                comparison,
                ComparedReport.of(one),
                ComparedReport.of(other),
                LocalDateTime.of(2026, 1, 31, 9, 5))
            .bytes();
    var written = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    var text = written.text();
    for (var part :
        List.of(
            approved.getFileName().toString(),
            "page.html",
            one.sha256(),
            other.sha256(),
            "2026-01-31 09:05",
            "<7>",
            draft.entry(RECEIVED).text())) {
      assertTrue(text.contains(part), part + " in " + text);
    }
    assertEquals(0, written.select("script, link, img").size(), "self-contained");
  }

  @Test
  void aDraftWithUnsavedChangesHasNoChecksum() throws IOException {
    var draft = sample();
    var comparison = Comparison.of(draft, draft);
    var side = ComparedReport.of("临湖市", comparison.mySide());
    var bytes =
        new ComparisonPage(comparison, side, side, LocalDateTime.MIN.withYear(2026)).bytes();
    var text = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text();
    assertTrue(text.contains(Wording.of("verification.noSum")), text);
    assertTrue(text.contains(Wording.of("compare.same")), text);
  }
}
