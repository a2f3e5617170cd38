package org.nianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.form.Box;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.text.PlainText;

/// The text in a cell of a table.
///
/// @param box the places of the table's grid that it covers
/// @param runs its text, with `\n` between paragraphs
/// @param area the part of a page, for formats that have pages
public record GridText(Box box, List<TextRun> runs, Optional<Origin.Area> area) {
  public GridText {
    runs = List.copyOf(runs);
  }

  /// The accepted text on one line, without invisible characters. A cell that has nothing but a
  /// superscript or subscript has that as its text: it is no note mark then.
  public String text() {
    var text = PlainText.of(TextRun.text(runs));
    return text.isEmpty() ? TextRun.text(runs, Mark.NOTE) : text;
  }

  /// The same cell with its text not shown.
  public GridText hidden() {
    return new GridText(box, runs.stream().map(TextRun::hidden).toList(), area);
  }

  /// Whether it shares a column with another one.
  public boolean isInColumnOf(GridText other) {
    return box.column() < other.box.endColumn() && other.box.column() < box.endColumn();
  }

  /// Whether there is nothing in it that counts.
  public boolean isBlank() {
    return text().isEmpty();
  }

  /// Whether something in it was inserted or deleted while changes were tracked.
  public boolean isRevised() {
    return runs.stream().anyMatch(run -> run.mark() == Mark.INSERTED || run.mark() == Mark.DELETED);
  }

  /// The text as it was before the tracked changes, on one line.
  public String former() {
    return PlainText.of(
        runs.stream()
            .filter(run -> run.mark() == Mark.PLAIN || run.mark() == Mark.DELETED)
            .map(TextRun::text)
            .collect(Collectors.joining()));
  }
}
