package org.nianbao.ui.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.form.CellRef;
import org.nianbao.rule.ListedNumber;
import org.nianbao.statement.Mention.State;
import org.nianbao.wording.Wording;

/// A row of the list of numbers.
///
/// @param number what it shows
/// @param heading the name of its group with the count, if it is the first of the group
/// @param mark whether it states the current cell
record NumberRow(ListedNumber number, Optional<String> heading, Mark mark) {
  /// How much of the sentence is shown before and after the number, in characters.
  private static final int BEFORE = 14;

  private static final int AFTER = 10;
  private static final String LEFT_OUT = "…";

  /// Whether a number states the current cell.
  enum Mark {
    HERE,
    ELSEWHERE
  }

  /// The rows of some numbers, grouped by state and reason, those that differ first.
  ///
  /// @param current the current cell, if there is one
  static List<NumberRow> of(List<ListedNumber> numbers, Optional<CellRef> current) {
    var counts =
        numbers.stream().collect(Collectors.groupingBy(ListedNumber::rank, Collectors.counting()));
    var rows = new ArrayList<NumberRow>();
    int last = -1;
    var sorted = numbers.stream().sorted(Comparator.comparingInt(ListedNumber::rank)).toList();
    for (var number : sorted) {
      int rank = number.rank();
      var heading =
          rank == last ? Optional.<String>empty() : Optional.of(group(number, counts.get(rank)));
      rows.add(
          new NumberRow(
              number,
              heading,
              current.filter(number::isAbout).isPresent() ? Mark.HERE : Mark.ELSEWHERE));
      last = rank;
    }
    return rows;
  }

  private static String group(ListedNumber number, long count) {
    var state = label(number.state());
    return number
        .why()
        .map(why -> Wording.of("numbers.group.why", state, why, count))
        .orElseGet(() -> Wording.of("numbers.group", state, count));
  }

  /// The name of a state.
  static String label(State state) {
    return switch (state) {
      case DIFFERS -> Wording.of("numbers.state.differs");
      case AGREES -> Wording.of("numbers.state.agrees");
      case UNCHECKED -> Wording.of("numbers.state.unchecked");
    };
  }

  /// The words before the number, from its own sentence.
  String before() {
    var text = number.paragraph().text();
    int from = number.mention().from();
    int start = from;
    while (start > 0 && from - start < BEFORE && !ends(text.charAt(start - 1))) {
      start--;
    }
    boolean isCut = start > 0 && !ends(text.charAt(start - 1));
    if (isCut && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    while (isCut && start < from && "，、：".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return (isCut ? LEFT_OUT : "") + text.substring(start, from);
  }

  /// The number with its unit.
  String words() {
    return number.words().text();
  }

  /// The words after the number, from its own sentence.
  String after() {
    var text = number.paragraph().text();
    int from = number.mention().numeral().end();
    int end = from;
    while (end < text.length() && end - from < AFTER && !ends(text.charAt(end))) {
      end++;
    }
    boolean isCut = end < text.length() && !ends(text.charAt(end));
    if (isCut && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(from, end) + (isCut ? LEFT_OUT : "");
  }

  private static boolean ends(char one) {
    return "。；！？".indexOf(one) >= 0;
  }

  /// What the tables say to it; empty if they have no such number.
  String inTables() {
    if (number.cells().isEmpty()) {
      return "";
    }
    var first = number.cells().getFirst().label();
    int count = number.cells().size();
    var cells = count == 1 ? first : Wording.of("numbers.cells", first, count);
    return number
        .inTables()
        .map(value -> Wording.of("numbers.cell.value", cells, value.toPlainString()))
        .orElseGet(() -> Wording.of("numbers.cell.open", cells));
  }

  /// How far it is from another number of the same paragraph with the same words; the largest
  /// number if it is none, so that a row is known again after a change.
  int distance(ListedNumber other) {
    var here = number.words();
    var there = other.words();
    return here.passage() == there.passage()
            && here.paragraph() == there.paragraph()
            && here.text().equals(there.text())
        ? Math.abs(here.from() - there.from())
        : Integer.MAX_VALUE;
  }
}
