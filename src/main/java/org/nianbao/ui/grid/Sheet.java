package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// The drawn table inside the scroll pane: labels and cells with the form's own merged cells, laid
/// out on whole pixels.
final class Sheet extends Pane {
  private static final double HINT_HEIGHT = 18;

  private final Table table;
  private final Region field;
  private final Map<CellRef, CellPane> cells = new LinkedHashMap<>();
  private final List<HeadingPane> headings = new ArrayList<>();
  private final Region frame = styled("form-frame");
  private final Region range = styled("form-range");
  private final Group shape = new Group();
  private Optional<Look> covered = Optional.empty();
  private final Map<CellRef, Label> hints = new LinkedHashMap<>();
  private Dimension2D room = new Dimension2D(0, 0);
  private List<Integer> arrangedFor = List.of();
  private final ObservableValue<Selection> selection;
  private Optional<Findings> findings = Optional.empty();
  private Look.Lights lights = Look.Lights.NONE;
  private Edges edges = Edges.NONE;
  private final LastFigures lastFigures;

  /// @param table the statutory table to draw
  /// @param selection the selected rectangle
  /// @param field the text field to be laid over the current cell
  /// @param isReady whether the field is in ready mode, that is, nothing is being typed
  /// @param spoken what a screen reader says of the cells
  Sheet(
      Table table,
      ObservableValue<Selection> selection,
      Region field,
      ObservableValue<Boolean> isReady,
      CellWords spoken) {
    this.table = table;
    this.selection = selection;
    this.field = field;
    this.lastFigures = new LastFigures(table);
    getStyleClass().add("form-grid");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    setAccessibleText(table.section().heading());
    if (isRoomy()) {
      getStyleClass().add("roomy");
    }
    table.cells().forEach(cell -> cells.put(cell.ref(), new CellPane(cell, spoken)));
    table.headings().forEach(heading -> headings.add(new HeadingPane(heading)));
    shape.getStyleClass().add("form-shape");
    shape.setMouseTransparent(true);
    shape.visibleProperty().bind(isReady);
    getChildren().addAll(cells.values());
    getChildren().addAll(headings);
    getChildren().addAll(frame, field, shape, range);
    // Unmanaged, since only the form decides the layout: a new number lays out its cell alone.
    getChildren().forEach(child -> child.setManaged(false));
    setPadding(new Insets(isRoomy() ? 16 : 6, 12, 6, isRoomy() ? 24 : 12));
    selection.subscribe(this::moved);
  }

  /// Highlights the labels of the selected cells.
  private void moved(Selection selected) {
    headings.forEach(heading -> heading.current(table.names(heading.heading(), selected.box())));
    range.setVisible(!selected.isSingle());
    requestLayout();
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
      case ROW_COUNT -> table.rows();
      case COLUMN_COUNT -> table.columns();
      case CELL_AT_ROW_COLUMN ->
          table
              .cellAt((Integer) parameters[0], (Integer) parameters[1])
              .map(cell -> cells.get(cell.ref()))
              .orElse(null);
      case SELECTED_ITEMS ->
          FXCollections.observableList(
              selection.getValue().cells().stream().map(this::pane).toList());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// The pane of a cell.
  Node pane(CellRef cell) {
    return Objects.requireNonNull(cells.get(cell));
  }

  /// Whether this is table two or four, which has few cells and is set wide; table three must fit
  /// on one screen.
  boolean isRoomy() {
    return table.section() != Section.APPLICATIONS;
  }

  /// Whether [#arrange] has been called yet.
  boolean isArranged() {
    return edges != Edges.NONE;
  }

  /// The labels, on which clicks select rows and columns.
  List<HeadingPane> headings() {
    return headings;
  }

  /// Shows a draft and its findings; only the cells that change are updated.
  ///
  /// @param lit the cells of the chosen finding, which are highlighted
  void show(Findings findings, Set<CellRef> lit) {
    var selected = selection.getValue();
    var sum = table.sums().get(selected.current());
    var parts =
        sum != null && findings.totals().follows(selected.current())
            ? Set.copyOf(sum.parts())
            : Set.<CellRef>of();
    var inRange = selected.isSingle() ? Set.<CellRef>of() : Set.copyOf(selected.cells());
    show(findings, new Look.Lights(parts, lit, inRange));
    cover(Look.of(findings, selected.current(), lights));
    if (hint(findings) | showLast(findings)) {
      requestLayout();
    }
    if (isArranged() && !least().equals(arrangedFor)) {
      arrange(room.getWidth(), room.getHeight());
    }
  }

  private boolean showLast(Findings findings) {
    var before = List.copyOf(lastFigures.nodes());
    if (!lastFigures.show(findings.totals().draft())) {
      return false;
    }
    getChildren().removeAll(before);
    getChildren().addAll(lastFigures.nodes());
    return true;
  }

  private void show(Findings next, Look.Lights lit) {
    var before = lights;
    var isSame = findings.filter(shown -> shown == next).isPresent();
    cells.forEach((cell, pane) -> {
      if (!isSame || lit.differ(before, cell)) {
        pane.show(Look.of(next, cell, lit));
      }
    });
    findings = Optional.of(next);
    lights = lit;
  }

  /// Gives the field the look of the current cell, which it covers. The icon of that cell is shown
  /// once more above the field, unless text is being typed.
  private void cover(Look current) {
    if (covered.filter(current::isMarkedAs).isEmpty()) {
      shape.getChildren().setAll(CellPane.shape(current).stream().toList());
      requestLayout();
    }
    covered = Optional.of(current);
    current.dress(field);
  }

  /// Shows the expected sum below each 手填 total that differs from it, where no cell is below it.
  private boolean hint(Findings findings) {
    var wanted = new LinkedHashMap<CellRef, String>();
    for (var finding : isRoomy() ? findings.open() : List.<Finding>of()) {
      if (finding.comparison().isPresent() && finding.cells().size() == 1) {
        var total = finding.cells().getFirst();
        if (cells.containsKey(total) && box(total).endRow() == table.rows()) {
          var expected = finding.comparison().get().expected().figure();
          wanted.put(total, Wording.of("grid.hint", expected.toPlainString()));
        }
      }
    }
    var shown = new LinkedHashMap<CellRef, String>();
    hints.forEach((total, hint) -> shown.put(total, hint.getText()));
    if (wanted.equals(shown)) {
      return false;
    }
    getChildren().removeAll(hints.values());
    hints.clear();
    wanted.forEach((total, text) -> {
      var hint = new Label(text);
      hint.getStyleClass().add("form-hint");
      hint.setManaged(false);
      hints.put(total, hint);
    });
    getChildren().addAll(hints.values());
    return true;
  }

  /// The least width in pixels of each column at which its longest number is shown whole.
  private List<Integer> least() {
    var least = new Integer[table.columns()];
    Arrays.fill(least, 0);
    for (var pane : cells.values()) {
      var box = pane.box();
      if (box.columns() == 1) {
        least[box.column()] = Math.max(least[box.column()], pane.leastWidth());
      }
    }
    return List.of(least);
  }

  private Box box(CellRef cell) {
    return table.cell(cell).box();
  }

  /// Computes column widths and row heights for a space.
  ///
  /// @param width of the space, in pixels
  /// @param height of the space, in pixels; `Double.MAX_VALUE` where the table may scroll instead
  ///   of shrinking its rows
  void arrange(double width, double height) {
    room = new Dimension2D(width, height);
    arrangedFor = least();
    var insets = getPadding();
    var sizes = Sizes.of(table, width, height).widened(arrangedFor, table.headColumns());
    var columns = Edges.of((int) insets.getLeft(), sizes.columns());
    var heights = sizes.rows().clone();
    for (var pane : headings) {
      var box = pane.heading().box();
      if (pane.heading().role() == Heading.Role.ROW) {
        var needed = pane.heightFor(columns[box.endColumn()] - columns[box.column()]);
        heights[box.row()] = Math.max(heights[box.row()], needed);
      }
    }
    edges = new Edges(columns, Edges.of((int) insets.getTop(), heights));
    var whole = edges.whole();
    setPrefSize(
        Math.max(width, whole.getMaxX() + insets.getRight()),
        whole.getMaxY() + insets.getBottom() + (isRoomy() ? 24 : 0));
    requestLayout();
  }

  /// Freezes the labels, as Excel freezes panes: row labels stay at the left, and column labels of
  /// table three at the top, while the cells move under them; the name of a group of rows stays in
  /// the middle of its visible part. Labels that would leave the cells less than half of the view
  /// move with them.
  ///
  /// @param left pixels scrolled to the right
  /// @param top pixels scrolled down
  /// @param height of the visible part, in pixels
  void freeze(double left, double top, double height) {
    if (!isArranged()) {
      return;
    }
    var whole = edges.whole();
    var down = pinned(top - whole.getMinY());
    var right = pinned(left - whole.getMinX());
    int columns = frozenColumns();
    for (var pane : headings) {
      var box = pane.heading().box();
      var isTop = box.endRow() <= table.headRows() && !isRoomy();
      var isLeft = box.endColumn() <= columns;
      pane.setTranslateY(isTop ? down : 0);
      pane.setTranslateX(isLeft ? right : 0);
      pane.setViewOrder(isTop && isLeft ? -3 : isTop ? -2 : isLeft ? -1 : 0);
      if (box.rows() > 1 && box.row() >= table.headRows()) {
        var place = edges.of(box);
        var above = whole.getMinY() + edges.height(table.headRows()) + down - place.getMinY();
        var below = place.getMaxY() - top - height;
        pane.center(Math.max(0, above), Math.max(0, below));
      }
    }
  }

  /// How many columns of labels are frozen.
  private int frozenColumns() {
    int all = table.headColumns();
    return edges.width(all) <= room.getWidth() / 2 ? all : 0;
  }

  /// How far frozen labels move with the scrolled content, in pixels: whole pixels, and one less,
  /// so that no cell moving under them shows before their edge where a display rounds otherwise.
  private static double pinned(double scrolled) {
    return Math.max(0, Math.floor(scrolled) - 1);
  }

  /// The cell nearest to a point, in pixels of the sheet.
  CellRef nearest(Point2D point) {
    return cells.keySet().stream()
        .min((one, other) -> Double.compare(distance(one, point), distance(other, point)))
        .orElseThrow();
  }

  private double distance(CellRef cell, Point2D point) {
    return edges.distance(box(cell), point);
  }

  @Override
  protected void layoutChildren() {
    if (!isArranged()) {
      return;
    }
    cells.values().forEach(pane -> place(pane, edges.of(pane.box())));
    headings.forEach(pane -> place(pane, edges.of(pane.heading().box())));
    placeOver(frame, edges.whole());
    placeOver(field, edges.of(box(selection.getValue().current())));
    placeOver(range, edges.of(selection.getValue().box()));
    var current = edges.of(box(selection.getValue().current()));
    CellPane.place(shape, current.getMinX(), current.getMinY(), current.getHeight());
    lastFigures.layout(
        cell -> edges.of(box(cell)), cell -> Objects.requireNonNull(cells.get(cell)).hasShape());
    hints.forEach((cell, hint) -> {
      var total = edges.of(box(cell));
      hint.resizeRelocate(
          total.getMinX() - 20, total.getMaxY() + 4, total.getWidth() + 40, HINT_HEIGHT);
    });
  }

  private static void place(Node node, Rectangle2D at) {
    node.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /// Places a node over a rectangle and the grid lines around it.
  private static void placeOver(Node node, Rectangle2D at) {
    node.resizeRelocate(at.getMinX() - 1, at.getMinY() - 1, at.getWidth() + 1, at.getHeight() + 1);
  }

  /// The left edge of a cell in pixels, less the frozen labels to its left; 0 before the first
  /// layout.
  double left(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMinX() - edges.width(frozenColumns()) : 0;
  }

  /// The right edge of a cell in pixels; 0 before the first layout.
  double right(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMaxX() : 0;
  }

  /// The upper edge of a cell in pixels, less the frozen labels above it; 0 before the first
  /// layout.
  double top(CellRef cell) {
    var sticky = isRoomy() ? 0 : table.headRows();
    return isArranged() ? edges.of(box(cell)).getMinY() - edges.height(sticky) : 0;
  }

  /// The lower edge of a cell in pixels; 0 before the first layout.
  double bottom(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMaxY() : 0;
  }
}
