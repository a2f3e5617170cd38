package org.nianbao.ui.prose;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;
import org.nianbao.prose.Numbering;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.ui.parts.Composing;
import org.nianbao.ui.parts.EditMenu;
import org.nianbao.ui.parts.TrueSize;
import org.nianbao.wording.Wording;

/// The rich text control that shows and edits the text of a section. It keeps no undo history: its
/// owner does, and calls [#show] after an undo.
public final class ProseArea extends RichTextArea {
  static final double LINE_HEIGHT = 27;

  private final Font font;
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

  /// @param font the typeface and size of the text
  /// @param edition the form whose cells pasted linked figures follow
  /// @param reading reads pasted content, on a background thread if it is large
  /// @param edits is called after each edit by the user
  public ProseArea(Font font, Edition edition, ClipboardReading reading, Edits edits) {
    sceneProperty().subscribe(this::blink);
    this.font = font;
    this.reading = reading;
    this.edits = edits;
    this.clipboard = new ProseClipboard(edition);
    model =
        new ProseModel(
            LINE_HEIGHT - height(font), this::getCaretPosition, this::clearSelection, this::edited);
    setModel(model);
    setWrapText(true);
    getStyleClass().add("prose-area");
    zoom(1);
    setContextMenu(new EditMenu(this::cut, this::copy, this::paste, this::selectAll));
    new ProseKeys(this, model);
    clipboardKeys();
    composing = new Composing<>(this, new ComposedProse(this, model, edits));
    edges = new CaretEdges(this, model);
    styling = new Styling(this, model, edits);
    select(TextPos.ZERO, TextPos.ZERO); // null until now
  }

  /// Shows the text larger or smaller.
  ///
  /// @param factor 1 is full size
  void zoom(double factor) {
    setStyle(
        "-fx-font-family: '%s'; -fx-font-size: %spx;"
            .formatted(font.getFamily(), font.getSize() * factor));
    model.lineSpacing((LINE_HEIGHT - height(font)) * factor);
  }

  /// The area as it is put into what may be zoomed as a whole.
  public Region framed() {
    return new TrueSize(this, this::zoom);
  }

  private static double height(Font font) {
    var text = new Text("国");
    text.setFont(font);
    return text.getLayoutBounds().getHeight();
  }

  /// Reports an edit and lays the text out at once. After an edit of its own the control moves its
  /// caret, and needs the text laid out for that; until then only the caret's new position is
  /// known. The layout is done here, since text that the control lays out by itself while looking
  /// for the caret is laid out again in the next pulse.
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

  /// Lets the caret blink only in a window. The control's own timer never stops: it would keep the
  /// area, and the report with it, in memory after the report is closed.
  private void blink(Scene scene) {
    setCaretBlinkPeriod(scene == null ? Duration.ZERO : blinkPeriod);
  }

  /// Whether the area is in a window. Composed letters may become text as it leaves one; nothing
  /// can be laid out then.
  private boolean isInWindow() {
    return getScene() != null && getScene().getWindow() != null;
  }

  /// Shows the result of an edit and then reports it, even if showing it failed: an edit that the
  /// user sees, in part or as a whole, is never lost.
  static void telling(Runnable show, Runnable tell) {
    try {
      show.run();
    } finally {
      tell.run();
    }
  }

  /// Replaces a range by text and moves the caret to the end of it.
  void replace(TextPos from, TextPos to, String text) {
    isReplacing = true;
    try {
      replaceText(from, to, text);
    } finally {
      isReplacing = false;
    }
  }

  /// Shows another text by changing as few paragraphs as possible; caret, selection and scroll
  /// position stay at their text.
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

  /// Shows another text below letters that are being composed, which keep their place.
  private void showBelow(Prose prose) {
    if (!prose.withAParagraph().equals(prose())) {
      var from = model.composedFrom();
      var to = model.composedTo();
      var difference = model.show(prose);
      composing.moved(new ComposedProse.Stretch(difference.move(from), difference.move(to)));
    }
  }

  /// Replaces the underlines.
  void mark(List<Mark> marks) {
    model.mark(marks);
  }

  /// Runs a command that changes the text; if the text is read-only, reports that instead.
  void change(Runnable act) {
    if (isEditable()) {
      act.run();
    } else {
      edits.refused();
    }
  }

  /// Whether text can be inserted now: the area is not read-only or disabled, and nothing is being
  /// composed.
  boolean isWritable() {
    return isEditable() && !isDisabled() && model.isWritable();
  }

  /// Shows or hides the bar beside the paragraph of the caret.
  public void follow(Following following) {
    setLeftDecorator(following == Following.SHOWN ? new FollowBar(this) : null);
  }

  /// Whether the paragraph of the caret has a bar at its left.
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

  /// The selected text, a line for each paragraph; empty where there is only a caret, or while
  /// letters are being composed.
  public String selectedText() {
    return model.composing() ? "" : prose().slice(selectionStart(), selectionEnd()).text();
  }

  /// Inserts text as if it had been typed over a selection; does nothing if the text is empty or
  /// cannot be inserted now.
  void type(Position from, Position to, String text) {
    if (!text.isEmpty() && isWritable()) {
      select(from, to);
      replace(model.textPos(from), model.textPos(to), text);
    }
  }

  /// Where the caret is drawn, in the scene; where there is none, the whole area.
  Bounds caretInScene() {
    var caret = Optional.ofNullable(lookup(".caret"));
    return caret
        .map(node -> node.localToScene(node.getLayoutBounds()))
        .orElseGet(() -> localToScene(getLayoutBounds()));
  }

  /// The character under a point of the screen, in pixels, or the nearest one beside it; empty if
  /// there is none.
  Optional<Position> characterAt(double screenX, double screenY) {
    return Optional.ofNullable(getTextPosition(screenX, screenY))
        .map(pos ->
            new Position(
                pos.index(), pos.charIndex() - pos.offset() + model.position(pos).offset()));
  }

  /// The text without letters that are being composed.
  public Prose prose() {
    return model.value();
  }

  /// Where the caret is in the text; while letters are being composed, where they begin.
  public Position caret() {
    return model.composing()
        ? model.composedFrom()
        : arriving.orElseGet(() -> model.position(getCaretPosition()));
  }

  /// Moves the caret to a position and scrolls to it; nothing is selected then.
  public void caret(Position position) {
    select(position, position);
  }

  /// Selects the text between two positions and scrolls to the caret; does nothing if exactly that
  /// is selected already, so that the text does not scroll.
  public void select(Position anchor, Position caret) {
    var from = model.textPos(anchor);
    var to = model.textPos(caret);
    if (!from.equals(getAnchorPosition()) || !to.equals(getCaretPosition())) {
      select(from, to);
    }
  }

  /// Sets the style of the selected paragraphs, or makes them body text if they all have it.
  public void toggle(Style style) {
    change(() -> styling.toggle(style));
  }

  /// Makes the selected text bold, or plain if all of it is bold. If nothing is selected, it
  /// switches bold for what is typed next, until the caret moves.
  public void toggleBold() {
    change(styling::toggleBold);
  }

  /// Whether the selected text is bold; without a selection, whether text typed at the caret would
  /// be.
  public ReadOnlyBooleanProperty bold() {
    return styling.bold();
  }

  /// Ends an input method's composition; the letters stay as text.
  void leaveComposition() {
    composing.leave();
  }

  /// Cancels an input method's composition; the letters are removed.
  void giveUpComposition() {
    composing.giveUp();
  }

  /// Reports typed text, after renumbering the sub-headings below one that was added, removed or
  /// moved. Removing a linked figure is an undo step of its own.
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

  /// Moves the caret to the end of pasted text. The place is counted from the end of the paragraph,
  /// since a pasted linked figure may have another value, and so another length, by now.
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
