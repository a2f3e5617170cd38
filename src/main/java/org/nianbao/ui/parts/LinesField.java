package org.nianbao.ui.parts;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text field that takes line breaks. It is as high as its text, up to five lines.
///
/// Enter breaks the line, as in Word; with Alt, as in Excel, or with any other key it does the
/// same. Tab leads to the next field, as in every form.
public final class LinesField extends TextArea {
  private static final int MOST_LINES = 5;

  /// By the size of the letters, and about as much as any typeface has.
  private static final double LINE = 1.5;

  private static final double PADDING = 8;

  public LinesField() {
    getStyleClass().add("lines-field");
    setWrapText(true);
    setPrefRowCount(1);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (isEditable()) {
        replaceSelection("\n");
      }
    }
  }

  /// The text wraps at a width that does not depend on the height, so this settles at once.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    var text = lookup(".text");
    if (text != null) {
      var lines = text.getLayoutBounds().getHeight();
      setPrefHeight(Math.ceil(Math.min(lines, MOST_LINES * LINE * getFont().getSize())) + PADDING);
    }
  }
}
