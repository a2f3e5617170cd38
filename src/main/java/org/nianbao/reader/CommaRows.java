package org.nianbao.reader;

import java.util.ArrayList;
import java.util.List;

/// Lines of text with commas between their cells, as Excel saves a sheet (CSV): several with
/// equally many commas, one below the other.
final class CommaRows {
  /// The least cells of a row, and the least rows.
  private static final int LEAST = 3;

  private CommaRows() {}

  /// Whether such lines begin at an index.
  static boolean begin(List<String> lines, int at) {
    return lines.get(at).indexOf(',') >= 0 && end(lines, at) - at >= LEAST;
  }

  /// The first line from an index on that has not as many cells as that at the index.
  static int end(List<String> lines, int at) {
    int count = cells(lines.get(at)).size();
    int end = at;
    while (count >= LEAST && end < lines.size() && cells(lines.get(end)).size() == count) {
      end++;
    }
    return end;
  }

  /// The cells of a line. One in quotation marks may have commas in it, and doubled marks.
  static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '"' && isQuoted && line.startsWith("\"", i + 1)) {
        cell.append(sign);
        i++;
      } else if (sign == '"' && (isQuoted || cell.isEmpty())) {
        isQuoted = !isQuoted;
      } else if (sign == ',' && !isQuoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
