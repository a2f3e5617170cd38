package org.nianbao.paste;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.label.LabelAlignment;

/// Matches the columns of a pasted table with those of the form's table, within one band: by the
/// column labels that the pasted table has for it, else by the columns in which its row labels are.
final class Columns {
  /// What the matching is based on.
  enum Ground {
    /// Column labels.
    HEAD,
    /// Row labels that are in two or more columns.
    ROW_LABELS,
    /// Row labels that are all in one column: the columns of the numbers are only inferred.
    ONE_COLUMN,
    /// Column labels in another order than the table's.
    DISORDER,
    /// Nothing.
    NOTHING
  }

  private final Ground ground;
  private final LabelAlignment alignment;
  private final int labelled;
  private final int width;

  private Columns(Ground ground, LabelAlignment alignment, int labelled, int width) {
    this.ground = ground;
    this.alignment = alignment;
    this.labelled = labelled;
    this.width = width;
  }

  static Columns of(Labels labels, PastedTable pasted, LabelAlignment rows, Band band) {
    var votes = new int[pasted.width()][labels.table().columns()];
    var likely = new int[pasted.width()][labels.table().columns()];
    int labelled = 0;
    int width = 0;
    for (int row : band.head(rows)) {
      for (int column = 0; column < pasted.rows().get(row).size(); column++) {
        var text = pasted.text(row, column);
        labelled = text.isEmpty() ? labelled : Math.max(labelled, column + 1);
        vote(votes[column], labels.named(text), labels, band);
        vote(likely[column], labels.like(text), labels, band);
      }
      width = Math.max(width, pasted.rows().get(row).size());
    }
    if (IntStream.range(0, votes.length).noneMatch(column -> isKnown(votes[column]))) {
      return byRowLabels(labels, pasted, rows, band);
    }
    var heads = LabelAlignment.of(votes);
    var ground =
        IntStream.range(0, votes.length)
                .anyMatch(i -> isKnown(votes[i]) && heads.to(i) == LabelAlignment.NONE)
            ? Ground.DISORDER
            : Ground.HEAD;
    var beside = rowLabels(labels, pasted, rows, band);
    for (int i = 0; i < votes.length; i++) {
      if (!isKnown(votes[i])) {
        votes[i] = beside[i];
      }
      likely[i] = isKnown(votes[i]) ? votes[i] : likely[i];
    }
    var known = LabelAlignment.of(likely);
    return new Columns(ground, known.filled(i -> !isKnown(votes[i])), labelled, width);
  }

  private static void vote(int[] votes, List<Heading> named, Labels labels, Band band) {
    for (var heading : named) {
      var box = heading.box();
      if (heading.role() == Role.COLUMN
          && band.isHead(box.row())
          && box.column() >= labels.table().headColumns()) {
        votes[box.column()] += box.columns() == 1 ? 2 : 1;
      }
    }
  }

  private static boolean isKnown(int[] votes) {
    return IntStream.of(votes).anyMatch(vote -> vote > 0);
  }

  private static Columns byRowLabels(
      Labels labels, PastedTable pasted, LabelAlignment rows, Band band) {
    var votes = rowLabels(labels, pasted, rows, band);
    int width =
        band.figures(rows).stream().mapToInt(row -> pasted.rows().get(row).size()).max().orElse(0);
    var voted = IntStream.range(0, votes.length).filter(i -> isKnown(votes[i])).toArray();
    boolean unanimous =
        IntStream.of(voted)
            .allMatch(i -> IntStream.of(votes[i]).filter(vote -> vote > 0).count() == 1);
    var known = LabelAlignment.of(votes);
    boolean ordered = IntStream.of(voted).allMatch(i -> known.to(i) != LabelAlignment.NONE);
    var ground =
        voted.length == 0 || !unanimous || !ordered
            ? Ground.NOTHING
            : voted.length == 1 ? Ground.ONE_COLUMN : Ground.ROW_LABELS;
    return new Columns(ground, known.filled(i -> !isKnown(votes[i])), width, width);
  }

  /// The votes of the labels beside the numbers: one for each pair of a pasted column and the
  /// table's column that its labels are in.
  private static int[][] rowLabels(
      Labels labels, PastedTable pasted, LabelAlignment rows, Band band) {
    var votes = new int[pasted.width()][labels.table().columns()];
    for (int row : band.figures(rows)) {
      for (int column = 0; column < pasted.rows().get(row).size(); column++) {
        for (var heading : labels.like(pasted.text(row, column))) {
          if (Labels.covers(heading, rows.to(row))) {
            votes[column][heading.box().column()] = 1;
          }
        }
      }
    }
    return votes;
  }

  Ground ground() {
    return ground;
  }

  /// Whether a pasted column matches none of the table's and comes before the first that matches
  /// one with cells: a number in it has moved out of its column.
  boolean isBeforeCells(int column, int headColumns) {
    return ground == Ground.HEAD
        && to(column) == LabelAlignment.NONE
        && IntStream.range(0, column).noneMatch(i -> to(i) >= headColumns);
  }

  /// The table's column for a pasted one, or [LabelAlignment#NONE], which is -1.
  int to(int column) {
    return alignment.to(column);
  }

  /// Whether a row of the pasted table is as long as the labels say, so that the matching holds for
  /// it.
  boolean fit(List<PastedTable.Place> row) {
    int used = row.size();
    while (used > 0 && row.get(used - 1).isBlank()) {
      used--;
    }
    return ground != Ground.NOTHING && row.size() >= labelled && used <= width;
  }

  /// The table's columns that the pasted table has, in order.
  TreeSet<Integer> targets() {
    var targets = new TreeSet<Integer>();
    IntStream.range(0, width).map(this::to).filter(to -> to >= 0).forEach(targets::add);
    return targets;
  }
}
