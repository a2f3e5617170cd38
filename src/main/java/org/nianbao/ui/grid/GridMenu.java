package org.nianbao.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.nianbao.edit.Editor;
import org.nianbao.ui.grid.GridCommands.Reach;
import org.nianbao.wording.Wording;

/// The context menu of a table: what Excel's has, as far as a statutory table allows it, and what
/// the current cell means. What needs a draft that can be changed rests in a read-only one.
final class GridMenu extends ContextMenu {

  /// @param explain shows what the current cell means
  GridMenu(Editor editor, GridCommands commands, Runnable explain) {
    var cut = item(Wording.of("grid.menu.cut"), commands::cut);
    var paste = item(Wording.of("grid.menu.paste"), commands::paste);
    var numbers = item(Wording.of("grid.menu.pasteNumbers"), commands::pasteNumbers);
    var zeros = item("", () -> commands.fillZero(commands.blanks(Reach.SELECTION)));
    var clear = item(Wording.of("grid.menu.clear"), commands::clear);
    getItems()
        .addAll(
            cut,
            item(Wording.of("grid.menu.copy"), commands::copy),
            paste,
            numbers,
            new SeparatorMenuItem(),
            zeros,
            clear,
            new SeparatorMenuItem(),
            item(Wording.of("grid.menu.meaning"), explain));
    setOnShowing(_ -> {
      var isReadOnly = !editor.protection().get().isEmpty();
      cut.setDisable(isReadOnly);
      paste.setDisable(isReadOnly);
      numbers.setDisable(isReadOnly);
      clear.setDisable(isReadOnly);
      var blanks = commands.blanks(Reach.SELECTION).size();
      zeros.setText(Wording.of("grid.menu.zeros", blanks));
      zeros.setDisable(isReadOnly || blanks == 0);
    });
  }

  private static MenuItem item(String name, Runnable act) {
    var item = new MenuItem(name);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
