package org.nianbao.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.lastyear.LastYear;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Severity;
import org.nianbao.wording.Wording;

/// What a screen reader says of a cell: its row and column, its content, and the state that the
/// screen shows by colour and icon. It is put together only when a screen reader asks, since one
/// paste changes a hundred cells.
final class CellWords {
  private final Editor editor;
  private final ObservableValue<Selection> selection;
  private Optional<LastYear> lastYear = Optional.empty();

  CellWords(Editor editor, ObservableValue<Selection> selection) {
    this.editor = editor;
    this.selection = selection;
  }

  /// The place, content and state of a cell.
  String of(CellRef cell) {
    var words = new ArrayList<String>();
    words.add(cell.label());
    var findings = editor.findings().get();
    var shown = findings.totals().shown(cell);
    words.add(shown.isEmpty() ? Severity.BLANK.label() : shown);
    if (findings.totals().follows(cell)) {
      words.add(Wording.of("spoken.follows"));
    } else if (findings.totals().sumOf(cell).isPresent()) {
      words.add(Wording.of("spoken.stated"));
    }
    words.addAll(told(findings.at(cell)));
    findings.keptAt(cell).stream()
        .flatMap(kept -> findings.reason(kept).stream())
        .forEach(words::add);
    lastYear = LastYear.of(editor.draft(), lastYear);
    lastYear
        .flatMap(last -> last.beside(cell))
        .ifPresent(figure -> words.add(Wording.of("grid.lastYear", figure)));
    if (!editor.protection().get().isEmpty()) {
      words.add(Wording.of("spoken.readOnly"));
    }
    return String.join("，", words);
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() != Severity.BLANK)
        .map(finding ->
            Wording.of("spoken.finding", finding.rule().severity().label(), finding.message()))
        .toList();
  }

  /// Whether a cell is selected.
  boolean isSelected(CellRef cell) {
    return selection.getValue().cells().contains(cell);
  }
}
