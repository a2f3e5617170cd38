package org.nianbao.recognition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.source.GridText;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

/// Numbers that people see as another than the text says: a power of ten, whose exponent looks like
/// a note mark, and digits that are shown from right to left. They are never sure.
final class DeceptiveText {
  private static final Pattern BASE = Pattern.compile("(?:.*[×xX*])?\\s*10");
  private static final Pattern EXPONENT = Pattern.compile("[1-9]");

  /// Right-to-left override.
  private static final String REVERSING = "\u202E";

  private DeceptiveText() {}

  /// A reading of a row with such numbers unsure, and what people see offered.
  static Fit asked(SourceRow row, Fit fit) {
    var asked = fit;
    for (var cell : row.own()) {
      var mark = TextRun.text(cell.runs(), Mark.NOTE);
      if (BASE.matcher(cell.text()).matches() && EXPONENT.matcher(mark).matches()) {
        asked =
            unsure(
                asked,
                row,
                cell,
                cell.text().equals("10") ? "1" + "0".repeat(Integer.parseInt(mark)) : "",
                Wording.of("recognition.why.power", mark));
      }
      if (TextRun.text(cell.runs()).contains(REVERSING)) {
        var seen = new StringBuilder(cell.text()).reverse().toString();
        asked = unsure(asked, row, cell, seen, Wording.of("recognition.why.reversed"));
      }
    }
    return asked;
  }

  private static Fit unsure(Fit fit, SourceRow row, GridText cell, String seen, String reason) {
    var place = row.place(cell);
    int index =
        IntStream.range(0, fit.values().size())
            .filter(i -> fit.values().get(i).place().equals(place))
            .findFirst()
            .orElse(-1);
    return index < 0 ? fit : fit.unsureAt(index, reason, List.of(seen));
  }
}
