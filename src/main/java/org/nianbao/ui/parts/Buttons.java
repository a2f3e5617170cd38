package org.nianbao.ui.parts;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons with words, which are never cut off.
public final class Buttons {
  private Buttons() {}

  /// A button that is always wide enough for its words.
  public static Button of(String id, String words, Runnable act) {
    var button = new Button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
  }
}
