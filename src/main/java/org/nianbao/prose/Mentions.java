package org.nianbao.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;

/// All mentions in a report's text: numbers typed by hand that state the values of cells.
///
/// The text is read on every keystroke, and a keystroke changes one paragraph: the mentions in the
/// others are taken over from the reading before.
public final class Mentions {
  /// No mentions, as before anything was read.
  public static final Mentions NONE = new Mentions(Map.of(), Map.of());

  private final Map<Section, List<Mention>> bySection;
  private final Map<Paragraph, Read> read;

  private Mentions(Map<Section, List<Mention>> bySection, Map<Paragraph, Read> read) {
    this.bySection = bySection;
    this.read = read;
  }

  /// What the reading of a paragraph depends on besides its text.
  ///
  /// @param heading the first-level heading above
  /// @param year the report's year
  /// @param unit whose report it is
  record Context(String heading, int year, String unit) {}

  /// The mentions in a paragraph, with the context in which it was read.
  private record Read(Context context, List<Mention> mentions) {}

  /// Finds the mentions in a draft.
  ///
  /// @param before the mentions before a change; [#NONE] at first
  public static Mentions of(Draft draft, MentionReader reader, Mentions before) {
    var bySection = new EnumMap<Section, List<Mention>>(Section.class);
    var read = new IdentityHashMap<Paragraph, Read>();
    for (var section : Section.values()) {
      bySection.put(
          section, of(draft.prose(section), draft.cover(), new Reading(reader, before, read)));
    }
    return new Mentions(bySection, read);
  }

  /// One reading of a draft.
  ///
  /// @param read gathers the result for each paragraph
  private record Reading(MentionReader reader, Mentions before, Map<Paragraph, Read> read) {
    List<Mention> of(Paragraph paragraph, Context context) {
      var known = before.read.get(paragraph);
      var now =
          known != null && known.context.equals(context)
              ? known
              : new Read(context, reader.read(paragraph, context));
      read.put(paragraph, now);
      return now.mentions;
    }
  }

  private static List<Mention> of(Prose prose, Cover cover, Reading reading) {
    var mentions = new ArrayList<Mention>();
    var heading = "";
    for (int index = 0; index < prose.paragraphs().size(); index++) {
      var paragraph = prose.get(index);
      if (paragraph.style() == Style.HEADING) {
        heading = SeenText.of(paragraph.text()).text();
      } else if (paragraph.style() == Style.BODY) {
        var context = new Context(heading, cover.year(), cover.unit());
        for (var mention : reading.of(paragraph, context)) {
          mentions.add(mention.in(index));
        }
      }
    }
    return List.copyOf(mentions);
  }

  /// The mentions in the text of a section, in order.
  public List<Mention> in(Section section) {
    return bySection.getOrDefault(section, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mentions its && its.bySection.equals(bySection);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bySection);
  }

  @Override
  public String toString() {
    return bySection.toString();
  }
}
