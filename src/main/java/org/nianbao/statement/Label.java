package org.nianbao.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;
import org.nianbao.statement.Vocabulary.Column;
import org.nianbao.statement.Vocabulary.Columns;
import org.nianbao.statement.Vocabulary.Found;
import org.nianbao.statement.Vocabulary.Needs;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Sign;
import org.nianbao.statement.Vocabulary.Topic;

/// What the words around a number say that it is.
///
/// @param rows the rows named last, several where they are joined as in 予以公开和部分公开
/// @param name where their words stand; empty if no row is named
/// @param columns the columns named since the number before
/// @param subject the row that the topic itself means, where no other is named
/// @param signs the signs in the clause of the number
record Label(
    List<Row> rows,
    Optional<Found> name,
    List<Column> columns,
    Optional<Row> subject,
    Set<Sign> signs) {

  Label {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    signs = Set.copyOf(signs);
  }

  /// The same with a row that is named elsewhere.
  Label with(Row row, Optional<Found> name) {
    return new Label(List.of(row), name, columns, subject, signs);
  }

  /// The same with columns that are named elsewhere.
  Label with(List<Column> more) {
    return new Label(rows, name, more, subject, signs);
  }

  /// Whether it says only how a number of a table without parts is divided: 废止22件，其中因修订废止16件.
  boolean isPartOfCount() {
    return has(Sign.PART)
        && !rows.isEmpty()
        && name.isEmpty()
        && rows.getLast().topic().columns() == Columns.SEPARATE;
  }

  boolean has(Sign sign) {
    return signs.contains(sign);
  }

  /// Whether it names columns of the table of a row.
  boolean hasColumnsOf(Row row) {
    return columns.stream().anyMatch(one -> one.topic().equals(row.topic()));
  }

  /// Whether it says only what the number is about: 其中涉及征地拆迁9件.
  boolean isNarrowed() {
    return rows.isEmpty() && (has(Sign.SOME) || has(Sign.REASON));
  }

  /// Whether one of its rows is counted in a unit. Further units count only where the sentence
  /// itself names the topic: 回复20条 is an answer to something else.
  boolean isCountedIn(String unit, Spoken spoken) {
    return rows.stream()
        .anyMatch(row ->
            row.topic().units().contains(unit)
                || (row.moreUnits().contains(unit) && spoken.isNear(row)));
  }

  /// The sums of cells that rows and columns name together: the usual choice first.
  List<Figure.Sum> readings() {
    var table = rows.getLast().topic();
    var named = columns(table);
    if (rows.getLast().needs() == Needs.NO_COLUMN && !columns.isEmpty()) {
      return List.of();
    }
    return choices()
        .map(choice -> cells(table, choice, named.isEmpty() ? Set.of(table.whole()) : named))
        .filter(cells -> !cells.isEmpty())
        .map(cells -> new Figure.Sum(new Term(cells)))
        .distinct()
        .toList();
  }

  private Set<Enum<?>> columns(Topic table) {
    var named = new LinkedHashSet<Enum<?>>();
    columns.stream()
        .filter(one -> one.topic().equals(table))
        .forEach(one -> named.addAll(one.columns()));
    return named;
  }

  /// Joined rows are added up; a group of rows with a reason may be any one of them.
  private Stream<Set<? extends Enum<?>>> choices() {
    if (rows.size() > 1) {
      var all = new LinkedHashSet<Enum<?>>();
      rows.forEach(row -> all.addAll(row.choices().getFirst()));
      return Stream.of(all);
    }
    var choices = rows.getFirst().choices();
    return has(Sign.REASON)
        ? Stream.concat(choices.stream(), choices.getFirst().stream().map(one -> Set.of(one)))
        : choices.stream();
  }

  private static List<CellRef> cells(
      Topic table, Set<? extends Enum<?>> rows, Set<Enum<?>> columns) {
    return rows.stream()
        .flatMap(
            row -> columns.stream().flatMap(column -> table.cell().apply(row, column).stream()))
        .distinct()
        .toList();
  }
}
