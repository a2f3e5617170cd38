package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.draft.Prose;
import org.nianbao.edit.Place;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Severity;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.parts.Widths;
import org.nianbao.ui.prose.ProseArea;

/// Living with findings: kept with a reason and offered again, mended by one click, grouped by what
/// they follow from.
class FindingsTest extends Journey {

  private void sample(String name) throws IOException {
    var file = folder.resolve(name + DraftFile.ENDING);
    Files.write(file, Samples.bytes(name));
    open(file);
  }

  private void write(String text) {
    robot.interact(() -> {
      editor()
          .become(
              "x",
              new Place.InProse(Section.OVERVIEW, new Prose.Position(0, 0)),
              draft().with(Section.OVERVIEW, Prose.of(text)));
      report().go(Section.OVERVIEW);
    });
  }

  private Finding finding(String rule) {
    return editor().findings().get().list().stream()
        .filter(one -> one.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private void walkTo(String rule) {
    for (int i = 0; i < report().findings().shown().size(); i++) {
      press(KeyCode.F8);
      if (report().findings().selected().orElseThrow().rule().id().equals(rule)) {
        settle();
        return;
      }
    }
    throw new AssertionError(rule);
  }

  @Test
  void whereF8GoesTheFindingIsSeenFromItsBeginning() throws IOException {
    sample("pingluo-2024");
    write(
        "按照国办公开办函〔2019〕60号要求公开信息。截止2024年12月31日，公开信息137余条，转结3件。\n"
            + "2022年，我镇认真落实政府信息公开条列，规范依请申公开流程，及时的公开政府信息信息。\n"
            + "（一）公布\n全部公布。\n（三）审核\n逐条审核，公众可登陆本局网站查阅。");
    int count = report().findings().shown().size();
    assertTrue(count > 6, "findings: " + count);
    for (int i = 0; i < 2 * count; i++) {
      press(KeyCode.F8);
      settle();
      var list = report().findings().list();
      var cell = robot.find(".findings .list-cell:selected", ListCell.class);
      var top = list.sceneToLocal(cell.localToScene(0, 0)).getY();
      assertTrue(top >= -1, cell.getAccessibleText() + " begins at " + top);
    }
    var bars = robot.all(report().findings().list(), ScrollBar.class);
    assertEquals(Widths.SCROLL_BAR, bars.getFirst().prefWidth(-1));
  }

  @Test
  void whatTheFirstPageLacksIsTypedAtItsEnd() throws IOException {
    sample("pingluo-2024");
    var preface = "本局按照要求编制本报告，统计期限为2024年1月1日至12月31日，电子版在县人民政府网站公布。".repeat(3);
    robot.interact(() ->
        editor()
            .become(
                "x",
                new Place.InProse(Section.COVER, new Prose.Position(0, 0)),
                draft().with(Section.COVER, Prose.of(preface))));
    walkTo("form.basis");
    var area = assertInstanceOf(ProseArea.class, stage.getScene().getFocusOwner());
    assertEquals(new Prose.Position(0, preface.length()), area.caret());
  }

  private String verdict() {
    var verdict = robot.find("#verdict", Label.class).getText();
    assertEquals(verdict, robot.find("#status-verdict", Label.class).getText());
    return verdict;
  }

  private void fill(String field, String text) {
    robot.clickOn(field);
    robot.write(text);
  }

  private int keptCount() {
    return editor().findings().get().kept().size();
  }

  @Test
  void aWarningIsKeptWithAReasonAndOfferedAgain() throws IOException {
    sample("pingluo-2024");
    write("全年收到申请5件。");
    int before = editor().findings().get().count(Severity.WARNING);
    walkTo("figures.quoted");
    picture("keep-offered");
    robot.clickOn("保留并说明");
    fill("#keep-reason", "口径不同，含来信");
    robot.clickOn("保留");
    assertEquals(0, keptCount(), "nobody has said who decides");
    fill("#keep-name", "张三");
    fill("#keep-role", "科长");
    pictureOfDialog("keep-dialog");
    robot.clickOn("保留");
    assertEquals(1, keptCount());
    assertEquals(before - 1, editor().findings().get().count(Severity.WARNING));
    assertTrue(editor().unsaved().get());
    assertEquals("保留提示", editor().undoName().get());
    var decision = draft().basis().kept().getFirst().decision();
    assertEquals(new Decision("口径不同，含来信", new Person("张三", "科长"), decision.date()), decision);
    walkTo("figures.quoted");
    picture("keep-kept");

    write("新的一段。\n全年收到申请5件。");
    assertEquals(1, keptCount(), "a paragraph above changes nothing");
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    write("新的一段。\n全年收到申请6件。");
    assertEquals(0, keptCount(), "another number");
    walkTo("figures.quoted");
    robot.clickOn("保留并说明");
    assertEquals("张三", robot.find("#keep-name", TextField.class).getText());
    robot.clickOn("#keep-again");
    pictureOfDialog("keep-again");
    robot.clickOn("保留");
    assertEquals(1, keptCount());
    walkTo("figures.quoted");
    robot.clickOn("收回保留");
    assertEquals(0, keptCount());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(1, keptCount());
  }

  @Test
  void anErrorOrABlankCannotBeKept() throws IOException {
    sample("unbalanced");
    press(KeyCode.F8);
    settle();
    assertEquals(Severity.ERROR, report().findings().selected().orElseThrow().rule().severity());
    assertFalse(robot.showsButton(".findings", "保留并说明"));
  }

  @Test
  void wrongWordsAreMendedByOneClick() throws IOException {
    sample("pingluo-2024");
    write("全年公开信息80条，其中政策文件12条，占16.0%。");
    var finding =
        editor().findings().get().list().stream()
            .filter(one -> one.words().stream().anyMatch(words -> words.text().equals("16.0%")))
            .findFirst()
            .orElseThrow();
    walkTo(finding.rule().id());
    picture("words-mend");
    robot.clickOn(finding.remedies().getFirst().label());
    assertEquals("全年公开信息80条，其中政策文件12条，占15.0%。", draft().prose(Section.OVERVIEW).text());
    assertTrue(
        editor().findings().get().list().stream()
            .noneMatch(one -> one.rule().id().equals(finding.rule().id())));
    settle();
    picture("words-mended");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("全年公开信息80条，其中政策文件12条，占16.0%。", draft().prose(Section.OVERVIEW).text());
  }

  @Test
  void aWrongTotalStandsBeforeWhatFollowsFromIt() throws IOException {
    sample("pingluo-2024");
    robot.interact(() -> report().go(TableThree.ref(Row.RECEIVED, Applicant.TOTAL)));
    robot.write("6");
    press(KeyCode.ENTER);
    var shown = report().findings().shown();
    assertEquals("t3.received.across", shown.get(0).rule().id());
    assertEquals(
        List.of("t3.total.balance"),
        shown.subList(1, 2).stream().map(one -> one.rule().id()).toList());
    assertEquals("有 2 处错误", verdict());
    press(KeyCode.F8);
    settle();
    picture("findings-cause");
    assertEquals(TableThree.ref(Row.RECEIVED, Applicant.TOTAL), current());
  }

  @Test
  void manyUnreadableCellsAreOneEntryThatOpens() throws IOException {
    sample("case-05");
    robot.interact(() -> {
      var next = draft();
      for (var result : TableFour.Result.values()) {
        for (var course : TableFour.Course.values()) {
          next = next.typed(TableFour.ref(course, result), "几件");
        }
      }
      editor()
          .become(
              "x",
              new Place.InCell(TableFour.ref(TableFour.Course.REVIEW, TableFour.Result.TOTAL)),
              next);
      report().go(Section.DISPUTES);
    });
    int all = editor().findings().get().count(Severity.ERROR);
    int rows = report().findings().shown().size();
    assertTrue(all > 10);
    press(KeyCode.F8);
    settle();
    picture("findings-many");
    robot.clickOn("逐格列出");
    settle();
    assertEquals(rows + 15, report().findings().shown().size());
    picture("findings-many-open");
    robot.clickOn("合成一条");
    assertEquals(rows, report().findings().shown().size());
  }

  @Test
  void theVerdictSaysWhatIsLeft() throws IOException {
    sample("unbalanced");
    assertTrue(verdict().startsWith("有 "), this::verdict);
    show(Display.AT_150);
    robot.interact(() -> report().go(Section.DISPUTES));
    settle();
    picture("verdict-narrow");
  }

  @Test
  void aKeptCellHasAFlag() throws IOException {
    sample("case-07");
    var finding =
        editor().findings().get().list().stream()
            .filter(one -> one.mayBeKept() && !one.cells().isEmpty() && one.words().isEmpty())
            .findFirst()
            .orElseThrow();
    var cell = finding.cells().getFirst();
    var decision = new Decision("含上年的", new Person("张三", "科长"), "2025-01-06");
    robot.interact(() -> {
      editor()
          .become("x", new Place.InCell(cell), editor().findings().get().keep(finding, decision));
      report().go(cell);
    });
    settle();
    picture("kept-cell");
    assertEquals(1, robot.all(grid(), ".form-cell .shape-kept", Node.class).size());
  }
}
