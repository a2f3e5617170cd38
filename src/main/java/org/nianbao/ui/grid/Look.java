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

/// The appearance of a cell in one state, as a value that can be compared with the state shown
/// before. The grid, the editor over the current cell and the comparison draw cells by it.
///
/// @param text the content shown; empty for a blank
/// @param content the kind of that content
/// @param isTotal whether it is a total that follows its sum, shown on grey
/// @param isStated whether it is a total with a number of its own, 手填
/// @param isPartial whether some parts of the sum shown have no value yet, so that no finding rests
///   on it
/// @param mark the severity of the most severe error or warning at the cell; empty if there is none
/// @param isInferred whether its place in a document is not certain (推断) and nobody has reviewed it
/// @param isKept whether a warning at the cell was kept, 已保留
/// @param light whether it is highlighted, and why
public record Look(
    String text,
    Content content,
    boolean isTotal,
    boolean isStated,
    boolean isPartial,
    Optional<Severity> mark,
    boolean isInferred,
    boolean isKept,
    Light light) {

  /// The kinds of cell content.
  public enum Content {
    BLANK,
    ZERO,
    NUMBER,
    TEXT
  }

  /// The reasons for which a cell is highlighted.
  public enum Light {
    NONE,
    /// A part of the sum in the current cell.
    PART,
    /// A cell that the chosen finding compares.
    FINDING,
    /// One of several cells that are selected.
    RANGE
  }

  /// The highlighted cells, by reason; a cell with several reasons is shown with the first of
  /// finding, range, part.
  ///
  /// @param parts the parts of the sum in the current cell
  /// @param finding the cells of the chosen finding
  /// @param range the selected cells, if there are several
  record Lights(Set<CellRef> parts, Set<CellRef> finding, Set<CellRef> range) {
    static final Lights NONE = new Lights(Set.of(), Set.of(), Set.of());

    /// Whether a cell is highlighted for another reason here than there.
    boolean differ(Lights others, CellRef cell) {
      return of(cell) != others.of(cell);
    }

    private Light of(CellRef cell) {
      return finding.contains(cell)
          ? Light.FINDING
          : range.contains(cell) ? Light.RANGE : parts.contains(cell) ? Light.PART : Light.NONE;
    }
  }

  /// A blank cell without findings or highlight.
  public static final Look PLAIN =
      new Look("", Content.BLANK, false, false, false, Optional.empty(), false, false, Light.NONE);

  /// The pseudo-classes by which the style sheet knows the states of a cell.
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

  /// Sets the pseudo-classes of this look on a node.
  public void dress(Node node) {
    STATES.forEach((state, holds) -> node.pseudoClassStateChanged(state, holds.test(this)));
  }

  /// Whether the cell has an icon at the left.
  boolean hasShape() {
    return mark.isPresent() || isKept || isStated || isInferred;
  }

  /// Whether its icon is the question mark of 推断; an error is more severe.
  boolean isQuestioned() {
    return isInferred && !isMarked(Severity.ERROR);
  }

  private boolean isMarked(Severity severity) {
    return mark.equals(Optional.of(severity));
  }

  /// Whether the cell has the same icon as another, or neither has one.
  boolean isMarkedAs(Look other) {
    return mark.equals(other.mark)
        && isKept == other.isKept
        && isStated == other.isStated
        && isInferred == other.isInferred;
  }

  /// The look of a cell without findings or highlight, as in a comparison.
  public static Look of(Totals totals, CellRef cell) {
    var text = totals.shown(cell);
    var follows = totals.follows(cell);
    return new Look(
        text,
        content(totals.draft().entry(cell), text),
        follows,
        totals.sumOf(cell).isPresent() && !follows,
        follows && totals.sumOf(cell).filter(sum -> sum.state() == State.PARTIAL).isPresent(),
        Optional.empty(),
        false,
        false,
        Light.NONE);
  }

  static Look of(Findings findings, CellRef cell, Lights lights) {
    var plain = of(findings.totals(), cell);
    return new Look(
        plain.text,
        plain.content,
        plain.isTotal,
        plain.isStated,
        plain.isPartial,
        mark(findings, cell),
        findings.totals().draft().basis().inferred().containsKey(cell),
        !findings.keptAt(cell).isEmpty(),
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
