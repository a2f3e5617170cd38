package org.nianbao.ui.parts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// Listens to what a person types into a text control: by key, by pasting, or committed by an input
/// method. Text that is still being composed is not reported, nor text that the program shows.
/// Characters that the control leaves out of a text, such as a line break, stay in that text
/// ([Shown]).
public final class Typing {
  private final TextInputControl control;
  private final Consumer<String> typed;
  private final Runnable divide;
  private final Composing<IndexRange> composing;
  private final Path line = new Path();
  private Shown shown;

  /// Whether a change of the control's text is a person's: false while the program sets it.
  private boolean isHeard = true;

  /// The letters being composed and the text below them; empty if nothing is being composed.
  private Optional<Covered> covered = Optional.empty();

  private record Covered(String text, IndexRange by, int letters) {}

  /// @param control the control to listen to; it has no skin yet
  public Typing(TextInputControl control) {
    this(control, _ -> {});
  }

  /// @param control the control to listen to; it must not have a skin yet
  /// @param typed gets the whole text whenever a person has changed it
  public Typing(TextInputControl control, Consumer<String> typed) {
    this(control, typed, () -> {});
  }

  /// @param control the control to listen to; it must not have a skin yet
  /// @param typed gets the whole text whenever a person has changed it
  /// @param divide is called before and after a commit, to make it an undo step of its own
  public Typing(TextInputControl control, Consumer<String> typed, Runnable divide) {
    this.control = control;
    this.typed = typed;
    this.divide = divide;
    shown = Shown.in(control, control.getText());
    line.getStyleClass().add("composed-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    composing = new Composing<>(control, new Letters());
    control
        .textProperty()
        .addListener((_, _, text) -> {
          if (isHeard) {
            hear(text);
          }
        });
  }

  private void hear(String text) {
    shown = new Shown(shown.edited(text), text);
    typed.accept(shown.whole());
  }

  /// The whole text, with the characters that the control leaves out.
  public String text() {
    return shown.whole();
  }

  /// Selects a range of the whole text.
  public void select(int from, int to) {
    control.selectRange(shown.at(from), shown.at(to));
  }

  /// Whether an input method is composing in the control.
  public boolean isComposing() {
    return composing.isComposing();
  }

  /// Ends an input method's composition; the letters stay as text.
  public void leave() {
    composing.leave();
  }

  /// Shows a text that nobody typed. Letters being composed keep their place.
  public void show(String whole) {
    shown = Shown.in(control, whole);
    var text = shown.text();
    if (covered.isEmpty()) {
      set(text);
    } else if (!covered.get().text.equals(text)) {
      var by = covered.get().by;
      covered = Optional.empty();
      set(text);
      composing.moved(
          new IndexRange(
              Math.min(by.getStart(), control.getLength()),
              Math.min(by.getEnd(), control.getLength())));
    }
  }

  private void set(String text) {
    if (!text.equals(control.getText())) {
      isHeard = false;
      control.setText(text);
      isHeard = true;
    }
  }

  /// The node that draws the control's text; the prompt text has another one.
  private Optional<Text> drawn() {
    return control.lookupAll(".text").stream()
        .filter(node -> node instanceof Text text && text.getText().equals(control.getText()))
        .map(Text.class::cast)
        .findFirst();
  }

  /// Shows the letters being composed within the control's own text.
  private final class Letters implements ComposedText<IndexRange> {
    @Override
    public boolean takes() {
      return control.isEditable() && !control.isDisabled();
    }

    @Override
    public IndexRange selection() {
      return control.getSelection();
    }

    @Override
    public void select(IndexRange stretch) {
      control.selectRange(stretch.getStart(), stretch.getEnd());
    }

    @Override
    public void show(IndexRange over, String letters, int caret) {
      var below = covered.map(Covered::text).orElseGet(control::getText);
      var from = over.getStart();
      set(below.substring(0, from) + letters + below.substring(over.getEnd()));
      covered = Optional.of(new Covered(below, over, letters.length()));
      control.selectRange(from + caret, from + caret);
      drawLine();
    }

    @Override
    public void withdraw() {
      covered.ifPresent(one -> {
        covered = Optional.empty();
        set(one.text);
        select(one.by);
        drawLine();
      });
    }

    @Override
    public void put(IndexRange over, String text) {
      divide.run();
      control.replaceText(over, text);
      divide.run();
    }

    @Override
    public String selectedWords() {
      return control.getSelectedText();
    }

    @Override
    public Optional<Point2D> belowCaret(int offset) {
      return drawn()
          .map(text -> {
            var at = Math.clamp(control.getCaretPosition() + offset, 0, text.getText().length());
            var caret = new Path(text.caretShape(at, true)).getLayoutBounds();
            return text.localToScreen(caret.getCenterX(), caret.getMaxY());
          });
    }
  }

  /// Underlines the letters being composed. The control's own underline is misplaced where text is
  /// aligned right.
  private void drawLine() {
    drawn()
        .ifPresent(text -> {
          if (line.getParent() == null && control.getSkin() instanceof SkinBase<?> skin) {
            skin.getChildren().add(line);
            text.layoutBoundsProperty().subscribe(() -> underline(text));
            text.localToSceneTransformProperty().subscribe(() -> underline(text));
          }
          underline(text);
        });
  }

  private void underline(Text text) {
    var from = covered.map(one -> one.by.getStart()).orElse(0);
    var length = covered.map(Covered::letters).orElse(0);
    line.getElements().setAll(text.underlineShape(from, from + length));
    var origin = control.sceneToLocal(text.localToScene(0, 0));
    line.relocate(
        origin.getX() + line.getLayoutBounds().getMinX(),
        origin.getY() + line.getLayoutBounds().getMinY());
  }
}
