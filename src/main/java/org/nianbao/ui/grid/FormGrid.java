package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.rule.Findings;
import org.nianbao.ui.grid.CellEditor.Mode;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.ui.parts.ScrollRange;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.parts.Widths;

/// A statutory table as a spreadsheet: fixed labels with the form's own merged cells, cells, and
/// one [CellEditor] over the current cell. Row labels, and in table three the column labels too,
/// stay visible while it scrolls.
public final class FormGrid extends ScrollPane {
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("read-only");

  private final Editor editor;
  private final Table table;
  private final ReadOnlyObjectWrapper<Selection> selection;
  private final ObservableValue<CellRef> current;
  private final GridCommands commands;
  private final CellEditor field;
  private final Sheet sheet;
  private Consumer<String> notice = _ -> {};
  private Set<CellRef> lit = Set.of();

  /// @param reading reads what is pasted, on a background thread if it is large
  public FormGrid(Editor editor, Table table, ClipboardReading reading) {
    this.editor = editor;
    this.table = table;
    var first = table.cells().getFirst().ref();
    selection = new ReadOnlyObjectWrapper<>(Selection.of(table, first));
    current = selection.map(Selection::current);
    commands = new GridCommands(editor, this, reading);
    field = new CellEditor(editor, this, commands);
    sheet =
        new Sheet(
            table,
            selection,
            field,
            field.mode().map(mode -> mode == Mode.READY),
            new CellWords(editor, selection));
    HeadingTips.addTo(sheet.headings(), table);
    getStyleClass().add("form-scroll");
    setContent(sheet);
    setFocusTraversable(false);
    editor
        .protection()
        .subscribe(reason -> sheet.pseudoClassStateChanged(READ_ONLY, !reason.isEmpty()));
    listen();
    show(editor.findings().get());
    field.follow(first);
  }

  private void listen() {
    // The bounds carry the scroll position too; only their size is a reason to take measures.
    viewportBoundsProperty()
        .map(bounds -> new Dimension2D(bounds.getWidth(), bounds.getHeight()))
        .addListener((_, _, _) -> arrange());
    hvalueProperty().addListener((_, _, _) -> freeze());
    vvalueProperty().addListener((_, _, _) -> freeze());
    sheet.heightProperty().addListener((_, _, _) -> freeze());
    WhileShown.follow(this, editor.findings(), this::show);
    sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    sheet.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressRight);
    sheet.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  /// The statutory table that is shown.
  public Table table() {
    return table;
  }

  /// The current cell, as an observable value; it is the current cell of [#selection].
  public ObservableValue<CellRef> current() {
    return current;
  }

  /// The current cell.
  public CellRef currentCell() {
    return selection.get().current();
  }

  /// The selected cells in reading order, the current one among them.
  public List<CellRef> selected() {
    return selection.get().cells();
  }

  /// The commands on the selected cells.
  public GridCommands commands() {
    return commands;
  }

  /// The selected rectangle, as an observable value.
  public ReadOnlyObjectProperty<Selection> selection() {
    return selection.getReadOnlyProperty();
  }

  /// The text field over the current cell.
  public CellEditor field() {
    return field;
  }

  /// Sets who shows notices, such as why a command could not be carried out; until then they are
  /// dropped.
  public void onNotice(Consumer<String> notice) {
    this.notice = notice;
  }

  /// The pane of the current cell, below the field.
  Node currentPane() {
    return sheet.pane(currentCell());
  }

  /// Shows a notice, one sentence in Chinese.
  void notice(String sentence) {
    notice.accept(sentence);
  }

  /// Makes a cell the current one, scrolls it into view and moves the focus to the table.
  public void select(CellRef cell) {
    select(Selection.of(table, cell));
    // A scroll pane takes its content into the scene only with its skin, and only then can it be
    // focused.
    if (field.getScene() == null) {
      applyCss();
    }
    field.requestFocus();
  }

  /// Makes a cell the current one and scrolls it into view; the focus stays where it is.
  public void moveTo(CellRef cell) {
    select(Selection.of(table, cell));
  }

  /// Selects a rectangle. What was being typed is kept; the highlight of a finding ends.
  void select(Selection next) {
    field.leaveComposition();
    field.finish();
    lit = Set.of();
    selection.set(next);
    show(editor.findings().get());
    field.follow(next.current());
    reveal(next.isSingle() ? next.current() : next.to());
  }

  /// Highlights the cells of a finding, until another cell is selected.
  ///
  /// @param sides the cells to highlight, of both sides of the comparison
  public void light(List<CellRef> sides) {
    lit = Set.copyOf(sides);
    show(editor.findings().get());
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || field.isEditingAt(event)) {
      return;
    }
    field.forgetTabs();
    var heading = headingAt(event);
    if (heading.isPresent()) {
      select(under(heading.get()));
    } else {
      var cell = sheet.nearest(point(event));
      if (event.isShiftDown()) {
        select(selection.get().extendedTo(cell));
      } else if (!cell.equals(currentCell()) || !selection.get().isSingle()) {
        select(cell);
      }
    }
    field.requestFocus();
    if (event.getClickCount() < 2 || heading.isPresent()) {
      event.consume();
    }
  }

  private Optional<Heading> headingAt(MouseEvent event) {
    return sheet.headings().stream()
        .filter(pane -> isAt(pane, event))
        .findFirst()
        .map(HeadingPane::heading);
  }

  private static boolean isAt(HeadingPane pane, MouseEvent event) {
    return pane.contains(pane.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  private Point2D point(MouseEvent event) {
    return sheet.sceneToLocal(event.getSceneX(), event.getSceneY());
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown() && !field.isEditingAt(event)) {
      var to = sheet.nearest(point(event));
      if (!to.equals(selection.get().to())) {
        select(Selection.between(table, selection.get().from(), to));
      }
      event.consume();
    }
  }

  private Selection under(Heading heading) {
    var named = table.under(heading);
    return Selection.between(table, named.getFirst(), named.getLast());
  }

  /// The right button selects what it is pressed on, unless that is selected already, as in Excel.
  private void pressRight(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY && !field.isEditingAt(event)) {
      var target =
          headingAt(event)
              .map(this::under)
              .orElseGet(() -> Selection.of(table, sheet.nearest(point(event))));
      if (selection.get().cells().containsAll(target.cells())) {
        field.finish();
      } else {
        select(target);
      }
      field.requestFocus();
      event.consume();
    }
  }

  private void show(Findings findings) {
    sheet.show(findings, lit);
    field.show();
  }

  private void arrange() {
    var bounds = getViewportBounds();
    if (bounds.getWidth() < 1 || bounds.getHeight() < 1) {
      return;
    }
    // In its own pixels: what enlarges the whole section leaves the table less of the window.
    var window = getScene().getWidth() / getLocalToSceneTransform().getMxx();
    sheet.arrange(bounds.getWidth(), window < Widths.FULL ? Double.MAX_VALUE : bounds.getHeight());
    sheet.requestLayout();
    freeze();
    reveal(currentCell());
  }

  private ScrollRange down(double whole) {
    return ScrollRange.of(getVvalue(), getViewportBounds().getHeight(), whole);
  }

  private ScrollRange across(double whole) {
    return ScrollRange.of(getHvalue(), getViewportBounds().getWidth(), whole);
  }

  private void freeze() {
    var down = down(sheet.getHeight());
    sheet.freeze(across(sheet.getWidth()).start(), down.start(), down.view());
  }

  private void reveal(CellRef cell) {
    if (sheet.isArranged()) {
      var down = down(sheet.prefHeight(-1));
      setVvalue(down.nearest(sheet.top(cell), sheet.bottom(cell)));
      var across = across(sheet.prefWidth(-1));
      setHvalue(across.nearest(sheet.left(cell), sheet.right(cell)));
    }
  }
}
