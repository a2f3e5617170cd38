package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;

/// The appearance of a paragraph, as a value that can be compared with the one shown before: its
/// words with indent, bold and linked figures, and the backgrounds and underlines below them.
///
/// @param words the text, from the left
/// @param grounds the backgrounds and underlines, the lowest first
record ParagraphLook(List<Words> words, List<Ground> grounds) {
  /// The style class of a linked figure.
  static final String FIGURE = "linked-figure";

  /// The look of a paragraph before it is first shown.
  static final ParagraphLook NONE = new ParagraphLook(List.of(), List.of());

  private static final String INDENT = "\u3000\u3000";
  private static final StyleAttributeMap PLAIN = StyleAttributeMap.EMPTY;
  private static final StyleAttributeMap BOLD = StyleAttributeMap.builder().setBold(true).build();

  /// A piece of text in one style, or a linked figure.
  ///
  /// @param styles the style classes
  record Words(String text, List<String> styles) {}

  /// A background or underline below some of the words.
  ///
  /// @param style the style class
  /// @param stretches the characters above it
  record Ground(Shape shape, String style, List<Stretch> stretches) {}

  /// A range of characters.
  ///
  /// @param from the offset of the first, including the indent
  /// @param to the offset after the last
  record Stretch(int from, int to) {}

  /// The forms of a background or underline.
  enum Shape {
    BOX,
    WAVE
  }

  ParagraphLook {
    words = List.copyOf(words);
    grounds = grounds.stream().filter(ground -> !ground.stretches.isEmpty()).toList();
  }

  /// The indent that body text begins with in the control; empty for headings.
  static String indent(Paragraph paragraph) {
    return paragraph.style() == Style.BODY ? INDENT : "";
  }

  /// Whether a node of the control is the text of a linked figure.
  static boolean isFigure(Node node) {
    return node instanceof Text && node.getStyleClass().contains(FIGURE);
  }

  /// The control's attributes of plain or bold text.
  static StyleAttributeMap of(Weight weight) {
    return weight == Weight.BOLD ? BOLD : PLAIN;
  }

  /// The look of a paragraph with letters that are still being composed.
  ///
  /// @param written the paragraph with those letters in it
  /// @param offset of the first of them, without the indent
  /// @param length number of them
  static ParagraphLook composed(Paragraph written, int offset, int length) {
    var paragraph = indented(written);
    int start = indent(written).length() + offset;
    int end = start + length;
    var words = new ArrayList<>(words(paragraph.slice(0, start)));
    words.addAll(words(paragraph.slice(start, end), "composed"));
    words.addAll(words(paragraph.slice(end, paragraph.length())));
    var composed = new Ground(Shape.BOX, "composed-background", List.of(new Stretch(start, end)));
    return new ParagraphLook(words, List.of(composed, figures(paragraph)));
  }

  /// The look of a paragraph with underlines. A mark that no longer fits the text is left out.
  static ParagraphLook marked(Paragraph written, List<Mark> marks) {
    var paragraph = indented(written);
    int indent = indent(written).length();
    int length = written.length();
    var grounds = new ArrayList<Ground>();
    for (var kind : Mark.Kind.values()) {
      var stretches =
          marks.stream()
              .filter(mark -> mark.kind() == kind && mark.to() <= length)
              .map(mark -> new Stretch(indent + mark.from(), indent + mark.to()))
              .toList();
      grounds.add(new Ground(Shape.BOX, kind.styleClass() + "-background", stretches));
      grounds.add(new Ground(Shape.WAVE, kind.styleClass(), stretches));
    }
    grounds.add(figures(paragraph));
    return new ParagraphLook(words(paragraph), grounds);
  }

  /// Whether it has the same styles as another look, so that they differ in words and places only.
  boolean isSetLike(ParagraphLook other) {
    return wordStyles().equals(other.wordStyles()) && groundStyles().equals(other.groundStyles());
  }

  private List<List<String>> wordStyles() {
    return words.stream().map(Words::styles).toList();
  }

  private List<String> groundStyles() {
    return grounds.stream().map(Ground::style).toList();
  }

  private static Paragraph indented(Paragraph written) {
    return Paragraph.of(written.style(), indent(written)).append(written);
  }

  private static Ground figures(Paragraph paragraph) {
    return new Ground(
        Shape.BOX,
        "figure-background",
        paragraph.figures().stream().map(ParagraphLook::stretch).toList());
  }

  private static Stretch stretch(Linked figure) {
    return new Stretch(figure.from(), figure.to());
  }

  private static List<Words> words(Paragraph part, String... more) {
    var isHeading = part.style() != Style.BODY;
    var runs = part.runs().isEmpty() ? List.of(Run.of("")) : part.runs();
    return runs.stream()
        .map(run -> {
          var styles = new ArrayList<>(List.of(more));
          if (isHeading || run.weight() == Weight.BOLD) {
            styles.add("bold");
          }
          if (run.figure().isPresent()) {
            styles.add(FIGURE);
          }
          return new Words(run.text(), styles);
        })
        .toList();
  }
}
