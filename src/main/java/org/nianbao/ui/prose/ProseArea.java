package org.nianbao.ui.prose;

import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.input.FunctionTag;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.form.Edition;
import org.nianbao.prose.Clipping;
import org.nianbao.prose.Numbering;
import org.nianbao.wording.Wording;

/// Edits a [Prose]. The control keeps no undo history; whoever does calls [#show].
public final class ProseArea extends RichTextArea {
  /// The style class of a linked figure.
  static final String FIGURE = "linked-figure";

  private static final double LINE_HEIGHT = 27;

  private static final StyleHandlerRegistry STYLES = styles();

  private final Edits edits;
  private final ProseClipboard clipboard;
  private final ProseModel model;
  private final ReadOnlyBooleanWrapper bold = new ReadOnlyBooleanWrapper();

  /// @param edition has the cells that pasted linked figures follow
  /// @param edits is told the new value after each edit by the user
  public ProseArea(Font font, Edition edition, Edits edits) {
    this.edits = edits;
    this.clipboard = new ProseClipboard(edition);
    model =
        new ProseModel(
            LINE_HEIGHT - height(font),
            this::clearSelection,
            (before, prose, caret) -> {
              select(caret);
              typed(before, prose);
            });
    setModel(model);
    setWrapText(true);
    getStyleClass().add("prose-area");
    setStyle(
        "-fx-font-family: '%s'; -fx-font-size: %spx;".formatted(font.getFamily(), font.getSize()));
    keys();
    setContextMenu(menu());
    addEventFilter(KeyEvent.KEY_TYPED, ProseArea::dropDigitOfShortcut);
    // Both before the skin, which installs its own only where there are none.
    setOnInputMethodTextChanged(this::compose);
    setInputMethodRequests(new CandidatePlace());
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            cancelComposition();
          }
        });
    selectionProperty().addListener((_, before, now) -> keepAtEdges(before, now));
    selectionProperty().addListener((_, _, now) -> caretMoved(now));
    select(TextPos.ZERO, TextPos.ZERO); // null until now
  }

  /// The control would turn attributes into inline styles, parsed anew for all visible text with
  /// each key; style names in the model cost as much, for they are resolved to attributes.
  private static StyleHandlerRegistry styles() {
    var styles = StyleHandlerRegistry.builder(styleHandlerRegistry);
    styles.<ProseArea, Double>setParHandler(
        StyleAttributeMap.LINE_SPACING,
        (_, paragraph, spacing) -> ((TextFlow) paragraph.getNode()).setLineSpacing(spacing));
    styles.<ProseArea, Boolean>setSegHandler(
        StyleAttributeMap.BOLD, (_, text, _) -> text.getNode().getStyleClass().add("bold"));
    styles.<ProseArea, Boolean>setSegHandler(
        StyleAttributeMap.UNDERLINE,
        (_, text, _) -> text.getNode().getStyleClass().add("composed"));
    styles.<ProseArea, Boolean>setSegHandler(
        ProseModel.FIGURE, (_, text, _) -> text.getNode().getStyleClass().add(FIGURE));
    return styles.build();
  }

  @Override
  public StyleHandlerRegistry getStyleHandlerRegistry() {
    return STYLES;
  }

  private static double height(Font font) {
    var text = new Text("国");
    text.setFont(font);
    return text.getLayoutBounds().getHeight();
  }

  /// Shows another value by its smallest paragraph difference; caret, selection and scroll stay
  /// with their text.
  public void show(Prose prose) {
    cancelComposition();
    var anchor = model.position(getAnchorPosition());
    var caret = caret();
    var difference = model.show(prose);
    select(difference.move(anchor), difference.move(caret));
    keepAtEdges(getSelection(), getSelection());
    bold.set(isBold());
  }

  /// Draws lines under words, in place of those drawn before.
  void mark(List<Mark> marks) {
    model.mark(marks);
  }

  /// Whether text can be put in now: nothing is being composed.
  boolean isWritable() {
    return isEditable() && !isDisabled() && model.isWritable();
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
    if (!text.isEmpty()) {
      select(from, to);
      replaceText(model.textPos(from), model.textPos(to), text);
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
    return model.composing() ? model.composedFrom() : model.position(getCaretPosition());
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
    cancelComposition();
    int first = getSelection().getMin().index();
    var selected = prose().paragraphs().subList(first, getSelection().getMax().index() + 1);
    var next = selected.stream().allMatch(one -> one.style() == style) ? Style.BODY : style;
    var before = prose();
    var anchor = model.position(getAnchorPosition());
    var caret = caret();
    var result = before;
    for (int i = first; i < first + selected.size(); i++) {
      if (before.get(i).style() != next) {
        result = Numbering.restyled(result, i, next);
      }
    }
    result = Numbering.repaired(result, first);
    show(result);
    select(behindNumber(anchor, before, result), behindNumber(caret, before, result));
    edits.changed(name(next), result);
  }

  /// A position stays with its character while the number before it changes.
  private static Position behindNumber(Position at, Prose before, Prose after) {
    int longer = after.get(at.paragraph()).length() - before.get(at.paragraph()).length();
    return new Position(at.paragraph(), Math.max(0, at.offset() + longer));
  }

  private static String name(Style style) {
    return switch (style) {
      case BODY -> Wording.of("step.body");
      case HEADING -> Wording.of("step.heading");
      case SUBHEADING -> Wording.of("step.subheading");
    };
  }

  /// Makes the selected text bold, or plain if all of it is bold. Where nothing is selected, what
  /// is typed next is switched, until the caret moves.
  public void toggleBold() {
    cancelComposition();
    var weight = isBold() ? Weight.PLAIN : Weight.BOLD;
    if (!hasNonEmptySelection()) {
      model.switchWeight(caret(), weight);
      bold.set(isBold());
      return;
    }
    var from = selectionStart();
    var to = selectionEnd();
    var changed =
        IntStream.rangeClosed(from.paragraph(), to.paragraph())
            .mapToObj(i -> prose().get(i).with(weight, start(i, from), end(i, to)))
            .toArray(Paragraph[]::new);
    publish(Wording.of("step.bold"), prose().splice(from.paragraph(), changed.length, changed));
  }

  /// Whether the selected text is bold, or what would be typed at the caret.
  public ReadOnlyBooleanProperty bold() {
    return bold.getReadOnlyProperty();
  }

  private boolean isBold() {
    return hasNonEmptySelection()
        ? selected().paragraphs().stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .allMatch(run -> run.weight() == Weight.BOLD)
        : model.weightAt(caret()) == Weight.BOLD;
  }

  private void caretMoved(SelectionSegment now) {
    if (now != null && now.getMax().index() < model.size() && !model.composing()) {
      model.caretMoved(caret());
      bold.set(isBold());
    }
  }

  private static int start(int index, Position from) {
    return index == from.paragraph() ? from.offset() : 0;
  }

  private int end(int index, Position to) {
    return index == to.paragraph() ? to.offset() : prose().get(index).length();
  }

  /// Sub-headings that came, went or moved leave the numbers after them in order. A linked figure
  /// that goes is a step of its own.
  private void typed(Prose before, Prose after) {
    var repaired = Numbering.repaired(before, after);
    if (repaired != after) {
      show(repaired);
    }
    if (figures(repaired) < figures(before)) {
      edits.changed(Wording.of("step.removeFigure"), repaired);
    } else {
      edits.typed(repaired);
    }
  }

  private static int figures(Prose prose) {
    return prose.paragraphs().stream().mapToInt(paragraph -> paragraph.figures().size()).sum();
  }

  /// A line typed with a number of the first level becomes a sub-heading when it is ended.
  private void endLine() {
    var caret = caret();
    var line = prose().get(caret.paragraph());
    boolean heading =
        model.isWritable()
            && !hasNonEmptySelection()
            && line.style() == Style.BODY
            && caret.offset() == line.length()
            && Numbering.recognised(line.text()) == Style.HEADING;
    if (heading) {
      toggle(Style.HEADING);
    }
    executeDefault(Tag.INSERT_LINE_BREAK);
  }

  private Prose selected() {
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
      var from = selectionStart();
      var before = prose();
      var next = Numbering.repaired(before, before.remove(from, selectionEnd()));
      show(next);
      caret(from);
      edits.changed(Wording.of("step.cut"), next);
    }
  }

  private void paste(Clipping clipping) {
    if (!isWritable() || clipping.prose().paragraphs().isEmpty()) {
      return;
    }
    var landed = clipping.over(prose(), selectionStart(), selectionEnd());
    show(landed.prose());
    caretBefore(landed);
    edits.changed(Wording.of("step.pasteText"), landed.prose());
    caretBefore(landed);
    if (clipping.leftOut() > 0) {
      edits.leftOut(clipping.leftOut());
    }
  }

  /// Counted from the end: a pasted figure may say something else by now.
  private void caretBefore(Clipping.Landed landed) {
    int index = landed.paragraph();
    caret(new Position(index, prose().get(index).length() - landed.behind()));
  }

  private void publish(String name, Prose prose) {
    show(prose);
    edits.changed(name, prose);
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item(Wording.of("prose.cut"), this::cut),
        item(Wording.of("prose.copy"), this::copy),
        item(Wording.of("prose.paste"), this::paste),
        item(Wording.of("prose.selectAll"), this::selectAll));
  }

  /// Ctrl+Alt may be AltGr, so the control would type the digit of Ctrl+Alt+1 as well.
  private static void dropDigitOfShortcut(KeyEvent event) {
    if (event.isControlDown()
        && event.isAltDown()
        && event.getCharacter().chars().allMatch(Character::isDigit)) {
      event.consume();
    }
  }

  private static MenuItem item(String name, Runnable act) {
    var item = new MenuItem(name);
    item.setOnAction(_ -> act.run());
    return item;
  }

  private void keys() {
    var keys = getInputMap();
    // Disabled, not merely without effect: a bound key is consumed and never reaches the window's
    // accelerators.
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.Z));
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.Y));
    keys.disableKeyBinding(KeyBinding.shiftShortcut(KeyCode.Z));
    keys.disableKeyBinding(KeyBinding.shortcut(KeyCode.D));
    keys.registerKey(KeyBinding.of(KeyCode.TAB), Tag.FOCUS_NEXT);
    keys.registerFunction(Tag.BACKSPACE, this::backspaceOrMerge);
    for (var tag : List.of(Tag.DELETE, Tag.DELETE_WORD_NEXT_START, Tag.DELETE_WORD_NEXT_END)) {
      keys.registerFunction(
          tag,
          () -> {
            if (!removed(FigureEdges.after(prose(), caret()))) {
              executeDefault(tag);
            }
          });
    }
    keys.registerFunction(Tag.MOVE_LEFT, () -> leftFromStart(Tag.MOVE_LEFT, this::select));
    keys.registerFunction(
        Tag.SELECT_LEFT, () -> leftFromStart(Tag.SELECT_LEFT, this::extendSelection));
    keys.registerFunction(Tag.COPY, this::copySelected);
    keys.registerFunction(Tag.CUT, this::cutSelected);
    keys.registerFunction(Tag.PASTE, () -> paste(clipboard.get()));
    keys.registerFunction(Tag.PASTE_PLAIN_TEXT, () -> paste(clipboard.text()));
    keys.registerFunction(Tag.INSERT_LINE_BREAK, this::endLine);
    for (var tag : List.of(Tag.MOVE_WORD_LEFT, Tag.MOVE_WORD_PREVIOUS)) {
      keys.registerFunction(tag, () -> select(previousWord()));
    }
    for (var tag : List.of(Tag.SELECT_WORD_LEFT, Tag.SELECT_WORD_PREVIOUS)) {
      keys.registerFunction(tag, () -> extendSelection(previousWord()));
    }
    keys.registerFunction(
        Tag.DELETE_WORD_PREVIOUS,
        () -> {
          if (model.isWritable()) {
            replaceText(previousWord(), getCaretPosition(), "");
          }
        });
  }

  /// The control's own search runs past the first paragraph, and fails, where no word begins before
  /// the caret.
  private TextPos previousWord() {
    var caret = caret();
    var text = prose().get(caret.paragraph()).text();
    var words = BreakIterator.getWordInstance();
    words.setText(text);
    int start = words.preceding(caret.offset());
    while (start != BreakIterator.DONE && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start = words.previous();
    }
    if (start == BreakIterator.DONE && caret.offset() == 0 && caret.paragraph() > 0) {
      return getParagraphEnd(caret.paragraph() - 1);
    }
    var at = new Position(caret.paragraph(), Math.max(start, 0));
    return model.textPos(FigureEdges.outside(prose(), at, at, caret));
  }

  /// Removes a figure beside the caret as a whole, unless something is selected.
  private boolean removed(Optional<Linked> figure) {
    if (hasNonEmptySelection() || figure.isEmpty() || !model.isWritable()) {
      return false;
    }
    int index = caret().paragraph();
    replaceText(
        model.textPos(new Position(index, figure.get().from())),
        model.textPos(new Position(index, figure.get().to())),
        "");
    return true;
  }

  private void backspaceOrMerge() {
    var caret = caret();
    if (removed(FigureEdges.before(prose(), caret))) {
      return;
    }
    if (hasNonEmptySelection() || caret.offset() > 0 || caret.paragraph() == 0) {
      executeDefault(Tag.BACKSPACE);
    } else if (!model.isWritable()) {
      return;
    } else if (prose().get(caret.paragraph() - 1).length() == 0) {
      var before = prose();
      var joined = before.splice(caret.paragraph() - 1, 1);
      show(joined);
      typed(before, joined);
    } else {
      replaceText(getParagraphEnd(caret.paragraph() - 1), getCaretPosition(), "");
    }
  }

  private void leftFromStart(FunctionTag tag, Consumer<TextPos> go) {
    var caret = caret();
    boolean collapses = tag == Tag.MOVE_LEFT && hasNonEmptySelection();
    if (collapses || caret.offset() > 0 || caret.paragraph() == 0) {
      executeDefault(tag);
    } else {
      go.accept(getParagraphEnd(caret.paragraph() - 1));
    }
  }

  private void keepAtEdges(SelectionSegment before, SelectionSegment now) {
    if (now != null) {
      var from = before == null ? now : before;
      var anchor = atEdge(now.getAnchor(), from.getAnchor(), now.getCaret());
      var caret = atEdge(now.getCaret(), from.getCaret(), now.getAnchor());
      if (anchor != now.getAnchor() || caret != now.getCaret()) {
        select(anchor, caret);
      }
    }
  }

  /// Out of the indent, and out of linked figures.
  private TextPos atEdge(TextPos pos, TextPos before, TextPos other) {
    var clear = outOfIndent(pos);
    if (model.composing() || pos.index() >= model.size()) {
      return clear;
    }
    var at = model.position(clear);
    var edge =
        FigureEdges.outside(prose(), at, position(before).orElse(at), position(other).orElse(at));
    return edge.equals(at) ? clear : model.textPos(edge);
  }

  private Optional<Position> position(TextPos pos) {
    return Optional.of(pos).filter(one -> one.index() < model.size()).map(model::position);
  }

  private TextPos outOfIndent(TextPos pos) {
    var start = model.textPos(new Position(pos.index(), 0));
    return pos.index() < model.size() && pos.offset() < start.offset() ? start : pos;
  }

  /// An event may commit text and go on composing, so the control's own handler, which takes one or
  /// the other, is not used.
  private void compose(InputMethodEvent event) {
    event.consume();
    if (!isEditable() || isDisabled()) {
      return;
    }
    var from = model.composing() ? model.composedFrom() : model.position(getSelection().getMin());
    var to = model.composing() ? model.composedTo() : model.position(getSelection().getMax());
    cancelComposition();
    if (!event.getCommitted().isEmpty()) {
      replaceText(model.textPos(from), model.textPos(to), event.getCommitted());
      from = to = caret();
    }
    var text =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!text.isEmpty()) {
      model.compose(from, to, text);
      int caret = event.getCaretPosition();
      caret(
          new Position(
              from.paragraph(),
              from.offset() + (caret < 0 ? text.length() : Math.min(caret, text.length()))));
    }
  }

  /// Ends a composition as if it had never begun.
  void cancelComposition() {
    if (model.composing()) {
      var from = model.composedFrom();
      var to = model.composedTo();
      model.cancelComposition();
      select(from, to);
    }
  }

  /// The candidate window goes below the caret.
  private final class CandidatePlace implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
      var caret = lookup(".caret");
      if (caret == null) {
        return localToScreen(0, LINE_HEIGHT);
      }
      var bounds = caret.getLayoutBounds();
      return caret.localToScreen(bounds.getMinX(), bounds.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
      return selectedText();
    }
  }
}
