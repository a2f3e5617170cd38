package org.nianbao.ui.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.search.CellAddresses;
import org.nianbao.text.PlainText;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.FieldName;
import org.nianbao.ui.parts.Typing;
import org.nianbao.wording.Wording;

/// The name box (名称框), as Excel has it left of the formula bar: shows the address of the current
/// cell and takes a typed one, such as 三 4 自然人; Enter goes there, Esc gives up. Where an address
/// may mean several cells, a menu offers them.
final class NameBox extends TextField {
  private static final double WIDTH = 272;
  private static final double NARROW_WIDTH = 160;

  /// The most characters of a row's name that are shown.
  private static final int LONGEST_ROW = 12;

  private static final int LONGEST_NARROW_ROW = 4;
  private static final int MOST_OFFERED = 12;

  private final Editor editor;
  private final FormGrid grid;
  private final Consumer<CellRef> go;
  private final Typing typing = new Typing(this);
  private final Tooltip tip = new Tooltip();
  private final ContextMenu offers = new ContextMenu();
  private boolean isNarrow;

  /// @param go goes to a cell, of this table or of another
  NameBox(Editor editor, FormGrid grid, Consumer<CellRef> go) {
    this.editor = editor;
    this.grid = grid;
    this.go = go;
    getStyleClass().add("name-box");
    FieldName.give(this, Wording.of("nameBox.label"));
    setTooltip(tip);
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setMaxWidth(USE_PREF_SIZE);
    setContextMenu(new EditMenu(this::cut, this::copy, this::paste, this::selectAll));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::enter);
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused) {
            show();
          }
        });
    grid.current().subscribe(_ -> show());
  }

  /// Takes the width that a narrow or a wide bar has for it.
  void narrow(boolean narrow) {
    isNarrow = narrow;
    setPrefWidth(narrow ? NARROW_WIDTH : WIDTH);
    show();
  }

  /// Shows the address of the current cell, unless one is being typed.
  private void show() {
    if (!isFocused()) {
      var cell = grid.currentCell();
      typing.show(shortened(cell));
      tip.setText(Wording.of("nameBox.tip", cell.label()));
    }
  }

  /// The address with a long row name cut short: the row is highlighted in the table.
  private String shortened(CellRef cell) {
    var row = PlainText.shortened(cell.row(), isNarrow ? LONGEST_NARROW_ROW : LONGEST_ROW);
    return new CellRef(cell.id(), cell.section(), row, cell.column()).label();
  }

  /// The first click selects the whole address, so that another one is typed in its place.
  private void enter(MouseEvent event) {
    if (!isFocused()) {
      requestFocus();
      selectAll();
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    if (typing.isComposing()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> find();
      case ESCAPE -> grid.field().requestFocus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void find() {
    var typed = typing.text();
    if (typed.isBlank() || typed.equals(shortened(grid.currentCell()))) {
      grid.field().requestFocus();
      return;
    }
    var found = CellAddresses.find(editor.draft().edition(), grid.currentCell(), typed);
    if (found.isEmpty()) {
      selectAll();
      grid.notice(Wording.of("nameBox.none", PlainText.shortened(typed, 30)));
    } else if (found.size() == 1) {
      go.accept(found.getFirst());
    } else {
      offer(found);
    }
  }

  private void offer(List<CellRef> cells) {
    offers.getItems().setAll(cells.stream().limit(MOST_OFFERED).map(this::item).toList());
    if (cells.size() > MOST_OFFERED) {
      var rest = new MenuItem(Wording.of("nameBox.more", cells.size() - MOST_OFFERED));
      rest.setDisable(true);
      offers.getItems().add(rest);
    }
    offers.show(this, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(CellRef cell) {
    var item = new MenuItem(cell.label());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> go.accept(cell));
    return item;
  }
}
