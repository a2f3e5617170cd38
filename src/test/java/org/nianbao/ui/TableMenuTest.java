package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// The right button, the tooltips and the name box of a table, as Excel has them.
class TableMenuTest extends Journey {
  private static final CellRef FIRST = ref(Row.RECEIVED, Applicant.NATURAL_PERSON);

  @BeforeEach
  void newReport() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    robot.interact(() -> report().go(Section.APPLICATIONS));
  }

  private static CellRef ref(Row row, Applicant applicant) {
    return TableThree.ref(row, applicant);
  }

  /// The right button on a node of the table. The headless platform sends no request for a menu.
  private void rightClick(Node node) {
    robot.clickOn(node, MouseButton.SECONDARY);
    request(node, false);
  }

  private void request(Node node, boolean byKey) {
    robot.interact(() -> {
      var at =
          node.localToScene(
              node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
      var screen =
          node.localToScreen(
              node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
      node.fireEvent(
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              at.getX(),
              at.getY(),
              screen.getX(),
              screen.getY(),
              byKey,
              new PickResult(node, at.getX(), at.getY())));
    });
  }

  private Node cell(CellRef ref) {
    return robot.find(Node.class, node -> ref.id().equals(node.getId()));
  }

  private Node label(String text) {
    return robot.find(
        Label.class,
        label -> label.getText().equals(text) && label.getStyleClass().contains("form-heading"));
  }

  private static Stream<MenuItem> offered() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> item.getText() != null);
  }

  private MenuItem item(String name) {
    robot.await("the menu", () -> offered().anyMatch(item -> item.getText().startsWith(name)));
    return offered().filter(item -> item.getText().startsWith(name)).findFirst().orElseThrow();
  }

  private void choose(String name) {
    var item = item(name);
    assertFalse(item.isDisable(), name);
    robot.interact(() -> {
      item.getParentPopup().hide();
      item.fire();
    });
  }

  private void clipboard(String text) {
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  @Test
  void theRightButtonSelectsAndOffersWhatExcelDoes() throws IOException {
    robot.write("5");
    var other = ref(Row.GRANTED, Applicant.BUSINESS);
    rightClick(cell(other));
    assertEquals(other, current());
    assertEquals("5", draft().entry(FIRST).text(), "what was being typed stays");
    assertEquals(
        List.of(
            "剪切(_T)", "复制(_C)", "粘贴(_P)", "只粘贴数值(_V)", "空格填 0（1 格）(_Z)", "清除内容(_N)", "这一格填什么(_M)"),
        offered().map(MenuItem::getText).toList());
    pictures("table-menu");
    choose("空格填 0");
    assertEquals("0", draft().entry(other).text());
    rightClick(cell(other));
    assertTrue(item("空格填 0").isDisable());
    choose("剪切");
    assertEquals("", draft().entry(other).text());
    rightClick(cell(FIRST));
    choose("粘贴");
    assertEquals("0", draft().entry(FIRST).text());
    rightClick(cell(FIRST));
    choose("清除内容");
    assertEquals("", draft().entry(FIRST).text());
    press(KeyCode.CONTROL, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("5", draft().entry(FIRST).text());
  }

  @Test
  void theRightButtonKeepsARangeThatItIsPressedIn() {
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    rightClick(cell(ref(Row.CARRIED_OVER, Applicant.BUSINESS)));
    assertEquals(4, grid().selected().size());
    choose("空格填 0");
    assertEquals("0", draft().entry(ref(Row.CARRIED_OVER, Applicant.BUSINESS)).text());
    robot.write("6");
    rightClick(cell(ref(Row.CARRIED_OVER, Applicant.BUSINESS)));
    assertEquals("6", draft().entry(FIRST).text(), "what was typed into the range stays");
    choose("复制");
    rightClick(label("科研机构"));
    assertEquals(25, grid().selected().size());
    press(KeyCode.ESCAPE);
    rightClick(cell(ref(Row.GRANTED, Applicant.OTHER)));
    assertEquals(1, grid().selected().size());
  }

  @Test
  void aKeyAsksForTheMenuAtTheCurrentCell() {
    request(grid().field(), true);
    choose("这一格填什么");
    robot.find(".cell-meaning");
    press(KeyCode.ESCAPE);
    assertFalse(robot.shows(".cell-meaning"));
    robot.write("7");
    assertEquals("7", draft().entry(FIRST).text());
  }

  @Test
  void aCellSaysWhatBelongsIntoItAndWhichArticleSaysSo() throws IOException {
    robot.interact(() -> grid().select(ref(Row.DECLINED_REPEATED, Applicant.LEGAL_SERVICE)));
    rightClick(cell(ref(Row.DECLINED_REPEATED, Applicant.LEGAL_SERVICE)));
    choose("这一格填什么");
    var said = robot.all(".cell-meaning .label", Label.class).stream().map(Label::getText).toList();
    assertEquals("三（五）2.重复申请　法律服务机构", said.getFirst());
    assertTrue(said.contains("参考（非表上原文）：已经答复、同一申请人再次提出的件数。"), said.toString());
    assertTrue(said.stream().anyMatch(line -> line.startsWith("法律服务机构：")), said.toString());
    assertTrue(said.stream().anyMatch(line -> line.contains("条例第三十六条第（六）项")), said.toString());
    pictures("cell-meaning");
    show(Display.AT_150);
    var card = robot.find(".cell-meaning");
    var place = card.localToScene(card.getLayoutBounds());
    assertTrue(place.getMaxY() <= stage.getScene().getHeight(), place::toString);
    assertTrue(place.getMaxX() <= stage.getScene().getWidth(), place::toString);
    show(Display.AT_100);
    press(KeyCode.ENTER);
    assertFalse(robot.shows(".cell-meaning"));
    robot.interact(() -> grid().select(ref(Row.GRANTED, Applicant.TOTAL)));
    request(grid().field(), true);
    choose("这一格填什么");
    assertTrue(
        robot.all(".cell-meaning .label", Label.class).getLast().getText().startsWith("合计，随各项变"));
    robot.clickOn(cell(FIRST));
    assertFalse(robot.shows(".cell-meaning"), "a click elsewhere closes it");
    assertEquals(FIRST, current());
  }

  @Test
  void numbersAloneArePasted() {
    clipboard("社会组织\t3 件\n自然人\t1,234\n企业\t约五件\n");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertEquals("3", draft().entry(FIRST).text());
    assertEquals("1234", draft().entry(ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON)).text());
    assertEquals("", draft().entry(ref(Row.GRANTED, Applicant.NATURAL_PERSON)).text());
    assertTrue(robot.said("#notice").contains("约五件"), robot.said("#notice"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", draft().entry(FIRST).text());
  }

  @Test
  void whatIsBeingTypedHasAMenuOfItsOwn() {
    robot.write("12");
    request(grid().field(), false);
    assertEquals(List.of("剪切", "复制", "粘贴", "全选"), offered().map(MenuItem::getText).toList());
    choose("全选");
    robot.write("3");
    assertEquals("3", draft().entry(FIRST).text());
  }

  @Test
  void aLabelSaysWhatItStandsFor() throws IOException {
    pointAt("2.重复申请");
    var tip = tips().findFirst().orElseThrow();
    assertEquals("2.重复申请\n参考（非表上原文）：已经答复、同一申请人再次提出的件数。\n依据：条例第三十六条第（六）项", tip.getText());
    pictures("label-tip", () -> pointAt("2.重复申请"));
  }

  private static Stream<Tooltip> tips() {
    return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast);
  }

  /// Rests the mouse on a label until its tooltip shows.
  private void pointAt(String text) {
    robot.interact(() -> report().go(ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON)));
    settle();
    robot.moveTo("#zoom");
    robot.await("no tooltip", () -> tips().findAny().isEmpty());
    robot.moveTo(label(text));
    robot.await("the tooltip", () -> tips().findAny().isPresent());
  }

  @Test
  void theNameBoxLeadsToATypedAddress() throws IOException {
    robot.clickOn(".name-box");
    robot.write("三 4 自然人");
    pictures("name-box");
    press(KeyCode.ENTER);
    assertEquals(ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON), current());
    robot.write("6");
    press(KeyCode.ENTER);
    assertEquals("6", draft().entry(ref(Row.CARRIED_FORWARD, Applicant.NATURAL_PERSON)).text());
    robot.clickOn(".name-box");
    robot.write("二 规章 现行");
    press(KeyCode.ENTER);
    assertEquals(Section.DISCLOSURE, report().section());
    robot.write("8");
    assertEquals("8", draft().entry(current()).text());
    assertEquals("t2.regulation_in_force", current().id());
  }

  @Test
  void anAddressOfNothingIsSaidAndOneOfSeveralOffersThem() throws IOException {
    robot.clickOn(".name-box");
    robot.write("三（九）");
    press(KeyCode.ENTER);
    assertTrue(robot.said("#notice").startsWith("没有“三（九）”这一格"), robot.said("#notice"));
    robot.write("四 复议 总计");
    press(KeyCode.ENTER);
    item("四　行政复议　总计");
    pictures("name-box-several");
    choose("四　复议后起诉　总计");
    assertEquals("t4.after_review.total", current().id());
    robot.clickOn(".name-box");
    robot.write("没有填完");
    press(KeyCode.ESCAPE);
    assertEquals("t4.after_review.total", current().id());
    assertEquals(grid().field(), stage.getScene().getFocusOwner());
  }
}
