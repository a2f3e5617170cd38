package org.nianbao.draft;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.text.PlainText;

/// Everything entered in one annual report, immutable. A keystroke makes a new draft; undo is the
/// previous one; unsaved is `draft != saved`.
///
/// @param edition the form it is made on; another year on the cover does not change it
/// @param cover the cover
/// @param entries the contents of the cells; a blank cell has no entry, a total only if its number
///   was typed (手填)
/// @param prose the preface (under [Section#COVER]) and the written sections; absent while empty
/// @param basis what the entries rest on, which no report prints
/// @param unknown members of a newer file that this version does not know: JSON text by path
public record Draft(
    Edition edition,
    Cover cover,
    Map<CellRef, Entry> entries,
    Map<Section, Prose> prose,
    Basis basis,
    Map<String, String> unknown) {

  /// What the entries of a draft rest on.
  ///
  /// @param inferred the cells whose place in a document that was read in is not certain (推断) and
  ///   that nobody has reviewed, each with the reason why it is not; the reason may be empty
  /// @param reasons why a number is another one than last year's report gives for it (上年结转), one
  ///   line for each such cell
  /// @param lastYear last year's report, which rests on nothing but what was kept in it; empty if
  ///   none is attached
  /// @param kept the findings that somebody decided to keep, in the order of the decisions; those
  ///   whose words or numbers have changed since are among them
  /// @param requirements the file with a county's own requirements that it was checked by when it
  ///   was changed last; empty if there was none
  public record Basis(
      Map<CellRef, String> inferred,
      Map<CellRef, String> reasons,
      Optional<Draft> lastYear,
      List<Kept> kept,
      Optional<RequirementsFile> requirements) {

    /// Nothing but what was typed.
    public static final Basis NONE = new Basis(Map.of(), Map.of(), Optional.empty());

    public Basis {
      kept = List.copyOf(kept);
      inferred = Map.copyOf(inferred);
      reasons = new HashMap<>(reasons);
      reasons.values().removeIf(PlainText::isBlank);
      reasons = Map.copyOf(reasons);
      lastYear = lastYear.map(Draft::alone);
    }

    /// Makes one where nothing is kept and no county requires anything.
    public Basis(
        Map<CellRef, String> inferred, Map<CellRef, String> reasons, Optional<Draft> lastYear) {
      this(inferred, reasons, lastYear, List.of(), Optional.empty());
    }

    /// The same with other cells that nobody has reviewed.
    public Basis withInferred(Map<CellRef, String> inferred) {
      return new Basis(inferred, reasons, lastYear, kept, requirements);
    }

    /// The same with other kept findings.
    public Basis withKept(List<Kept> kept) {
      return new Basis(inferred, reasons, lastYear, kept, requirements);
    }

    /// The same with another file of requirements.
    public Basis withRequirements(Optional<RequirementsFile> requirements) {
      return new Basis(inferred, reasons, lastYear, kept, requirements);
    }

    private Basis withLastYear(Optional<Draft> lastYear) {
      return new Basis(inferred, reasons, lastYear, kept, requirements);
    }

    /// The kept findings of the attached report.
    public List<Kept> keptLastYear() {
      return lastYear.map(last -> last.basis.kept).orElse(List.of());
    }

    private Basis reviewed(Set<CellRef> cells) {
      if (Collections.disjoint(inferred.keySet(), cells)) {
        return this;
      }
      var left = new HashMap<>(inferred);
      left.keySet().removeAll(cells);
      return new Basis(left, reasons, lastYear, kept, requirements);
    }

    private Basis with(CellRef cell, String reason) {
      var next = new HashMap<>(reasons);
      next.put(cell, reason);
      return new Basis(inferred, next, lastYear, kept, requirements);
    }
  }

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
    var totals = Totals.of(new Draft(edition, cover, entries, Map.of(), Basis.NONE, Map.of()));
    var next = new HashMap<>(prose);
    next.replaceAll((_, text) -> text.following(totals));
    return next;
  }

  /// A new report: nothing filled in.
  public static Draft of(Edition edition, Cover cover) {
    return new Draft(edition, cover, Map.of(), Map.of(), Basis.NONE, Map.of());
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
    return new Draft(edition, cover, entries, prose, basis, unknown);
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

  /// The same draft with other entries in some cells; blank entries clear them. A cell that gets
  /// another entry is no longer [Basis#inferred].
  public Draft with(Map<CellRef, Entry> changes) {
    var next = new HashMap<>(entries);
    changes.forEach((cell, entry) -> {
      if (entry instanceof Entry.Blank) {
        next.remove(cell);
      } else {
        next.put(cell, entry);
      }
    });
    return new Draft(
        edition, cover, next, prose, basis.reviewed(changes(changes).keySet()), unknown);
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
    return new Draft(edition, cover, entries, next, basis, unknown);
  }

  /// The same draft with another [#basis].
  public Draft with(Basis basis) {
    return new Draft(edition, cover, entries, prose, basis, unknown);
  }

  /// The same draft after somebody has looked at a cell and left it as it is: it is no longer
  /// [Basis#inferred].
  public Draft confirmed(CellRef cell) {
    return with(basis.reviewed(Set.of(cell)));
  }

  /// The same draft with the reason why a cell has another number than last year's report gives for
  /// it; a blank reason removes it.
  public Draft withReason(CellRef cell, String reason) {
    return with(basis.with(cell, reason));
  }

  /// The same draft with another report of last year attached, or without any. Reasons that were
  /// given stay.
  public Draft withLastYear(Optional<Draft> last) {
    return with(basis.withLastYear(last.map(report -> report.withUnknown(Map.of()))));
  }

  /// The same draft without what it rests on, but for what was kept in it.
  private Draft alone() {
    var only = Basis.NONE.withKept(basis.kept);
    return basis.equals(only) ? this : with(only);
  }

  /// The same draft with other [#unknown] members.
  public Draft withUnknown(Map<String, String> unknown) {
    return new Draft(edition, cover, entries, prose, basis, unknown);
  }

  /// How many members of a newer file the draft carries that this version does not know, those of
  /// paragraphs, of runs, of kept findings and of the attached last year included.
  public int unknownMembers() {
    return unknown.size()
        + basis.lastYear().map(Draft::unknownMembers).orElse(0)
        + basis.kept().stream().mapToInt(kept -> kept.unknown().size()).sum()
        + prose.values().stream()
            .flatMap(text -> text.paragraphs().stream())
            .mapToInt(paragraph ->
                paragraph.unknown().size()
                    + paragraph.runs().stream().mapToInt(run -> run.unknown().size()).sum())
            .sum();
  }
}
