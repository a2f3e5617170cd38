package org.nianbao.draft;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;

/// Everything entered in one annual report, immutable. A keystroke makes a new draft; undo is the
/// previous one; unsaved is `draft != saved`.
///
/// @param edition the form it is made on; another year on the cover does not change it
/// @param cover the cover
/// @param entries the contents of the cells; a blank cell has no entry, a total only if its number
///   was typed (手填)
/// @param prose the preface (under [Section#COVER]) and the written sections; absent while empty
/// @param unknown members of a newer file that this version does not know: JSON text by path
public record Draft(
    Edition edition,
    Cover cover,
    Map<CellRef, Entry> entries,
    Map<Section, Prose> prose,
    Map<String, String> unknown) {

  public Draft {
    entries = Map.copyOf(entries);
    unknown = Map.copyOf(unknown);
    prose = Map.copyOf(following(edition, cover, entries, prose));
  }

  /// Brings the linked figures in the prose up to date. The constructor does so for every draft: a
  /// linked figure's text is always what the cells say, and code that reads, counts or exports the
  /// prose need not know about figures.
  private static Map<Section, Prose> following(
      Edition edition, Cover cover, Map<CellRef, Entry> entries, Map<Section, Prose> prose) {
    if (prose.values().stream().noneMatch(Prose::hasFigures)) {
      return prose;
    }
    var totals = Totals.of(new Draft(edition, cover, entries, Map.of(), Map.of()));
    var next = new HashMap<>(prose);
    next.replaceAll((_, text) -> text.following(totals));
    return next;
  }

  /// A new report: nothing filled in.
  public static Draft of(Edition edition, Cover cover) {
    return new Draft(edition, cover, Map.of(), Map.of(), Map.of());
  }

  /// The entry of a cell, blank if it has none. A total without an entry follows its sum.
  public Entry entry(CellRef cell) {
    return entries.getOrDefault(cell, Entry.BLANK);
  }

  /// The prose of a section, empty if nothing is written; [Section#COVER] gives the preface.
  public Prose prose(Section section) {
    return prose.getOrDefault(section, Prose.EMPTY);
  }

  /// The same draft with another cover.
  public Draft withCover(Cover cover) {
    return new Draft(edition, cover, entries, prose, unknown);
  }

  /// The same draft with another entry in one cell; a blank entry clears it.
  public Draft with(CellRef cell, Entry entry) {
    return with(Map.of(cell, entry));
  }

  /// Those of the given entries that differ from what this draft has in their cells, in the given
  /// order.
  public Map<CellRef, Entry> changes(Map<CellRef, Entry> next) {
    var changes = new LinkedHashMap<>(next);
    changes.entrySet().removeIf(change -> entry(change.getKey()).equals(change.getValue()));
    return changes;
  }

  /// The same draft with other entries in some cells; blank entries clear them.
  public Draft with(Map<CellRef, Entry> changes) {
    var next = new HashMap<>(entries);
    changes.forEach((cell, entry) -> {
      if (entry instanceof Entry.Blank) {
        next.remove(cell);
      } else {
        next.put(cell, entry);
      }
    });
    return new Draft(edition, cover, next, prose, unknown);
  }

  /// The same draft with a text typed into a cell, as [Entry#parse] reads it.
  ///
  /// @throws IllegalArgumentException if the edition has no such cell
  public Draft typed(CellRef cell, String text) {
    return with(cell, Entry.parse(edition.tableOf(cell).cell(cell).kind(), text));
  }

  /// The same draft with other prose in a section; empty prose clears it.
  public Draft with(Section section, Prose text) {
    var next = new EnumMap<Section, Prose>(Section.class);
    next.putAll(prose);
    if (text.isEmpty()) {
      next.remove(section);
    } else {
      next.put(section, text);
    }
    return new Draft(edition, cover, entries, next, unknown);
  }

  /// The same draft with other [#unknown] members.
  public Draft withUnknown(Map<String, String> unknown) {
    return new Draft(edition, cover, entries, prose, unknown);
  }

  /// How many members of a newer file the draft carries that this version does not know, those of
  /// paragraphs and runs included.
  public int unknownMembers() {
    return unknown.size()
        + prose.values().stream()
            .flatMap(text -> text.paragraphs().stream())
            .mapToInt(paragraph ->
                paragraph.unknown().size()
                    + paragraph.runs().stream().mapToInt(run -> run.unknown().size()).sum())
            .sum();
  }
}
