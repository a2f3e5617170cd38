package org.nianbao.ui.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.ui.grid.Look.Content;
import org.nianbao.ui.parts.Icons;

/// One cell of the sheet: its figure at the right, at most one shape at the left.
///
/// The figure is a bare text and carries its own states, for a control and states of the whole cell
/// would have to be styled and laid out for each of a hundred cells that one paste changes. Only
/// words, of which there may be more than there is room for, need a label.
final class CellPane extends Region {
  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
  private static final double SHAPE = 12;
  private static final double SHAPE_LEFT = 3;
  private static final double RIGHT = 20;
  private static final double LEAST_RIGHT = 4;
  private static final double DIGIT = 7.6;
  private static final double WORD = 13;
  private static final int MOST = 150;

  /// What a column needs beside its figures: the margin at the right, the grid line, and the room
  /// of a shape at the left or a gap.
  private static final int BESIDE = 24;

  /// So that three digits and a shape stand in the narrowest column of table three.
  private static final int BESIDE_A_SHAPE = 37;

  private final Cell cell;
  private final Text figure = new Text();
  private Optional<Label> words = Optional.empty();
  private final Region hole = styled("hole");
  private final Region dots = styled("dots");
  private Optional<Node> shape = Optional.empty();
  private Optional<Look> look = Optional.empty();
  private int leastWidth;

  CellPane(Cell cell) {
    this.cell = cell;
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

  /// Where it stands in the table.
  Box box() {
    return cell.box();
  }

  /// What it shows now.
  String text() {
    return look.map(Look::text).orElse("");
  }

  /// Shows another look, touching only what differs.
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
    setAccessibleText(cell.ref().label() + " " + next.text());
    requestLayout();
  }

  /// The pixels that a figure needs, a figure with a note among them, up to some length: cut short
  /// it would read as another one.
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

  /// The gravest finding, else a pencil for a total that somebody typed.
  static Optional<Node> shape(Look look) {
    return look.hasShape()
        ? Optional.of(look.mark().map(Icons::of).orElseGet(Icons::stated))
        : Optional.empty();
  }

  /// Puts a shape at its place in a cell.
  ///
  /// @param left edge of the cell
  /// @param top edge of the cell
  /// @param height of the cell
  static void place(Node shape, double left, double top, double height) {
    shape.relocate(left + SHAPE_LEFT, top + Math.round((height - 1 - SHAPE) / 2));
    shape.autosize();
  }

  /// The pixels that show the figure whole beside a shape.
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
    hole.resizeRelocate(8, 3, width - 17, height - 7);
    if (dots.isVisible()) {
      var length = Math.ceil(size.getWidth());
      var baseline = (height - 1) / 2 + figure.getFont().getSize() / 2;
      dots.resizeRelocate(right - length, Math.round(baseline) + 1, length, 1);
    }
    shape.ifPresent(node -> place(node, 0, 0, height));
  }

  /// Words end where figures do; those that need more room take it from the margin.
  private void place(Label label, double width, double height) {
    var left = shape.isPresent() ? 2 * SHAPE_LEFT + SHAPE : SHAPE_LEFT;
    var room = width - 1 - left;
    var margin = Math.clamp(room - Math.ceil(label.prefWidth(-1)), LEAST_RIGHT, RIGHT);
    label.resizeRelocate(left, 0, room - margin, height - 1);
  }
}
