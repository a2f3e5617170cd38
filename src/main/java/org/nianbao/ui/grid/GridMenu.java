package org.nianbao.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;
import org.nianbao.edit.Editor;
import org.nianbao.ui.grid.GridCommands.Reach;
import org.nianbao.wording.Wording;

/// The context menu of a table: what Excel's has, as far as a statutory table allows it, and what
/// the current cell means. What changes the draft rests in a read-only one. Text that is being
/// typed into a cell has a menu of its own.
public final class GridMenu extends ContextMenu {
  private final FormGrid grid;

  private GridMenu(Editor editor, FormGrid grid, CellNote note) {
    this.grid = grid;
    var commands = grid.commands();
    var cut = item(Wording.of("menu.cut"), commands::cut);
    var paste = item(Wording.of("menu.paste"), commands::paste);
    var numbers = item(Wording.of("menu.pasteNumbers"), commands::pasteNumbers);
    var zeros = item("", () -> commands.fillZero(commands.blanks(Reach.SELECTION)));
    var clear = item(Wording.of("grid.menu.clear"), commands::clear);
    var reason = item(Wording.of("grid.menu.reason"), note::enterReason);
    var meaning = item(Wording.of("grid.menu.meaning"), this::explain);
    getItems()
        .addAll(
            cut,
            item(Wording.of("menu.copy"), commands::copy),
            paste,
            numbers,
            new SeparatorMenuItem(),
            zeros,
            clear,
            new SeparatorMenuItem(),
            meaning);
    setOnShowing(_ -> {
      var isReadOnly = !editor.protection().get().isEmpty();
      cut.setDisable(isReadOnly);
      paste.setDisable(isReadOnly);
      numbers.setDisable(isReadOnly);
      clear.setDisable(isReadOnly);
      getItems().remove(reason);
      if (note.asksForReason()) {
        getItems().add(getItems().indexOf(meaning), reason);
      }
      var blanks = commands.blanks(Reach.SELECTION).size();
      zeros.setText(Wording.of("grid.menu.zeros", blanks));
      zeros.setDisable(isReadOnly || blanks == 0);
    });
  }

  /// Gives a table its menu.
  ///
  /// @param bar the cell bar above it
  public static void addTo(FormGrid grid, Editor editor, CellBar bar) {
    var menu = new GridMenu(editor, grid, bar.note());
    grid.getContent().addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::show);
  }

  private static MenuItem item(String name, Runnable act) {
    var item = new MenuItem(name);
    item.setOnAction(_ -> act.run());
    return item;
  }

  /// Shows the menu at the mouse, or below the current cell if a key asks for it.
  private void show(ContextMenuEvent event) {
    var field = grid.field();
    if (!field.isEditing()) {
      var below = field.localToScreen(0, field.getHeight());
      show(
          field,
          event.isKeyboardTrigger() ? below.getX() : event.getScreenX(),
          event.isKeyboardTrigger() ? below.getY() : event.getScreenY());
      event.consume();
    }
  }

  /// Shows what the current cell means.
  private void explain() {
    if (grid.getScene().getRoot() instanceof Pane host) {
      CellMeaning.show(host, grid.field(), CellMeaning.of(grid.table(), grid.currentCell()));
    }
  }
}
