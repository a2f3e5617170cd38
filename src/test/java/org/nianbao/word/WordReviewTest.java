package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Run;
import org.nianbao.file.Samples;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordRemarks.Remark;

/// 送审稿: what a reviewer finds in the document.
class WordReviewTest {
  private static final Edition FORM = Statute.OF_2021.edition();

  @TempDir private Path folder;

  @Test
  void bothSidesOfAnErrorStandOnItsFirstCell() throws IOException {
    var draft = Samples.draft("unbalanced");
    var remarks =
        remarks(draft).stream().filter(one -> one.lines().getFirst().startsWith("错误")).toList();
    assertEquals(List.of("t3.received.natural_person", "t3.received.other"), places(remarks));
    assertEquals("52", remarks.getFirst().words());
    assertEquals(
        List.of(
            "错误：自然人一列不平，第三、四项多 1 件",
            "位置：三　自然人",
            "第一项＋第二项：52 + 8 ＝ 60",
            "第三项＋第四项：58 + 3 ＝ 61",
            "相差 1",
            "请核对第一、二项，第三项（一）至（六）各行和第四项。",
            "依据：国办公开办函〔2021〕30号，表三左上角说明"),
        remarks.getFirst().lines());
  }

  @Test
  void everyOpenFindingIsTold() throws IOException {
    for (var name : Samples.names()) {
      var draft = Samples.draft(name);
      var told =
          remarks(draft).stream()
              .flatMap(remark -> remark.lines().stream())
              .collect(Collectors.joining("\n"));
      for (var finding : findings(draft).list()) {
        assertTrue(told.contains(finding.message()), finding.message());
        assertTrue(told.contains(finding.basis()), finding.basis());
      }
    }
  }

  @Test
  void wordsOfTheTextWearTheirOwnComment() throws IOException {
    var draft =
        WordDrafts.withOverview(
            Samples.draft("unbalanced"), Run.bold("　　一是𠮷公开。新收"), Run.of("政府信息公开申请 9 件，上年结转 7 件。"));
    var remarks = remarks(draft);
    var words =
        findings(draft).list().stream()
            .filter(finding -> !finding.words().isEmpty())
            .map(finding ->
                draft
                    .prose(Section.OVERVIEW)
                    .text()
                    .substring(finding.words().getFirst().from(), finding.words().getFirst().to()))
            .toList();
    var onText = remarks.stream().filter(one -> one.place().equals("BodyText")).toList();
    assertEquals(2, words.size(), words::toString);
    assertEquals(words, onText.stream().map(Remark::words).toList());
    assertTrue(
        onText.getFirst().lines().getFirst().startsWith("提示：正文写"), onText.getFirst()::toString);
    assertTrue(
        WordReadback.written(review(draft))
            .contains("BodyText: <b>一是𠮷公开。新收</b>政府信息公开申请 9 件，上年结转 7 件。"));
  }

  @Test
  void eachBlankCellWearsItsOwnComment() throws IOException {
    var draft =
        new Reports.Report(Samples.draft("case-01"))
            .typed("t3.granted.research", "")
            .typed("t3.received.research", "")
            .typed("t4.direct.corrected", "")
            .draft();
    var blanks =
        remarks(draft).stream()
            .filter(one -> one.lines().getFirst().startsWith("未填："))
            .collect(Collectors.toMap(Remark::place, one -> one));
    assertEquals(
        Set.of("t3.received.research", "t3.granted.research", "t4.direct.corrected"),
        blanks.keySet());
    blanks.values().forEach(one -> assertEquals("", one.words()));
    var granted = FORM.cell("t3.granted.research").orElseThrow().ref();
    assertEquals(
        List.of("未填：科研机构一列还有 2 格没有填", "位置：" + granted.label(), "没有发生的请填 0。"),
        blanks.get(granted.id()).lines().subList(0, 3));
  }

  @Test
  void aColumnThatNobodyBeganIsOneCommentOnItsFirstCell() throws IOException {
    var remarks = remarks(Draft.of(FORM, Cover.of("", 2018)));
    var natural =
        remarks.stream()
            .filter(one -> one.lines().getFirst().equals("未填：自然人一列还有 24 格没有填"))
            .toList();
    assertEquals(List.of("t3.received.natural_person"), places(natural));
    assertEquals("位置：三　自然人一列", natural.getFirst().lines().get(1));
    assertEquals(6, remarks.stream().filter(one -> one.place().startsWith("t3.")).count());
    var headings = remarks.stream().filter(one -> one.place().equals("Heading1")).toList();
    assertTrue(
        headings.stream().allMatch(one -> one.lines().getFirst().endsWith("还没有写")),
        headings::toString);
  }

  @Test
  void theCoverIsSpokenOfOnTheTitle() throws IOException {
    var remarks = remarks(Draft.of(FORM, Cover.of("", 2018)));
    var title = remarks.stream().filter(one -> one.place().equals("Title")).toList();
    assertEquals(
        Set.of("未填：封面没有填单位", "错误：报告是 2018 年度，表格是 2021 年格式，只用于 2021 年起的报告"),
        title.stream().map(one -> one.lines().getFirst()).collect(Collectors.toSet()));
    assertEquals("2018年政府信息公开工作年度报告", title.getFirst().words());
  }

  @Test
  void everyPageSaysThatItIsForReview() throws IOException {
    assertEquals(Map.of("default", "送审稿", "even", "送审稿"), marks(PaperSettings.OFFICIAL));
    assertEquals(
        Map.of("default", "送审稿"),
        marks(
            new PaperSettings(
                new Margins(5, 5, 5, 5), 28, Faces.WINDOWS, PageNumbers.CENTRED, Set.of())));
  }

  private Map<String, String> marks(PaperSettings settings) throws IOException {
    var draft = Samples.draft("unbalanced");
    var bytes = WordExport.bytesForReview(Manuscript.of(draft, settings), findings(draft));
    try (var document = WordReadback.open(Files.write(folder.resolve("marked.docx"), bytes))) {
      var section = document.getDocument().getBody().getSectPr();
      int top = Integer.parseInt(section.getPgMar().getTop().toString());
      int distance = Integer.parseInt(section.getPgMar().getHeader().toString());
      assertTrue(distance + WordPage.MARK_LINE <= top, "the mark moves the text block");
      var marks = new HashMap<String, String>();
      for (var reference : section.getHeaderReferenceList()) {
        var header = (XWPFHeader) document.getRelationById(reference.getId());
        marks.put(reference.getType().toString(), header.getText().strip());
      }
      return marks;
    }
  }

  @Test
  void whatIsPublishedHasNeitherMarkNorComments() throws IOException {
    var file =
        Files.write(folder.resolve("plain.docx"), WordDrafts.bytes(Samples.draft("unbalanced")));
    try (var document = WordReadback.open(file)) {
      assertNull(document.getDocComments());
      assertEquals(List.of(), document.getHeaderList());
    }
  }

  @Test
  void aReportWithoutFindingsIsMarkedAndHasNoComments() throws IOException {
    var draft = Samples.draft("unbalanced");
    var settled = findings(draft).with(List.of());
    var bytes = WordExport.bytesForReview(official(draft), settled);
    try (var document = WordReadback.open(Files.write(folder.resolve("settled.docx"), bytes))) {
      assertNull(document.getDocComments());
      assertFalse(document.getHeaderList().isEmpty());
    }
  }

  @Test
  void theProgramSignsAndNoClockRuns() throws IOException {
    var draft = Samples.draft("unbalanced");
    try (var document = WordReadback.open(review(draft))) {
      for (var comment : document.getDocComments().getComments()) {
        assertEquals("年报编辑器", comment.getAuthor());
        assertEquals("年报", comment.getInitials());
        assertFalse(comment.getCtComment().isSetDate());
      }
    }
    assertArrayEquals(Files.readAllBytes(review(draft)), Files.readAllBytes(review(draft)));
  }

  @Test
  void findingsOfAnotherDraftAreRefused() throws IOException {
    var draft = Samples.draft("unbalanced");
    var other = findings(Samples.draft("case-01"));
    assertThrows(
        IllegalArgumentException.class, () -> WordExport.bytesForReview(official(draft), other));
  }

  private List<Remark> remarks(Draft draft) throws IOException {
    return WordRemarks.of(review(draft), draft.edition());
  }

  private Path review(Draft draft) throws IOException {
    return Files.write(
        folder.resolve("review.docx"), WordExport.bytesForReview(official(draft), findings(draft)));
  }

  private static List<String> places(List<Remark> remarks) {
    return remarks.stream().map(Remark::place).toList();
  }

  private static Manuscript official(Draft draft) {
    return Manuscript.of(draft, PaperSettings.OFFICIAL);
  }

  private static Findings findings(Draft draft) {
    return Statute.of(draft.edition()).checker().check(draft);
  }
}
