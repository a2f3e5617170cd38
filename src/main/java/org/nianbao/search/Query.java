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

/// A search text. Capital and small letters are the same, and so are the full-width and the
/// half-width forms of letters and digits.
///
/// @param text the words as typed; nothing is found while they are empty
public record Query(String text) {
  private static final int WIDENING = 0xFEE0;

  /// Where the words stand in a report, from the cover to the last section. Hits never overlap.
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

  /// How often the words stand in a text.
  public int count(String in) {
    return offsets(in).size();
  }

  /// The offered title follows unit and year until somebody types another.
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

  /// Words that reach into a linked figure follow it.
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

  /// Unit by unit, so that offsets stay what they are.
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
