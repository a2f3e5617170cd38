package org.nianbao.ui.grid;

import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals.State;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// What a cell looks like.
///
/// @param text what it shows
/// @param content what kind of content that is
/// @param isTotal whether it is a total that follows its sum, on grey ground
/// @param isStated whether it is a total with a number of its own, 手填
/// @param isPartial whether the sum shown lacks parts, so that it decides nothing
/// @param mark the gravest finding at the cell
/// @param light whether it is lit up, and why
record Look(
    String text,
    Content content,
    boolean isTotal,
    boolean isStated,
    boolean isPartial,
    Optional<Severity> mark,
    Light light) {

  /// What a cell shows.
  enum Content {
    BLANK,
    ZERO,
    NUMBER,
    TEXT
  }

  /// Why a cell is lit up.
  enum Light {
    NONE,
    /// A part of the current total.
    PART,
    /// A side of the chosen finding.
    FINDING,
    /// One of several cells that are selected.
    RANGE
  }

  /// The cells that are lit up, and why.
  record Lights(Set<CellRef> parts, Set<CellRef> finding, Set<CellRef> range) {
    static final Lights NONE = new Lights(Set.of(), Set.of(), Set.of());

    /// Whether a cell is lit up otherwise than by others.
    boolean differ(Lights others, CellRef cell) {
      return of(cell) != others.of(cell);
    }

    private Light of(CellRef cell) {
      return finding.contains(cell)
          ? Light.FINDING
          : range.contains(cell) ? Light.RANGE : parts.contains(cell) ? Light.PART : Light.NONE;
    }
  }

  /// Whether it bears the same shape as another.
  boolean isMarkedAs(Look other) {
    return mark.equals(other.mark) && isStated == other.isStated;
  }

  static Look of(Findings findings, CellRef cell, Lights lights) {
    var totals = findings.totals();
    var text = totals.shown(cell);
    var follows = totals.follows(cell);
    return new Look(
        text,
        content(totals.draft().entry(cell), text),
        follows,
        totals.sumOf(cell).isPresent() && !follows,
        follows && totals.sumOf(cell).filter(sum -> sum.state() == State.PARTIAL).isPresent(),
        mark(findings, cell),
        lights.of(cell));
  }

  private static Content content(Entry entry, String text) {
    if (text.isEmpty()) {
      return Content.BLANK;
    }
    return switch (entry) {
      case Entry.Blank _, Entry.Numeral _ -> text.equals("0") ? Content.ZERO : Content.NUMBER;
      case Entry.Noted _, Entry.Unreadable _ -> Content.TEXT;
    };
  }

  private static Optional<Severity> mark(Findings findings, CellRef cell) {
    var at = findings.at(cell).stream().map(Finding::rule).map(rule -> rule.severity()).toList();
    return at.contains(Severity.ERROR)
        ? Optional.of(Severity.ERROR)
        : at.contains(Severity.WARNING) ? Optional.of(Severity.WARNING) : Optional.empty();
  }
}
