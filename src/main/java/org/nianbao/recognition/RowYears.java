package org.nianbao.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.form.Section;
import org.nianbao.label.CellText;
import org.nianbao.source.Origin;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.text.PlainText;

/// The years that rows of tables say they are of: 2023年 in front of a row's numbers, or in the
/// caption of its table, as where an office puts last year's figures beside this year's.
final class RowYears {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*年");

  /// The longest caption; a longer paragraph is prose.
  private static final int LONGEST = 50;

  private final OptionalInt own;
  private final Map<Origin, Integer> captions = new HashMap<>();

  /// @param own the year of the report, if it is known
  RowYears(OptionalInt own, Outline outline) {
    this.own = own;
    for (var section : Section.values()) {
      captions(outline.part(section));
    }
  }

  private void captions(List<SourceBlock> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof TableBlock table
          && blocks.get(i - 1) instanceof TextBlock text
          && text.text().length() <= LONGEST) {
        year(text.text()).ifPresent(year -> captions.put(table.origin(), year));
      }
    }
  }

  /// The one year that a text names; empty if it names none or several.
  private static Optional<Integer> year(String text) {
    var years =
        YEAR.matcher(PlainText.of(text))
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
  }

  /// The year that a row says in front of its numbers.
  private static Optional<Integer> year(SourceRow row) {
    return Stream.concat(row.beside().stream(), row.own().stream())
        .filter(cell -> !cell.isBlank() && !CellText.isFigure(cell.text()))
        .findFirst()
        .flatMap(cell -> year(cell.text()));
  }

  /// Whether a row says that it is of another year than the report.
  boolean isOfAnother(SourceRow row) {
    var year = year(row).or(() -> Optional.ofNullable(captions.get(row.table().origin())));
    return own.isPresent() && year.filter(its -> its != own.getAsInt()).isPresent();
  }
}
