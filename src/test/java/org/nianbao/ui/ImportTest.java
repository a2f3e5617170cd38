package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Severity;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.ui.grid.GridCommands.Reach;
import org.nianbao.word.WordExport;
import org.nianbao.wording.Wording;

/// Reports of other formats opened like drafts, and reviewed where that is needed.
class ImportTest extends Journey {
  /// A text with one number too many in table four, which fits in two ways.
  static final String TEXT =
      """
      临湖县档案局2024年政府信息公开工作年度报告

      一、总体情况

      2024年，本局按时公布机构职能和办事指南，全年没有收到投诉。

      二、主动公开政府信息情况

      三、收到和处理政府信息公开申请情况

      四、政府信息公开行政复议、行政诉讼情况

      1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1

      五、存在的主要问题及改进情况

      公开的材料不够通俗，明年逐件改写。

      六、其他需要报告的事项

      没有其他需要报告的事项。
      """;

  private static final PseudoClass FRAMED = PseudoClass.getPseudoClass("framed");

  private Path text() throws IOException {
    return Files.writeString(folder.resolve("去年的年报.txt"), TEXT);
  }

  private void review(Path file) {
    robot.interact(() -> documents.open(file));
    await("the review", () -> robot.shows("#import"));
    settle();
  }

  /// The texts of table four in order, without the totals.
  private String disputes() {
    var texts = new StringBuilder();
    for (var course : Course.values()) {
      for (var result : Result.values()) {
        if (result != Result.TOTAL) {
          texts.append(draft().entry(TableFour.ref(course, result)).text()).append(',');
        }
      }
      texts.append('|');
    }
    return texts.toString();
  }

  @Test
  void anAmbiguousRowIsDecidedByAKey() throws IOException {
    review(text());
    assertEquals("临湖县档案局", draft().cover().unit());
    assertTrue(robot.said("#import-counts").startsWith("确定 0"), robot.said("#import-counts"));
    pictures("import-review");
    press(KeyCode.DIGIT2);
    var second = disputes();
    press(KeyCode.DIGIT1);
    assertFalse(second.equals(disputes()), "another reading");
    press(KeyCode.DELETE);
    assertEquals(",,,,|,,,,|,,,,|", disputes());
    press(KeyCode.DIGIT1);
    robot.clickOn("#import-take");
    assertFalse(robot.shows("#import"));
    assertEquals(Section.COVER, report().section());
    assertTrue(documents.current().get().orElseThrow().editor().unsaved().get());
    picture("import-taken");
  }

  @Test
  void aDecisionIsTakenBackAndTheCountsFollow() throws IOException {
    review(text());
    var first = disputes();
    assertEquals("确定 0　推断 15　缺失 185", robot.said("#import-counts"));
    press(KeyCode.DIGIT2);
    var second = disputes();
    assertEquals("确定 15　推断 0　缺失 185", robot.said("#import-counts"));
    assertTrue(robot.said("#import-progress").endsWith("已核对 1 处"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(first, disputes());
    assertEquals("确定 0　推断 15　缺失 185", robot.said("#import-counts"));
    assertTrue(robot.said("#import-progress").endsWith("已核对 0 处"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(first, disputes(), "undo ends where the review began");
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(second, disputes());
    assertTrue(robot.said("#import-progress").endsWith("已核对 1 处"));
    press(KeyCode.DELETE);
    assertEquals("确定 0　推断 0　缺失 200", robot.said("#import-counts"));
  }

  @Test
  void whatIsLeftOpenStaysMarkedAndIsFound() throws IOException {
    review(text());
    robot.clickOn("#import-take");
    var said = robot.said("#notice");
    assertTrue(said.endsWith(Wording.of("notice.import.open", 15)), said);
    assertEquals(1, report().editor().findings().get().count(Severity.WARNING, Section.DISPUTES));
    robot.interact(() -> report().go(Section.COVER));
    while (report().section() != Section.DISPUTES) {
      press(KeyCode.F8);
    }
    assertEquals(TableFour.ref(Course.REVIEW, Result.UPHELD), current());
    settle();
    pictures("import-open");
    robot.clickOn(robot.button(".findings", Wording.of("remedy.confirm", 15)));
    assertTrue(draft().basis().inferred().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(15, draft().basis().inferred().size());
  }

  @Test
  void aBlankWhoseFigureStandsInTheDocumentIsNotOfferedZero() throws IOException {
    var row = "1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1";
    var short14 = String.join("\t", "3 1 2 5 11 7 4 8 25 9 10 13 14 46".split(" "));
    var text = TEXT.replace(row, short14);
    review(Files.writeString(folder.resolve("少一个数.txt"), text));
    robot.clickOn("#import-take");
    robot.interact(() -> report().go(Section.DISPUTES));
    var open = draft().basis().inferred().keySet();
    assertTrue(open.stream().anyMatch(cell -> shown(cell).isEmpty()), "one is blank");
    assertEquals(List.of(), grid().commands().blanks(Reach.TABLE));
    var offered =
        editor().findings().get().list().stream()
            .filter(finding -> finding.section() == Section.DISPUTES)
            .flatMap(finding -> finding.remedies().stream())
            .filter(Remedy.FillZero.class::isInstance)
            .toList();
    assertEquals(List.of(), offered);
  }

  @Test
  void theQuestionAndItsPlaceAreSeenAtOnce() throws IOException {
    var long60 = TEXT.replace("六、其他", "再改一处。\n\n".repeat(60) + "六、其他");
    var text = long60.replace("二、主动", "公布一条。\n\n".repeat(60) + "二、主动");
    review(Files.writeString(folder.resolve("很长.txt"), text));
    pictures("import-long");
    var place = robot.find(Label.class, node -> node.getPseudoClassStates().contains(FRAMED));
    assertTrue(isWithin(place, robot.find("#import-source", ScrollPane.class)), "the place");
    var card = robot.find("#import-card", Region.class);
    var panel = card.getParent().getParent();
    var ways = robot.all("#import-card .way", Button.class);
    assertTrue(isWithin(ways.getFirst(), panel) && isWithin(ways.get(2), panel), "readings");
  }

  private static boolean isWithin(Node node, Node around) {
    var outer = around.localToScene(around.getLayoutBounds());
    return outer.contains(node.localToScene(node.getLayoutBounds()));
  }

  @Test
  void whatWasNotUsedIsListedAboveTheQuestion() throws IOException {
    var file = folder.resolve("带导航.txt");
    review(Files.writeString(file, "首页 > 年报\n\n" + TEXT.replace("五、存在", "五、存着")));
    robot.clickOn("#import-show-notes");
    settle();
    var list = robot.find("#import-notes", Region.class);
    assertTrue(isWithin(list, list.getParent().getParent()), "in view");
    assertTrue(list.isFocused());
    pictures("import-notes");
    press(KeyCode.F8);
    assertTrue(robot.find("#import", Region.class).isFocused());
  }

  /// The pictures of pages that are held.
  private List<ImageView> pagePictures() {
    return robot.all(".pdf-page .image-view", ImageView.class);
  }

  @Test
  void aPdfIsReviewedBesideThePicturesOfItsPages() throws Exception {
    review(Files.write(folder.resolve("去年的年报.pdf"), PdfReport.bytes()));
    await("drawn", () -> pagePictures().stream().anyMatch(page -> page.getImage() != null));
    var frame = robot.find(Region.class, node -> node.getStyleClass().contains("frame"));
    var page = frame.getParent().getParent();
    double scale = page.getLayoutBounds().getWidth() / PDRectangle.A4.getWidth();
    assertEquals(PdfReport.TABLE * scale, frame.getLayoutY(), 4);
    assertEquals(16 * PdfReport.WIDE * scale, frame.getWidth(), 6);
    assertEquals(PdfReport.HIGH * scale, frame.getHeight(), 6);
    pictures("import-pdf");
    press(KeyCode.DIGIT1);
    await("the review", () -> robot.shows("#import"));
    robot.clickOn("#import-take");
    assertFalse(robot.shows("#import"));
  }

  @Test
  void onlyPagesNearTheViewAreHeldAsPictures() throws Exception {
    review(Files.write(folder.resolve("长.pdf"), PdfReport.bytes(40)));
    await("drawn", () -> pagePictures().get(1).getImage() != null);
    var pane = robot.find("#import-source", ScrollPane.class);
    for (double at : new double[] {0.2, 0.5, 0.8, 1}) {
      robot.interact(() -> pane.setVvalue(at));
      settle();
    }
    await("drawn", () -> pagePictures().getLast().getImage() != null);
    var held = pagePictures().stream().filter(page -> page.getImage() != null).count();
    assertTrue(held <= 4, "held: " + held);
  }

  @Test
  void aPdfThatIsGoneIsShownAsItWasRead() throws Exception {
    var file = Files.write(folder.resolve("去年的年报.pdf"), PdfReport.bytes());
    review(file);
    var found = robot.all(".pdf-page", Pane.class);
    assertFalse(found.isEmpty(), "pages");
    Files.delete(file);
    press(KeyCode.F1);
    await("manual", () -> !robot.shows("#import"));
    press(KeyCode.ESCAPE);
    await("drawn", () -> robot.shows("#import .source-pane .place:framed"));
  }

  @Test
  void whatHasBlankCellsAloneIsNotReviewed() throws Exception {
    var whole = Samples.draft("case-01");
    var draft = whole.with(TableFour.ref(Course.REVIEW, Result.UPHELD), Entry.BLANK);
    var word = folder.resolve("空表.docx");
    Files.write(word, WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL)));
    robot.interact(() -> documents.open(word));
    await("open", () -> documents.current().get().isPresent());
    settle();
    assertFalse(robot.shows("#import"));
    var said = Wording.of("notice.import.blanks", word.getFileName(), 199, 1);
    assertTrue(robot.said("#notice").startsWith(said), robot.said("#notice"));
  }

  @Test
  void aWordFileInWhichAllIsCertainOpensAtOnce() throws Exception {
    var draft =
        DraftFile.read(Files.write(folder.resolve("样稿.nianbao"), Samples.bytes("case-01"))).draft();
    var word = folder.resolve("样稿.docx");
    Files.write(word, WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL)));
    robot.interact(() -> documents.open(word));
    await("open", () -> documents.current().get().isPresent());
    await("filled", () -> printed(draft()).equals(printed(draft)));
    assertFalse(robot.shows("#import"));
    assertEquals(draft.cover().unit(), draft().cover().unit());
  }

  private long linked() {
    return Stream.of(Section.values())
        .flatMap(section -> draft().prose(section).paragraphs().stream())
        .mapToLong(paragraph -> paragraph.figures().size())
        .sum();
  }

  @Test
  void numbersThatAgreeWithTheTablesAreOfferedAndNoneIsLinkedByItself() throws Exception {
    var draft = Samples.draft("case-01");
    var word = folder.resolve("样稿.docx");
    Files.write(word, WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL)));
    robot.interact(() -> documents.open(word));
    await("open", () -> documents.current().get().isPresent());
    await("offered", () -> robot.said("#notice").contains("和表里一致"));
    assertEquals(0, linked());
    pictures("import-offer");
    robot.clickOn(robot.button(".notice", "看这些数"));
    await("listed", () -> robot.shows("#figures"));
    press(KeyCode.SPACE);
    pictureOfDialog("import-offer-list");
    robot.clickOn(robot.button(".dialog-pane", "只改勾选的"));
    await("one", () -> linked() == 1);
    robot.interact(() -> Platform.runLater(documents::offerFigures));
    await("listed", () -> robot.shows("#figures"));
    robot.clickOn(robot.button(".dialog-pane", "全部改成随表更新"));
    await("all", () -> linked() > 1);
    assertEquals(printed(draft), printed(draft()));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, linked(), "one undo step");
  }

  private static List<String> printed(Draft draft) {
    var totals = Totals.of(draft);
    return draft.edition().tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(cell -> totals.printed(cell.ref()))
        .toList();
  }

  @Test
  void manyFilesBecomeAListAndNothingOpensByItself() throws IOException {
    var from = Files.createDirectory(folder.resolve("各单位"));
    Files.writeString(from.resolve("档案局.txt"), TEXT);
    Files.writeString(from.resolve("购物单.txt"), "苹果");
    var to = Files.createDirectory(folder.resolve("稿件"));
    Files.writeString(to.resolve("档案局.nianbao"), "别人的");
    answers.drafts = Optional.of(to);
    robot.interact(() -> documents.open(List.of(from)));
    await("read", () -> robot.said("#many-progress").startsWith("已读 2 个"));
    pictures("import-many");
    assertTrue(documents.current().get().isEmpty());
    assertTrue(Files.exists(to.resolve("档案局-2.nianbao")), "nothing is replaced");
    assertEquals("别人的", Files.readString(to.resolve("档案局.nianbao")));
    press(KeyCode.HOME);
    press(KeyCode.ENTER);
    await("open", () -> documents.current().get().isPresent());
    assertEquals("临湖县档案局", draft().cover().unit());
  }

  @Test
  void aParagraphThatAPageMayHaveCutIsJoinedAndDividedByKeys() throws IOException {
    var half = "2024年，本局按时公布机构职能和办事指南，通过网站和公众号公开的信息里";
    var file =
        Files.writeString(
            folder.resolve("断开的年报.txt"),
            TEXT.replace("2024年，本局按时公布机构职能和办事指南，", half + "\n\n第三季度的占四成，"));
    review(file);
    press(KeyCode.F8);
    pictures("import-cut");
    assertEquals(2, draft().prose(Section.OVERVIEW).paragraphs().size(), "left as it was");
    press(KeyCode.DIGIT1);
    assertEquals(half + "第三季度的占四成，全年没有收到投诉。", draft().prose(Section.OVERVIEW).text());
    press(KeyCode.F8);
    press(KeyCode.DIGIT2);
    assertEquals(2, draft().prose(Section.OVERVIEW).paragraphs().size());
    robot.clickOn("#import-take");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, draft().prose(Section.OVERVIEW).paragraphs().size(), "an undo step");
  }

  /// Two reports of one authority in one text.
  private static String years() {
    return TEXT.replace("2024", "2023") + TEXT;
  }

  private void chooseTheSecond() throws IOException {
    await("asked", () -> robot.shows("#reports"));
    pictureOfDialog("import-several");
    press(KeyCode.DOWN);
    robot.clickOn(robot.button(".dialog-pane", "打开这一份"));
    await("the review", () -> robot.shows("#import"));
    assertEquals(2024, draft().cover().year());
  }

  @Test
  void ofSeveralReportsInOneFileOneIsChosen() throws IOException {
    var file = Files.writeString(folder.resolve("两年的年报.txt"), years());
    robot.interact(() -> documents.open(file));
    await("asked", () -> robot.shows("#reports"));
    press(KeyCode.ESCAPE);
    assertTrue(documents.current().get().isEmpty(), "nothing is opened unasked");
    robot.interact(() -> documents.open(file));
    chooseTheSecond();
  }

  @Test
  void amongManyFilesOneWithSeveralReportsSaysSoAndAsks() throws IOException {
    var from = Files.createDirectory(folder.resolve("各单位"));
    Files.writeString(from.resolve("档案局.txt"), TEXT);
    Files.writeString(from.resolve("档案局两年.txt"), years());
    answers.drafts = Optional.of(Files.createDirectory(folder.resolve("稿件")));
    robot.interact(() -> documents.open(List.of(from)));
    await("read", () -> robot.said("#many-progress").startsWith("已读 2 个"));
    pictures("import-many-several");
    press(KeyCode.END);
    press(KeyCode.ENTER);
    chooseTheSecond();
  }

  @Test
  void figuresGoIntoTheOpenDraftAsOneStep() throws IOException {
    robot.interact(() -> documents.create("临湖县档案局", 2024));
    var file =
        Files.writeString(
            folder.resolve("表四.txt"),
            TEXT.replace("\t0\t0\t0\t0\t0\t0\t1\t0", "\t0\t0\t0\t0\t0\t1\t0"));
    answers.sheet = Optional.of(file);
    robot.interact(() -> Platform.runLater(() -> documents.workbooks().read()));
    await("asked", () -> robot.shows(".dialog-pane"));
    pictureOfDialog("import-figures");
    robot.clickOn(robot.button(".dialog-pane", "改这 12 格"));
    await("read", () -> disputes().equals("1,0,0,0,|0,0,0,0,|1,0,0,0,|"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(",,,,|,,,,|,,,,|", disputes());
  }

  @Test
  void rowsWithSeveralReadingsAreReviewedIntoTheOpenDraft() throws IOException {
    robot.interact(() -> documents.create("临湖县档案局", 2024));
    robot.interact(() -> editor().type(TableFour.ref(Course.REVIEW, Result.UPHELD), "9"));
    readFigures();
    pictureOfDialog("import-figures-open");
    robot.clickOn(robot.button(".dialog-pane", Wording.of("dialog.sheet.review", 1)));
    await("the review", () -> robot.shows("#import"));
    settle();
    picture("import-figures-review");
    press(KeyCode.DIGIT2);
    var chosen = disputes();
    robot.clickOn("#import-take");
    assertFalse(robot.shows("#import"));
    assertEquals(chosen, disputes());
    assertTrue(draft().basis().inferred().isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("9,,,,|,,,,|,,,,|", disputes());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(chosen, disputes());
  }

  @Test
  void aReviewIntoTheOpenDraftThatIsGivenUpLeavesItAsItWas() throws IOException {
    robot.interact(() -> documents.create("临湖县档案局", 2024));
    robot.interact(() -> editor().type(TableFour.ref(Course.REVIEW, Result.UPHELD), "9"));
    var before = draft();
    readFigures();
    robot.clickOn(robot.button(".dialog-pane", Wording.of("dialog.sheet.review", 1)));
    await("the review", () -> robot.shows("#import"));
    press(KeyCode.DIGIT2);
    robot.clickOn("#import-cancel");
    assertEquals(before, draft());
    assertEquals(Wording.of("notice.notRead", "去年的年报.txt"), robot.said("#notice"));
  }

  private void readFigures() throws IOException {
    answers.sheet = Optional.of(text());
    robot.interact(() -> Platform.runLater(() -> documents.workbooks().read()));
    await("asked", () -> robot.shows(".dialog-pane"));
  }

  @Test
  void aTotalThatEqualsItsSumFollowsItAlsoInTheOpenDraft() throws IOException {
    robot.interact(() -> documents.create("临湖县档案局", 2024));
    var total = TableFour.ref(Course.REVIEW, Result.TOTAL);
    robot.interact(() -> editor().type(total, "8"));
    var text = TEXT.replace("\t0\t0\t0\t0\t0\t0\t1\t0", "\t0\t0\t0\t0\t0\t1\t0");
    answers.sheet = Optional.of(Files.writeString(folder.resolve("表四.txt"), text));
    robot.interact(() -> Platform.runLater(() -> documents.workbooks().read()));
    await("asked", () -> robot.shows(".dialog-pane"));
    robot.clickOn(robot.button(".dialog-pane", "改这 13 格"));
    await("read", () -> disputes().equals("1,0,0,0,|0,0,0,0,|1,0,0,0,|"));
    assertTrue(editor().findings().get().totals().follows(total));
  }

  @Test
  void severalChosenFilesBecomeAList() throws IOException {
    answers.drafts = Optional.of(Files.createDirectory(folder.resolve("稿件")));
    var other = Files.writeString(folder.resolve("前年的年报.txt"), TEXT.replace("2024", "2023"));
    answers.several = List.of(text(), other);
    press(KeyCode.CONTROL, KeyCode.O);
    await("read", () -> robot.said("#many-progress").startsWith("已读 2 个"));
    assertTrue(documents.current().get().isEmpty());
  }

  @Test
  void aReadingGivenUpOnTheStartPageIsSaidThere() throws IOException {
    var file = text();
    robot.interact(() -> {
      documents.open(file);
      documents.background().running().getFirst().giveUp();
    });
    var said = Wording.of("notice.notRead", file.getFileName());
    await("said", () -> robot.said("#notice").equals(said));
    await("the start page", () -> robot.shows("#start"));
    picture("import-given-up");
  }

  @Test
  void whatIsNoReportIsSaidInOneSentence() throws IOException {
    var file = Files.writeString(folder.resolve("购物单.txt"), "苹果\n牛奶\n");
    robot.interact(() -> documents.open(file));
    await("said", () -> !documents.questions().waiting().isEmpty());
    assertEquals(
        Wording.of("cli.import.noReport", file),
        documents.questions().waiting().getFirst().about());
    assertTrue(documents.current().get().isEmpty());
  }
}
