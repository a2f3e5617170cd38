package org.nianbao.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Section;
import org.nianbao.source.GridText;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.text.PlainText;

/// A row of a table that has nothing but the title of the report in it: the line above each table
/// of our own workbooks (青川县水务局　2025 年度　三、……（2021 年格式）), or the title as colleagues put it on a
/// sheet.
///
/// @param row where it stands
/// @param title the title as one paragraph, unit and year first
record TitleRow(SourceRow row, TextBlock title) {
  private static final Pattern OWN =
      Pattern.compile("^(.*)\\s([0-9]{4}) 年度\\s[二三四]、.*（[0-9]{4} 年格式）$");

  /// What makes a title of unit and year, as [CoverReading] reads it.
  private static final String TITLE = "年政府信息公开工作年度报告";

  /// The title rows of a document.
  static List<TitleRow> of(List<Map.Entry<Section, SourceRow>> rows) {
    return rows.stream().flatMap(entry -> of(entry.getValue()).stream()).toList();
  }

  /// The first title row of a table.
  static Optional<TitleRow> first(TableBlock table) {
    return SourceRow.of(table).stream().flatMap(row -> of(row).stream()).findFirst();
  }

  private static Optional<TitleRow> of(SourceRow row) {
    var filled = row.own().stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1 ? of(row, filled.getFirst()) : Optional.empty();
  }

  private static Optional<TitleRow> of(SourceRow row, GridText cell) {
    var own = OWN.matcher(cell.text());
    if (own.matches()) {
      var title = PlainText.of(own.group(1)) + own.group(2) + TITLE;
      return Optional.of(new TitleRow(row, TextBlock.of(title, row.table().origin())));
    }
    return CoverReading.isTitle(cell.text())
        ? Optional.of(new TitleRow(row, TextBlock.of(cell.text(), row.table().origin())))
        : Optional.empty();
  }
}
