package org.nianbao.statement;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nianbao.draft.Prose.Style;

/// A paragraph as it was read, and what rules found in it. It knows nothing of its place among the
/// others, so that neither need be done again when one is inserted above.
public final class ReadParagraph {
  private final Context context;
  private final Style style;
  private final SeenText seen;
  private final String outsideNames;
  private final List<Mention> mentions;
  private final Map<ParagraphSearch<?>, Object> found =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /// What the reading of a paragraph depends on besides its text.
  ///
  /// @param passage the part of the report that it stands in
  /// @param headings the headings that it stands under
  /// @param year the report's year
  /// @param unit whose report it is
  public record Context(Passage passage, Headings headings, int year, String unit) {}

  /// @param context what its reading depends on besides its text
  /// @param style body text or sub-heading
  /// @param seen its visible text
  /// @param outsideNames the visible text with the characters of names replaced by U+FFFC
  /// @param mentions its numbers, with offsets in the visible text and 0 for its index
  ReadParagraph(
      Context context, Style style, SeenText seen, String outsideNames, List<Mention> mentions) {
    this.context = context;
    this.style = style;
    this.seen = seen;
    this.outsideNames = outsideNames;
    this.mentions = List.copyOf(mentions);
  }

  /// What a search finds in it, looked for only if it was not before.
  @SuppressWarnings("unchecked") // it was found by the same search
  public <T> T found(ParagraphSearch<T> search) {
    var known = (T) found.get(search);
    if (known == null) {
      known = search.in(this);
      found.put(search, known);
    }
    return known;
  }

  /// Whether a heading that it stands under, its own included, is about something.
  public boolean isUnder(Predicate<String> about) {
    return context.headings.isAny(about);
  }

  /// What its reading depends on besides its text.
  public Context context() {
    return context;
  }

  /// The part of the report that it stands in.
  public Passage passage() {
    return context.passage;
  }

  /// Body text or sub-heading.
  public Style style() {
    return style;
  }

  /// Its visible text, with offsets back into the typed one.
  public SeenText seen() {
    return seen;
  }

  /// Its visible text.
  public String text() {
    return seen.text();
  }

  /// Its visible text with the characters of names replaced by U+FFFC.
  public String outsideNames() {
    return outsideNames;
  }

  /// Its numbers, with offsets in the visible text and 0 for its index.
  public List<Mention> mentions() {
    return mentions;
  }
}
