package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.rule.Findings;
import org.nianbao.wording.Wording;

/// A statutory table as a spreadsheet: fixed labels with the form's own merges, cells, and one
/// editor that follows the current cell. Headings stay in sight while the sheet scrolls.
public final class FormGrid extends ScrollPane {
  private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

  /// Below this width of the window the whole of table three would not fit anyway: rows get higher.
  private static final double NARROW = 1200;

  private final Editor editor;
  private final Table table;
  private final Sheet sheet = new Sheet();
  private final Map<CellRef, CellPane> cells = new LinkedHashMap<>();
  private final List<HeadingPane> headings = new ArrayList<>();
  private final Region frame = new Region();
  private final Label hint = new Label();
  private final CellEditor field;
  private final ReadOnlyObjectWrapper<CellRef> current;
  private Set<CellRef> lit = Set.of();
  private int[] x = {0};
  private int[] y = {0};

  public FormGrid(Editor editor, Table table) {
    this.editor = editor;
    this.table = table;
    current = new ReadOnlyObjectWrapper<>(table.cells().getFirst().ref());
    field = new CellEditor(editor, this);
    build();
    viewportBoundsProperty().addListener((_, _, _) -> arrange());
    hvalueProperty().addListener((_, _, _) -> freeze());
    vvalueProperty().addListener((_, _, _) -> freeze());
    sheet.heightProperty().addListener((_, _, _) -> freeze());
    editor.findings().addListener((_, _, findings) -> show(findings));
    show(editor.findings().get());
    field.follow(current.get());
  }

  private void build() {
    getStyleClass().add("form-scroll");
    sheet.getStyleClass().add("form-grid");
    if (isRoomy()) {
      sheet.getStyleClass().add("roomy");
    }
    for (var cell : table.cells()) {
      var pane = new CellPane(cell);
      pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
      cells.put(cell.ref(), pane);
    }
    for (var heading : table.headings()) {
      headings.add(new HeadingPane(heading));
    }
    frame.getStyleClass().add("form-frame");
    frame.setMouseTransparent(true);
    hint.getStyleClass().add("form-hint");
    sheet.getChildren().addAll(cells.values());
    sheet.getChildren().addAll(headings);
    sheet.getChildren().addAll(frame, hint, field);
    // Only the form decides where anything stands: a new figure lays out its own cell, not the
    // sheet
    // and the window around it.
    sheet.getChildren().forEach(child -> child.setManaged(false));
    sheet.setPadding(new Insets(isRoomy() ? 16 : 6, 12, 6, isRoomy() ? 24 : 12));
    setContent(sheet);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  private boolean isArranged() {
    return x.length > 1;
  }

  private boolean isRoomy() {
    return table.section() != Section.APPLICATIONS;
  }

  /// The table shown.
  public Table table() {
    return table;
  }

  /// The current cell.
  public ReadOnlyObjectProperty<CellRef> current() {
    return current.getReadOnlyProperty();
  }

  /// The field that follows the current cell.
  public CellEditor field() {
    return field;
  }

  /// Makes a cell the current one, brings it into sight and gives it the keyboard.
  public void select(CellRef cell) {
    field.finish();
    lit = Set.of();
    current.set(cell);
    show(editor.findings().get());
    field.follow(cell);
    sheet.requestLayout();
    reveal(cell);
    // A scroll pane takes its content into the scene only with its skin, and only then can it be
    // focused.
    if (field.getScene() == null) {
      applyCss();
    }
    field.requestFocus();
  }

  /// Lights up both sides of a finding until another cell is selected.
  public void light(List<CellRef> sides) {
    lit = Set.copyOf(sides);
    show(editor.findings().get());
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      field.forgetTabs();
      select(((CellPane) event.getSource()).cell().ref());
      event.consume();
    }
  }

  private void show(Findings findings) {
    var sum = findings.totals().follows(current.get()) ? table.sums().get(current.get()) : null;
    var parts = sum == null ? Set.<CellRef>of() : Set.copyOf(sum.parts());
    cells.forEach((cell, pane) -> pane.show(Look.of(findings, cell, parts, lit)));
    headings.forEach(heading -> heading.current(table.cell(current.get()).box()));
    hint(findings);
    field.show(findings);
    field.pseudoClassStateChanged(TOTAL, findings.totals().follows(current.get()));
    field.pseudoClassStateChanged(ZERO, findings.totals().shown(current.get()).equals("0"));
  }

  /// Below a stated total that differs, where nothing stands below it: what it ought to be.
  private void hint(Findings findings) {
    var differing =
        findings.list().stream()
            .filter(finding -> finding.cells().size() == 1 && finding.comparison().isPresent())
            .filter(finding -> cells.containsKey(finding.cells().getFirst()))
            .filter(finding -> box(finding.cells().getFirst()).endRow() == table.rows())
            .filter(_ -> isRoomy())
            .findFirst();
    hint.setVisible(differing.isPresent());
    differing.ifPresent(finding -> {
      var expected = finding.comparison().orElseThrow().expected().figure();
      hint.setText(Wording.of("grid.hint", expected.toPlainString()));
      hint.setUserData(finding.cells().getFirst());
      sheet.requestLayout();
    });
  }

  private org.nianbao.form.Box box(CellRef cell) {
    return table.cell(cell).box();
  }

  private void arrange() {
    var bounds = getViewportBounds();
    if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
      return;
    }
    var insets = sheet.getPadding();
    var narrow = getScene().getWidth() < NARROW;
    var sizes = Sizes.of(table, bounds.getWidth(), narrow ? Double.MAX_VALUE : bounds.getHeight());
    x = edges((int) insets.getLeft(), sizes.columns());
    var heights = sizes.rows().clone();
    for (var pane : headings) {
      var box = pane.heading().box();
      if (pane.heading().role() == Heading.Role.ROW) {
        var needed = pane.heightFor(x[box.endColumn()] - x[box.column()]);
        heights[box.row()] = Math.max(heights[box.row()], needed);
      }
    }
    y = edges((int) insets.getTop(), heights);
    sheet.setMinWidth(x[x.length - 1] + insets.getRight());
    sheet.setMinHeight(y[y.length - 1] + insets.getBottom() + (isRoomy() ? 24 : 0));
    sheet.requestLayout();
    freeze();
    reveal(current.get());
  }

  private static int[] edges(int start, int[] sizes) {
    var edges = new int[sizes.length + 1];
    edges[0] = start;
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i];
    }
    return edges;
  }

  private double scrolledX() {
    return Math.max(0, getHvalue() * (sheet.getWidth() - getViewportBounds().getWidth()));
  }

  private double scrolledY() {
    return Math.max(0, getVvalue() * (sheet.getHeight() - getViewportBounds().getHeight()));
  }

  /// Keeps the headings where they are while the cells move under them.
  private void freeze() {
    var down = Math.max(0, scrolledY() - y[0] + 1);
    var right = Math.max(0, scrolledX() - x[0] + 1);
    for (var pane : headings) {
      var box = pane.heading().box();
      var top = box.endRow() <= table.headRows() && !isRoomy();
      var left = box.endColumn() <= table.headColumns();
      pane.setTranslateY(top ? Math.round(down) : 0);
      pane.setTranslateX(left ? Math.round(right) : 0);
      pane.setViewOrder(top && left ? -3 : top ? -2 : left ? -1 : 0);
      if (box.rows() > 1 && !top && isArranged()) {
        var above = y[table.headRows()] + down - y[box.row()];
        var below = y[box.endRow()] - scrolledY() - getViewportBounds().getHeight();
        pane.center(Math.max(0, above), Math.max(0, below));
      }
    }
  }

  private void reveal(CellRef cell) {
    if (!isArranged()) {
      return;
    }
    var box = box(cell);
    var view = getViewportBounds();
    var top = isRoomy() ? 0 : y[table.headRows()] - y[0];
    var left = x[table.headColumns()] - x[0];
    setVvalue(
        position(
            y[box.row()] - top, y[box.endRow()], scrolledY(), view.getHeight(), sheet.getHeight()));
    setHvalue(
        position(
            x[box.column()] - left,
            x[box.endColumn()],
            scrolledX(),
            view.getWidth(),
            sheet.getWidth()));
  }

  private static double position(double from, double to, double at, double view, double whole) {
    if (whole <= view) {
      return 0;
    }
    var offset = from < at ? from : to > at + view ? to + 1 - view : at;
    return Math.clamp(offset / (whole - view), 0, 1);
  }

  /// How a total's formula reads, such as 自然人＋商业企业＋…＋其他.
  public static String formula(Term term) {
    var first = term.parts().getFirst();
    var last = term.parts().getLast();
    var inRow = first.row().equals(last.row());
    var names = term.parts().stream().map(part -> inRow ? part.column() : part.row()).toList();
    return names.size() <= 6 ? String.join("＋", names) : names.getFirst() + "＋…＋" + names.getLast();
  }

  /// The pane that everything is laid out on.
  private final class Sheet extends Pane {
    @Override
    protected void layoutChildren() {
      if (!isArranged()) {
        return;
      }
      cells.forEach((cell, pane) -> place(pane, box(cell)));
      headings.forEach(pane -> place(pane, pane.heading().box()));
      frame.resizeRelocate(
          x[0] - 1, y[0] - 1, x[x.length - 1] - x[0] + 1, y[y.length - 1] - y[0] + 1);
      var box = box(current.get());
      field.resizeRelocate(
          x[box.column()] - 1,
          y[box.row()] - 1,
          x[box.endColumn()] - x[box.column()] + 1,
          y[box.endRow()] - y[box.row()] + 1);
      if (hint.isVisible() && hint.getUserData() instanceof CellRef cell) {
        var below = box(cell);
        hint.resizeRelocate(
            x[below.column()] - 20,
            y[below.endRow()] + 4,
            x[below.endColumn()] - x[below.column()] + 40,
            18);
      }
    }

    private void place(Region pane, org.nianbao.form.Box box) {
      pane.resizeRelocate(
          x[box.column()],
          y[box.row()],
          x[box.endColumn()] - x[box.column()],
          y[box.endRow()] - y[box.row()]);
    }
  }
}
