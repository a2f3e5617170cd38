package org.nianbao.ui.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.ui.grid.Look.Content;
import org.nianbao.ui.parts.Icons;

/// One cell of the sheet: its number at the right, at most one icon at the left.
///
/// The number is a bare `Text` with pseudo-classes of its own: a control, or pseudo-classes of the
/// whole cell, would have to be styled and laid out for each of a hundred cells that one paste
/// changes. Only words, which may be longer than the cell, need a label, which cuts them short.
final class CellPane extends Region {
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
  private static final double SHAPE = 12;
  private static final double SHAPE_LEFT = 3;
  private static final double RIGHT = 20;
  private static final double LEAST_RIGHT = 4;
  private static final double DIGIT = 7.6;
  private static final double WORD = 13;
  private static final int MOST = 150;

  /// Pixels that a column needs beside its numbers: the margin at the right, the grid line, and a
  /// gap at the left.
  private static final int BESIDE = 24;

  /// The same with an icon in place of the gap: three digits and an icon fit into the narrowest
  /// column of table three.
  private static final int BESIDE_A_SHAPE = 37;

  private final Cell cell;
  private final CellWords spoken;
  private final Text figure = new Text();
  private Optional<Label> words = Optional.empty();
  private final Region hole = styled("hole");
  private final Region dots = styled("dots");
  private Optional<Node> shape = Optional.empty();
  private Optional<Look> look = Optional.empty();
  private int leastWidth;

  /// @param spoken what a screen reader says of it
  CellPane(Cell cell, CellWords spoken) {
    this.cell = cell;
    this.spoken = spoken;
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    getStyleClass().add("form-cell");
    setId(cell.ref().id());
    hole.setVisible(false);
    dots.setVisible(false);
    figure.getStyleClass().add("figure");
    figure.setMouseTransparent(true);
    getChildren().addAll(hole, figure, dots);
  }

  private static Region styled(String styleClass) {
    var region = new Region();
    region.getStyleClass().add(styleClass);
    region.setMouseTransparent(true);
    return region;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> spoken.of(cell.ref());
      case ROW_INDEX -> cell.box().row();
      case COLUMN_INDEX -> cell.box().column();
      case SELECTED -> spoken.isSelected(cell.ref());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// The cell's place in the table.
  Box box() {
    return cell.box();
  }

  /// Whether it has an icon at the left.
  boolean hasShape() {
    return shape.isPresent();
  }

  /// The content shown now.
  String text() {
    return look.map(Look::text).orElse("");
  }

  /// Shows another look; only the parts that differ are changed.
  void show(Look next) {
    if (look.filter(next::equals).isPresent()) {
      return;
    }
    if (look.filter(next::isMarkedAs).isEmpty()) {
      mark(next);
    }
    look = Optional.of(next);
    write(next);
    leastWidth = needed(next) + (shape.isPresent() ? BESIDE_A_SHAPE : BESIDE);
    hole.setVisible(next.content() == Content.BLANK && !next.isTotal());
    dots.setVisible(next.isPartial());
    next.dress(this);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  /// The width in pixels that a number needs, or a number with a note, up to [#MOST]: a number cut
  /// short would read as another number. 0 for words and for zero, which never widen a column.
  private static int needed(Look look) {
    var text = look.text();
    var digits = text.chars().filter(one -> one < 128).count();
    var isFigure = text.chars().anyMatch(one -> one >= '0' && one <= '9');
    var width = (int) Math.ceil(digits * DIGIT + (text.length() - digits) * WORD);
    return isFigure && look.content() != Content.ZERO ? Math.min(width, MOST) : 0;
  }

  private void write(Look next) {
    words.ifPresent(getChildren()::remove);
    words = next.content() == Content.TEXT ? Optional.of(new Label(next.text())) : Optional.empty();
    words.ifPresent(getChildren()::add);
    figure.setText(words.isPresent() ? "" : next.text());
    figure.pseudoClassStateChanged(ZERO, next.content() == Content.ZERO);
  }

  /// The icon of a look: the question mark of 推断 unless there is an error, else the severity icon
  /// of the most severe finding, else a pencil for a 手填 total.
  static Optional<Node> shape(Look look) {
    if (look.isQuestioned()) {
      return Optional.of(Icons.inferred());
    }
    return look.hasShape()
        ? Optional.of(
            look.mark()
                .map(Icons::of)
                .orElseGet(() -> look.isKept() ? Icons.kept() : Icons.stated()))
        : Optional.empty();
  }

  /// Places an icon in a cell.
  ///
  /// @param left x of the cell's left edge, in pixels
  /// @param top y of the cell's upper edge, in pixels
  /// @param height of the cell, in pixels
  static void place(Node shape, double left, double top, double height) {
    shape.relocate(left + SHAPE_LEFT, top + Math.round((height - 1 - SHAPE) / 2));
    shape.autosize();
  }

  /// The least width in pixels of a column that shows the whole number beside an icon.
  int leastWidth() {
    return leastWidth;
  }

  private void mark(Look next) {
    shape.ifPresent(getChildren()::remove);
    shape = shape(next);
    shape.ifPresent(getChildren()::add);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    var height = getHeight();
    var size = figure.getLayoutBounds();
    var right = width - 1 - RIGHT;
    var top = Math.round((height - 1 - size.getHeight()) / 2);
    figure.relocate(Math.round(right - size.getWidth()), top);
    words.ifPresent(label -> place(label, width, height));
    double left = shape.isPresent() ? 2 * SHAPE_LEFT + SHAPE : 8;
    hole.resizeRelocate(left, 3, width - left - 9, height - 7);
    if (dots.isVisible()) {
      var length = Math.ceil(size.getWidth());
      var baseline = (height - 1) / 2 + figure.getFont().getSize() / 2;
      dots.resizeRelocate(right - length, Math.round(baseline) + 1, length, 1);
    }
    shape.ifPresent(node -> place(node, 0, 0, height));
  }

  /// Words end where numbers do; longer ones take their space from the margin at the right.
  private void place(Label label, double width, double height) {
    var left = shape.isPresent() ? 2 * SHAPE_LEFT + SHAPE : SHAPE_LEFT;
    var room = width - 1 - left;
    var margin = Math.clamp(room - Math.ceil(label.prefWidth(-1)), LEAST_RIGHT, RIGHT);
    label.resizeRelocate(left, 0, room - margin, height - 1);
  }
}
