package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.nianbao.edit.Editor;
import org.nianbao.form.Box;
import org.nianbao.form.CellRef;
import org.nianbao.ui.parts.Typing;

/// The single text field over the current cell, which it follows; it always has the focus and takes
/// all typing.
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

  private final Editor editor;
  private final FormGrid grid;
  private final GridCommands commands;
  private final Typing typing;
  private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.READY);
  private Optional<Integer> tabbedFrom = Optional.empty();

  CellEditor(Editor editor, FormGrid grid, GridCommands commands) {
    this.editor = editor;
    this.grid = grid;
    this.commands = commands;
    getStyleClass().add("cell-editor");
    typing = new Typing(this, this::typed, editor::divide);
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(KeyEvent.KEY_TYPED, this::refuse);
    editor.protection().subscribe(reason -> setEditable(reason.isEmpty()));
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::click);
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

  /// Whether a mouse event is about the caret of this field.
  boolean isEditingAt(MouseEvent event) {
    return mode.get() != Mode.READY && contains(sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /// Ends what an input method is composing: the letters stay in this cell.
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

  /// Says why nothing can be typed.
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

  /// Keys that act on what is selected while nothing is being typed.
  private boolean whenReady(KeyEvent event) {
    if (mode.get() != Mode.READY) {
      return false;
    }
    if (event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
      return shortcut(event.getCode());
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

  /// Down, or up with Shift, to the next cell that is not a total; after some Tabs back to the
  /// column where they began; in a range round and round within it.
  private void enterPressed(Motion way) {
    if (!grid.selection().get().isSingle()) {
      step(commands.columnwise(), way == Motion.DOWN ? 1 : -1);
      return;
    }
    var column = tabbedFrom.orElse(box().column());
    forgetTabs();
    // Who has gone to a total by arrow or click fills in totals, and Enter leads to the next one.
    var next =
        grid.table().isTotal(grid.currentCell())
            ? way.from(grid.table(), grid.currentCell())
            : way.input(grid.table(), box(), column);
    next.ifPresentOrElse(grid::select, this::finish);
  }

  /// Right, or left with Shift, to the next cell that is not a total; over the edge into the next
  /// row; in a range round and round within it.
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
