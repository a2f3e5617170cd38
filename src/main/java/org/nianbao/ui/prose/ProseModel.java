package org.nianbao.ui.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Weight;

/// The text model of the rich text control, over an immutable [Prose]. Letters that an input method
/// is composing are laid over the text: the control sees them, the [Prose] does not contain them.
///
/// `FIRST_LINE_INDENT` puts a node before the text and so moves caret, selection and mouse by one
/// character. Body paragraphs therefore begin with spaces in the control ([ParagraphLook#indent]);
/// a [TextPos] counts them, a [Position] does not.
final class ProseModel extends StyledTextModel {
  /// Listener for edits in the control.
  interface Edited {
    /// @param from where the caret was before the edit
    /// @param before the text before it
    /// @param after the text after it
    /// @param to where the caret goes in the text after it
    void accept(Position from, Prose before, Prose after, TextPos to);
  }

  private record Composition(Position start, Position end, String text) {}

  /// The weight of text typed next at a position, after Ctrl+B without a selection.
  private record Switched(Position at, Weight weight) {}

  private final Supplier<TextPos> caret;
  private final Edited edited;
  private final Runnable moving;
  private final ParagraphFlows flows;
  private Prose value = Prose.EMPTY.withAParagraph();
  private Prose shown = value;
  private Prose rendered = value;
  private @Nullable Composition composition;
  private Optional<Switched> switched = Optional.empty();
  private Map<Integer, List<Mark>> marks = Map.of();

  /// @param lineSpacing in pixels
  /// @param caret gives the caret's place in the control
  /// @param moving is called before paragraphs move; nothing may be selected while they do
  /// @param edited is called after each edit in the control
  ProseModel(double lineSpacing, Supplier<TextPos> caret, Runnable moving, Edited edited) {
    this.caret = caret;
    this.flows = new ParagraphFlows(lineSpacing, this::look);
    this.moving = moving;
    this.edited = edited;
    setUndoRedoEnabled(false);
    removeDataFormatHandler(DataFormat.RTF, true, false);
    removeDataFormatHandler(DataFormat.HTML, true, false);
    registerDataFormatHandler(new PlainTextHandler(), true, true, 0);
  }

  /// Sets the space between lines, in pixels.
  void lineSpacing(double pixels) {
    flows.lineSpacing(pixels);
  }

  Prose value() {
    return value;
  }

  /// The text between two places in the control, without the indents.
  String text(TextPos start, TextPos end) {
    return shown.slice(position(start), position(end)).text();
  }

  ParagraphChange show(Prose prose) {
    var next = prose.withAParagraph();
    if (!next.equals(value)) {
      switched = Optional.empty();
    }
    value = next;
    composition = null;
    return render(value);
  }

  /// Replaces the underlines.
  void mark(List<Mark> next) {
    var before = marks;
    marks = next.stream().collect(Collectors.groupingBy(Mark::paragraph));
    Stream.concat(before.keySet().stream(), marks.keySet().stream())
        .distinct()
        .filter(index -> index < size() && !marks(before, index).equals(marks(marks, index)))
        .forEach(index -> redraw(index, 1));
  }

  private static List<Mark> marks(Map<Integer, List<Mark>> all, int paragraph) {
    return all.getOrDefault(paragraph, List.of());
  }

  boolean composing() {
    return composition != null;
  }

  /// Shows letters being composed in place of the text between two positions, until the next call.
  void compose(Position start, Position end, String text) {
    composition = new Composition(start, end, text);
    render(value.remove(start, end).insert(start, new Run(text, weightAt(start), Map.of())));
  }

  /// The weight that text typed at a position gets.
  Weight weightAt(Position at) {
    return switched
        .filter(one -> one.at.equals(at))
        .map(Switched::weight)
        .orElseGet(() -> value.get(at.paragraph()).weightAt(at.offset()));
  }

  /// Sets the weight of text typed next at a position, unless the caret leaves it before.
  void switchWeight(Position at, Weight weight) {
    switched = Optional.of(new Switched(at, weight));
  }

  /// Notes that the caret has moved, which ends a switched weight at another position.
  void caretMoved(Position to) {
    switched = switched.filter(one -> one.at.equals(to));
  }

  void cancelComposition() {
    show(value);
  }

  Position composedFrom() {
    return composition.start;
  }

  Position composedTo() {
    return composition.end;
  }

  Position position(TextPos pos) {
    return position(shown, pos);
  }

  private static Position position(Prose prose, TextPos pos) {
    int index = Math.clamp(pos.index(), 0, prose.paragraphs().size() - 1);
    var paragraph = prose.get(index);
    return new Position(
        index,
        Math.clamp(pos.offset() - ParagraphLook.indent(paragraph).length(), 0, paragraph.length()));
  }

  TextPos textPos(Position position) {
    int index = Math.clamp(position.paragraph(), 0, size() - 1);
    var paragraph = shown.get(index);
    return TextPos.ofLeading(
        index,
        ParagraphLook.indent(paragraph).length()
            + Math.clamp(position.offset(), 0, paragraph.length()));
  }

  private ParagraphChange render(Prose next) {
    var difference = ParagraphChange.between(rendered, next);
    shown = rendered = next;
    int first = difference.first();
    if (difference.removed() != difference.added()) {
      moving.run();
      flows.splice(difference);
      // The control adds removed lines to its scroll position instead of subtracting them, so this
      // event says "after the last changed paragraph, so many lines more or fewer". The offset
      // keeps positions within the paragraph.
      var at = TextPos.ofLeading(Math.max(0, first + difference.removed() - 1), Integer.MAX_VALUE);
      super.fireChangeEvent(at, at, 0, difference.added() - difference.removed(), 0);
    } else {
      redraw(first, difference.added());
    }
    return difference;
  }

  /// Redraws some paragraphs. The control is not told of changes in paragraphs that it shows: it
  /// would make, style and lay out all of them anew. The paragraph's node requests its own layout.
  private void redraw(int first, int count) {
    if (!flows.redraw(first, count)) {
      fireStyleChangeEvent(
          TextPos.ofLeading(first, 0), getEndOfParagraphTextPos(first + count - 1));
    }
  }

  @Override
  public void fireChangeEvent(
      TextPos start, TextPos end, int charsTop, int linesAdded, int charsBottom) {
    var before = value;
    var from = position(before, caret.get());
    value = shown;
    switched = Optional.empty();
    try {
      render(shown);
    } finally {
      edited.accept(
          from,
          before,
          value,
          TextPos.ofLeading(
              start.index() + linesAdded,
              linesAdded == 0 ? start.offset() + charsTop : charsBottom));
    }
  }

  @Override
  public boolean isWritable() {
    return !composing();
  }

  @Override
  public int size() {
    return shown.paragraphs().size();
  }

  @Override
  public String getPlainText(int index) {
    var paragraph = shown.get(index);
    return ParagraphLook.indent(paragraph) + paragraph.text();
  }

  @Override
  public RichParagraph getParagraph(int index) {
    // After paragraphs have gone the control may be scrolled past the end, until the caret is next
    // shown.
    if (index >= size()) {
      return RichParagraph.builder().build();
    }
    return RichParagraph.of(() -> flows.get(index));
  }

  private ParagraphLook look(int index) {
    var paragraph = shown.get(index);
    return composing() && composition.start.paragraph() == index
        ? ParagraphLook.composed(paragraph, composition.start.offset(), composition.text.length())
        : ParagraphLook.marked(paragraph, marks(marks, index));
  }

  @Override
  public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos pos) {
    return ParagraphLook.of(weightAt(position(pos)));
  }

  @Override
  protected void removeRange(TextPos start, TextPos end) {
    shown = shown.remove(position(start), position(end));
  }

  @Override
  protected int insertTextSegment(
      int index, int offset, String text, StyleAttributeMap attributes) {
    var at = position(TextPos.ofLeading(index, offset));
    shown =
        shown.insert(
            at,
            new Run(
                text,
                attributes.getBoolean(StyleAttributeMap.BOLD) ? Weight.BOLD : Weight.PLAIN,
                Map.of()));
    return textPos(new Position(index, at.offset() + text.length())).offset() - offset;
  }

  @Override
  protected void insertLineBreak(int index, int offset) {
    shown = shown.split(position(TextPos.ofLeading(index, offset)));
  }

  // Styles change through the value, see ProseArea; foreign paragraphs and styles never get in.

  @Override
  protected void insertParagraph(int index, Supplier<Region> generator) {}

  @Override
  protected void applyParagraphStyle(int index, StyleAttributeMap attributes) {}

  @Override
  protected void setParagraphStyle(int index, StyleAttributeMap attributes) {}

  @Override
  protected void applyStyle(
      int index, int start, int end, StyleAttributeMap attributes, boolean merge) {}
}
