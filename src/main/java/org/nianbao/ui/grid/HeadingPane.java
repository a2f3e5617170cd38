package org.nianbao.ui.grid;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.nianbao.form.Heading;

/// One label of the form in the sheet, such as the name of a row. It cannot be edited.
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
    // As it reads: the words of a vertical label are one below the other.
    setAccessibleText(heading.text());
    setWrapText(true);
  }

  Heading heading() {
    return heading;
  }

  /// The height in pixels that the label needs at a width in pixels, wrapped into as many lines as
  /// it takes.
  int heightFor(int width) {
    return (int) Math.ceil(prefHeight(width)) + 1;
  }

  /// Centres the words in the part of the label that is visible.
  ///
  /// @param above pixels scrolled out of view at the top
  /// @param below pixels scrolled out of view at the bottom
  void center(double above, double below) {
    setStyle("-fx-padding: %.0f 2 %.0f 2".formatted(above, below));
  }

  /// Highlights the label if it names a row or a column of the selected cells.
  void current(Boolean named) {
    pseudoClassStateChanged(CURRENT, named);
  }
}
