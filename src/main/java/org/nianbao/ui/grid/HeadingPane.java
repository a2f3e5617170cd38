package org.nianbao.ui.grid;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;

/// One fixed label of the sheet.
final class HeadingPane extends Label {
  private static final String CURRENT = "current";

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

  /// Shows whether it names the row or the column of the current cell.
  void current(Box cell) {
    var box = heading.box();
    var nearestColumn =
        heading.role() == Heading.Role.COLUMN
            && box.column() <= cell.column()
            && box.endColumn() >= cell.endColumn()
            && box.columns() == cell.columns()
            && box.endRow() <= cell.row();
    var row = heading.role() == Heading.Role.ROW && box.row() == cell.row();
    var is = nearestColumn || row;
    if (is != getStyleClass().contains(CURRENT)) {
      if (is) {
        getStyleClass().add(CURRENT);
      } else {
        getStyleClass().remove(CURRENT);
      }
    }
  }
}
