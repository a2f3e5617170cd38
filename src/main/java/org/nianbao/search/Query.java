package org.nianbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Totals;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.search.Hit.Origin;

/// A search text. Upper and lower case match each other, and so do the full-width and half-width
/// forms of letters and digits.
///
/// @param text the text as typed; an empty one finds nothing
public record Query(String text) {
  /// The distance from an ASCII character to its full-width form.
  private static final int WIDENING = 0xFEE0;

  /// All matches in a report, from the cover to the last section. They never overlap.
  public List<Hit> hits(Totals totals) {
    var hits = new ArrayList<Hit>();
    var draft = totals.draft();
    for (var field : CoverField.typed()) {
      var origin = origin(field, draft.cover());
      hits.addAll(
          hits(
              field.text(draft.cover()),
              at -> new Hit(new Place.OnCover(field), at, at + text.length(), origin)));
    }
    for (var section : Section.values()) {
      draft.edition().table(section).ifPresent(table -> hits.addAll(inCells(table, totals)));
      hits.addAll(inProse(draft, section));
    }
    return List.copyOf(hits);
  }

  /// The number of matches in a text.
  public int count(String in) {
    return offsets(in).size();
  }

  /// A title that was not typed is the offered one, which follows unit and year.
  private static Origin origin(CoverField field, Cover cover) {
    return field == CoverField.TITLE && cover.ownTitle().isBlank()
        ? Origin.FOLLOWING
        : Origin.TYPED;
  }

  private List<Hit> inCells(Table table, Totals totals) {
    var hits = new ArrayList<Hit>();
    for (var cell : table.cells()) {
      var ref = cell.ref();
      var origin = table.isTotal(ref) ? Origin.FOLLOWING : Origin.TYPED;
      hits.addAll(
          hits(
              totals.shown(ref),
              at -> new Hit(new Place.InCell(ref), at, at + text.length(), origin)));
    }
    return hits;
  }

  private List<Hit> inProse(Draft draft, Section section) {
    var hits = new ArrayList<Hit>();
    var paragraphs = draft.prose(section).paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      var paragraph = paragraphs.get(i);
      var figures = paragraph.figures();
      int index = i;
      hits.addAll(
          hits(
              paragraph.text(),
              at ->
                  new Hit(
                      new Place.InProse(section, new Position(index, at)),
                      at,
                      at + text.length(),
                      origin(figures, at))));
    }
    return hits;
  }

  /// A match that overlaps a linked figure cannot be replaced, since the figure follows the tables.
  private Origin origin(List<Linked> figures, int from) {
    return Linked.isAnyBetween(figures, from, from + text.length())
        ? Origin.FOLLOWING
        : Origin.TYPED;
  }

  private List<Hit> hits(String in, IntFunction<Hit> hit) {
    return offsets(in).stream().map(hit::apply).toList();
  }

  private List<Integer> offsets(String in) {
    var offsets = new ArrayList<Integer>();
    var words = folded(text);
    var all = folded(in);
    int at = words.isEmpty() ? -1 : all.indexOf(words);
    while (at >= 0) {
      offsets.add(at);
      at = all.indexOf(words, at + words.length());
    }
    return offsets;
  }

  /// The text with case and width folded, one UTF-16 unit at a time, so that offsets stay the same.
  private static String folded(String text) {
    return text.chars()
        .mapToObj(unit -> Character.toString(folded((char) unit)))
        .collect(Collectors.joining());
  }

  private static char folded(char unit) {
    var narrow = unit - WIDENING;
    var wide = unit > WIDENING && narrow < 0x7F && Character.isLetterOrDigit(narrow);
    return Character.toLowerCase(wide ? (char) narrow : unit);
  }
}
