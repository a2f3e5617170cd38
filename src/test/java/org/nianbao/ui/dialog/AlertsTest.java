package org.nianbao.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Person;
import org.nianbao.file.Holder;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Findings;
import org.nianbao.statute.Statute;
import org.nianbao.ui.Journey;
import org.nianbao.ui.PatientRobot;
import org.nianbao.workspace.Dialogs;
import org.nianbao.workspace.Dialogs.Clash;
import org.nianbao.workspace.Dialogs.Sharing;
import org.nianbao.workspace.Dialogs.Unsaved;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Questions that come up under the hands of somebody who types figures.
@ExtendWith(ApplicationExtension.class)
class AlertsTest {
  private static final Path FILE = Path.of("年报.nianbao");

  /// The link that shows the system's own message; JavaFX names it in the system's language.
  private static final String DETAILS = "详细信息";

  private final PatientRobot robot = new PatientRobot();
  private AlertDialogs dialogs;

  @Start
  void start(Stage stage) {
    dialogs = new AlertDialogs(stage, new Journey.Answers(), new Journey.Answers());
    stage.setScene(new Scene(new TextField(), 600, 400));
    stage.show();
  }

  /// A question, and what it answers if nothing is to change.
  private record Row(String name, Function<Dialogs, Object> ask, Object safe) {}

  private static Holder holder() {
    var since = Instant.parse("2025-01-13T01:00:00Z");
    return new Holder("王敏", "PC-2", 1, since, since, since);
  }

  /// A dialog, and its buttons from left to right.
  ///
  /// @param name the method that shows it, perhaps followed by what makes it another one
  private record Bar(String name, Function<AlertDialogs, Object> ask, String... buttons) {}

  private static Stream<Bar> bars() {
    return Stream.concat(
        Stream.of(
            new Bar("leave", with -> with.leave("平罗县"), "保存", "不保存", "回去继续填"),
            new Bar("held", with -> with.held(FILE, holder()), "以只读方式打开", "打开副本", "接着编辑", "不打开"),
            new Bar("emptied", AlertsTest::emptied, "打开找回的稿", "打开最近的历史版本", "不打开"),
            new Bar(
                "changedOutside",
                with -> with.changedOutside("平罗县", Clash.READABLE),
                "对照两份",
                "把我的另存一份",
                "读入文件里的",
                "先不处理"),
            new Bar(
                "changedOutside, spoilt",
                with -> with.changedOutside("平罗县", Clash.SPOILT),
                "用我的换掉它",
                "把我的另存一份",
                "先不处理"),
            new Bar("versions", with -> with.versions(List.of()), "和现在的稿对照", "打开为副本", "关闭"),
            new Bar("forget", with -> with.forget("平罗县"), "删去找回的稿", "留着")),
        barsOfExports());
  }

  private static Stream<Bar> barsOfExports() {
    return Stream.of(
        new Bar("notInOrder", with -> with.notInOrder(blank()), "仍然导出", "导出送审稿，带标记和批注", "回去修改"),
        new Bar("replace", with -> with.replace(FILE), "替换", "不替换"),
        new Bar(
            "takeSheet",
            with -> with.takeSheet("要改 3 格", "", "行政许可 3", Optional.of("改这 3 格")),
            "改这 3 格",
            "不读入"),
        new Bar(
            "takeSheet, nothing", with -> with.takeSheet("没有", "", "", Optional.empty()), "知道了"),
        new Bar("nextYear", with -> with.nextYear("新建 2025 年度报告", "取用 7 格", ""), "新建", "取消"),
        new Bar("report", with -> with.report(FILE, List.of("甲", "乙")), "打开这一份", "取消"),
        new Bar("figures", with -> with.figures(List.of("甲", "乙")), "全部改成随表更新", "只改勾选的", "不改"),
        new Bar("notSaved", with -> with.notSaved("没能保存。", Optional.empty()), "另存到其他位置", "知道了"),
        new Bar(
            "notSaved, with details",
            with -> with.notSaved("没能保存。", Optional.of(new Exception())),
            DETAILS,
            "另存到其他位置",
            "知道了"),
        new Bar("details", AlertsTest::details, DETAILS, "知道了"),
        // 恢复国标 answers nothing: it stands apart, as 设为默认值 does in Word's page setup.
        new Bar("pageSettings", AlertsTest::pageSettings, "恢复国标", "按此排版", "不改了"),
        new Bar("keep", with -> with.keep("相差 1 件", Person.NONE, Optional.empty()), "保留", "不保留"),
        new Bar("about", AlertsTest::about, "知道了"));
  }

  private static Object emptied(AlertDialogs with) {
    var choices = new LinkedHashMap<Runnable, String>();
    choices.put(() -> {}, "打开找回的稿");
    choices.put(Runtime.getRuntime()::gc, "打开最近的历史版本");
    return with.emptied(FILE, choices);
  }

  private static Findings blank() {
    var statute = Statute.forYear(2024).orElseThrow();
    return statute.checker().check(Draft.of(statute.edition(), Cover.of("平罗县", 2024)));
  }

  private static Object details(AlertDialogs with) {
    with.details("没能保存。", new Exception());
    return "";
  }

  private static Object pageSettings(AlertDialogs with) {
    return with.pageSettings(Cover.of("平罗县", 2024), PaperSettings.OFFICIAL, List.of(), _ -> {});
  }

  private static Object about(AlertDialogs with) {
    with.about("1");
    return "";
  }

  @TestFactory
  Stream<DynamicTest> theActStandsFirstAndWhatChangesNothingLast() {
    return bars()
        .map(bar ->
            DynamicTest.dynamicTest(
                bar.name(),
                () -> {
                  var answered = ask(bar.ask());
                  var buttons = buttons();
                  robot.push(KeyCode.ESCAPE);
                  robot.await("closed", answered::isDone);
                  assertEquals(List.of(bar.buttons()), buttons);
                }));
  }

  /// The labels in the bar of buttons, from left to right as they stand on the screen.
  private List<String> buttons() {
    var bar = robot.find(".button-bar");
    return robot.all(bar, ButtonBase.class).stream()
        .sorted(Comparator.comparing(AlertsTest::left))
        .map(one -> one instanceof Hyperlink ? DETAILS : one.getText())
        .toList();
  }

  private static double left(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMinX();
  }

  @Test
  void theButtonsOfEveryDialogAreClaimed() {
    var without = Set.of("files", "copy", "desktop");
    var shown =
        Arrays.stream(AlertDialogs.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic() && isPublic(method))
            .map(Method::getName)
            .filter(name -> !without.contains(name))
            .collect(Collectors.toSet());
    assertEquals(shown, bars().map(bar -> bar.name().split(",")[0]).collect(Collectors.toSet()));
  }

  private static boolean isPublic(Method method) {
    return Modifier.isPublic(method.getModifiers());
  }

  @Test
  void escapeNeitherSavesNorDiscards() {
    var answered = ask(with -> with.leave("平罗县"));
    robot.push(KeyCode.ESCAPE);
    robot.await("closed", answered::isDone);
    assertEquals(Unsaved.STAY, answered.join());
  }

  @Test
  void enterSaves() {
    var answered = ask(with -> with.leave("平罗县"));
    robot.push(KeyCode.ENTER);
    robot.await("closed", answered::isDone);
    assertEquals(Unsaved.SAVE, answered.join());
  }

  private static Stream<Row> rows() {
    return Stream.of(
        new Row(
            "changed outside", with -> with.changedOutside("平罗县 2024", Clash.READABLE), Clash.STAY),
        new Row(
            "spoilt outside", with -> with.changedOutside("平罗县 2024", Clash.SPOILT), Clash.STAY),
        new Row("held", with -> with.held(FILE, holder()), Sharing.STAY),
        new Row("replace", with -> with.replace(FILE), false),
        new Row("forget", with -> with.forget("平罗县 2024"), false),
        new Row("not saved", with -> with.notSaved("没能保存。", Optional.empty()), false),
        new Row(
            "workbook",
            with -> with.takeSheet("稿里要改 3 格", "", "行政许可 3", Optional.of("改这 3 格")),
            false),
        new Row("report", with -> with.report(FILE, List.of("甲", "乙")), OptionalInt.empty()),
        new Row("figures", with -> with.figures(List.of("甲", "乙")), List.of()),
        new Row("next year", with -> with.nextYear("新建 2025 年度报告", "取用 7 格", "无"), false));
  }

  @TestFactory
  Stream<DynamicTest> noKeyThatWasUnderWayAnswers() {
    return rows().map(row -> DynamicTest.dynamicTest(row.name(), () -> check(row)));
  }

  private void check(Row row) {
    var answered = ask(row);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SPACE);
    type("101");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SPACE);
    type("102");
    robot.push(KeyCode.TAB);
    type("103");
    robot.push(KeyCode.TAB);
    type("104");
    robot.push(KeyCode.ENTER);
    assertFalse(answered.isDone());
    robot.push(KeyCode.ESCAPE);
    assertEquals(row.safe(), answered.join());
    var again = ask(row);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.ENTER);
    robot.rest();
    assertTrue(again.isDone(), "Tab leads to the answer that changes nothing");
    assertEquals(row.safe(), again.join());
  }

  /// With the keys of the keyboard: what the robot writes goes to the window below.
  private void type(String digits) {
    for (var digit : digits.split("")) {
      robot.push(KeyCode.valueOf("DIGIT" + digit));
    }
  }

  private CompletableFuture<Object> ask(Row row) {
    return ask(with -> row.ask().apply(with));
  }

  private CompletableFuture<Object> ask(Function<AlertDialogs, Object> question) {
    var answered = new CompletableFuture<Object>();
    Platform.runLater(() -> answered.complete(question.apply(dialogs)));
    robot.rest();
    return answered;
  }

  @TestFactory
  Stream<DynamicTest> whoGoesThereWithTabAnswers() {
    return rows()
        .map(row ->
            DynamicTest.dynamicTest(
                row.name(),
                () -> {
                  var answered = ask(row);
                  robot.push(KeyCode.TAB);
                  robot.push(KeyCode.TAB);
                  robot.push(KeyCode.ENTER);
                  robot.rest();
                  assertTrue(answered.isDone());
                }));
  }
}
