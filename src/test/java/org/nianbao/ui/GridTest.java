package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.statute.TableFour.Course.REVIEW;
import static org.nianbao.statute.TableFour.Result.CORRECTED;
import static org.nianbao.statute.TableFour.Result.OTHER;
import static org.nianbao.statute.TableFour.Result.PENDING;
import static org.nianbao.statute.TableFour.Result.TOTAL;
import static org.nianbao.statute.TableFour.Result.UPHELD;

import java.io.IOException;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.Severity;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// The grid under the hands of a clerk.
class GridTest extends Journey {

  @BeforeEach
  void newReport() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    go(Section.DISPUTES);
  }

  private void go(Section section) {
    robot.interact(() -> report().go(section));
  }

  private static CellRef review(TableFour.Result result) {
    return TableFour.ref(REVIEW, result);
  }

  private int errors() {
    return editor().findings().get().count(Severity.ERROR);
  }

  @Test
  void aTotalFollowsItsPartsWithEveryCharacter() {
    robot.write("1");
    assertEquals("1", shown(review(TOTAL)));
    robot.write("2");
    assertEquals("12", shown(review(TOTAL)));
    press(KeyCode.TAB);
    robot.write("3");
    assertEquals("15", shown(review(TOTAL)));
    assertEquals("12", shown(review(UPHELD)));
  }

  @Test
  void tabAndEnterSkipTotalsArrowsReachThem() {
    robot.interact(() -> grid().select(review(PENDING)));
    press(KeyCode.TAB);
    assertEquals(TableFour.ref(TableFour.Course.DIRECT, UPHELD), current());
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(review(PENDING), current());
    press(KeyCode.RIGHT);
    assertEquals(review(TOTAL), current());
    go(Section.APPLICATIONS);
    robot.interact(
        () -> grid().select(TableThree.ref(Row.OTHERWISE_OTHER, Applicant.NATURAL_PERSON)));
    press(KeyCode.ENTER);
    assertEquals(TableThree.ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON), current());
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals(TableThree.ref(Row.OTHERWISE_OTHER, Applicant.NATURAL_PERSON), current());
  }

  @Test
  void enterAfterSomeTabsReturnsToTheFirstColumn() {
    go(Section.APPLICATIONS);
    for (var figure : List.of("1", "2", "3")) {
      robot.write(figure);
      press(KeyCode.TAB);
    }
    robot.write("4");
    press(KeyCode.ENTER);
    assertEquals(TableThree.ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON), current());
    assertEquals("10", shown(TableThree.ref(Row.RECEIVED, Applicant.TOTAL)));
  }

  @Test
  void aNumberTypedIntoATotalStaysUntilCleared() {
    for (var figure : List.of("1", "0", "0", "0")) {
      robot.write(figure);
      press(KeyCode.TAB);
    }
    assertEquals(0, errors());
    robot.interact(() -> grid().select(review(TOTAL)));
    robot.write("2");
    press(KeyCode.ENTER);
    assertEquals("2", shown(review(TOTAL)));
    assertEquals(1, errors());
    assertTrue(
        editor().findings().get().list().stream()
            .anyMatch(one -> one.message().equals("行政复议总计填 2，四项之和是 1，多 1 件")));
    robot.interact(() -> grid().select(review(TOTAL)));
    press(KeyCode.DELETE);
    assertEquals("1", shown(review(TOTAL)));
    assertEquals(0, errors());
  }

  @Test
  void theFirstWayOutOfAWrongTotalAdoptsTheSum() {
    for (var figure : List.of("1", "0", "0", "0")) {
      robot.write(figure);
      press(KeyCode.TAB);
    }
    robot.interact(() -> grid().select(review(TOTAL)));
    robot.write("2");
    press(KeyCode.ENTER);
    press(KeyCode.F8);
    robot.clickOn("总计改成 1，跟随各项");
    assertEquals("1", shown(review(TOTAL)));
    assertEquals(Entry.BLANK, draft().entry(review(TOTAL)));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("2", shown(review(TOTAL)));
  }

  @Test
  void escapeRestoresAndDeleteClears() {
    robot.write("5");
    press(KeyCode.ENTER);
    robot.interact(() -> grid().select(review(UPHELD)));
    robot.write("78");
    assertEquals("78", shown(review(UPHELD)));
    press(KeyCode.ESCAPE);
    assertEquals("5", shown(review(UPHELD)));
    press(KeyCode.DELETE);
    assertEquals("", shown(review(UPHELD)));
  }

  @Test
  void f2EditsWithACaretAndBackspaceStartsAnew() {
    robot.write("12");
    press(KeyCode.LEFT);
    robot.interact(() -> grid().select(review(UPHELD)));
    press(KeyCode.F2);
    press(KeyCode.LEFT);
    robot.write("0");
    press(KeyCode.ENTER);
    assertEquals("102", shown(review(UPHELD)));
    robot.interact(() -> grid().select(review(UPHELD)));
    press(KeyCode.BACK_SPACE);
    robot.write("9");
    press(KeyCode.ENTER);
    assertEquals("9", shown(review(UPHELD)));
  }

  @Test
  void whatCannotBeReadIsKeptAndFlagged() {
    robot.write("三件");
    press(KeyCode.TAB);
    robot.write("１２");
    press(KeyCode.TAB);
    robot.write("1,234");
    press(KeyCode.TAB);
    robot.write("/");
    press(KeyCode.TAB);
    assertEquals("三件", shown(review(UPHELD)));
    assertEquals("12", shown(review(CORRECTED)));
    assertEquals("1234", shown(review(OTHER)));
    assertEquals("/", shown(review(PENDING)));
    assertEquals(2, errors());
    assertEquals("1246", shown(review(TOTAL)));
  }

  @Test
  void composedTextCountsOnlyWhenCommitted() {
    compose("", "san");
    assertEquals("", shown(review(UPHELD)));
    assertEquals("san", grid().field().getText());
    compose("三", "");
    assertEquals("三", shown(review(UPHELD)));
    press(KeyCode.ESCAPE);
    assertEquals("", shown(review(UPHELD)));
  }

  @Test
  void aCancelledCompositionLeavesTheCellAsItWas() {
    robot.write("5");
    press(KeyCode.LEFT);
    robot.interact(() -> grid().select(review(UPHELD)));
    compose("", "san");
    compose("", "");
    assertEquals("5", shown(review(UPHELD)));
    assertEquals("5", grid().field().getText());
    press(KeyCode.TAB);
    assertEquals("5", shown(review(UPHELD)));
  }

  @Test
  void whatIsBeingComposedNeverReachesAnotherCell() {
    compose("", "san");
    robot.interact(() -> grid().select(review(OTHER)));
    assertEquals("san", shown(review(UPHELD)));
    compose("san", "");
    assertEquals("san", shown(review(UPHELD)));
    assertEquals("", shown(review(OTHER)));
  }

  @Test
  void aScrolledTableStaysWhereItIs() throws IOException {
    show(Display.AT_150);
    go(Section.APPLICATIONS);
    settle();
    robot.interact(() -> grid().setVvalue(0.37));
    settle();
    picture("grid-scrolled");
    robot.interact(() -> grid().setVvalue(1));
    settle();
    assertEquals(1, grid().getVvalue());
    press(KeyCode.DOWN);
    assertTrue(grid().getVvalue() < 0.5, "the current cell comes back into sight");
  }

  @Test
  void aSectionTabGivesTheKeyboardToItsTable() {
    robot.clickOn("#tab-applications");
    robot.write("7");
    assertEquals("7", shown(TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON)));
  }

  @Test
  void theMouseSelectsRangesRowsAndColumns() {
    mouse(pane(review(UPHELD)), MouseEvent.MOUSE_PRESSED);
    mouse(pane(review(CORRECTED)), MouseEvent.MOUSE_DRAGGED);
    mouse(pane(review(OTHER)), MouseEvent.MOUSE_DRAGGED);
    assertEquals(List.of(review(UPHELD), review(CORRECTED), review(OTHER)), grid().selected());
    mouse(pane(review(CORRECTED)), MouseEvent.MOUSE_PRESSED);
    mouse(pane(review(TOTAL)), MouseEvent.MOUSE_PRESSED, KeyCode.SHIFT);
    assertEquals(4, grid().selected().size());
    robot.clickOn("结果\n纠正");
    assertEquals(List.of(review(CORRECTED)), grid().selected());
    robot.clickOn("未经复议直接起诉");
    assertEquals(5, grid().selected().size());
  }

  private Node pane(CellRef cell) {
    return robot.all(grid(), ".form-cell", Node.class).stream()
        .filter(node -> cell.id().equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDoubleClickSetsACaret() {
    robot.write("12");
    press(KeyCode.ENTER);
    robot.doubleClickOn(pane(review(UPHELD)));
    robot.write("3");
    press(KeyCode.ENTER);
    assertEquals("123", shown(review(UPHELD)));
  }

  @Test
  void blanksBecomeZeroOnlyByName() {
    robot.write("4");
    press(KeyCode.TAB);
    robot.clickOn("#zeros");
    robot.clickOn("本行 11 格填 0");
    assertEquals("4", shown(review(UPHELD)));
    assertEquals("0", shown(TableFour.ref(TableFour.Course.AFTER_REVIEW, PENDING)));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", shown(TableFour.ref(TableFour.Course.AFTER_REVIEW, PENDING)));
  }

  private void compose(String committed, String composed) {
    compose(robot, grid().field(), committed, composed);
  }

  @Test
  void theHeadingsOfTheCurrentCellStandOut() {
    var current = PseudoClass.getPseudoClass("current");
    for (var cell : List.of(review(UPHELD), review(OTHER))) {
      robot.interact(() -> grid().select(cell));
      var named =
          robot.all(grid(), ".form-heading", Label.class).stream()
              .filter(label -> label.getPseudoClassStates().contains(current))
              .map(label -> label.getText().replace("\n", ""))
              .toList();
      assertEquals(List.of(cell.column()), named);
    }
  }

  @Test
  void figuresOfTwelveDigitsAreWhole() throws IOException {
    go(Section.APPLICATIONS);
    robot.interact(() -> {
      var cells = grid().table().cells();
      for (int i = 0; i < 6; i++) {
        editor().type(cells.get(i).ref(), "123456789012".substring(0, 2 * i + 2));
      }
    });
    settle();
    for (var figure : robot.all(grid(), ".form-cell .figure", Node.class)) {
      var inside = figure.getBoundsInParent();
      assertTrue(inside.getMinX() >= 0, "cut at the left");
      assertTrue(inside.getMaxX() <= figure.getParent().getLayoutBounds().getMaxX());
    }
    assertEquals("124703827282", shown(TableThree.ref(Row.RECEIVED, Applicant.TOTAL)));
    robot.interact(() -> {
      editor().type(TableThree.ref(Row.GRANTED, Applicant.RESEARCH), "22（其中修订16件）");
      editor().type(TableThree.ref(Row.PARTLY_GRANTED, Applicant.RESEARCH), "三件以上的申请");
      grid().select(TableThree.ref(Row.PARTLY_GRANTED, Applicant.RESEARCH));
    });
    pictures("grid-long-figures");
  }

  @Test
  void everyLabelIsWhole() {
    for (int width : new int[] {1366, 911}) {
      robot.interact(() -> stage.setWidth(width));
      for (var section :
          new Section[] {Section.DISCLOSURE, Section.APPLICATIONS, Section.DISPUTES}) {
        go(section);
        settle();
        var labels = robot.all(grid(), ".form-heading", Label.class);
        assertEquals(grid().table().headings().size(), labels.size());
        for (var label : labels) {
          var text = (Text) label.lookup(".text");
          assertEquals(label.getText(), text.getText(), section + " at " + width);
          var seen = text.getBoundsInParent();
          var needed = text.getLayoutBounds();
          assertTrue(
              seen.getHeight() >= needed.getHeight() - 1
                  && seen.getWidth() >= needed.getWidth() - 1
                  && seen.getMaxY() <= label.getHeight() + 1
                  && seen.getMinY() >= -1,
              () -> label.getText() + " is cut off in " + section);
        }
      }
    }
  }
}
