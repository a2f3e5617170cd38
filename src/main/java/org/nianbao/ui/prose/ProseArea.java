package org.nianbao.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;
import org.nianbao.prose.Numbering;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.ui.parts.Composing;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.wording.Wording;

/// The rich text control that shows and edits the text of a section. The control keeps no undo
/// history; whoever does calls [#show].
public final class ProseArea extends RichTextArea {
  static final double LINE_HEIGHT = 27;

  private final Edits edits;
  private final ClipboardReading reading;
  private final ProseClipboard clipboard;
  private final ProseModel model;
  private final Styling styling;
  private final Composing<ComposedProse.Stretch> composing;
  private final CaretEdges edges;
  private Optional<Position> arriving = Optional.empty();

  private final Duration blinkPeriod = getCaretBlinkPeriod();

  /// The control itself is changing its text: what it then reports is one edit, not two.
  private boolean isReplacing;

  /// @param edition has the cells that pasted linked figures follow
  /// @param reading reads what is pasted
  /// @param edits is told the new value after each edit by the user
  public ProseArea(Font font, Edition edition, ClipboardReading reading, Edits edits) {
    sceneProperty().subscribe(this::blink);
    this.reading = reading;
    this.edits = edits;
    this.clipboard = new ProseClipboard(edition);
    model =
        new ProseModel(
            LINE_HEIGHT - height(font), this::getCaretPosition, this::clearSelection, this::edited);
    setModel(model);
    setWrapText(true);
    getStyleClass().add("prose-area");
    setStyle(
        "-fx-font-family: '%s'; -fx-font-size: %spx;".formatted(font.getFamily(), font.getSize()));
    setContextMenu(new EditMenu(this::cut, this::copy, this::paste, this::selectAll));
    new ProseKeys(this, model);
    clipboardKeys();
    composing = new Composing<>(this, new ComposedProse(this, model, edits));
    edges = new CaretEdges(this, model);
    styling = new Styling(this, model, edits);
    select(TextPos.ZERO, TextPos.ZERO); // null until now
  }

  private static double height(Font font) {
    var text = new Text("国");
    text.setFont(font);
    return text.getLayoutBounds().getHeight();
  }

  /// The control moves its caret after an edit of its own, and needs the text laid out for that:
  /// until then the caret's new place is only known. The text is laid out here and now, for what
  /// the control lays out by the way, to find the caret's place, it lays out again in the next
  /// pulse.
  private void edited(Position from, Prose before, Prose after, TextPos to) {
    if (isReplacing && isInWindow()) {
      telling(
          () -> {
            layout();
            select(to);
          },
          () -> typed(from, before, after));
    } else {
      arriving = Optional.of(model.position(to));
      try {
        typed(from, before, after);
      } finally {
        arriving = Optional.empty();
      }
      if (isInWindow()) {
        layout();
      }
    }
  }

  /// The caret blinks only in a window. The control's own clock never stops: it would keep the
  /// area, and the report with it, in memory after the report is closed.
  private void blink(Scene scene) {
    setCaretBlinkPeriod(scene == null ? Duration.ZERO : blinkPeriod);
  }

  /// Letters may become text as the area leaves the window; nothing can be laid out then.
  private boolean isInWindow() {
    return getScene() != null && getScene().getWindow() != null;
  }

  /// Shows what an edit has come to and then tells of it, also where it could not be shown: an edit
  /// that is seen, in part or as a whole, is never lost.
  static void telling(Runnable show, Runnable tell) {
    try {
      show.run();
    } finally {
      tell.run();
    }
  }

  /// Puts in text and moves the caret behind it.
  void replace(TextPos from, TextPos to, String text) {
    isReplacing = true;
    try {
      replaceText(from, to, text);
    } finally {
      isReplacing = false;
    }
  }

  /// Shows another value by its smallest paragraph difference; caret, selection and scroll stay
  /// with their text.
  public void show(Prose prose) {
    if (model.composing()) {
      showBelow(prose);
      return;
    }
    var anchor = arriving.orElseGet(() -> model.position(getAnchorPosition()));
    var caret = caret();
    var difference = model.show(prose);
    if (arriving.isEmpty() || !difference.isNone()) {
      select(difference.move(anchor), difference.move(caret));
    }
    edges.check();
    styling.check();
  }

  /// The letters being composed stay over what they stood over.
  private void showBelow(Prose prose) {
    if (!prose.withAParagraph().equals(prose())) {
      var from = model.composedFrom();
      var to = model.composedTo();
      var difference = model.show(prose);
      composing.moved(new ComposedProse.Stretch(difference.move(from), difference.move(to)));
    }
  }

  /// Draws lines under words, in place of those drawn before.
  void mark(List<Mark> marks) {
    model.mark(marks);
  }

  /// Does something that changes the text, unless it may only be read: then that is told.
  void change(Runnable act) {
    if (isEditable()) {
      act.run();
    } else {
      edits.refused();
    }
  }

  /// Whether text can be put in now: it may be changed, and nothing is being composed.
  boolean isWritable() {
    return isEditable() && !isDisabled() && model.isWritable();
  }

  /// Marks the paragraph of the caret with a bar at its left, or no longer.
  public void follow(Following following) {
    setLeftDecorator(following == Following.SHOWN ? new FollowBar(this) : null);
  }

  /// Whether the paragraph of the caret is marked.
  public enum Following {
    SHOWN,
    HIDDEN
  }

  Position selectionStart() {
    return model.position(getSelection().getMin());
  }

  Position selectionEnd() {
    return model.position(getSelection().getMax());
  }

  /// The words selected, a line for each paragraph; empty where only the caret stands.
  public String selectedText() {
    return model.composing() ? "" : prose().slice(selectionStart(), selectionEnd()).text();
  }

  /// Puts in text as if it had been typed over a selection.
  void type(Position from, Position to, String text) {
    if (!text.isEmpty() && isWritable()) {
      select(from, to);
      replace(model.textPos(from), model.textPos(to), text);
    }
  }

  /// The linked figure under a point of the screen.
  Optional<Linked> figureAt(double screenX, double screenY) {
    var pos = getTextPosition(screenX, screenY);
    if (pos == null) {
      return Optional.empty();
    }
    int character = pos.charIndex() - pos.offset() + model.position(pos).offset();
    return prose().get(pos.index()).figures().stream()
        .filter(figure -> figure.from() <= character && character < figure.to())
        .findFirst();
  }

  public Prose prose() {
    return model.value();
  }

  public Position caret() {
    return model.composing()
        ? model.composedFrom()
        : arriving.orElseGet(() -> model.position(getCaretPosition()));
  }

  public void caret(Position position) {
    select(position, position);
  }

  /// Selecting scrolls to the caret, so what is selected already is not selected again.
  public void select(Position anchor, Position caret) {
    var from = model.textPos(anchor);
    var to = model.textPos(caret);
    if (!from.equals(getAnchorPosition()) || !to.equals(getCaretPosition())) {
      select(from, to);
    }
  }

  /// Gives the selected paragraphs this style, or makes them body text if they all have it.
  public void toggle(Style style) {
    change(() -> styling.toggle(style));
  }

  /// Makes the selected text bold, or plain if all of it is bold. Where nothing is selected, what
  /// is typed next is switched, until the caret moves.
  public void toggleBold() {
    change(styling::toggleBold);
  }

  /// Whether the selected text is bold, or what would be typed at the caret.
  public ReadOnlyBooleanProperty bold() {
    return styling.bold();
  }

  /// Ends what an input method is composing: the letters stay as text.
  void leaveComposition() {
    composing.leave();
  }

  /// Ends what an input method is composing as if it had never begun.
  void giveUpComposition() {
    composing.giveUp();
  }

  /// Sub-headings that came, went or moved leave the numbers after them in order. A linked figure
  /// that goes is a step of its own.
  void typed(Position from, Prose before, Prose after) {
    var repaired = Numbering.repaired(before, after);
    telling(
        () -> {
          if (repaired != after) {
            show(repaired);
          }
        },
        () -> {
          if (figures(repaired) < figures(before)) {
            edits.changed(Wording.of("step.removeFigure"), from, repaired);
          } else {
            edits.typed(from, repaired);
          }
        });
  }

  private static int figures(Prose prose) {
    return prose.paragraphs().stream().mapToInt(paragraph -> paragraph.figures().size()).sum();
  }

  Prose selected() {
    return prose().slice(selectionStart(), selectionEnd());
  }

  private void copySelected() {
    if (!model.composing() && hasNonEmptySelection()) {
      clipboard.put(selected());
    }
  }

  private void cutSelected() {
    if (isWritable() && hasNonEmptySelection()) {
      clipboard.put(selected());
      var before = prose();
      var from = caret();
      var to = selectionStart();
      var next = Numbering.repaired(before, before.remove(to, selectionEnd()));
      telling(
          () -> {
            show(next);
            caret(to);
          },
          () -> edits.changed(Wording.of("step.cut"), from, next));
    }
  }

  private void paste(Clipping clipping) {
    if (!isWritable()) {
      return;
    }
    if (!clipping.prose().paragraphs().isEmpty()) {
      land(clipping);
    }
    if (!clipping.sentences().isEmpty()) {
      edits.leftOut(clipping.sentences());
    }
  }

  private void land(Clipping clipping) {
    var from = caret();
    var landed = clipping.over(prose(), selectionStart(), selectionEnd());
    telling(
        () -> {
          show(landed.prose());
          caretBefore(landed);
        },
        () -> edits.changed(Wording.of("step.pasteText"), from, landed.prose()));
    caretBefore(landed);
  }

  /// Counted from the end: a pasted figure may say something else by now.
  private void caretBefore(Clipping.Landed landed) {
    int index = landed.paragraph();
    caret(new Position(index, prose().get(index).length() - landed.behind()));
  }

  private void clipboardKeys() {
    var keys = getInputMap();
    keys.registerFunction(Tag.COPY, this::copySelected);
    keys.registerFunction(Tag.CUT, () -> change(this::cutSelected));
    keys.registerFunction(Tag.PASTE, () -> change(() -> clipboard.get(reading, this::paste)));
    keys.registerFunction(
        Tag.PASTE_PLAIN_TEXT, () -> change(() -> clipboard.text(reading, this::paste)));
  }
}
