package org.nianbao.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;
import org.nianbao.statement.ReadParagraph.Context;

/// The text of a report as it was read: the typed fields of the cover, the preface and the written
/// sections.
///
/// It is read on every keystroke, and a keystroke changes one paragraph: the others are taken over
/// from the reading before.
public final class ReportText {
  /// No text, as before anything was read.
  public static final ReportText NONE = new ReportText(Map.of(), Map.of());

  private final Map<Passage, List<Placed>> passages;
  private final List<Placed> paragraphs;
  private final Map<Object, ReadParagraph> known;

  private ReportText(Map<Passage, List<Placed>> passages, Map<Object, ReadParagraph> known) {
    this.passages = passages;
    this.paragraphs = passages.values().stream().flatMap(List::stream).toList();
    this.known = known;
  }

  /// A paragraph with its place.
  ///
  /// @param index its index in the passage, from 0
  public record Placed(int index, ReadParagraph read) {
    public Passage passage() {
      return read.passage();
    }

    public String text() {
      return read.text();
    }

    public boolean isHeading() {
      return read.style() == Style.HEADING;
    }
  }

  /// Reads the text of a draft.
  ///
  /// @param before the text before a change; [#NONE] at first
  public static ReportText of(Draft draft, MentionReader reader, ReportText before) {
    var passages = new EnumMap<Passage, List<Placed>>(Passage.class);
    var known = new IdentityHashMap<Object, ReadParagraph>();
    for (var passage : Passage.values()) {
      var headings = Headings.NONE;
      var placed = new ArrayList<Placed>();
      var own = paragraphs(passage, draft);
      for (int index = 0; index < own.size(); index++) {
        var paragraph = own.get(index);
        var cover = draft.cover();
        var read = before.known.get(paragraph);
        var seen = read == null ? SeenText.of(paragraph.text()) : read.seen();
        headings = headings.above(paragraph, seen.text());
        var context = new Context(passage, headings, cover.year(), cover.unit());
        if (read == null || !read.context().equals(context)) {
          read = reader.paragraph(paragraph, seen, context);
        }
        known.put(paragraph, read);
        placed.add(new Placed(index, read));
        headings = headings.behind(seen.text());
      }
      passages.put(passage, List.copyOf(placed));
    }
    return new ReportText(passages, known);
  }

  private static List<Paragraph> paragraphs(Passage passage, Draft draft) {
    return passage
        .field()
        .map(field -> List.of(Paragraph.of(Style.BODY, field.text(draft.cover()))))
        .orElseGet(() -> draft.prose(passage.section()).paragraphs());
  }

  /// Every paragraph, in the order of the report.
  public List<Placed> paragraphs() {
    return paragraphs;
  }

  /// The paragraphs of a passage.
  public List<Placed> in(Passage passage) {
    return passages.getOrDefault(passage, List.of());
  }

  /// The numbers of the prose of a section, in order, with their offsets in the paragraphs.
  public List<Mention> mentions(Section section) {
    return paragraphs.stream()
        .filter(one -> one.passage().isProse() && one.passage().section() == section)
        .flatMap(one ->
            one.read().mentions().stream()
                .map(mention -> mention.in(one.read().seen(), one.index())))
        .toList();
  }
}
