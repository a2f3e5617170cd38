package org.nianbao.ui.parts;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The focus ring of a node that a key led to. JavaFX draws it only where its own traversal by Tab
/// and arrows leads, not where a program gives the keyboard.
public final class FocusRing {
  private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private FocusRing() {}

  /// Draws the ring around the node that has the keyboard, until it goes elsewhere.
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
