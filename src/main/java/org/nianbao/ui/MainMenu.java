package org.nianbao.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.nianbao.draft.Prose.Style;
import org.nianbao.export.Format;
import org.nianbao.form.Section;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.RecentDraft;

/// The menu bar. Menus and items that need a document exist only while one is open.
final class MainMenu extends MenuBar {
  private static final int MOST_RECENTS = 10;

  private final Documents documents;
  private final Commands commands;

  /// The commands that the window itself carries out.
  interface Commands {
    /// Prints the open report.
    void print();

    /// Ends the program, unless the user cancels that.
    void exit();

    /// Opens the manual at the part that the focus is in.
    void help();

    /// Shows the rule book, until the user closes it.
    void rules();

    /// Shows the name and version of the program.
    void about();
  }

  /// Names the buttons of the menus, which JavaFX makes anew and leaves without a name.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (var each : lookupAll(".menu-button")) {
      if (each instanceof MenuButton button) {
        button.setAccessibleText(button.getText().replaceFirst("\\(_.\\)$", ""));
      }
    }
  }

  MainMenu(Documents documents, Commands commands, Optional<ReportPane> report) {
    this.documents = documents;
    this.commands = commands;
    getMenus().add(file(report));
    report.ifPresent(
        open -> getMenus().addAll(edit(open), insert(open), format(open), check(open), view(open)));
    getMenus()
        .add(
            new Menu(
                Wording.of("menu.help"),
                null,
                item(Wording.of("menu.manual"), commands::help, KeyCode.F1),
                item(Wording.of("menu.rules"), commands::rules),
                item(Wording.of("menu.about"), commands::about)));
  }

  private Menu file(Optional<ReportPane> report) {
    var recents = new Menu(Wording.of("menu.recent"));
    recents.getItems().add(new MenuItem());
    var menu =
        new Menu(
            Wording.of("menu.file"),
            null,
            item(
                Wording.of("menu.new"),
                documents::closeDocument,
                KeyCode.N,
                KeyCombination.SHORTCUT_DOWN),
            item(
                Wording.of("menu.new.next"),
                documents::createNext,
                KeyCode.N,
                KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN),
            item(Wording.of("menu.open"), documents::open, KeyCode.O, KeyCombination.SHORTCUT_DOWN),
            item(Wording.of("menu.openReadOnly"), documents::openReadOnly),
            recents);
    menu.setOnShowing(_ -> offer(recents));
    report.ifPresent(_ -> menu.getItems().addAll(document()));
    menu.getItems().addAll(new SeparatorMenuItem(), item(Wording.of("menu.exit"), commands::exit));
    return menu;
  }

  /// The items of the file menu for the open document.
  private List<MenuItem> document() {
    return List.of(
        new SeparatorMenuItem(),
        item(Wording.of("menu.save"), documents::save, KeyCode.S, KeyCombination.SHORTCUT_DOWN),
        item(
            Wording.of("menu.saveAs"),
            documents::saveAs,
            KeyCode.S,
            KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN),
        item(Wording.of("menu.versions"), documents.others()::versions),
        item(Wording.of("menu.compare"), documents.others()::compare),
        new SeparatorMenuItem(),
        export(),
        item(Wording.of("menu.sheet"), documents.workbooks()::read),
        item(Wording.of("menu.paper"), documents.pageSettings()::ask),
        item(Wording.of("menu.print"), commands::print, KeyCode.P, KeyCombination.SHORTCUT_DOWN),
        new SeparatorMenuItem(),
        item(
            Wording.of("menu.close"),
            documents::closeDocument,
            KeyCode.W,
            KeyCombination.SHORTCUT_DOWN));
  }

  private Menu export() {
    var menu = new Menu(Wording.of("menu.export"));
    for (var format : Format.values()) {
      menu.getItems().add(export(format));
    }
    return menu;
  }

  private MenuItem export(Format format) {
    var exports = documents.exports();
    return switch (format) {
      case FRAGMENT -> item(Wording.of("menu.export.copy", format.label()), exports::copyFragment);
      case WORD ->
          item(
              Wording.of("menu.export.item", format.label()),
              () -> exports.export(format),
              KeyCode.E,
              KeyCombination.SHORTCUT_DOWN);
      default -> item(Wording.of("menu.export.item", format.label()), () -> exports.export(format));
    };
  }

  private void offer(Menu recents) {
    recents
        .getItems()
        .setAll(
            documents.preferences().recents().stream()
                .limit(MOST_RECENTS)
                .map(this::recent)
                .toList());
    recents.setDisable(recents.getItems().isEmpty());
  }

  private MenuItem recent(RecentDraft recent) {
    var entry =
        new MenuItem(
            Wording.of(
                "menu.recent.item", recent.unit(), recent.year(), recent.file().getFileName()));
    entry.setMnemonicParsing(false);
    entry.setOnAction(_ -> documents.open(recent.file()));
    return entry;
  }

  private Menu edit(ReportPane report) {
    var undo = item("", report::undo, KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    var redo = item("", report::redo, KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    follow(undo, report, report.editor().undoName(), name -> Wording.of("menu.undo.named", name));
    follow(redo, report, report.editor().redoName(), name -> Wording.of("menu.redo.named", name));
    var menu = new Menu(Wording.of("menu.edit"), null, undo, redo, new SeparatorMenuItem());
    EditCommands.addTo(menu, this);
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(search(report));
    return menu;
  }

  /// Lets an item name the step that it takes. It rests where there is none, and while the report
  /// is not on the screen: nothing is undone unseen.
  private static void follow(
      MenuItem item, ReportPane report, ObservableStringValue step, UnaryOperator<String> text) {
    item.textProperty().bind(Bindings.createStringBinding(() -> text.apply(step.get()), step));
    item.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> step.get().isEmpty() || report.getScene() == null,
                step,
                report.sceneProperty()));
  }

  private static List<MenuItem> search(ReportPane report) {
    var bar = report.findBar();
    return withReport(
        report,
        item(Wording.of("menu.find"), bar::find, KeyCode.F, KeyCombination.SHORTCUT_DOWN),
        item(Wording.of("menu.find.next"), () -> bar.step(1), KeyCode.F3),
        item(
            Wording.of("menu.find.previous"),
            () -> bar.step(-1),
            KeyCode.F3,
            KeyCombination.SHIFT_DOWN),
        item(
            Wording.of("menu.replace"), bar::replaceWords, KeyCode.H, KeyCombination.SHORTCUT_DOWN),
        item(Wording.of("menu.goto"), report::chooseCell, KeyCode.G, KeyCombination.SHORTCUT_DOWN));
  }

  private Menu insert(ReportPane report) {
    var figure =
        item(
            Wording.of("menu.insert.figure"),
            report::insertFigure,
            KeyCode.K,
            KeyCombination.SHORTCUT_DOWN);
    figure.disableProperty().bind(hasNoText(report));
    var menu = new Menu(Wording.of("menu.insert"), null, figure);
    menu.getItems()
        .addAll(
            withReport(report, item(Wording.of("menu.insert.figures"), documents::offerFigures)));
    return menu;
  }

  /// Disables items that act on the report while something else is shown, such as a comparison.
  /// Disabling the menu as a whole would leave the items' shortcut keys working.
  private static List<MenuItem> withReport(ReportPane report, MenuItem... items) {
    List.of(items).forEach(item -> item.disableProperty().bind(report.sceneProperty().isNull()));
    return List.of(items);
  }

  /// The format menu: Ctrl+B and Ctrl+Alt+1 and 2 do what they do in Word; Ctrl+1 to 7 alone show
  /// the sections.
  private static Menu format(ReportPane report) {
    var menu =
        new Menu(
            Wording.of("menu.format"),
            null,
            item(
                Wording.of("menu.format.bold"),
                () -> report.format(ProseArea::toggleBold),
                KeyCode.B,
                KeyCombination.SHORTCUT_DOWN),
            new SeparatorMenuItem(),
            style(report, Wording.of("menu.format.heading"), Style.HEADING, KeyCode.DIGIT1),
            style(report, Wording.of("menu.format.subheading"), Style.SUBHEADING, KeyCode.DIGIT2),
            style(report, Wording.of("menu.format.body"), Style.BODY, KeyCode.DIGIT0));
    menu.getItems().forEach(item -> item.disableProperty().bind(hasNoText(report)));
    return menu;
  }

  private static BooleanBinding hasNoText(ReportPane report) {
    return Bindings.createBooleanBinding(
        () -> report.getScene() == null || report.prose().isEmpty(),
        report.sceneProperty(),
        report.sectionShown());
  }

  private static MenuItem style(ReportPane report, String name, Style style, KeyCode key) {
    return item(
        name,
        () -> report.format(area -> area.toggle(style)),
        key,
        KeyCombination.SHORTCUT_DOWN,
        KeyCombination.ALT_DOWN);
  }

  private Menu check(ReportPane report) {
    var menu = new Menu(Wording.of("menu.check"));
    menu.getItems()
        .addAll(
            withReport(
                report,
                item(Wording.of("menu.next"), () -> report.walk(1), KeyCode.F8),
                item(
                    Wording.of("menu.previous"),
                    () -> report.walk(-1),
                    KeyCode.F8,
                    KeyCombination.SHIFT_DOWN),
                new SeparatorMenuItem(),
                item(Wording.of("menu.findings"), report::toggleFindings),
                item(
                    Wording.of("menu.numbers"),
                    report::toggleNumbers,
                    KeyCode.F8,
                    KeyCombination.SHORTCUT_DOWN),
                item(Wording.of("menu.checkSheet"), documents.exports()::checkSheet),
                new SeparatorMenuItem(),
                item(Wording.of("menu.attach"), documents::attachLastYear)));
    var detach = item(Wording.of("menu.detach"), documents::detachLastYear);
    detach.disableProperty().bind(hasNoLastYear(report));
    menu.getItems().add(detach);
    return menu;
  }

  private static BooleanBinding hasNoLastYear(ReportPane report) {
    return Bindings.createBooleanBinding(
        () -> report.getScene() == null || report.editor().draft().basis().lastYear().isEmpty(),
        report.sceneProperty(),
        report.editor().findings());
  }

  private static Menu view(ReportPane report) {
    var menu = new Menu(Wording.of("menu.view"));
    var keys =
        new KeyCode[] {
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7
        };
    for (var section : Section.values()) {
      var entry = new MenuItem(section.heading());
      entry.setMnemonicParsing(false);
      entry.setAccelerator(
          new KeyCodeCombination(keys[section.ordinal()], KeyCombination.SHORTCUT_DOWN));
      entry.setOnAction(_ -> report.go(section));
      menu.getItems().addAll(withReport(report, entry));
    }
    menu.getItems()
        .addAll(
            withReport(
                report,
                new SeparatorMenuItem(),
                item(Wording.of("menu.preview"), report::togglePreview, KeyCode.F9),
                new SeparatorMenuItem(),
                item(
                    Wording.of("menu.zoom.in"),
                    () -> report.zoomBy(1),
                    KeyCode.EQUALS,
                    KeyCombination.SHORTCUT_DOWN),
                item(
                    Wording.of("menu.zoom.out"),
                    () -> report.zoomBy(-1),
                    KeyCode.MINUS,
                    KeyCombination.SHORTCUT_DOWN),
                item(
                    Wording.of("menu.zoom.reset"),
                    () -> report.zoom(1),
                    KeyCode.DIGIT0,
                    KeyCombination.SHORTCUT_DOWN),
                new SeparatorMenuItem(),
                item(
                    Wording.of("menu.section.previous"),
                    () -> report.step(-1),
                    KeyCode.PAGE_UP,
                    KeyCombination.SHORTCUT_DOWN),
                item(
                    Wording.of("menu.section.next"),
                    () -> report.step(1),
                    KeyCode.PAGE_DOWN,
                    KeyCombination.SHORTCUT_DOWN)));
    return menu;
  }

  private static MenuItem item(String name, Runnable act) {
    var item = new MenuItem(name);
    item.setOnAction(_ -> act.run());
    return item;
  }

  private static MenuItem item(String name, Runnable act, KeyCode key, Modifier... modifiers) {
    var item = item(name, act);
    item.setAccelerator(new KeyCodeCombination(key, modifiers));
    return item;
  }
}
