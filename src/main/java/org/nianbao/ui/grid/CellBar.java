package org.nianbao.ui.grid;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.ui.grid.CellEditor.Mode;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.wording.Wording;

/// The cell bar (单元格栏) above a table, like Excel's formula bar: the place of the current cell, its
/// content or the formula of its total, and the 填报说明 of what belongs there.
public final class CellBar extends HBox {
  private static final double LEAST_CONTENT = 90;

  /// The width of the bar below which the name box is the narrow one.
  private static final double NARROW = 560;

  private final Editor editor;
  private final FormGrid grid;
  private final Label content = new Label();
  private final Label guidance = new Label();
  private final CellNote note;

  /// @param go goes to a cell whose address has been typed
  public CellBar(Editor editor, FormGrid grid, Consumer<CellRef> go) {
    this.editor = editor;
    this.grid = grid;
    this.note = new CellNote(editor, grid);
    getStyleClass().add("cell-bar");
    var cancel = button(BootstrapIcons.X, Wording.of("cellBar.cancel"), grid.field()::restore);
    var accept = button(BootstrapIcons.CHECK, Wording.of("cellBar.accept"), grid.field()::finish);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    guidance.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    // Where there is little space, the number is read before the guidance.
    content.setMinWidth(LEAST_CONTENT);
    var nameBox = new NameBox(editor, grid, go);
    widthProperty().subscribe(width -> nameBox.narrow(width.doubleValue() < NARROW));
    // At a large zoom the bar has less space than it asks for.
    setMinWidth(0);
    getChildren().addAll(nameBox, rule(), cancel, accept, rule(), content, space, guidance, note);
    grid.field()
        .mode()
        .subscribe(mode -> {
          cancel.setDisable(mode == Mode.READY);
          accept.setDisable(mode == Mode.READY);
        });
    grid.current().subscribe(_ -> show());
    grid.field().textProperty().subscribe(_ -> show());
    WhileShown.follow(this, editor.findings(), _ -> show());
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  private static Button button(BootstrapIcons icon, String tip, Runnable act) {
    var button = new Button("", Icons.of(icon));
    button.getStyleClass().add(Styles.TOOL);
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(tip);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void show() {
    var cell = grid.table().cell(grid.currentCell());
    var totals = editor.findings().get().totals();
    var sum = grid.table().sums().get(cell.ref());
    if (sum == null) {
      set(content, grid.field().getText());
    } else if (totals.follows(cell.ref())) {
      set(
          content,
          Wording.of("cellBar.follows", totals.shown(cell.ref()), CellMeaning.formula(sum)));
    } else {
      set(
          content,
          Wording.of(
              "cellBar.stated",
              grid.field().getText(),
              CellMeaning.formula(sum),
              totals.sumOf(cell.ref()).orElseThrow().value().toPlainString()));
    }
    note.show(totals, cell.ref());
    set(guidance, sum == null && !note.isVisible() ? CellMeaning.sentence(cell.guidance()) : "");
  }

  /// What the current cell rests on.
  CellNote note() {
    return note;
  }

  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }
}
