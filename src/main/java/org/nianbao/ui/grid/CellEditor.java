package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.nianbao.edit.Editor;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.Typing;

/// The one text field of a table, laid over the current cell and moved along with it; it keeps the
/// focus while the table has it, so that an input method composes from the first key.
///
/// Its modes are Excel's. Ready: the cell is selected and the whole text with it, so the first key
/// or the first composed word replaces it. Enter: text is being typed; the arrow keys leave the
/// cell. Edit: there is a caret, which the arrow keys move.
public final class CellEditor extends TextField {

  /// Excel's three modes of editing a cell, which decide what a key does: see [CellEditor].
  public enum Mode {
    READY,
    ENTER,
    EDIT
  }

  private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");

  private final Editor editor;
  private final FormGrid grid;
  private final GridCommands commands;
  private final Typing typing;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READY);
  private final Label name = new Label();
  private Optional<Integer> tabbedFrom = Optional.empty();

  CellEditor(Editor editor, FormGrid grid, GridCommands commands) {
    this.editor = editor;
    this.grid = grid;
    this.commands = commands;
    getStyleClass().add("cell-editor");
    name.setLabelFor(this);
    typing = new Typing(this, this::typed, editor::divide);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(KeyEvent.KEY_TYPED, this::refuse);
    editor.protection().subscribe(reason -> setEditable(reason.isEmpty()));
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::click);
    setContextMenu(new EditMenu(this::cut, this::copy, this::paste, this::selectAll));
    focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused && mode.get() == Mode.READY) {
            selectAll();
          } else if (!focused) {
            finish();
          }
        });
  }

  /// The current mode, as an observable value.
  public ReadOnlyObjectProperty<Mode> mode() {
    return mode.getReadOnlyProperty();
  }

  /// Whether a mouse event belongs to this field's own caret and selection: it lies on the field,
  /// and text is being typed.
  boolean isEditingAt(MouseEvent event) {
    return mode.get() != Mode.READY && contains(sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /// Whether text is being typed, so that the clipboard's commands mean that text and not the
  /// selected cells.
  boolean isEditing() {
    return mode.get() != Mode.READY;
  }

  @Override
  public void copy() {
    if (isEditing()) {
      super.copy();
    } else {
      commands.copy();
    }
  }

  @Override
  public void cut() {
    if (isEditing()) {
      super.cut();
    } else {
      commands.cut();
    }
  }

  @Override
  public void paste() {
    if (isEditing()) {
      super.paste();
    } else {
      commands.paste();
    }
  }

  /// Pastes the numbers on the clipboard alone; into text that is being typed, the text.
  public void pasteNumbers() {
    if (isEditing()) {
      super.paste();
    } else {
      commands.pasteNumbers();
    }
  }

  /// Ends an input method's composition; the letters typed so far stay as text in this cell.
  void leaveComposition() {
    typing.leave();
  }

  private void click(MouseEvent event) {
    if (mode.get() == Mode.ENTER) {
      enter(Mode.EDIT);
    } else if (event.getButton() == MouseButton.PRIMARY && mode.get() == Mode.READY) {
      if (event.getClickCount() == 2) {
        edit();
      }
      event.consume();
    }
  }

  /// Shows a cell that has become the current one, in ready mode. Where the field lies is up to the
  /// sheet.
  void follow(CellRef cell) {
    name.setAccessibleText(cell.label());
    ready();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  /// Names the pane of the current cell as what has the focus, as a table does, while nothing is
  /// typed: a screen reader then says every cell that is gone to. The field itself stays the same
  /// one, of which it would say nothing.
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM && mode.get() == Mode.READY
        ? grid.currentPane()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// Forgets the column where the row of Tabs began, so that Enter goes straight down.
  void forgetTabs() {
    tabbedFrom = Optional.empty();
  }

  /// Ends typing and keeps what was typed, as Excel's ✓ does. Does nothing in ready mode or while
  /// an input method is composing.
  public void finish() {
    if (mode.get() != Mode.READY && !typing.isComposing()) {
      editor.close();
      ready();
    }
  }

  /// Takes back what was typed into the cell since typing began, as Esc does.
  public void restore() {
    editor.restore();
    ready();
  }

  /// Shows the content of the current cell, unless it is being typed into just now.
  void show() {
    if (mode.get() == Mode.READY && !typing.isComposing()) {
      ready();
    }
  }

  private void ready() {
    mode.set(Mode.READY);
    pseudoClassStateChanged(READY, true);
    typing.show(editor.findings().get().totals().shown(grid.currentCell()));
    selectAll();
  }

  private void enter(Mode next) {
    mode.set(next);
    pseudoClassStateChanged(READY, false);
  }

  /// Shows the notice why the draft is read-only when a character is typed into it.
  private void refuse(KeyEvent event) {
    var writes = event.getCharacter().codePoints().anyMatch(one -> one >= ' ' && one != 127);
    if (!isEditable() && !event.isShortcutDown() && writes) {
      grid.notice(editor.protection().get());
    }
  }

  private void edit() {
    if (!isEditable()) {
      grid.notice(editor.protection().get());
      return;
    }
    enter(Mode.EDIT);
    deselect();
    end();
  }

  private void typed(String text) {
    if (mode.get() == Mode.READY) {
      enter(Mode.ENTER);
    }
    editor.type(grid.currentCell(), text);
  }

  private void press(KeyEvent event) {
    if (!typing.isComposing() && (always(event) || whenReady(event) || moves(event))) {
      event.consume();
    }
  }

  /// Keys that mean the same in every mode.
  private boolean always(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (event.isShortcutDown()) {
          commands.fillTyped(typing.text());
        } else {
          enterPressed(event.isShiftDown() ? Motion.UP : Motion.DOWN);
        }
      }
      case TAB -> {
        if (event.isShortcutDown()) {
          return false;
        }
        tabPressed(event.isShiftDown() ? Motion.LEFT : Motion.RIGHT);
      }
      case ESCAPE -> restore();
      case F2 -> edit();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Keys that act on the selected cells in ready mode.
  private boolean whenReady(KeyEvent event) {
    if (mode.get() != Mode.READY) {
      return false;
    }
    if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      return shortcut(event.getCode());
    }
    if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.V) {
      commands.pasteNumbers();
      return true;
    }
    switch (event.getCode()) {
      case DELETE -> commands.clear();
      case BACK_SPACE -> {
        if (isEditable()) {
          enter(Mode.ENTER);
          clear();
        } else {
          grid.notice(editor.protection().get());
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyCode key) {
    switch (key) {
      case A ->
          grid.select(
              Selection.between(
                      grid.table(),
                      grid.table().cells().getFirst().ref(),
                      grid.table().cells().getLast().ref())
                  .withCurrent(grid.currentCell()));
      case C -> commands.copy();
      case X -> commands.cut();
      case V -> commands.paste();
      case D -> commands.fillDown();
      case R -> commands.fillRight();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moves(KeyEvent event) {
    if (mode.get() == Mode.EDIT) {
      return false;
    }
    var motion = Motion.of(event);
    motion.ifPresent(way -> {
      forgetTabs();
      var from = event.isShiftDown() ? grid.selection().get().to() : grid.currentCell();
      var target = way.from(grid.table(), from);
      if (event.isShiftDown()) {
        target.map(grid.selection().get()::extendedTo).ifPresent(grid::select);
      } else {
        target.ifPresentOrElse(grid::select, () -> grid.select(from));
      }
    });
    return motion.isPresent();
  }

  private Box box() {
    return grid.table().cell(grid.currentCell()).box();
  }

  /// Enter moves down, with Shift up, to the next cell that is not a total; after some Tabs it goes
  /// back to the column where they began. In a selected range it goes round within the range,
  /// column after column.
  private void enterPressed(Motion way) {
    if (!grid.selection().get().isSingle()) {
      step(commands.columnwise(), way == Motion.DOWN ? 1 : -1);
      return;
    }
    var column = tabbedFrom.orElse(box().column());
    forgetTabs();
    // On a total the user got there by arrow or click to type totals: Enter leads to the next one.
    var next =
        grid.table().isTotal(grid.currentCell())
            ? way.from(grid.table(), grid.currentCell())
            : way.input(grid.table(), box(), column);
    next.ifPresentOrElse(grid::select, this::finish);
  }

  /// Tab moves right, with Shift left, to the next cell that is not a total, and from the end of a
  /// row into the next one. In a selected range it goes round within the range, row after row.
  private void tabPressed(Motion way) {
    if (!grid.selection().get().isSingle()) {
      step(commands.rowwise(), way == Motion.RIGHT ? 1 : -1);
      return;
    }
    tabbedFrom = Optional.of(tabbedFrom.orElse(box().column()));
    way.input(grid.table(), box()).ifPresentOrElse(grid::select, this::finish);
  }

  private void step(List<CellRef> order, int by) {
    finish();
    if (!order.isEmpty()) {
      var at = order.indexOf(grid.currentCell());
      var next = order.get(Math.floorMod(at + by, order.size()));
      grid.select(grid.selection().get().withCurrent(next));
    }
  }
}
