package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// One requirement that the draft does not meet.
///
/// @param rule the requirement
/// @param section where to look
/// @param place where to look, for people
/// @param message what is wrong, where, by how much
/// @param advice what to do about it
/// @param cells the cells that are marked; empty where prose or the cover is concerned
/// @param comparison the two numbers that differ, if numbers are compared
/// @param remedies the actions that it offers, the most likely first
/// @param words the words concerned, where it is about the text
public record Finding(
    Rule rule,
    Section section,
    String place,
    String message,
    String advice,
    List<CellRef> cells,
    Optional<Comparison> comparison,
    List<Remedy> remedies,
    Optional<Words> words) {

  public Finding {
    cells = List.copyOf(cells);
    remedies = List.copyOf(remedies);
  }

  /// Makes a finding that is not about certain words of the text.
  public Finding(
      Rule rule,
      Section section,
      String place,
      String message,
      String advice,
      List<CellRef> cells,
      Optional<Comparison> comparison,
      List<Remedy> remedies) {
    this(rule, section, place, message, advice, cells, comparison, remedies, Optional.empty());
  }

  /// A finding about a whole section or the cover.
  static Finding of(Rule rule, Section section, String place, String message, String advice) {
    return new Finding(
        rule, section, place, message, advice, List.of(), Optional.empty(), List.of());
  }

  /// A finding about the content of a single cell, with an action that goes there.
  static Finding at(Rule rule, CellRef cell, String message, String advice) {
    return new Finding(
        rule,
        cell.section(),
        cell.label(),
        message,
        advice,
        List.of(cell),
        Optional.empty(),
        List.of(new Remedy.Visit(Wording.of("remedy.visit.cell"), List.of(cell))));
  }

  /// Words of the section's text.
  ///
  /// @param paragraph the paragraph's index, from 0
  /// @param from the offset of the first character
  /// @param to the offset after the last
  public record Words(int paragraph, int from, int to) {}

  /// How many items it counts as: a 未填 finding counts its cells, any other counts once.
  public int count() {
    return rule.severity() == Severity.BLANK ? Math.max(1, cells.size()) : 1;
  }

  /// Every cell concerned: those that are marked, then both sides of the comparison.
  public List<CellRef> concerned() {
    return Stream.concat(
            cells.stream(),
            comparison.stream()
                .flatMap(both -> Stream.of(both.expected(), both.actual()))
                .flatMap(side -> side.cells().stream()))
        .distinct()
        .toList();
  }

  /// The citation that it rests on, for people.
  public String basis() {
    return Wording.of("finding.basis", rule.citation());
  }

  /// Its full text for people, line by line: what is wrong, where, both numbers and how far they
  /// are apart, what to do, what it rests on.
  public List<String> told() {
    return told(place);
  }

  /// The same text, with one of its cells for the place.
  public List<String> told(CellRef cell) {
    return told(cell.label());
  }

  private List<String> told(String place) {
    var head =
        Stream.of(
            Wording.of("finding.message", rule.severity().label(), message),
            Wording.of("finding.place", place));
    var numbers = comparison.stream().flatMap(Comparison::told);
    return Stream.of(head, numbers, Stream.of(advice, basis())).flatMap(part -> part).toList();
  }

  /// Two numbers that ought to be the same.
  ///
  /// @param expected the sum of the parts, or the first side
  /// @param actual the number in the cell, or the other side
  /// @param difference how the difference is named: 多, 少 or 相差
  public record Comparison(Side expected, Side actual, String difference) {

    /// How far the two are apart, never negative.
    public BigDecimal gap() {
      return actual.figure().subtract(expected.figure()).abs();
    }

    private Stream<String> told() {
      return Stream.of(
          expected.told(),
          actual.told(),
          Wording.of("finding.gap", difference, gap().toPlainString()));
    }
  }

  /// One side of a comparison.
  ///
  /// @param name its name in a sentence
  /// @param working how it is computed, such as 1 + 3; empty where it is simply stated
  /// @param figure its number
  /// @param cells the cells that it is computed from
  public record Side(String name, String working, BigDecimal figure, List<CellRef> cells) {

    public Side {
      cells = List.copyOf(cells);
    }

    private String told() {
      return working.isEmpty()
          ? Wording.of("finding.number", name, figure.toPlainString())
          : Wording.of("finding.number.working", name, working, figure.toPlainString());
    }
  }
}
