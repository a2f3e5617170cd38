package org.nianbao.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.nianbao.ui.grid.CellEditor;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// 剪切, 复制, 粘贴 and 只粘贴数值 in the menu 编辑. They act on the control that has the focus, be it a table,
/// a text or a field, and rest where there is none of these.
///
/// Where a control takes a key itself, the item only shows it; 只粘贴文字 in a field is the menu's own.
final class EditCommands {
  private final MenuItem cut = item(Wording.of("menu.cut"), "Shortcut+X");
  private final MenuItem copy = item(Wording.of("menu.copy"), "Shortcut+C");
  private final MenuItem paste = item(Wording.of("menu.paste"), "Shortcut+V");
  private final MenuItem plain = item(Wording.of("menu.pasteNumbers"), "Shortcut+Shift+V");
  private final MainMenu bar;

  /// What the commands act on.
  ///
  /// @param isWritable whether its text can be changed
  private record Target(
      boolean isWritable, Runnable cut, Runnable copy, Runnable paste, Runnable plain) {}

  private EditCommands(MainMenu bar) {
    this.bar = bar;
    cut.setOnAction(_ -> target().filter(Target::isWritable).ifPresent(one -> one.cut().run()));
    copy.setOnAction(_ -> target().ifPresent(one -> one.copy().run()));
    paste.setOnAction(_ -> target().filter(Target::isWritable).ifPresent(one -> one.paste().run()));
    plain.setOnAction(_ -> target().filter(Target::isWritable).ifPresent(one -> one.plain().run()));
  }

  /// Adds the commands to a menu, which disables those that cannot act while it is shown.
  static void addTo(Menu menu, MainMenu bar) {
    var commands = new EditCommands(bar);
    var items = List.of(commands.cut, commands.copy, commands.paste, commands.plain);
    menu.getItems().addAll(items);
    menu.setOnShowing(_ -> commands.disable());
    // A disabled item would swallow its key where a control gets the focus later.
    menu.setOnHidden(_ -> items.forEach(item -> item.setDisable(false)));
  }

  private static MenuItem item(String name, String key) {
    var item = new MenuItem(name);
    item.setAccelerator(KeyCombination.valueOf(key));
    return item;
  }

  private void disable() {
    var target = target();
    var isWritable = target.filter(Target::isWritable).isPresent();
    cut.setDisable(!isWritable);
    copy.setDisable(target.isEmpty());
    paste.setDisable(!isWritable);
    plain.setDisable(!isWritable);
    plain.setText(
        focusOwner().filter(CellEditor.class::isInstance).isPresent()
            ? Wording.of("menu.pasteNumbers")
            : Wording.of("menu.pasteText"));
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(bar.getScene()).map(Scene::getFocusOwner);
  }

  private Optional<Target> target() {
    return focusOwner()
        .flatMap(owner ->
            switch (owner) {
              case CellEditor cell ->
                  Optional.of(
                      new Target(
                          cell.isEditable(),
                          cell::cut,
                          cell::copy,
                          cell::paste,
                          cell::pasteNumbers));
              case TextInputControl field ->
                  Optional.of(
                      new Target(
                          field.isEditable(), field::cut, field::copy, field::paste, field::paste));
              case ProseArea area ->
                  Optional.of(
                      new Target(
                          area.isEditable(),
                          area::cut,
                          area::copy,
                          area::paste,
                          area::pastePlainText));
              default -> Optional.empty();
            });
  }
}
