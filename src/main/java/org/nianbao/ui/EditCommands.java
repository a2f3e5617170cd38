package org.nianbao.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.nianbao.ui.grid.CellEditor;
import org.nianbao.ui.prose.ProseArea;
import org.nianbao.wording.Wording;

/// 剪切, 复制, 粘贴 and 只粘贴数值 in the menu 编辑. They act on the control that has the focus, be it a table,
/// a text or a field, and rest where there is none of these. The controls take the keys themselves;
/// here they only stand beside the names.
final class EditCommands {
  private final MenuItem cut = item(Wording.of("menu.cut"), KeyCode.X);
  private final MenuItem copy = item(Wording.of("menu.copy"), KeyCode.C);
  private final MenuItem paste = item(Wording.of("menu.paste"), KeyCode.V);
  private final MenuItem plain =
      item(Wording.of("menu.pasteNumbers"), KeyCode.V, KeyCombination.SHIFT_DOWN);

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

  /// Adds the commands to a menu, which enables them when it is shown.
  static void addTo(Menu menu, MainMenu bar) {
    var commands = new EditCommands(bar);
    menu.getItems().addAll(commands.cut, commands.copy, commands.paste, commands.plain);
    menu.setOnShowing(_ -> commands.enable());
    // A disabled item would swallow its key where the control has only now got the focus.
    menu.setOnHidden(
        _ -> menu.getItems().stream().filter(commands::isOwn).forEach(EditCommands::enable));
  }

  private boolean isOwn(MenuItem item) {
    return item == cut || item == copy || item == paste || item == plain;
  }

  private static void enable(MenuItem item) {
    item.setDisable(false);
  }

  private void enable() {
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
    return Optional.ofNullable(bar.getScene()).map(scene -> scene.getFocusOwner());
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

  private static MenuItem item(String name, KeyCode key, Modifier... more) {
    var item = new MenuItem(name);
    var modifiers = new Modifier[more.length + 1];
    modifiers[0] = KeyCombination.SHORTCUT_DOWN;
    System.arraycopy(more, 0, modifiers, 1, more.length);
    item.setAccelerator(new KeyCodeCombination(key, modifiers));
    return item;
  }
}
