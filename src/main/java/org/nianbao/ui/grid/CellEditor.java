package org.nianbao.ui.grid;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.nianbao.edit.Editor;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Typing;

/// The one text field of the sheet. It follows the current cell and always has the keyboard.
///
/// Its modes are Excel's. Ready: the cell is selected and the whole text with it, so the first key
/// or the first composed word replaces it. Enter: typing; arrows leave the cell. Edit: a caret;
/// arrows move it.
public final class CellEditor extends TextField {

  /// What keys mean.
  public enum Mode {
    READY,
    ENTER,
    EDIT
  }

  private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Editor editor;
  private final FormGrid grid;
  private final Typing typing;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READY);
  private boolean showing;
  private Optional<Integer> tabbedFrom = Optional.empty();

  CellEditor(Editor editor, FormGrid grid) {
    this.editor = editor;
    this.grid = grid;
    getStyleClass().add("cell-editor");
    typing = new Typing(this, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            edit();
          }
          if (mode.get() == Mode.READY) {
            requestFocus();
            event.consume();
          }
        });
    addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused && mode.get() == Mode.READY) {
            selectAll();
          } else if (!focused) {
            finish();
          }
        });
  }

  /// What keys mean now.
  public ReadOnlyObjectProperty<Mode> mode() {
    return mode.getReadOnlyProperty();
  }

  /// Moves to a cell, ready for it to be replaced.
  void follow(CellRef cell) {
    setAccessibleText(cell.label());
    ready();
  }

  /// Forgets where Tab began, so that Enter goes straight down.
  void forgetTabs() {
    tabbedFrom = Optional.empty();
  }

  /// Ends typing: what was typed stays.
  public void finish() {
    if (mode.get() != Mode.READY && !typing.isComposing()) {
      editor.close();
      ready();
    }
  }

  /// Takes back what was typed into the cell.
  public void restore() {
    editor.restore();
    ready();
  }

  /// Shows what the current cell holds, unless it is being typed just now.
  void show(Findings findings) {
    var marks = findings.at(grid.current().get());
    var error = marks.stream().anyMatch(one -> one.rule().severity() == Severity.ERROR);
    var warning = marks.stream().anyMatch(one -> one.rule().severity() == Severity.WARNING);
    pseudoClassStateChanged(ERROR, error);
    pseudoClassStateChanged(WARNING, warning && !error);
    if (mode.get() == Mode.READY && !typing.isComposing()) {
      ready();
    }
  }

  private void ready() {
    mode.set(Mode.READY);
    pseudoClassStateChanged(READY, true);
    showing = true;
    setText(editor.findings().get().totals().shown(grid.current().get()));
    showing = false;
    selectAll();
  }

  private void enter(Mode next) {
    mode.set(next);
    pseudoClassStateChanged(READY, false);
  }

  private void edit() {
    enter(Mode.EDIT);
    deselect();
    end();
  }

  private void typed(String text) {
    if (!showing) {
      if (mode.get() == Mode.READY) {
        enter(Mode.ENTER);
      }
      editor.type(grid.current().get(), text);
    }
  }

  private void press(KeyEvent event) {
    if (typing.isComposing() || !handles(event)) {
      return;
    }
    event.consume();
  }

  private boolean handles(KeyEvent event) {
    var ready = mode.get() == Mode.READY;
    switch (event.getCode()) {
      case ENTER -> enterPressed(event.isShiftDown());
      case TAB -> {
        if (event.isShortcutDown()) {
          return false;
        }
        tabPressed(event.isShiftDown());
      }
      case ESCAPE -> restore();
      case F2 -> edit();
      case DELETE -> {
        if (!ready) {
          return false;
        }
        editor.type(grid.current().get(), "");
        editor.close();
      }
      case BACK_SPACE -> {
        if (!ready) {
          return false;
        }
        enter(Mode.ENTER);
        clear();
      }
      default -> {
        return mode.get() != Mode.EDIT && moves(event);
      }
    }
    return true;
  }

  private boolean moves(KeyEvent event) {
    if (event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    var at = box();
    Predicate<Cell> whole = _ -> true;
    Predicate<Cell> sameRow = cell -> cell.box().row() == at.row();
    Predicate<Cell> sameColumn = cell -> overlaps(cell.box(), at);
    var far = event.isShortcutDown();
    var order =
        Comparator.<Cell>comparingInt(cell -> cell.box().row())
            .thenComparingInt(cell -> cell.box().column());
    Optional<Cell> target =
        switch (event.getCode()) {
          case LEFT ->
              far
                  ? first(sameRow, order)
                  : first(sameRow.and(cell -> cell.box().column() < at.column()), order.reversed());
          case RIGHT ->
              far
                  ? first(sameRow, order.reversed())
                  : first(sameRow.and(cell -> cell.box().column() > at.column()), order);
          case UP ->
              far
                  ? first(sameColumn, order)
                  : first(sameColumn.and(cell -> cell.box().row() < at.row()), order.reversed());
          case DOWN ->
              far
                  ? first(sameColumn, order.reversed())
                  : first(sameColumn.and(cell -> cell.box().row() > at.row()), order);
          case HOME -> first(far ? whole : sameRow, order);
          case END -> first(far ? whole : sameRow, order.reversed());
          case PAGE_UP -> far ? Optional.empty() : first(sameColumn, order);
          case PAGE_DOWN -> far ? Optional.empty() : first(sameColumn, order.reversed());
          default -> Optional.empty();
        };
    var isMove =
        switch (event.getCode()) {
          case LEFT, RIGHT, UP, DOWN, HOME, END -> true;
          case PAGE_UP, PAGE_DOWN -> !far;
          default -> false;
        };
    if (isMove) {
      forgetTabs();
      target.map(Cell::ref).ifPresentOrElse(grid::select, this::finish);
    }
    return isMove;
  }

  private Box box() {
    return grid.table().cell(grid.current().get()).box();
  }

  private static boolean overlaps(Box one, Box other) {
    return one.column() < other.endColumn() && other.column() < one.endColumn();
  }

  private Optional<Cell> first(Predicate<Cell> which, Comparator<Cell> order) {
    return grid.table().cells().stream().filter(which).min(order);
  }

  /// Down, or up with Shift, to the next cell that is not a total; after some Tabs back to the
  /// column where they began.
  private void enterPressed(boolean up) {
    var at = box();
    var column = tabbedFrom.orElse(at.column());
    tabbedFrom = Optional.empty();
    var order = Comparator.<Cell>comparingInt(cell -> cell.box().row());
    Predicate<Cell> inColumn =
        cell -> cell.box().column() <= column && column < cell.box().endColumn();
    next(
        inColumn
            .and(this::isInput)
            .and(cell -> up ? cell.box().row() < at.row() : cell.box().row() > at.row()),
        up ? order.reversed() : order);
  }

  /// Right, or left with Shift, to the next cell that is not a total; over the edge into the next
  /// row.
  private void tabPressed(boolean back) {
    var at = box();
    tabbedFrom = Optional.of(tabbedFrom.orElse(at.column()));
    var order =
        Comparator.<Cell>comparingInt(cell -> cell.box().row())
            .thenComparingInt(cell -> cell.box().column());
    Predicate<Cell> after =
        cell ->
            cell.box().row() > at.row()
                || cell.box().row() == at.row() && cell.box().column() > at.column();
    Predicate<Cell> before = after.negate().and(cell -> !cell.box().equals(at));
    next((back ? before : after).and(this::isInput), back ? order.reversed() : order);
  }

  private boolean isInput(Cell cell) {
    return !grid.table().isTotal(cell.ref());
  }

  private void next(Predicate<Cell> which, Comparator<Cell> order) {
    first(which, order).map(Cell::ref).ifPresentOrElse(grid::select, this::finish);
  }
}
