package org.nianbao.ui.grid;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Totals;
import org.nianbao.draft.Totals.State;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// What a cell looks like, in every state. The grid, the editor over the current cell and the
/// comparison draw what it says.
///
/// @param text what it shows
/// @param content what kind of content that is
/// @param isTotal whether it is a total that follows its sum, on grey ground
/// @param isStated whether it is a total with a number of its own, 手填
/// @param isPartial whether the sum shown lacks parts, so that it decides nothing
/// @param mark the gravest finding at the cell
/// @param light whether it is lit up, and why
public record Look(
    String text,
    Content content,
    boolean isTotal,
    boolean isStated,
    boolean isPartial,
    Optional<Severity> mark,
    Light light) {

  /// What a cell shows.
  public enum Content {
    BLANK,
    ZERO,
    NUMBER,
    TEXT
  }

  /// Why a cell is lit up.
  public enum Light {
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

  /// A cell of which nothing is to be said.
  public static final Look PLAIN =
      new Look("", Content.BLANK, false, false, false, Optional.empty(), Light.NONE);

  /// The states that style sheets know a cell by.
  private static final Map<PseudoClass, Predicate<Look>> STATES =
      Map.of(
          PseudoClass.getPseudoClass("zero"), look -> look.content == Content.ZERO,
          PseudoClass.getPseudoClass("words"), look -> look.content == Content.TEXT,
          PseudoClass.getPseudoClass("total"), Look::isTotal,
          PseudoClass.getPseudoClass("marked"), Look::hasShape,
          PseudoClass.getPseudoClass("error"), look -> look.isMarked(Severity.ERROR),
          PseudoClass.getPseudoClass("warning"), look -> look.isMarked(Severity.WARNING),
          PseudoClass.getPseudoClass("part"), look -> look.light == Light.PART,
          PseudoClass.getPseudoClass("lit"), look -> look.light == Light.FINDING,
          PseudoClass.getPseudoClass("range"), look -> look.light == Light.RANGE);

  /// Gives a node the states of the cell.
  public void dress(Node node) {
    STATES.forEach((state, holds) -> node.pseudoClassStateChanged(state, holds.test(this)));
  }

  /// Whether a shape stands at the left of the cell.
  boolean hasShape() {
    return mark.isPresent() || isStated;
  }

  private boolean isMarked(Severity severity) {
    return mark.equals(Optional.of(severity));
  }

  /// Whether it bears the same shape as another.
  boolean isMarkedAs(Look other) {
    return mark.equals(other.mark) && isStated == other.isStated;
  }

  /// A cell of a draft that is only looked at.
  public static Look of(Totals totals, CellRef cell) {
    return of(totals, cell, Optional.empty(), Light.NONE);
  }

  static Look of(Findings findings, CellRef cell, Lights lights) {
    return of(findings.totals(), cell, mark(findings, cell), lights.of(cell));
  }

  private static Look of(Totals totals, CellRef cell, Optional<Severity> mark, Light light) {
    var text = totals.shown(cell);
    var follows = totals.follows(cell);
    return new Look(
        text,
        content(totals.draft().entry(cell), text),
        follows,
        totals.sumOf(cell).isPresent() && !follows,
        follows && totals.sumOf(cell).filter(sum -> sum.state() == State.PARTIAL).isPresent(),
        mark,
        light);
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
