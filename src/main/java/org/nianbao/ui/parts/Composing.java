package org.nianbao.ui.parts;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Takes text from an input method into a control. The letters being composed are shown in the
/// control; only committed text becomes part of its text, as one undo step each time.
///
/// Observed with fcitx5 under GTK and with Java on Windows:
///
/// - After every commit, and on Windows before it too, comes an event without any text. It means
///   something only while letters are shown.
/// - An event without text while letters are shown means either that the composition was cancelled
///   with Esc or Backspace, or that a click or a change of focus is about to happen. Which of them
///   it was shows only in what comes next: a key, or a click or another focus owner. After a key
///   the letters are gone; otherwise they stay as text where they were typed.
/// - Letters that were left as text are committed a moment later all the same, to whatever control
///   has the focus by then. That commit is dropped.
/// - A focus owner that leaves the scene is asked for the position of its caret once more; an
///   answer of null ends the JVM.
///
/// @param <P> a range of the control's text
public final class Composing<P> {

  /// The letters being composed, and the range of the text that they cover.
  private record Letters<P>(P over, String text) {}

  private final Node control;
  private final ComposedText<P> text;
  private final EventHandler<InputEvent> watch = this::watch;
  private Optional<Scene> scene = Optional.empty();
  private Optional<Letters<P>> shown = Optional.empty();

  /// The letters that an event without text removed, until what comes next shows whether they were
  /// cancelled.
  private Optional<Letters<P>> withdrawn = Optional.empty();

  private Optional<P> committedAt = Optional.empty();

  /// The focus is away only to end a composition: that must not count as the user's leaving.
  private boolean isResetting;

  /// Connects a control with the input method. The control must not have a skin yet: a skin
  /// installs its own handlers only where there are none.
  public Composing(Node control, ComposedText<P> text) {
    this.control = control;
    this.text = text;
    control.setOnInputMethodTextChanged(this::changed);
    control.setInputMethodRequests(new Requests());
    control
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && !isResetting && (withdrawn.isPresent() || !isFocusOwner())) {
            leave();
          }
        });
  }

  /// Whether letters are being composed, or are just becoming text.
  public boolean isComposing() {
    return shown.isPresent() || isResetting;
  }

  /// Ends the composition because something else is about to be done: the letters stay as text.
  public void leave() {
    if (shown.isPresent()) {
      reset();
      withdraw();
    }
    withdrawn.ifPresent(left -> {
      var from = scene;
      end();
      text.put(left.over, left.text);
      from.ifPresent(one -> new LateCommit(one, left.text));
    });
  }

  /// Cancels the composition: the letters are removed and the text stays as it was before.
  public void giveUp() {
    withdraw();
    end();
  }

  /// Shows the letters over another text, which has replaced the text below them.
  ///
  /// @param over the range of the new text that they cover
  public void moved(P over) {
    shown.ifPresent(letters -> show(over, letters.text, letters.text.length()));
  }

  private boolean isFocusOwner() {
    return control.getScene() != null && control.getScene().getFocusOwner() == control;
  }

  private void changed(InputMethodEvent event) {
    event.consume();
    var committed = event.getCommitted();
    var letters =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (committed.isEmpty() && letters.isEmpty()) {
      withdraw();
      if (!control.isFocused() && !isResetting) {
        leave();
      }
    } else if (text.takes()) {
      take(committed, letters, event.getCaretPosition());
    }
  }

  private void take(String committed, String letters, int caret) {
    var over = shown.map(Letters::over).orElseGet(text::selection);
    if (!committed.isEmpty()) {
      giveUp();
      text.put(over, committed);
      over = text.selection();
      committedAt = Optional.of(over);
    }
    if (!letters.isEmpty()) {
      show(over, letters, caret < 0 ? letters.length() : Math.min(caret, letters.length()));
    }
  }

  private void show(P over, String letters, int caret) {
    text.show(over, letters, caret);
    shown = Optional.of(new Letters<>(over, letters));
    withdrawn = Optional.empty();
    if (scene.isEmpty()) {
      scene = Optional.ofNullable(control.getScene());
      scene.ifPresent(one -> one.addEventFilter(InputEvent.ANY, watch));
    }
  }

  private void withdraw() {
    if (shown.isPresent()) {
      withdrawn = shown;
      shown = Optional.empty();
      text.withdraw();
    }
  }

  private void end() {
    shown = Optional.empty();
    withdrawn = Optional.empty();
    scene.ifPresent(one -> one.removeEventFilter(InputEvent.ANY, watch));
    scene = Optional.empty();
  }

  /// Watches keys and clicks in the window while letters are shown or have just been removed.
  private void watch(InputEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      leave();
    } else if (event instanceof KeyEvent key) {
      if (shown.isEmpty()) {
        end();
      } else if (key.getCode() == KeyCode.ESCAPE) {
        key.consume();
        giveUp();
      } else if (isAct(key)) {
        leave();
        if (key.getCode() == KeyCode.ENTER) {
          key.consume();
        }
      }
    }
  }

  /// Whether a key event that the input method passed on does something: types a character, is a
  /// command or moves the caret. Keys pressed that only write are left to the input method, which
  /// sends their result.
  private static boolean isAct(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_TYPED) {
      return !key.isShortcutDown() && key.getCharacter().chars().noneMatch(Character::isISOControl);
    }
    var code = key.getCode();
    var writes = code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE;
    return key.getEventType() == KeyEvent.KEY_PRESSED
        && code != KeyCode.UNDEFINED
        && !code.isModifierKey()
        && (!writes || key.isShortcutDown() || key.isAltDown());
  }

  /// Tells the input method that the composition is over; it may commit the letters at once. The
  /// only way to tell it is to move the focus away for a moment.
  private void reset() {
    if (control.isFocused() && control.getParent() != null) {
      isResetting = true;
      committedAt = Optional.empty();
      control.getParent().requestFocus();
      control.requestFocus();
      isResetting = false;
      committedAt.ifPresent(text::select);
    }
  }

  /// Drops the late commit of letters that were left as text; other text from an input method ends
  /// the wait for it.
  private static final class LateCommit implements EventHandler<InputMethodEvent> {
    private final Scene scene;
    private final String letters;

    LateCommit(Scene scene, String letters) {
      this.scene = scene;
      this.letters = letters;
      scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this);
    }

    @Override
    public void handle(InputMethodEvent event) {
      var isCommit = event.getComposed().isEmpty();
      if (!isCommit || !event.getCommitted().isEmpty()) {
        scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this);
        if (isCommit && bare(event.getCommitted()).equals(bare(letters))) {
          event.consume();
        }
      }
    }

    /// The letters without the spaces and apostrophes between pinyin syllables.
    private static String bare(String letters) {
      return letters.replaceAll("[ ']", "");
    }
  }

  /// The answers to an input method's questions. An answer is never null, since that would end the
  /// JVM.
  private final class Requests implements InputMethodRequests {
    private Point2D last = Point2D.ZERO;

    @Override
    public Point2D getTextLocation(int offset) {
      last = text.belowCaret(offset).orElse(last);
      return last;
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
      return isComposing() ? "" : text.selectedWords();
    }
  }
}
