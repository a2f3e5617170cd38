package org.nianbao.ui.grid;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.nianbao.form.Heading;

/// One fixed label of the sheet.
final class HeadingPane extends Label {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Heading heading;

  HeadingPane(Heading heading) {
    this.heading = heading;
    setText(
        heading.role() == Heading.Role.VERTICAL
            ? heading
                .line()
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n"))
            : heading.text());
    getStyleClass().addAll("form-heading", heading.role().name().toLowerCase(Locale.ROOT));
    setWrapText(true);
  }

  Heading heading() {
    return heading;
  }

  /// The height that the label needs at a width, wrapped into as many lines as it takes.
  int heightFor(int width) {
    return (int) Math.ceil(prefHeight(width)) + 1;
  }

  /// Keeps the words in the middle of the part that is in sight.
  ///
  /// @param above pixels out of sight at the top
  /// @param below pixels out of sight at the bottom
  void center(double above, double below) {
    setStyle("-fx-padding: %.0f 2 %.0f 2".formatted(above, below));
  }

  /// Shows whether it names a row or a column of what is selected.
  void current(Boolean named) {
    pseudoClassStateChanged(CURRENT, named);
  }
}
