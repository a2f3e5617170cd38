package org.nianbao.ui.parts;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.nianbao.wording.Wording;

/// The context menu of text: 剪切, 复制, 粘贴, 全选. It has no 撤销, since undo belongs to the whole report
/// and not to one control.
public final class EditMenu extends ContextMenu {

  public EditMenu(Runnable cut, Runnable copy, Runnable paste, Runnable selectAll) {
    getItems()
        .addAll(
            item(Wording.of("prose.cut"), cut),
            item(Wording.of("prose.copy"), copy),
            item(Wording.of("prose.paste"), paste),
            item(Wording.of("prose.selectAll"), selectAll));
  }

  private static MenuItem item(String name, Runnable act) {
    var item = new MenuItem(name);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
