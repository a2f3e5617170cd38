package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
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

/// The table as it is drawn: headings and cells with the form's own merges, laid out on whole
/// pixels.
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

  /// @param table what to draw
  /// @param selection what is selected
  /// @param field the editor, laid over the current cell
  /// @param isReady whether nothing is being typed
  Sheet(
      Table table,
      ObservableValue<Selection> selection,
      Region field,
      ObservableValue<Boolean> isReady) {
    this.table = table;
    this.selection = selection;
    this.field = field;
    getStyleClass().add("form-grid");
    if (isRoomy()) {
      getStyleClass().add("roomy");
    }
    table.cells().forEach(cell -> cells.put(cell.ref(), new CellPane(cell)));
    table.headings().forEach(heading -> headings.add(new HeadingPane(heading)));
    shape.getStyleClass().add("form-shape");
    shape.setMouseTransparent(true);
    shape.visibleProperty().bind(isReady);
    getChildren().addAll(cells.values());
    getChildren().addAll(headings);
    getChildren().addAll(frame, field, shape, range);
    // Only the form decides where things stand: a new figure lays out its own cell, not the window.
    getChildren().forEach(child -> child.setManaged(false));
    setPadding(new Insets(isRoomy() ? 16 : 6, 12, 6, isRoomy() ? 24 : 12));
    selection.subscribe(this::moved);
  }

  /// Lets the headings of what is selected stand out.
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

  /// Whether the table has few cells and gets room.
  boolean isRoomy() {
    return table.section() != Section.APPLICATIONS;
  }

  /// Whether it has been laid out in some room yet.
  boolean isArranged() {
    return edges != Edges.NONE;
  }

  /// The labels, for those who listen to clicks on them.
  List<HeadingPane> headings() {
    return headings;
  }

  /// Shows the findings of a draft, touching only the cells that change.
  ///
  /// @param lit the sides of the chosen finding
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
    if (hint(findings)) {
      requestLayout();
    }
    if (isArranged() && !least().equals(arrangedFor)) {
      arrange(room.getWidth(), room.getHeight());
    }
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

  /// The field covers the current cell with its shape, so the shape is shown once more above it,
  /// unless something is being typed.
  private void cover(Look current) {
    if (covered.filter(current::isMarkedAs).isEmpty()) {
      shape.getChildren().setAll(CellPane.shape(current).stream().toList());
      requestLayout();
    }
    covered = Optional.of(current);
    current.dress(field);
  }

  /// Below each stated total that differs, where nothing stands below it: what it ought to be.
  ///
  /// @return whether anything changed
  private boolean hint(Findings findings) {
    var wanted = new LinkedHashMap<CellRef, String>();
    for (var finding : isRoomy() ? findings.list() : List.<Finding>of()) {
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

  /// The least width of each column that shows its longest figure whole.
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

  /// Takes its measures for a room of a size in pixels.
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

  /// Keeps the headings where they are while the cells move under them, and the names of groups in
  /// the middle of what is in sight.
  ///
  /// @param left pixels scrolled to the right
  /// @param top pixels scrolled down
  /// @param height of the part in sight
  void freeze(double left, double top, double height) {
    if (!isArranged()) {
      return;
    }
    var whole = edges.whole();
    var down = pinned(top - whole.getMinY());
    var right = pinned(left - whole.getMinX());
    for (var pane : headings) {
      var box = pane.heading().box();
      var isTop = box.endRow() <= table.headRows() && !isRoomy();
      var isLeft = box.endColumn() <= table.headColumns();
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

  /// How far headings move with what is scrolled: whole pixels, and one less, so that nothing of
  /// what moves under them shows before their edge where a display rounds otherwise.
  private static double pinned(double scrolled) {
    return Math.max(0, Math.floor(scrolled) - 1);
  }

  /// The cell nearest to a point.
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
    hints.forEach((cell, hint) -> {
      var total = edges.of(box(cell));
      hint.resizeRelocate(
          total.getMinX() - 20, total.getMaxY() + 4, total.getWidth() + 40, HINT_HEIGHT);
    });
  }

  private static void place(Node node, Rectangle2D at) {
    node.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /// Covers the grid lines around as well.
  private static void placeOver(Node node, Rectangle2D at) {
    node.resizeRelocate(at.getMinX() - 1, at.getMinY() - 1, at.getWidth() + 1, at.getHeight() + 1);
  }

  /// Left edge of a cell, less the headings that stay in sight left of it.
  double left(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMinX() - edges.width(table.headColumns()) : 0;
  }

  /// Right edge of a cell.
  double right(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMaxX() : 0;
  }

  /// Upper edge of a cell, less the headings that stay in sight above it.
  double top(CellRef cell) {
    var sticky = isRoomy() ? 0 : table.headRows();
    return isArranged() ? edges.of(box(cell)).getMinY() - edges.height(sticky) : 0;
  }

  /// Lower edge of a cell.
  double bottom(CellRef cell) {
    return isArranged() ? edges.of(box(cell)).getMaxY() : 0;
  }
}
