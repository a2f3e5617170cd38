package org.nianbao.ui.report;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;

/// The undo and redo commands of the whole report, which also go to the place of the step.
final class UndoSteps {
  private final Editor editor;
  private final Runnable finishTyping;
  private final Consumer<Place> go;

  /// @param finishTyping ends typing in a cell, keeping the text
  /// @param go shows a place and moves the focus to it
  UndoSteps(Editor editor, Runnable finishTyping, Consumer<Place> go) {
    this.editor = editor;
    this.finishTyping = finishTyping;
    this.go = go;
  }

  /// Takes the keys of undo and redo before any control gets them.
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
