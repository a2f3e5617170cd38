package org.nianbao.ui.parts;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text field that takes line breaks, as high as its text, up to five lines.
///
/// Enter breaks the line, as in Word; so does Enter with Alt, as in Excel, or with any other
/// modifier key. Tab leads to the next field, as in every form.
public final class LinesField extends TextArea {
  private static final int MOST_LINES = 5;

  /// Line height as a multiple of the font size; about what any typeface has.
  private static final double LINE = 1.5;

  private static final double PADDING = 8;

  private final Runnable askAgain = this::askAgain;

  /// Whether the height already follows the text, so that it is bound only once.
  private boolean isMeasured;

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

  /// The inner text node exists only once the field has been laid out, and changes its height by
  /// wrapping during layout.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!isMeasured) {
      lookupAll(".text").stream()
          .filter(node -> node.getParent() instanceof Group)
          .findFirst()
          .ifPresent(this::measure);
    }
  }

  /// Makes the field follow the height of its text. That may change during layout, when a request
  /// for layout is ignored; so it is requested again after the pulse.
  private void measure(Node text) {
    isMeasured = true;
    text.layoutBoundsProperty()
        .subscribe(bounds -> {
          setPrefHeight(height(bounds.getHeight()));
          if (getScene() != null) {
            getScene().removePostLayoutPulseListener(askAgain);
            getScene().addPostLayoutPulseListener(askAgain);
          }
        });
  }

  private void askAgain() {
    if (getScene() != null) {
      getScene().removePostLayoutPulseListener(askAgain);
      getParent().requestLayout();
    }
  }

  private double height(double text) {
    return Math.ceil(Math.min(text, MOST_LINES * LINE * getFont().getSize())) + PADDING;
  }
}
