package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.nianbao.draft.Totals;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.lastyear.LastYear;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;

/// What the current cell rests on, at the right of the cell bar: that its number is taken from last
/// year's report; that it is another one, with a line for the reason; or that its place in a
/// document was not certain, until somebody confirms it.
final class CellNote extends HBox {
  private static final double LEAST_REASON = 120;
  private static final double REASON = 260;

  private final Editor editor;
  private final FormGrid grid;
  private final Label words = new Label();
  private final TextField reason = new TextField();
  private final Typing typing = new Typing(reason, this::write);
  private final Button confirm = new Button(Wording.of("cellBar.confirm"));
  private Optional<LastYear> lastYear = Optional.empty();

  CellNote(Editor editor, FormGrid grid) {
    this.editor = editor;
    this.grid = grid;
    getStyleClass().add("cell-note");
    words.getStyleClass().add(Styles.SMALL);
    words.setTooltip(new Tooltip());
    reason.setId("cell-reason");
    reason.setPrefWidth(REASON);
    reason.setMinWidth(LEAST_REASON);
    reason.setFocusTraversable(false);
    reason.setPromptText(Wording.of("cellBar.reason"));
    FieldName.give(reason, Wording.of("cellBar.reason"));
    reason.setContextMenu(
        new EditMenu(reason::cut, reason::copy, reason::paste, reason::selectAll));
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    editor.protection().subscribe(why -> reason.setEditable(why.isEmpty()));
    confirm.setId("cell-confirm");
    confirm.getStyleClass().add(Styles.COMPACT);
    confirm.setFocusTraversable(false);
    confirm.setMinWidth(USE_PREF_SIZE);
    confirm.disableProperty().bind(editor.protection().isNotEmpty());
    confirm.setOnAction(_ -> confirm());
    for (var part : List.of(reason, confirm)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    managedProperty().bind(visibleProperty());
    getChildren().addAll(words, reason, confirm);
  }

  /// Shows what a cell rests on; hides the note where there is nothing to say.
  void show(Totals totals, CellRef cell) {
    var draft = totals.draft();
    lastYear = LastYear.of(draft, lastYear);
    var why = Optional.ofNullable(draft.basis().inferred().get(cell));
    var isAnother = isAnother(totals, cell);
    var number = lastYear.flatMap(last -> last.carriedOver(cell)).map(one -> one.toPlainString());
    var text =
        why.map(one -> one.isEmpty() ? Wording.of("cellBar.inferred") : inferred(one))
            .or(() ->
                number.map(one ->
                    lastYear.orElseThrow().isTaken(totals, cell)
                        ? Wording.of("cellBar.taken", one)
                        : Wording.of("cellBar.offered", one)))
            .or(() -> isAnother ? stock(totals, cell) : Optional.empty())
            .orElse("");
    words.setText(text);
    words.getTooltip().setText(text);
    confirm.setVisible(why.isPresent());
    reason.setVisible(why.isEmpty() && isAnother);
    if (!reason.isFocused()) {
      typing.show(draft.basis().reasons().getOrDefault(cell, ""));
    }
    setVisible(!text.isEmpty());
  }

  private static String inferred(String why) {
    return Wording.of("cellBar.inferred.why", why);
  }

  private Optional<String> stock(Totals totals, CellRef cell) {
    return lastYear
        .flatMap(last -> last.stock(totals, cell))
        .map(stock -> Wording.of("cellBar.stock", stock.expected().toPlainString()));
  }

  private boolean isAnother(Totals totals, CellRef cell) {
    return lastYear.filter(last -> last.isAnother(totals, cell)).isPresent();
  }

  /// Whether the current cell asks for a reason.
  boolean asksForReason() {
    return reason.isVisible() && isVisible();
  }

  /// Moves the focus to the line for the reason.
  void enterReason() {
    reason.requestFocus();
    reason.end();
  }

  private void write(String text) {
    editor.reason(grid.currentCell(), text);
  }

  private void confirm() {
    editor.close();
    editor.confirm(List.of(grid.currentCell()));
    grid.field().requestFocus();
  }

  /// Enter ends the line, Esc takes back what was typed in it.
  private void press(KeyEvent event) {
    if (typing.isComposing()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> editor.close();
      case ESCAPE -> editor.restore();
      default -> {
        return;
      }
    }
    grid.field().requestFocus();
    event.consume();
  }
}
