package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// One requirement that the draft does not meet.
///
/// @param rule the requirement
/// @param where where to look
/// @param message what is wrong, where, by how much
/// @param advice what to do about it
/// @param comparison the two numbers that differ, if numbers are compared
/// @param remedies the actions that it offers, the most likely first
public record Finding(
    Rule rule,
    Where where,
    String message,
    String advice,
    Optional<Comparison> comparison,
    List<Remedy> remedies) {

  public Finding {
    remedies = List.copyOf(remedies);
  }

  /// Makes a finding about cells.
  Finding(
      Rule rule,
      Section section,
      String place,
      String message,
      String advice,
      List<CellRef> cells,
      Optional<Comparison> comparison,
      List<Remedy> remedies) {
    this(
        rule,
        new Where(section, place, Optional.empty(), cells, List.of(), Optional.empty()),
        message,
        advice,
        comparison,
        remedies);
  }

  /// A finding about a whole section or the cover.
  static Finding of(Rule rule, Section section, String place, String message, String advice) {
    return new Finding(
        rule, section, place, message, advice, List.of(), Optional.empty(), List.of());
  }

  /// A finding about the content of a single cell, with an action that goes there.
  public static Finding at(Rule rule, CellRef cell, String message, String advice) {
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

  /// A finding about words of the text.
  ///
  /// @param words the words that are wrong, the main ones first
  public static Finding about(Rule rule, List<Words> words, String message, String advice) {
    return new Finding(rule, Where.of(words), message, advice, Optional.empty(), List.of());
  }

  /// A finding about something that the report lacks.
  ///
  /// @param passage where it should stand
  public static Finding lacking(
      Rule rule, Missing missing, Passage passage, String message, String advice) {
    return new Finding(
        rule,
        new Where(
            passage.section(),
            passage.label(),
            Optional.of(passage),
            List.of(),
            List.of(),
            Optional.of(missing)),
        message,
        advice,
        Optional.empty(),
        List.of());
  }

  /// The same with two numbers that differ.
  public Finding with(Comparison comparison) {
    return new Finding(rule, where, message, advice, Optional.of(comparison), remedies);
  }

  /// The same with actions that it offers.
  public Finding with(List<Remedy> remedies) {
    return new Finding(rule, where, message, advice, comparison, remedies);
  }

  /// The same that is about something that the report lacks, too.
  public Finding with(Missing missing) {
    return new Finding(rule, where.with(missing), message, advice, comparison, remedies);
  }

  /// Where to look.
  ///
  /// @param section the section
  /// @param place the place, for people
  /// @param passage the part with the text that it is about; empty where it is about cells or a
  ///   whole section
  /// @param cells the cells that are marked; empty where prose or the cover is concerned
  /// @param words the words concerned, the main ones first; empty where it is not about words
  /// @param missing what the report lacks, if it is about that
  public record Where(
      Section section,
      String place,
      Optional<Passage> passage,
      List<CellRef> cells,
      List<Words> words,
      Optional<Missing> missing) {
    public Where {
      cells = List.copyOf(cells);
      words = List.copyOf(words);
    }

    static Where of(List<Words> words) {
      var first = words.getFirst();
      return new Where(
          first.passage().section(),
          first.place(),
          Optional.of(first.passage()),
          List.of(),
          words,
          Optional.empty());
    }

    private Where with(Missing missing) {
      return new Where(section, place, passage, cells, words, Optional.of(missing));
    }
  }

  /// Words of a passage.
  ///
  /// @param passage the part of the report
  /// @param paragraph the paragraph's index, from 0
  /// @param from the offset of the first character
  /// @param to the offset after the last
  /// @param text the words
  public record Words(Passage passage, int paragraph, int from, int to, String text) {
    String place() {
      return passage.isProse()
          ? Wording.of("place.words", passage.label(), paragraph + 1)
          : passage.label();
    }
  }

  /// What a report may lack.
  public enum Missing {
    PREFACE,
    BASIS,
    PERIOD,
    ASPECT,
    ACCOUNTABILITY,
    MEASURE,
    PART,
    YEAR,
    CONTACT,
    FEE,
    NUMBER,
    OTHER;

    /// The stable ASCII name used on the command line.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The section where to look.
  public Section section() {
    return where.section;
  }

  /// The place where to look, for people.
  public String place() {
    return where.place;
  }

  /// The cells that are marked.
  public List<CellRef> cells() {
    return where.cells;
  }

  /// The words concerned, the main ones first.
  public List<Words> words() {
    return where.words;
  }

  /// How many items it counts as: a 未填 finding counts its cells, any other counts once.
  public int count() {
    return rule.severity() == Severity.BLANK ? Math.max(1, cells().size()) : 1;
  }

  /// Whether somebody may keep it with a reason, 保留并说明: a warning only.
  public boolean mayBeKept() {
    return rule.severity() == Severity.WARNING;
  }

  /// Every cell concerned: those that are marked, then both sides of the comparison.
  public List<CellRef> concerned() {
    return Stream.concat(
            cells().stream(),
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
    return told(place());
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
