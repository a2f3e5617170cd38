package org.nianbao.ui.prose;

import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea.Tag;
import jfx.incubator.scene.control.richtext.TextPos;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.prose.FigureEdges;
import org.nianbao.prose.Numbering;

/// The key bindings of the prose area: keys that do something else than in the control itself, and
/// keys that are left to the window.
final class ProseKeys {
  private final ProseArea area;
  private final ProseModel model;

  ProseKeys(ProseArea area, ProseModel model) {
    this.area = area;
    this.model = model;
    area.addEventFilter(KeyEvent.KEY_TYPED, ProseKeys::dropDigitOfShortcut);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::refuse);
    var keys = area.getInputMap();
    // Disabled, not merely without effect: a bound key is consumed and never reaches the window's
    // accelerators.
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.Z));
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.Y));
    keys.disableKeyBinding(KeyBinding.shiftShortcut(KeyCode.Z));
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
    keys.registerKey(KeyBinding.of(KeyCode.TAB), Tag.FOCUS_NEXT);
    editing(Tag.BACKSPACE, this::backspaceOrMerge);
    for (var tag : List.of(Tag.DELETE, Tag.DELETE_WORD_NEXT_START, Tag.DELETE_WORD_NEXT_END)) {
      editing(tag, () -> deleteOrRemove(tag));
    }
    for (var tag : List.of(Tag.DELETE_PARAGRAPH, Tag.DELETE_PARAGRAPH_START, Tag.INSERT_TAB)) {
      editing(tag, () -> area.executeDefault(tag));
    }
    keys.registerFunction(Tag.MOVE_LEFT, () -> leftFromStart(Tag.MOVE_LEFT, area::select));
    keys.registerFunction(
        Tag.SELECT_LEFT, () -> leftFromStart(Tag.SELECT_LEFT, area::extendSelection));
    editing(Tag.INSERT_LINE_BREAK, this::endLine);
    for (var tag : List.of(Tag.MOVE_WORD_LEFT, Tag.MOVE_WORD_PREVIOUS)) {
      keys.registerFunction(tag, () -> area.select(previousWord()));
    }
    for (var tag : List.of(Tag.SELECT_WORD_LEFT, Tag.SELECT_WORD_PREVIOUS)) {
      keys.registerFunction(tag, () -> area.extendSelection(previousWord()));
    }
    editing(Tag.DELETE_WORD_PREVIOUS, this::deletePreviousWord);
  }

  /// Binds a command that changes the text; in a read-only text the command reports that instead.
  private void editing(FunctionTag tag, Runnable act) {
    area.getInputMap().registerFunction(tag, () -> area.change(act));
  }

  /// Reports a character typed into a read-only text, which the control drops silently.
  private void refuse(KeyEvent event) {
    if (!event.isShortcutDown()
        && event.getCharacter().chars().noneMatch(Character::isISOControl)) {
      area.change(() -> {});
    }
  }

  private void deleteOrRemove(FunctionTag tag) {
    if (!removed(FigureEdges.after(area.prose(), area.caret()))) {
      area.executeDefault(tag);
    }
  }

  private void deletePreviousWord() {
    if (area.isWritable()) {
      area.replace(previousWord(), area.getCaretPosition(), "");
    }
  }

  /// The beginning of the word before the caret. The control's own search runs past the first
  /// paragraph, and fails, where no word begins before the caret.
  private TextPos previousWord() {
    var caret = area.caret();
    var text = area.prose().get(caret.paragraph()).text();
    var words = BreakIterator.getWordInstance();
    words.setText(text);
    int start = words.preceding(caret.offset());
    while (start != BreakIterator.DONE && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start = words.previous();
    }
    if (start == BreakIterator.DONE && caret.offset() == 0 && caret.paragraph() > 0) {
      return area.getParagraphEnd(caret.paragraph() - 1);
    }
    var at = new Position(caret.paragraph(), Math.max(start, 0));
    return model.textPos(FigureEdges.outside(area.prose(), at, at, caret));
  }

  /// Removes a linked figure beside the caret as a whole, unless text is selected.
  ///
  /// @return whether one was removed
  private boolean removed(Optional<Linked> figure) {
    if (area.hasNonEmptySelection() || figure.isEmpty() || !area.isWritable()) {
      return false;
    }
    int index = area.caret().paragraph();
    area.replace(
        model.textPos(new Position(index, figure.get().from())),
        model.textPos(new Position(index, figure.get().to())),
        "");
    return true;
  }

  private void backspaceOrMerge() {
    var caret = area.caret();
    if (removed(FigureEdges.before(area.prose(), caret))) {
      return;
    }
    if (area.hasNonEmptySelection() || caret.offset() > 0 || caret.paragraph() == 0) {
      area.executeDefault(Tag.BACKSPACE);
    } else if (!area.isWritable()) {
      return;
    } else if (area.prose().get(caret.paragraph() - 1).length() == 0) {
      var before = area.prose();
      var joined = before.splice(caret.paragraph() - 1, 1);
      ProseArea.telling(() -> area.show(joined), () -> area.typed(caret, before, joined));
    } else {
      area.replace(area.getParagraphEnd(caret.paragraph() - 1), area.getCaretPosition(), "");
    }
  }

  private void leftFromStart(FunctionTag tag, Consumer<TextPos> go) {
    var caret = area.caret();
    boolean collapses = tag == Tag.MOVE_LEFT && area.hasNonEmptySelection();
    if (collapses || caret.offset() > 0 || caret.paragraph() == 0) {
      area.executeDefault(tag);
    } else {
      go.accept(area.getParagraphEnd(caret.paragraph() - 1));
    }
  }

  /// Ends the line. A typed line that begins with a number of the first level becomes a sub-heading
  /// then.
  private void endLine() {
    var caret = area.caret();
    var line = area.prose().get(caret.paragraph());
    boolean heading =
        area.isWritable()
            && !area.hasNonEmptySelection()
            && line.style() == Style.BODY
            && caret.offset() == line.length()
            && Numbering.recognised(line.text()) == Style.HEADING;
    if (heading) {
      area.toggle(Style.HEADING);
    }
    area.executeDefault(Tag.INSERT_LINE_BREAK);
  }

  /// Drops the digit of Ctrl+Alt+1, which the control would type as well, since Ctrl+Alt may be
  /// AltGr.
  private static void dropDigitOfShortcut(KeyEvent event) {
    if (event.isControlDown()
        && event.isAltDown()
        && event.getCharacter().chars().allMatch(Character::isDigit)) {
      event.consume();
    }
  }
}
