package org.nianbao.recognition;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.recognition.Recognition.State;

/// The cells of a document that was recognised, counted by how they compare with the truth.
///
/// @param name the document
/// @param cells how many cells the truth has
/// @param filled how many of them are not blank
/// @param certain how many of them are certain
/// @param right how many are read as they are, and not asked
/// @param wrong how many are read as something else, and not asked
/// @param asked how many are in a row with more than one reading
/// @param missing how many are not read, and not asked
/// @param wrongCertain the ids of those that are certain and wrong
record Judged(
    String name,
    int cells,
    int filled,
    int certain,
    int right,
    int wrong,
    int asked,
    int missing,
    Set<String> wrongCertain) {

  /// Compares the cells of a recognition with the truth.
  ///
  /// @param truth the text of each cell by its id
  static Judged of(String name, Recognition found, Map<String, String> truth) {
    var asked = asked(found);
    int[] counts = new int[5];
    var wrongCertain = new HashSet<String>();
    found
        .cells()
        .forEach((ref, cell) -> {
          var sought = truth.get(ref.id());
          if (sought == null) {
            return;
          }
          boolean isRight = isSame(found.draft().edition(), ref, cell.entry(), sought);
          counts[4] += cell.state() == State.CERTAIN ? 1 : 0;
          if (cell.state() == State.CERTAIN && !isRight) {
            wrongCertain.add(ref.id());
          }
          counts[asked.contains(ref) ? 2 : isRight ? 0 : cell.entry().isEmpty() ? 3 : 1]++;
        });
    int filled = (int) truth.values().stream().filter(text -> !text.isEmpty()).count();
    return new Judged(
        name,
        truth.size(),
        filled,
        counts[4],
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        wrongCertain);
  }

  /// The cells of rows with more than one reading.
  static Set<CellRef> asked(Recognition found) {
    var asked = new HashSet<CellRef>();
    found.decisions().stream()
        .filter(decision -> !decision.others().isEmpty() && !decision.readings().isEmpty())
        .forEach(decision -> asked.addAll(decision.readings().getFirst().keySet()));
    return asked;
  }

  private static boolean isSame(Edition edition, CellRef ref, String entry, String sought) {
    var read = number(edition, ref, entry);
    var wanted = number(edition, ref, sought);
    return read.isPresent() && wanted.isPresent()
        ? read.get().compareTo(wanted.get()) == 0
        : entry.equals(sought);
  }

  private static Optional<BigDecimal> number(Edition edition, CellRef ref, String text) {
    return Entry.parse(edition.tableOf(ref).cell(ref).kind(), text).value();
  }

  /// The share of certain cells among those that are not blank, in percent.
  double certainShare() {
    return filled == 0 ? 100 : 100.0 * certain / filled;
  }

  /// The share of cells that are read as they are, in percent.
  double rightShare() {
    return cells == 0 ? 100 : 100.0 * right / cells;
  }

  /// The head of the printed table.
  static String head() {
    return "import: %-26s %6s %7s %6s %6s %6s %7s %13s"
        .formatted(
            "document", "cells", "certain", "right", "wrong", "asked", "missing", "wrong certain");
  }

  /// The line of the printed table.
  String line() {
    return "import: %-26s %6d %7d %6d %6d %6d %7d %13d"
        .formatted(name, cells, certain, right, wrong, asked, missing, wrongCertain.size());
  }
}
