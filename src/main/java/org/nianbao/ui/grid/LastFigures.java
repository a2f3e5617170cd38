package org.nianbao.ui.grid;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import org.nianbao.draft.Draft;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.lastyear.LastYear;
import org.nianbao.wording.Wording;

/// Last year's figures (上年 n), grey at the left of the cells of table two, and above the field that
/// covers the current cell.
final class LastFigures {
  private static final double LEFT = 14;
  private static final double LEFT_OF_SHAPE = 22;

  private final Table table;
  private final Map<CellRef, Text> texts = new LinkedHashMap<>();
  private Optional<LastYear> lastYear = Optional.empty();

  LastFigures(Table table) {
    this.table = table;
  }

  /// Shows what the report attached to a draft says.
  ///
  /// @return whether there are other texts now
  boolean show(Draft draft) {
    var now = LastYear.of(draft, lastYear);
    if (now.equals(lastYear)) {
      return false;
    }
    lastYear = now;
    texts.clear();
    for (var cell : table.cells()) {
      now.flatMap(last -> last.beside(cell.ref()))
          .ifPresent(figure -> texts.put(cell.ref(), text(cell, figure)));
    }
    return true;
  }

  private static Text text(Cell cell, String figure) {
    var text = new Text(Wording.of("grid.lastYear", figure));
    text.setId("last-" + cell.ref().id());
    text.getStyleClass().add("last-figure");
    text.setMouseTransparent(true);
    text.setManaged(false);
    return text;
  }

  /// The texts, to be laid over the cells.
  Collection<Text> nodes() {
    return texts.values();
  }

  /// Places the texts.
  ///
  /// @param place where a cell is
  /// @param hasShape whether a cell has an icon at its left
  void layout(Function<CellRef, Rectangle2D> place, Predicate<CellRef> hasShape) {
    texts.forEach((cell, text) -> {
      var at = place.apply(cell);
      var left = hasShape.test(cell) ? LEFT_OF_SHAPE : LEFT;
      var height = text.getLayoutBounds().getHeight();
      text.relocate(
          at.getMinX() + left, at.getMinY() + Math.round((at.getHeight() - 1 - height) / 2));
    });
  }
}
