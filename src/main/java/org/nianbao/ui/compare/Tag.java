package org.nianbao.ui.compare;

import javafx.scene.control.Label;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The one-character tag of a side: mine on a dark background, the other draft's in a frame.
final class Tag extends Label {
  private Tag(String character, String styleClass) {
    super(character);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("side-tag", styleClass);
  }

  static Tag mine() {
    return new Tag(Wording.of("compare.mine.tag"), "mine");
  }

  static Tag of(Side other) {
    return new Tag(other.initial(), "other");
  }
}
