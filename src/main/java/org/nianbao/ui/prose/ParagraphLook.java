package org.nianbao.ui.prose;

import java.util.List;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;

/// How a paragraph is drawn: its indent, its weights, its linked figures, and what lies under them.
final class ParagraphLook {
  /// Marks the segments of linked figures.
  static final StyleAttribute<Boolean> FIGURE =
      new StyleAttribute<>("FIGURE", Boolean.class, false);

  private static final String INDENT = "\u3000\u3000";
  private static final StyleAttributeMap PLAIN = StyleAttributeMap.EMPTY;
  private static final StyleAttributeMap COMPOSED =
      StyleAttributeMap.builder().setUnderline(true).build();
  private static final StyleAttributeMap LINKED =
      StyleAttributeMap.builder().set(FIGURE, Boolean.TRUE).build();
  private static final StyleAttributeMap BOLD = StyleAttributeMap.builder().setBold(true).build();

  private final StyleAttributeMap layout;

  ParagraphLook(double lineSpacing) {
    layout = StyleAttributeMap.builder().setLineSpacing(lineSpacing).build();
  }

  /// What body text starts with in the control.
  static String indent(Paragraph paragraph) {
    return paragraph.style() == Style.BODY ? INDENT : "";
  }

  /// The look of text of a weight.
  static StyleAttributeMap of(Weight weight) {
    return weight == Weight.BOLD ? BOLD : PLAIN;
  }

  /// A paragraph with text that is still being composed.
  RichParagraph composed(Paragraph written, int offset, int length) {
    var builder = RichParagraph.builder().setParagraphAttributes(layout);
    var paragraph = indented(written);
    int start = indent(written).length() + offset;
    int end = start + length;
    add(builder, paragraph.slice(0, start), PLAIN);
    add(builder, paragraph.slice(start, end), COMPOSED);
    add(builder, paragraph.slice(end, paragraph.length()), PLAIN);
    builder.addHighlight(start, length, "composed-background");
    return figures(builder, paragraph);
  }

  /// A paragraph with lines under some of its words. A mark that no longer fits is left out.
  RichParagraph marked(Paragraph written, List<Mark> marks) {
    var builder = RichParagraph.builder().setParagraphAttributes(layout);
    var paragraph = indented(written);
    add(builder, paragraph, PLAIN);
    for (var mark : marks) {
      if (mark.to() <= written.length()) {
        int at = indent(written).length() + mark.from();
        int length = mark.to() - mark.from();
        builder.addHighlight(at, length, mark.kind().styleClass() + "-background");
        builder.addWavyUnderline(at, length, mark.kind().styleClass());
      }
    }
    return figures(builder, paragraph);
  }

  private static Paragraph indented(Paragraph written) {
    return Paragraph.of(written.style(), indent(written)).append(written);
  }

  private static RichParagraph figures(RichParagraph.Builder builder, Paragraph paragraph) {
    for (var figure : paragraph.figures()) {
      builder.addHighlight(figure.from(), figure.to() - figure.from(), "figure-background");
    }
    return builder.build();
  }

  private static void add(RichParagraph.Builder builder, Paragraph part, StyleAttributeMap look) {
    for (var run : part.runs()) {
      var isHeading = part.style() != Style.BODY;
      var weighted = of(isHeading ? Weight.BOLD : run.weight()).combine(look);
      builder.addSegment(
          run.text(), run.figure().isPresent() ? weighted.combine(LINKED) : weighted);
    }
  }
}
