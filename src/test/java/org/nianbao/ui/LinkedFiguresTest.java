package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.file.DraftFile;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Remedy;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.word.WordExport;

/// Numbers of the tables in the text, put in and followed as a clerk does it.
class LinkedFiguresTest extends Journey {
  private static final CellRef RECEIVED = TableThree.ref(Row.RECEIVED, Applicant.NATURAL_PERSON);
  private static final CellRef OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.NATURAL_PERSON);

  private void sample(String name) throws IOException {
    var file = folder.resolve(name + ".nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/" + name + ".nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    open(file);
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  /// Pingluo 2024 (one application came in, three were carried over), with a text of our own.
  private void write(String... paragraphs) throws IOException {
    sample("pingluo-2024");
    robot.interact(() -> {
      var text =
          List.of(paragraphs).stream()
              .map(each -> Paragraph.of(each.startsWith("（") ? Style.HEADING : Style.BODY, each))
              .toList();
      editor()
          .rewrite("x", Section.OVERVIEW, new Position(0, 0), new Position(0, 0), new Prose(text));
      report().go(Section.OVERVIEW);
      area().requestFocus();
      area().caret(new Position(0, paragraphs[0].length()));
    });
  }

  private String text() {
    return draft().prose(Section.OVERVIEW).text();
  }

  private void insert(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(query);
    robot.type(KeyCode.ENTER);
  }

  private void type(CellRef cell, String number) {
    robot.interact(() -> report().go(cell));
    robot.write(number);
    press(KeyCode.ENTER);
  }

  private Optional<Node> chooser() {
    return robot.now("#figure-chooser", Node.class).stream().findFirst();
  }

  private Text figure(String shown) {
    return robot.find(
        Text.class,
        text -> text.getText().equals(shown) && text.getStyleClass().contains("linked-figure"));
  }

  @Test
  void aCopiedFigureStillFollowsItsCell() throws IOException {
    write("上年结转");
    insert("snjz");
    var linked = draft().prose(Section.OVERVIEW).get(0);
    assertEquals(1, linked.figures().size());
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> area().caret(new Position(0, linked.length())));
    press(KeyCode.CONTROL, KeyCode.V);
    assertEquals(linked.text().repeat(2), text());
    assertEquals(2, draft().prose(Section.OVERVIEW).get(0).figures().size());
    type(OVER, "12");
    assertEquals("上年结转12上年结转12", text());
  }

  @Test
  void anEqualsSignAsksForANumberByName() throws IOException {
    write("上年结转");
    robot.write("=");
    assertTrue(chooser().isPresent());
    robot.write("snjz");
    robot.type(KeyCode.ENTER);
    assertTrue(chooser().isEmpty());
    assertEquals("上年结转3", text());
    robot.write("件");
    assertEquals("上年结转3件", text());
    assertEquals(1, draft().prose(Section.OVERVIEW).get(0).figures().size());
    assertEquals(new Position(0, 6), area().caret());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("上年结转3", text());
    assertEquals("插入 上年结转，总计", editor().undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("上年结转", text());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals("上年结转3", text());
  }

  @Test
  void escLeavesThePlainSign() throws IOException {
    write("比例");
    robot.write("=");
    robot.type(KeyCode.ESCAPE);
    assertTrue(chooser().isEmpty());
    assertEquals("比例=", text());
    robot.write("1");
    assertEquals("比例=1", text());
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("qqq");
    robot.type(KeyCode.ENTER);
    assertTrue(chooser().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertEquals("比例=1", text());
    assertEquals(area(), stage.getScene().getFocusOwner());
  }

  @Test
  void aChangedCellChangesTheTextAndTheWordFile() throws IOException {
    write("共收到申请");
    insert("sdsqhj");
    robot.write("件，占比");
    insert("不予处理占");
    assertEquals("共收到申请4件，占比75.00%", text());
    type(RECEIVED, "33");
    robot.interact(() -> report().go(OVER));
    press(KeyCode.DELETE);
    assertEquals("共收到申请〔未填〕件，占比75.00%", text());
    assertEquals(
        1,
        editor().findings().get().list().stream()
            .filter(one -> one.rule().id().equals("figures.filled"))
            .count());
    type(OVER, "3");
    assertEquals("共收到申请36件，占比75.00%", text());
    var word = folder.resolve("report.docx");
    Files.write(word, WordExport.bytes(Manuscript.of(draft(), PaperSettings.OFFICIAL)));
    try (var document = new XWPFDocument(Files.newInputStream(word))) {
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(each -> each.getText().equals("共收到申请36件，占比75.00%")));
    }
    robot.interact(() -> report().go(Section.OVERVIEW));
    assertEquals("共收到申请36件，占比75.00%", area().prose().text());
  }

  @Test
  void aFigureIsOneThing() throws IOException {
    write("许可");
    insert("行政许可");
    robot.write("件");
    assertEquals("许可6616件", text());
    robot.type(KeyCode.LEFT);
    assertEquals(new Position(0, 6), area().caret());
    robot.type(KeyCode.LEFT);
    assertEquals(new Position(0, 2), area().caret());
    robot.type(KeyCode.RIGHT);
    assertEquals(new Position(0, 6), area().caret());
    press(KeyCode.SHIFT, KeyCode.LEFT);
    press(KeyCode.CONTROL, KeyCode.C);
    robot.interact(() -> assertEquals("6616", Clipboard.getSystemClipboard().getString()));
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.interact(editor()::close);
    robot.type(KeyCode.BACK_SPACE);
    assertEquals("许可件", text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("许可6616件", text());
    robot.interact(() -> area().caret(new Position(0, 2)));
    robot.type(KeyCode.DELETE);
    assertEquals("许可件", text());
    assertEquals(new Position(0, 2), area().caret());
    press(KeyCode.CONTROL, KeyCode.Z);
    robot.interact(() -> area().caret(new Position(0, 4)));
    assertEquals(new Position(0, 6), area().caret());
    press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
    assertEquals("许可件", text());
  }

  @Test
  void aFigureThatIsRemovedIsAStepOfItsOwn() throws IOException {
    write("许可");
    insert("行政许可");
    robot.write("ab");
    robot.type(KeyCode.BACK_SPACE, 3);
    assertEquals("许可", text());
    assertEquals("删除表中数字", editor().undoName().get());
    robot.write("c");
    assertEquals("许可c", text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("许可", text());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("许可6616", text());
    assertEquals(1, draft().prose(Section.OVERVIEW).get(0).figures().size());
    press(KeyCode.END);
    press(KeyCode.SHIFT, KeyCode.HOME);
    robot.type(KeyCode.DELETE);
    assertEquals("删除表中数字", editor().undoName().get());
    press(KeyCode.CONTROL, KeyCode.Z);
    robot.interact(() -> area().caret(new Position(0, 2)));
    press(KeyCode.CONTROL, KeyCode.DELETE);
    assertEquals("许可", text());
    assertEquals("删除表中数字", editor().undoName().get());
  }

  @Test
  void anEqualsSignOfAnInputMethodAsksTooAndReplacesWhatIsSelected() throws IOException {
    write("上年结转若干");
    robot.interact(() -> area().select(new Position(0, 4), new Position(0, 6)));
    compose("", "dengyu");
    assertTrue(chooser().isEmpty());
    compose("＝", "");
    assertTrue(chooser().isPresent());
    assertEquals("上年结转若干", text());
    robot.write("snjz");
    robot.type(KeyCode.ENTER);
    assertEquals("上年结转3", text());
    compose("=", "");
    robot.type(KeyCode.ESCAPE);
    assertEquals("上年结转3=", text());
  }

  @Test
  void composingBesideAFigureLeavesItWhole() throws IOException {
    write("许可");
    insert("行政许可");
    compose("", "jian");
    assertEquals("许可6616", text());
    assertTrue(area().getPlainText(0).endsWith("许可6616jian"));
    compose("件", "");
    robot.interact(() -> area().caret(new Position(0, 2)));
    compose("", "gong");
    assertEquals("6616", figure("6616").getText());
    compose("共", "");
    assertEquals("许可共6616件", text());
    assertEquals(1, draft().prose(Section.OVERVIEW).get(0).figures().size());
  }

  @Test
  void controlClickLeadsToTheCellAndTheMouseIsTold() throws IOException {
    write("上年结转");
    insert("上年结转");
    robot.write("件，均已办结。");
    robot.moveTo(figure("3"));
    robot.moveBy(1, 0);
    await(
        "a tip",
        () ->
            Window.getWindows().stream()
                .anyMatch(one ->
                    one instanceof Tooltip tip
                        && tip.getText()
                            .equals("表三“上年结转，总计”，现在是 3，随表更新\n按住 Ctrl 单击，转到这一格；右击，可以改成普通数字")));
    mouse(figure("3"), MouseEvent.MOUSE_PRESSED, KeyCode.CONTROL);
    assertEquals(Section.APPLICATIONS, report().section());
    assertEquals(TableThree.ref(Row.CARRIED_OVER, Applicant.TOTAL), current());
  }

  @Test
  void aNumberThatDiffersIsOfferedAsALink() throws IOException {
    write("（二）依申请公开", "全年收到申请5件，上年结转3件。");
    var finding =
        editor().findings().get().list().stream()
            .filter(one -> one.rule().id().equals("figures.quoted"))
            .findFirst()
            .orElseThrow();
    assertTrue(finding.message().startsWith("正文写收到申请 5 件，表三是 4 件，相差 1 件"), finding.message());
    robot.interact(() -> report().go(finding));
    assertEquals(new Position(1, 7), area().caret());
    var link = (Remedy.Link) finding.remedies().getFirst();
    assertEquals("正文改成 4，并随表三更新", link.label());
    robot.interact(() -> report().walk(1));
    settle();
    picture("figure-differs");
    robot.find(".comparison.warning");
    assertTrue(
        robot.all(".comparison .label", Labeled.class).stream()
            .noneMatch(Labeled::isTextTruncated));
    robot.clickOn(link.label());
    assertEquals("全年收到申请4件，上年结转3件。", draft().prose(Section.OVERVIEW).get(1).text());
    assertTrue(
        editor().findings().get().list().stream()
            .noneMatch(one -> one.rule().id().equals("figures.quoted")));
  }

  @Test
  void anEqualNumberIsLinkedWithAltAndEnter() throws IOException {
    write("（二）依申请公开", "全年收到申请4件，上年结转3件。");
    assertFalse(draft().prose(Section.OVERVIEW).hasFigures());
    robot.interact(() -> area().caret(new Position(1, 14)));
    press(KeyCode.ALT, KeyCode.ENTER);
    assertEquals("全年收到申请4件，上年结转3件。", draft().prose(Section.OVERVIEW).get(1).text());
    type(RECEIVED, "2");
    type(OVER, "7");
    assertEquals("全年收到申请4件，上年结转7件。", draft().prose(Section.OVERVIEW).get(1).text());
  }

  @Test
  void figuresOnTheScreen() throws IOException {
    write("（一）主动公开", "全年作出行政许可决定", "（二）依申请公开", "全年共收到政府信息公开申请5件，其中本年新收1件、上年结转", "均按期答复。");
    robot.interact(() -> area().caret(new Position(1, 10)));
    insert("行政许可");
    robot.write("件，收取行政事业性收费");
    insert("收费");
    robot.write("万元。");
    robot.interact(() -> area().caret(new Position(3, 29)));
    insert("上年结转");
    robot.write("件，收到合计");
    insert("sdsqhj");
    robot.write("件，不予处理占");
    insert("不予处理占");
    robot.write("。");
    pictures("linked-figures");
    assertEquals(
        """
        （一）主动公开
        全年作出行政许可决定6616件，收取行政事业性收费28.488564万元。
        （二）依申请公开
        全年共收到政府信息公开申请5件，其中本年新收1件、上年结转3件，收到合计4件，不予处理占75.00%。
        均按期答复。\
        """,
        draft().prose(Section.OVERVIEW).text());
    assertEquals(
        5,
        draft().prose(Section.OVERVIEW).paragraphs().stream()
            .mapToInt(paragraph -> paragraph.figures().size())
            .sum());
  }

  @Test
  void theChooserOnTheScreen() throws IOException {
    write("（二）依申请公开", "全年共收到政府信息公开申请", "均按期答复。");
    for (var display : Display.values()) {
      show(display);
      robot.interact(() -> area().caret(new Position(1, 13)));
      robot.write("=");
      robot.write("snjz");
      picture("figure-chooser");
      robot.type(KeyCode.ESCAPE);
      robot.type(KeyCode.BACK_SPACE);
    }
    assertEquals("全年共收到政府信息公开申请", draft().prose(Section.OVERVIEW).get(1).text());
  }

  @Test
  void theChooserSaysWhatCanBeTypedAndWhatToTryWhenNothingIsFound() throws IOException {
    write("上年结转");
    robot.push(KeyCode.CONTROL, KeyCode.K);
    picture("figure-chooser-empty");
    var field = robot.find("#figure-chooser .text-field", TextField.class);
    assertEquals("按名称或拼音找，例如 上年结转、jiezhuan、snjz", field.getPromptText());
    robot.find(Text.class, text -> text.getText().equals(field.getPromptText()));
    robot.write("qqq");
    picture("figure-chooser-none");
    var nothing = robot.find("#figure-chooser .placeholder .label", Label.class);
    assertTrue(nothing.getText().startsWith("没有找到。"), nothing::getText);
    assertFalse(nothing.isTextTruncated());
    robot.type(KeyCode.BACK_SPACE, 3);
    robot.write("shangnianjz");
    robot.type(KeyCode.ENTER);
    assertEquals("上年结转3", text());
  }

  private void compose(String committed, String composed) {
    compose(robot, area(), committed, composed);
  }
}
