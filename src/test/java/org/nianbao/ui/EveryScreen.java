package org.nianbao.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.nianbao.compare.Comparison;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.export.Format;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Holder;
import org.nianbao.file.Samples;
import org.nianbao.file.Versions.Version;
import org.nianbao.form.Section;
import org.nianbao.paper.PaperSettings;
import org.nianbao.rule.Severity;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableThree;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.workspace.Dialogs.Clash;
import org.nianbao.workspace.EarlierVersion;
import org.nianbao.workspace.Preferences;
import org.nianbao.workspace.Question;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.RecentDraft;
import org.nianbao.workspace.RunningExport;
import org.nianbao.workspace.Side;

/// Goes through all that the window can show, for tests that claim the same of every screen.
class EveryScreen extends Journey {

  /// What is claimed of the screen shown, by its name.
  interface Look {
    void at(String screen) throws IOException;
  }

  @Override
  protected void prepare(Preferences preferences) {
    preferences.remember(
        new RecentDraft(Path.of("年报", "乙.nianbao"), "云溪县民政局", 2024, 2, 3, 1, Instant.EPOCH));
    preferences.remember(
        new RecentDraft(Path.of("年报", "甲.nianbao"), "云溪县水务局", 2023, 0, 0, 0, Instant.EPOCH));
  }

  /// The start page, then a report with all that can be opened beside it.
  protected void screens(Look look) throws IOException {
    start(look);
    sections(look);
    bars(look);
    compare(look);
    readOnly(look);
    imports(look);
  }

  private void imports(Look look) throws IOException {
    var text = Files.writeString(folder.resolve("去年.txt"), ImportTest.TEXT);
    robot.interact(() -> documents.open(text));
    robot.find("#import");
    settle();
    look.at("import-review");
    robot.clickOn("#import-take");
  }

  private void start(Look look) throws IOException {
    robot.interact(() -> robot.find("#recents").requestFocus());
    press(KeyCode.DOWN);
    look.at("start");
    robot.interact(
        () -> robot.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().get(1).fire());
    robot.find("#rules-list");
    settle();
    look.at("rules");
    press(KeyCode.ESCAPE);
  }

  private Path file(String sample) throws IOException {
    var file = folder.resolve(sample + DraftFile.ENDING);
    Files.write(file, Samples.bytes(sample));
    return file;
  }

  private void sections(Look look) throws IOException {
    open(file("unbalanced"));
    robot.interact(() -> report().go(Section.APPLICATIONS));
    robot.write("三件");
    press(KeyCode.ENTER);
    press(KeyCode.DELETE);
    for (var section : Section.values()) {
      robot.interact(() -> report().go(section));
      settle();
      look.at(section.id());
    }
    var marked = new ArrayList<Severity>();
    for (int i = 0; i < report().findings().shown().size() && marked.size() < 3; i++) {
      press(KeyCode.F8);
      var severity = report().findings().selected().orElseThrow().rule().severity();
      if (!marked.contains(severity)) {
        marked.add(severity);
        look.at("finding-" + severity.id());
      }
    }
    robot.interact(() ->
        report().go(TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.NATURAL_PERSON)));
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.RIGHT);
    look.at("range");
    show(Display.AT_150);
    look.at("narrow");
    robot.interact(() -> report().toggleFindings());
    look.at("narrow-findings");
    show(Display.AT_100);
    robot.interact(() -> report().toggleNumbers());
    settle();
    look.at("numbers");
    robot.interact(() -> report().toggleFindings());
  }

  private void bars(Look look) throws IOException {
    robot.interact(() -> {
      report().go(Section.OVERVIEW);
      report().notice("已从“年报.xlsx”读入 3 格。");
      documents
          .questions()
          .ask(
              new Question(
                  "file", "文件被别人改过", "王敏 10:20 保存过。", List.of(Answer.settling("对照", () -> {}))));
      documents.background().running().add(new RunningExport(Format.PDF, Path.of("年报.pdf")));
    });
    robot.find("#running-stop");
    robot.interact(() -> report().findBar().replaceWords());
    robot.write("申请");
    look.at("bars");
    robot.interact(() -> {
      report().findBar().find();
      documents.background().running().clear();
      documents.questions().withdraw("file");
      report().notice("");
      report().go(Section.OVERVIEW);
      report().insertFigure();
    });
    robot.find("#figure-chooser");
    settle();
    look.at("figures");
    press(KeyCode.ESCAPE);
    robot.interact(() -> report().togglePreview());
    await("pages", () -> report().preview().pages().shown().isPresent());
    look.at("preview");
    robot.interact(() -> report().togglePreview());
  }

  private void compare(Look look) throws IOException {
    var other =
        draft()
            .typed(TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.OTHER), "7")
            .with(Section.PROBLEMS, Samples.draft("pingluo-2024").prose(Section.PROBLEMS));
    robot.interact(() -> documents.others().show(new Side("王敏的稿", "1 月 13 日 17:20", other)));
    robot.find("#compare-list");
    settle();
    for (int i = 0; i < 3; i++) {
      press(KeyCode.F8);
      look.at("compare-" + i);
    }
    robot.clickOn("#compare-done");
  }

  private void readOnly(Look look) throws IOException {
    press(KeyCode.CONTROL, KeyCode.S);
    await("saved", () -> !editor().unsaved().get());
    robot.interact(documents::closeDocument);
    await("closed", () -> documents.current().get().isEmpty());
    var sample = file("case-05");
    robot.interact(() -> documents.openReadOnly(sample));
    await("opened", () -> documents.current().get().isPresent());
    for (var section : List.of(Section.COVER, Section.APPLICATIONS, Section.OVERVIEW)) {
      robot.interact(() -> report().go(section));
      look.at("read-only-" + section.id());
    }
  }

  /// Every dialog over the window.
  protected void dialogs(Look look) throws IOException {
    var dialogs = new AlertDialogs(stage, answers, answers);
    var draft = Samples.draft("pingluo-2024");
    var file = Path.of("年报.nianbao");
    var then = Instant.parse("2025-01-13T01:00:00Z");
    var holder = new Holder("王敏", "PC-2", 1, then, then, then);
    var version =
        new EarlierVersion(new Version(1, then, file), draft, Comparison.of(draft, draft));
    var wrong = Samples.draft("unbalanced");
    var findings = Statute.of(wrong.edition()).checker().check(wrong);
    Runnable nothing = () -> {};
    var each = new LinkedHashMap<String, Runnable>();
    each.put("leave", () -> dialogs.leave("平罗县 2024"));
    each.put("held", () -> dialogs.held(file, holder));
    each.put("emptied", () -> dialogs.emptied(file, Map.of(nothing, "打开历史版本")));
    each.put("clash", () -> dialogs.changedOutside("平罗县 2024", Clash.READABLE));
    each.put("versions", () -> dialogs.versions(List.of(version)));
    each.put("forget", () -> dialogs.forget("平罗县 2024"));
    each.put("not-in-order", () -> dialogs.notInOrder(findings));
    each.put("replace", () -> dialogs.replace(file));
    each.put("next-year", () -> dialogs.nextYear("新建 2025 年度报告", "取用 7 格", "2024年 改为 2025年"));
    each.put("report", () -> dialogs.report(file, List.of("平罗县 2023 年度", "平罗县 2024 年度")));
    each.put("figures", () -> dialogs.figures(List.of("一、总体情况　第 1 段：“收到申请 20 件”\n三（一）总计")));
    each.put("sheet", () -> dialogs.takeSheet("稿里要改 3 格", "请核对。", "行政许可 3", Optional.of("改这 3 格")));
    each.put("details", () -> dialogs.details("没能导出。", new IOException("磁盘已满")));
    each.put("not-saved", () -> dialogs.notSaved("没能保存。", Optional.of(new IOException("磁盘已满"))));
    var reason = new Decision("含下放镇街办理的", new Person("李四", "科长"), "2024-01-05");
    each.put("keep", () -> dialogs.keep("件数和上年相差大", reason.by(), Optional.of(reason)));
    each.put("about", () -> dialogs.about("1"));
    each.put(
        "page-settings",
        () -> dialogs.pageSettings(draft.cover(), PaperSettings.OFFICIAL, List.of(), _ -> {}));
    for (var dialog : each.entrySet()) {
      Platform.runLater(dialog.getValue());
      robot.find(DialogPane.class, pane -> pane.getScene().getRoot() == pane);
      look.at("dialog-" + dialog.getKey());
      robot.interact(() ->
          windows()
              .filter(window -> window.getScene().getRoot() instanceof DialogPane)
              .toList()
              .forEach(Window::hide));
    }
  }

  /// The roots of all windows shown, those of menus and lists among them.
  protected static Stream<Parent> roots() {
    return windows().map(Window::getScene).map(Scene::getRoot);
  }

  private static Stream<Window> windows() {
    return Window.getWindows().stream().filter(Window::isShowing);
  }

  /// The nodes that are seen, depth first.
  protected static Stream<Node> seen(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(EveryScreen::seen))
        : Stream.of(node);
  }
}
