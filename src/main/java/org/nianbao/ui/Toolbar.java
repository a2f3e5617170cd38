package org.nianbao.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.draft.Prose.Style;
import org.nianbao.export.Format;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.grid.GridCommands.Reach;
import org.nianbao.ui.parts.FocusRing;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Tools;
import org.nianbao.ui.parts.Widths;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;

/// The toolbar: document commands and undo at the left, the commands of the shown section in the
/// middle, find and export at the right. In a narrow window the buttons in the middle have icons
/// only.
final class Toolbar extends HBox {

  private final ReportPane report;
  private final HBox middle = new HBox(4);

  /// @param report the open report, which the tools act on
  Toolbar(Documents documents, ReportPane report) {
    this.report = report;
    getStyleClass().add("toolbar");
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var export = new Button(Wording.of("tool.export"), Icons.of(BootstrapIcons.FILE_EARMARK_WORD));
    export.setId("export");
    export.getStyleClass().add(Styles.PRIMARY);
    export.setFocusTraversable(false);
    export.setOnAction(_ -> documents.exports().export(Format.WORD));
    middle.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Tools.button(
                BootstrapIcons.FILE_EARMARK_PLUS, Wording.of("tool.new"), documents::closeDocument),
            Tools.button(BootstrapIcons.FOLDER2_OPEN, Wording.of("tool.open"), documents::open),
            Tools.button(BootstrapIcons.SAVE, Wording.of("tool.save"), documents::save),
            line(),
            undo(),
            redo(),
            line(),
            middle,
            space,
            find(),
            export);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    report.sectionShown().subscribe(_ -> offer());
    widthProperty().subscribe(_ -> offer());
  }

  private Button undo() {
    var undo = Tools.button(BootstrapIcons.ARROW_90DEG_LEFT, Wording.of("tool.undo"), report::undo);
    undo.disableProperty().bind(isEmpty(report.editor().undoName()));
    return undo;
  }

  private Button redo() {
    var redo =
        Tools.button(BootstrapIcons.ARROW_90DEG_RIGHT, Wording.of("tool.redo"), report::redo);
    redo.disableProperty().bind(isEmpty(report.editor().redoName()));
    return redo;
  }

  private Button find() {
    var find = Tools.button(BootstrapIcons.SEARCH, Wording.of("tool.find"), report.findBar()::find);
    find.setId("find");
    return find;
  }

  /// Moves the focus to the first button. Neither Tab nor a click moves it here: after a click on a
  /// button the user goes on typing where he was.
  ///
  /// @return false if no button can take the focus
  boolean enter() {
    usable().findFirst().ifPresent(Node::requestFocus);
    return isFocusWithin();
  }

  private Stream<Node> usable() {
    return Stream.concat(
            getChildren().stream().filter(child -> child != middle), middle.getChildren().stream())
        .filter(ButtonBase.class::isInstance)
        .filter(node -> !node.isDisabled())
        .sorted(Comparator.comparing(node -> node.localToScene(0, 0).getX()));
  }

  private void arrows(KeyEvent event) {
    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      var tools = usable().toList();
      int at = tools.indexOf(getScene().getFocusOwner());
      var next =
          tools.get(Math.floorMod(at + (event.getCode() == KeyCode.LEFT ? -1 : 1), tools.size()));
      next.requestFocus();
      FocusRing.show(next);
      event.consume();
    }
  }

  private void offer() {
    middle.getChildren().clear();
    report.prose().ifPresent(area -> middle.getChildren().addAll(prose(area)));
    report.grid().ifPresent(grid -> middle.getChildren().addAll(grid(grid)));
    middle
        .getChildren()
        .addAll(
            named(BootstrapIcons.LIST_CHECK, Wording.of("tool.findings"), report::toggleFindings),
            Tools.button(
                BootstrapIcons.CHEVRON_UP, Wording.of("tool.previous"), () -> report.walk(-1)),
            Tools.button(
                BootstrapIcons.CHEVRON_DOWN, Wording.of("tool.next"), () -> report.walk(1)),
            line(),
            preview());
  }

  private ToggleButton preview() {
    var preview =
        Tools.dressed(
            new StateButton(report.previewing()),
            BootstrapIcons.LAYOUT_SPLIT,
            Wording.of("tool.preview.tip"));
    preview.setId("preview-toggle");
    preview.setText(isNarrow() ? "" : Wording.of("tool.preview"));
    preview.setOnAction(_ -> report.togglePreview());
    return preview;
  }

  /// The commands on the text, enabled while the text has the focus.
  private List<Node> prose(ProseArea area) {
    var bold =
        Tools.dressed(
            new StateButton(area.bold()), BootstrapIcons.TYPE_BOLD, Wording.of("tool.bold"));
    bold.setId("bold");
    bold.setText(isNarrow() ? "" : Wording.of("tool.bold"));
    bold.setOnAction(_ -> area.toggleBold());
    var heading =
        style(
            Wording.of("tool.heading"),
            Wording.of("tool.heading.short"),
            () -> area.toggle(Style.HEADING));
    var subheading =
        style(
            Wording.of("tool.subheading"),
            Wording.of("tool.subheading.short"),
            () -> area.toggle(Style.SUBHEADING));
    var figure = named(BootstrapIcons.LINK_45DEG, Wording.of("tool.figure"), report::insertFigure);
    var tools = List.<ButtonBase>of(bold, heading, subheading, figure);
    tools.forEach(tool -> tool.disableProperty().bind(area.focusedProperty().not()));
    return Stream.<Node>concat(tools.stream(), Stream.of(line())).toList();
  }

  private List<Node> grid(FormGrid grid) {
    var commands = grid.commands();
    return List.of(
        zeros(grid),
        named(BootstrapIcons.ARROW_BAR_DOWN, Wording.of("tool.fillDown"), commands::fillDown),
        line());
  }

  /// The 空格填 0 button: each item of its menu first says how many cells it would fill.
  private MenuButton zeros(FormGrid grid) {
    var button = new MenuButton("", Icons.of(BootstrapIcons.FILE_SLIDES));
    button.setId("zeros");
    button.getStyleClass().add(Styles.TOOL);
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(Wording.of("tool.zeros")));
    button.setAccessibleText(Wording.of("tool.zeros"));
    button.setText(isNarrow() ? "" : Wording.of("tool.zeros"));
    button.getItems().add(new MenuItem());
    button.setOnShowing(_ ->
        button
            .getItems()
            .setAll(Arrays.stream(Reach.values()).map(reach -> zeros(grid, reach)).toList()));
    return button;
  }

  private static MenuItem zeros(FormGrid grid, Reach reach) {
    var blanks = grid.commands().blanks(reach);
    var item =
        new MenuItem(
            switch (reach) {
              case SELECTION -> Wording.of("tool.zeros.selection", blanks.size());
              case ROW -> Wording.of("tool.zeros.row", blanks.size());
              case COLUMN -> Wording.of("tool.zeros.column", blanks.size());
              case TABLE -> Wording.of("tool.zeros.table", blanks.size());
            });
    item.setDisable(blanks.isEmpty());
    item.setOnAction(_ -> grid.commands().fillZero(blanks));
    return item;
  }

  private Button named(BootstrapIcons icon, String name, Runnable act) {
    var tool = Tools.button(icon, name, act);
    tool.setText(isNarrow() ? "" : name);
    return tool;
  }

  private Button style(String name, String shortName, Runnable act) {
    var tool = Tools.button(BootstrapIcons.TEXT_PARAGRAPH, name, act);
    tool.setGraphic(null);
    tool.setText(isNarrow() ? shortName : name);
    return tool;
  }

  private boolean isNarrow() {
    return getWidth() > 0 && getWidth() < Widths.FULL;
  }

  private static BooleanBinding isEmpty(ObservableStringValue name) {
    return Bindings.createBooleanBinding(() -> name.get().isEmpty(), name);
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  /// A toggle button that shows a state of the program. A press does not change the button itself:
  /// it runs the action, and the button follows the state.
  private static final class StateButton extends ToggleButton {
    StateButton(ObservableBooleanValue state) {
      selectedProperty().bind(state);
    }

    @Override
    public void fire() {
      if (!isDisabled()) {
        fireEvent(new ActionEvent());
      }
    }
  }
}
