package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.ui.compare.ComparePane;
import org.nianbao.workspace.Side;

/// Two drafts beside each other: walked through, sides taken, taken back.
class CompareTest extends Journey {
  private static final CellRef PROTECTED =
      TableThree.ref(TableThree.Row.DECLINED_REPEATED, Applicant.NATURAL_PERSON);
  private static final CellRef RECEIVED =
      TableThree.ref(TableThree.Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final CellRef UPHELD =
      TableFour.ref(TableFour.Course.REVIEW, TableFour.Result.UPHELD);

  private Editor mine;
  private ComparePane pane;
  private Optional<Place> went = Optional.empty();
  private boolean closed;
  private String said = "";

  /// A real report, and the same as a colleague went on with it.
  private static Draft colleagues(Draft draft) {
    var next =
        draft
            .typed(PROTECTED, "4")
            .typed(RECEIVED, "2")
            .typed(UPHELD, "")
            .withCover(draft.cover().withDate("2025年1月20日"));
    var overview = new ArrayList<>(next.prose(Section.OVERVIEW).paragraphs());
    for (int i = 0; i < overview.size(); i++) {
      var text = overview.get(i).text();
      if (overview.get(i).style() == Style.BODY && text.length() > 40) {
        var other =
            text.substring(0, 30) + "及时" + text.substring(32).replaceFirst("，", "，其中 1 件涉及第三方，");
        overview.set(i, Paragraph.of(Style.BODY, other));
        break;
      }
    }
    next = next.with(Section.OVERVIEW, new Prose(overview));
    var problems = next.prose(Section.PROBLEMS);
    return next.with(
        Section.PROBLEMS,
        problems.splice(
            problems.paragraphs().size(),
            0,
            Paragraph.of(Style.BODY, "下一步，逐月核对公开栏目，公开的及时性由专人负责，按季度通报检查情况。")));
  }

  private void show(Draft draft, Draft other) {
    robot.interact(() -> {
      mine = new Editor(draft, Statute.of(draft.edition()).checker());
      pane =
          new ComparePane(
              mine,
              new Side("王敏的稿", "1 月 13 日 17:20", other),
              place -> went = Optional.of(place),
              () -> closed = true,
              sentence -> said = sentence);
      if (stage.getScene().getRoot() instanceof BorderPane root) {
        root.setCenter(pane);
      }
    });
    settle();
    robot.interact(() -> pane.requestFocus());
  }

  private Draft sample() {
    try {
      return Samples.draft("pingluo-2024");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Decided selected() {
    return pane.list().getSelectionModel().getSelectedItem();
  }

  private List<Decided> rows() {
    return pane.list().getItems();
  }

  /// Walks with F8 to the first row of a kind.
  private void walkTo(Class<?> kind) {
    for (int i = 0; i <= rows().size() && !kind.isInstance(selected().difference()); i++) {
      press(KeyCode.F8);
    }
    assertTrue(kind.isInstance(selected().difference()));
  }

  private void choose(String button) {
    settle();
    robot.interact(() -> robot.find(button, Button.class).fire());
  }

  @Test
  void aCellAndAParagraphAreTakenAndEachIsOneStepOfUndo() throws IOException {
    var draft = sample();
    var other = colleagues(draft);
    show(draft, other);
    assertEquals(6, rows().size());
    walkTo(OfCell.class);
    press(KeyCode.F8);
    settle();
    picture("compare");
    var cell = (OfCell) selected().difference();
    choose("#compare-use-others");
    assertEquals(other.entry(cell.cell()), mine.draft().entry(cell.cell()));
    assertEquals(Choice.OTHERS, selected().choice());
    assertEquals(cell, selected().difference());
    walkTo(OfText.class);
    picture("compare-text");
    choose("#compare-use-others");
    assertEquals(other.prose(Section.OVERVIEW), mine.draft().prose(Section.OVERVIEW));
    assertEquals("用王敏的稿　" + selected().difference().place(), mine.undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(draft.prose(Section.OVERVIEW), mine.draft().prose(Section.OVERVIEW));
    assertEquals(other.entry(cell.cell()), mine.draft().entry(cell.cell()));
    assertEquals(Choice.OPEN, selected().choice());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(draft, mine.draft());
    press(KeyCode.CONTROL, KeyCode.Y);
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(Choice.OTHERS, selected().choice());
    show(Display.AT_150);
    picture("compare-text");
    walkTo(OfCell.class);
    picture("compare");
  }

  @Test
  void longNumbersStandOneAboveTheOther() throws IOException {
    var fee = TableTwo2021.ref(Figure.FEE);
    var rules = TableTwo2021.ref(Figure.NORMATIVE_ISSUED);
    var draft = sample().typed(PROTECTED, "1234").typed(fee, "12.5").typed(rules, "22（其中修订16件）");
    show(
        draft,
        draft.typed(PROTECTED, "98765432").typed(fee, "28.488564").typed(rules, "6（其中修订1件）"));
    assertEquals(3, rows().size());
    pictures("compare-numbers");
    press(KeyCode.F8);
    press(KeyCode.F8);
    assertEquals(PROTECTED, ((OfCell) selected().difference()).cell());
    pictures("compare-numbers-three");
  }

  @Test
  void aSideTakenCanBeGivenBack() {
    var draft = sample();
    show(draft, colleagues(draft));
    for (int i = 0; i < rows().size(); i++) {
      choose("#compare-use-others");
      assertFalse(draft.equals(mine.draft()));
      choose("#compare-use-mine");
      assertEquals(draft, mine.draft(), selected().difference().place());
      assertEquals(Choice.MINE, selected().choice());
      press(KeyCode.F8);
    }
    assertTrue(robot.find("#compare-rest", Button.class).isDisabled());
  }

  @Test
  void theRestIsTakenInOneStep() {
    var draft = sample();
    var other = colleagues(draft);
    show(draft, other);
    choose("#compare-use-mine");
    choose("#compare-rest");
    assertEquals(other.withCover(draft.cover()), mine.draft());
    robot.interact(() -> mine.undo());
    assertEquals(draft, mine.draft());
    assertEquals(Choice.MINE, rows().getFirst().choice());
  }

  @Test
  void aWholeTableIsTakenAndGivenBackInOneStepEach() throws IOException {
    var draft = sample();
    var other = colleagues(draft);
    show(draft, other);
    walkTo(OfCell.class);
    pictures("compare-whole");
    assertEquals("整表用对方的（2 处）", robot.find("#compare-whole-others", Button.class).getText());
    choose("#compare-use-mine");
    choose("#compare-whole-others");
    assertEquals(draft.typed(PROTECTED, "4").typed(RECEIVED, "2"), mine.draft());
    assertTrue(robot.find("#compare-whole-others", Button.class).isDisabled());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(draft, mine.draft());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(Map.of(Choice.OTHERS, 2L, Choice.OPEN, 4L), tally());
    choose("#compare-whole-mine");
    assertEquals(draft, mine.draft());
    assertEquals(Map.of(Choice.MINE, 2L, Choice.OPEN, 4L), tally());
    assertEquals("用我的稿　三、收到和处理政府信息公开申请情况，2 处", mine.undoName().get());
  }

  @Test
  void theWholeTextOfASectionIsTaken() throws IOException {
    var draft = sample();
    var other = colleagues(draft);
    var begun = other.prose(Section.PROBLEMS).get(0);
    other =
        other.with(
            Section.PROBLEMS,
            other
                .prose(Section.PROBLEMS)
                .splice(0, 1, begun.append(Paragraph.of(Style.BODY, "另。"))));
    show(draft, other);
    press(KeyCode.END);
    pictures("compare-whole-text");
    assertEquals("整节用对方的（2 处）", robot.find("#compare-whole-others", Button.class).getText());
    choose("#compare-whole-others");
    assertEquals(other.prose(Section.PROBLEMS), mine.draft().prose(Section.PROBLEMS));
    choose("#compare-whole-mine");
    assertEquals(draft, mine.draft());
  }

  @Test
  void aTextTakenPieceByPieceIsGivenBackWhole() {
    var draft = Reports.balanced().written(Section.OTHER, "甲一\n\n乙二乙二\n丙三丙三\n丁").draft();
    var other = Reports.balanced().written(Section.OTHER, "新的\n丙三丙四\n\n甲一乙二\n丁").draft();
    show(draft, other);
    for (int i = 0; i < 6; i++) {
      press(KeyCode.F8);
      choose("#compare-use-others");
    }
    choose("#compare-whole-others");
    assertEquals(other, mine.draft());
    choose("#compare-whole-mine");
    assertEquals(draft, mine.draft());
    assertFalse(tally().containsKey(Choice.OTHERS));
    assertFalse(tally().containsKey(Choice.OPEN));
  }

  @Test
  void oneDifferenceAloneHasNoWholeTable() {
    var draft = sample();
    show(draft, colleagues(draft));
    assertFalse(robot.find("#compare-whole-others").isVisible(), "the cover");
    walkTo(OfText.class);
    assertFalse(robot.find("#compare-whole-others").isVisible());
  }

  @Test
  void cancelTakesBackAllThatWasChosenInOneStep() {
    var draft = sample();
    var other = colleagues(draft);
    show(draft, other);
    walkTo(OfCell.class);
    choose("#compare-whole-others");
    walkTo(OfText.class);
    choose("#compare-use-others");
    choose("#compare-use-mine");
    choose("#compare-rest");
    var chosen = mine.draft();
    choose("#compare-cancel");
    assertTrue(closed);
    assertEquals(draft, mine.draft());
    assertEquals("已取消对照，5 处改回了对照前的样子。要恢复，按 Ctrl＋Z。", said);
    robot.interact(() -> mine.undo());
    assertEquals(chosen, mine.draft());
    robot.interact(() -> mine.redo());
    assertEquals(draft, mine.draft());
  }

  @Test
  void whatWasChangedOtherwiseStaysWhenTheComparisonIsCancelled() {
    var draft = sample();
    show(draft, colleagues(draft));
    walkTo(OfCell.class);
    choose("#compare-whole-others");
    robot.interact(() -> mine.type(UPHELD, "7"));
    choose("#compare-rest");
    press(KeyCode.ESCAPE);
    assertTrue(closed);
    assertEquals(draft.typed(UPHELD, "7"), mine.draft());
  }

  @Test
  void cancelJustClosesWhereNothingIsChosen() {
    var draft = sample();
    show(draft, colleagues(draft));
    choose("#compare-use-mine");
    choose("#compare-use-others");
    press(KeyCode.CONTROL, KeyCode.Z);
    choose("#compare-cancel");
    assertTrue(closed);
    assertEquals("", said);
    assertEquals(draft, mine.draft());
    assertFalse(mine.redoName().get().isEmpty());
  }

  @Test
  void whatWasChosenStaysInADraftThatHasBecomeReadOnly() {
    var draft = sample();
    show(draft, colleagues(draft));
    choose("#compare-use-others");
    var chosen = mine.draft();
    robot.interact(() -> mine.protect("只能看。"));
    choose("#compare-cancel");
    assertTrue(closed);
    assertEquals(chosen, mine.draft());
    assertEquals("", said);
  }

  @Test
  void aCancelledComparisonIsSaidInTheReport() throws IOException {
    var file = folder.resolve("取消.nianbao");
    Files.write(file, Samples.bytes("pingluo-2024"));
    open(file);
    var draft = draft();
    var name = "平罗县审批服务管理局2024年度报告（王敏改，第三稿，最终，送审前请再核对一遍表三和表四）.nianbao";
    robot.interact(() -> documents.others().show(new Side(name, "", colleagues(draft))));
    pane = robot.find(".compare", ComparePane.class);
    pictures("compare-long-name");
    choose("#compare-rest");
    press(KeyCode.ESCAPE);
    assertEquals(draft, draft());
    assertEquals("已取消对照，6 处改回了对照前的样子。要恢复，按 Ctrl＋Z。", robot.said("#notice"));
    pictures("compare-cancelled");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(colleagues(draft), draft());
  }

  @Test
  void aRadioButtonOfTheListChooses() {
    var draft = sample();
    show(draft, colleagues(draft));
    settle();
    var radios =
        robot.all(pane.list(), ".radio-button", RadioButton.class).stream()
            .filter(radio -> radio.getText().equals("2"))
            .toList();
    robot.clickOn(radios.getFirst());
    assertEquals("2", mine.draft().entry(RECEIVED).text());
    assertEquals(RECEIVED, ((OfCell) selected().difference()).cell());
  }

  @Test
  void f8WalksRoundAndShiftF8Back() {
    var draft = sample();
    show(draft, colleagues(draft));
    var first = selected();
    press(KeyCode.SHIFT, KeyCode.F8);
    assertEquals(rows().getLast(), selected());
    press(KeyCode.F8);
    assertEquals(first, selected());
    press(KeyCode.F8);
    assertEquals(rows().get(1), selected());
  }

  @Test
  void aChangeOfTheDraftIsSeenInTheList() {
    var draft = sample();
    show(draft, colleagues(draft));
    choose("#compare-use-mine");
    assertEquals(Choice.MINE, rows().getFirst().choice());
    robot.interact(() -> mine.cover(CoverField.DATE, draft.cover().withDate("2025年2月1日")));
    assertEquals("2025年2月1日", rows().getFirst().difference().mine());
    assertEquals(Choice.OPEN, rows().getFirst().choice());
  }

  @Test
  void aReadOnlyDraftIsOnlyShown() {
    var draft = sample();
    show(draft, colleagues(draft));
    robot.interact(() -> mine.protect("只能看。"));
    settle();
    assertFalse(robot.find("#compare-use-others", Button.class).isVisible());
    assertTrue(robot.find("#compare-rest", Button.class).isDisabled());
    assertTrue(
        robot.all(pane.list(), ".radio-button", RadioButton.class).stream()
            .allMatch(RadioButton::isDisabled));
  }

  @Test
  void aDraftThatMayBeChangedAgainTakesChoices() {
    var draft = sample();
    show(draft, colleagues(draft));
    robot.interact(() -> mine.protect("只能看。"));
    robot.interact(() -> mine.protect(""));
    choose("#compare-use-others");
    assertFalse(draft.equals(mine.draft()));
  }

  @Test
  void offTheScreenItFollowsNothing() {
    var draft = sample();
    show(draft, colleagues(draft));
    var root = (BorderPane) stage.getScene().getRoot();
    robot.interact(() -> root.setCenter(null));
    var before = List.copyOf(rows());
    robot.interact(() -> mine.cover(CoverField.DATE, draft.cover().withDate("2025年2月1日")));
    assertEquals(before, rows());
    robot.interact(() -> root.setCenter(pane));
    assertEquals("2025年2月1日", rows().getFirst().difference().mine());
  }

  @Test
  void commandsOfTheReportRestWhileItIsCompared() throws IOException {
    var file = folder.resolve("对照.nianbao");
    Files.write(file, Samples.bytes("pingluo-2024"));
    open(file);
    robot.interact(() -> report().go(Section.OVERVIEW));
    var draft = draft();
    robot.interact(() -> documents.others().show(new Side("王敏的稿", "", colleagues(draft))));
    settle();
    pane = robot.find(".compare", ComparePane.class);
    press(KeyCode.CONTROL, KeyCode.F);
    press(KeyCode.CONTROL, KeyCode.H);
    press(KeyCode.F3);
    assertFalse(report().findBar().isVisible());
    press(KeyCode.CONTROL, KeyCode.G);
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertEquals(Section.OVERVIEW, report().section());
    assertEquals(draft, draft());
    assertTrue(pane.list().isFocused());
    press(KeyCode.F8);
    assertEquals(rows().get(1), selected());
    choose("#compare-use-others");
    var changed = draft();
    assertFalse(draft.equals(changed));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(draft, draft());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(changed, draft());
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    choose("#compare-done");
    press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertEquals(Section.values()[2], report().section());
    press(KeyCode.CONTROL, KeyCode.F);
    assertTrue(report().findBar().isVisible());
  }

  @Test
  void twoFormsAreShownWithWhatOnlyOneHas() throws IOException {
    show(sample(), Samples.draft("haiyuan-2020"));
    for (int i = 0; i < rows().size(); i++) {
      press(KeyCode.F8);
    }
    settle();
    robot.interact(() -> {
      var only =
          rows().stream()
              .filter(one -> one.difference() instanceof OfCell cell && cell.value().isEmpty())
              .findFirst()
              .orElseThrow();
      pane.list().getSelectionModel().select(only);
      pane.list().scrollTo(only);
    });
    assertFalse(robot.find("#compare-use-others", Button.class).isVisible());
    picture("compare-forms");
  }

  @Test
  void enterLeadsToThePlaceAndDoneEnds() {
    var draft = sample();
    show(draft, colleagues(draft));
    walkTo(OfCell.class);
    press(KeyCode.ENTER);
    assertEquals(Optional.of(new Place.InCell(((OfCell) selected().difference()).cell())), went);
    choose("#compare-done");
    assertTrue(closed);
  }

  @Test
  void aLongTextAndALongListAreShown() throws IOException {
    var draft = sample();
    var sentence = "本年度收到政府信息公开申请35件，均按期答复。";
    var long200 = Paragraph.of(Style.BODY, sentence.repeat(200_000 / sentence.length()));
    var next = Paragraph.of(Style.BODY, long200.text().replaceAll("(.{5000}).", "$1改"));
    var many = new ArrayList<Paragraph>();
    var others = new ArrayList<Paragraph>();
    for (int i = 0; i < 400; i++) {
      many.add(Paragraph.of(Style.BODY, "第" + i + "条，" + sentence));
      others.add(Paragraph.of(Style.BODY, "第" + i + "条，" + sentence.replace("35", "36")));
      many.add(Paragraph.of(Style.BODY, "不变" + i));
      others.add(Paragraph.of(Style.BODY, "不变" + i));
    }
    many.addFirst(long200);
    others.addFirst(next);
    show(
        draft.with(Section.OVERVIEW, new Prose(many)),
        draft.with(Section.OVERVIEW, new Prose(others)));
    assertEquals(401, rows().size());
    for (int i = 0; i < 30; i++) {
      press(KeyCode.F8);
    }
    press(KeyCode.HOME);
    settle();
    picture("compare-long");
    var from = System.nanoTime();
    robot.interact(() -> robot.find("#compare-use-others", Button.class).fire());
    var taken = System.nanoTime();
    settle();
    System.out.printf(
        "one of %d differences taken, 200,000 characters: %d ms, laid out in %d ms%n",
        rows().size(), (taken - from) / 1_000_000, (System.nanoTime() - taken) / 1_000_000);
    assertEquals(Map.of(Choice.OTHERS, 1L, Choice.OPEN, 400L), tally());
    choose("#compare-rest");
    assertEquals(new Prose(others), mine.draft().prose(Section.OVERVIEW));
  }

  private Map<Choice, Long> tally() {
    return rows().stream().collect(Collectors.groupingBy(Decided::choice, Collectors.counting()));
  }
}
