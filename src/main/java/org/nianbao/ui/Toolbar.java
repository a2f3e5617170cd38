package org.nianbao.ui;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.draft.Prose.Style;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// The toolbar: documents and undo at the left, what the section shown can do in the middle, the
/// export at the right. In a narrow window the middle has icons only.
final class Toolbar extends HBox {
  private static final double NARROW = 1200;

  private final HBox middle = new HBox(4);

  Toolbar(Documents documents, MainWindow window) {
    getStyleClass().add("toolbar");
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    var export = new Button(Wording.of("tool.export"), Icons.of(BootstrapIcons.FILE_EARMARK_WORD));
    export.setId("export");
    export.getStyleClass().add(Styles.PRIMARY);
    export.setFocusTraversable(false);
    export.setOnAction(_ -> documents.export());
    middle.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            tool(BootstrapIcons.FILE_EARMARK_PLUS, Wording.of("tool.new"), window::startPage),
            tool(BootstrapIcons.FOLDER2_OPEN, Wording.of("tool.open"), documents::open),
            tool(BootstrapIcons.SAVE, Wording.of("tool.save"), documents::save),
            line());
    getChildren().addAll(middle, space, export);
  }

  /// Fills in what belongs to the open report.
  void serve(ReportPane report) {
    var undo = tool(BootstrapIcons.ARROW_90DEG_LEFT, Wording.of("tool.undo"), report::undo);
    undo.disableProperty().bind(isEmpty(report.editor().undoName()));
    var redo = tool(BootstrapIcons.ARROW_90DEG_RIGHT, Wording.of("tool.redo"), report::redo);
    redo.disableProperty().bind(isEmpty(report.editor().redoName()));
    getChildren().addAll(4, java.util.List.of(undo, redo, line()));
    report.sectionShown().subscribe(_ -> offer(report));
    widthProperty().subscribe(_ -> offer(report));
  }

  private void offer(ReportPane report) {
    middle.getChildren().clear();
    if (report.prose().isPresent()) {
      middle
          .getChildren()
          .addAll(
              named(
                  BootstrapIcons.TYPE_BOLD,
                  Wording.of("tool.bold"),
                  () -> inProse(report, ProseArea::toggleBold)),
              style(
                  Wording.of("tool.heading"),
                  Wording.of("tool.heading.short"),
                  () -> inProse(report, area -> area.toggle(Style.HEADING))),
              style(
                  Wording.of("tool.subheading"),
                  Wording.of("tool.subheading.short"),
                  () -> inProse(report, area -> area.toggle(Style.SUBHEADING))),
              named(BootstrapIcons.LINK_45DEG, Wording.of("tool.figure"), report::insertFigure),
              line());
    }
    middle
        .getChildren()
        .addAll(
            named(BootstrapIcons.LIST_CHECK, Wording.of("tool.findings"), report::toggleFindings),
            tool(BootstrapIcons.CHEVRON_UP, Wording.of("tool.previous"), () -> report.walk(-1)),
            tool(BootstrapIcons.CHEVRON_DOWN, Wording.of("tool.next"), () -> report.walk(1)));
  }

  private static void inProse(ReportPane report, Consumer<ProseArea> act) {
    report.prose().ifPresent(act);
    report.prose().ifPresent(ProseArea::requestFocus);
  }

  private Button named(BootstrapIcons icon, String name, Runnable act) {
    var tool = tool(icon, name, act);
    tool.setText(isNarrow() ? "" : name);
    return tool;
  }

  private Button style(String name, String shortName, Runnable act) {
    var tool = tool(BootstrapIcons.TEXT_PARAGRAPH, name, act);
    tool.setGraphic(null);
    tool.setText(isNarrow() ? shortName : name);
    return tool;
  }

  private boolean isNarrow() {
    return getWidth() > 0 && getWidth() < NARROW;
  }

  private static javafx.beans.binding.BooleanBinding isEmpty(ObservableStringValue name) {
    return Bindings.createBooleanBinding(() -> name.get().isEmpty(), name);
  }

  private static Separator line() {
    return new Separator(Orientation.VERTICAL);
  }

  private static Button tool(BootstrapIcons icon, String tip, Runnable act) {
    var button = new Button("", Icons.of(icon));
    button.getStyleClass().add(Styles.TOOL);
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> act.run());
    return button;
  }
}
