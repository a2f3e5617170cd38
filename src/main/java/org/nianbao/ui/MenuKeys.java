package org.nianbao.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Letters and digits typed while a menu is open: they choose the item that shows the letter, as in
/// Windows, and never reach the document below. JavaFX passes them on to the focus owner, which
/// would type them over what is selected.
final class MenuKeys {

  /// Whether the character of a key that a menu has taken is still to come, perhaps after the menu.
  private boolean isTaken;

  /// Serves all menus over a scene.
  static void serve(Scene scene) {
    var keys = new MenuKeys();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    scene.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
  }

  private static Optional<ContextMenu> open() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof ContextMenu && window.isShowing())
        .map(ContextMenu.class::cast)
        .reduce((_, last) -> last);
  }

  private void press(KeyEvent event) {
    var menu = open();
    var isCharacter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
    isTaken = menu.isPresent() && isCharacter;
    if (isTaken && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      menu.ifPresent(shown -> choose(shown, event.getCode().getName()));
    }
  }

  private void type(KeyEvent event) {
    if (isTaken || open().isPresent()) {
      event.consume();
    }
    isTaken = false;
  }

  private static void choose(ContextMenu shown, String letter) {
    shown.getItems().stream()
        .filter(item -> item.isVisible() && !item.isDisable() && isNamed(item, letter))
        .findFirst()
        .ifPresent(item -> {
          if (item instanceof Menu menu) {
            menu.show();
          } else {
            hide(shown, item);
            item.fire();
          }
        });
  }

  /// Hides a menu with those that it was opened from, in the menu bar too.
  private static void hide(ContextMenu shown, MenuItem item) {
    for (var menu = item.getParentMenu(); menu != null; menu = menu.getParentMenu()) {
      menu.hide();
    }
    for (Window window = shown;
        window instanceof ContextMenu menu;
        window = menu.getOwnerWindow()) {
      menu.hide();
    }
  }

  private static boolean isNamed(MenuItem item, String letter) {
    return item.isMnemonicParsing()
        && item.getText() != null
        && item.getText().toUpperCase(Locale.ROOT).contains("_" + letter);
  }
}
