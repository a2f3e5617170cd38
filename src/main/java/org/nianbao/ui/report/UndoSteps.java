package org.nianbao.ui.report;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;

/// Goes back and forth through the steps of the whole report, and to where they were made.
final class UndoSteps {
  private final Editor editor;
  private final Runnable finishTyping;
  private final Consumer<Place> go;

  /// @param finishTyping ends what is being typed into a cell
  /// @param go leads to a place
  UndoSteps(Editor editor, Runnable finishTyping, Consumer<Place> go) {
    this.editor = editor;
    this.finishTyping = finishTyping;
    this.go = go;
  }

  /// Takes the keys for it before any control gets them.
  void pressed(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
      undo();
      event.consume();
    } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
      redo();
      event.consume();
    }
  }

  void undo() {
    finishTyping.run();
    editor.undo().ifPresent(go);
  }

  void redo() {
    finishTyping.run();
    editor.redo().ifPresent(go);
  }
}
