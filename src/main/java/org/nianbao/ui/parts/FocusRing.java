package org.nianbao.ui.parts;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Shows the focus ring on a node that a key has led to. JavaFX shows it only after its own
/// traversal by Tab and arrow keys, not after `requestFocus`.
public final class FocusRing {
  private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private FocusRing() {}

  /// Shows the ring around the focus owner until the focus moves.
  public static void show(Node owner) {
    owner.pseudoClassStateChanged(FOCUS_VISIBLE, true);
    var focus = owner.getScene().focusOwnerProperty();
    focus.addListener(
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends Node> observed, Node before, Node now) {
            owner.pseudoClassStateChanged(FOCUS_VISIBLE, false);
            focus.removeListener(this);
          }
        });
  }
}
