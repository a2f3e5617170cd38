package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.form.Term;

/// The Excel formula of a total that follows its sum, such as `IF(COUNT(D6:D23)=0,"",SUM(D6:D23))`,
/// which shows nothing while all parts are blank.
///
/// A number with a note is text to Excel, which COUNT and SUM skip. The formula adds it as long as
/// its cell begins with that number and the bracket: `+IF(LEFT(D7,3)="22（",22,0)`. If the bracket
/// comes late, only the beginning of the cell is compared: Excel accepts no text of more than 255
/// characters in a formula.
final class Formula {
  /// The longest formula that Excel accepts, in characters.
  private static final int LONGEST = 8192;

  /// The most characters of a cell's beginning that are compared. A number has at most twenty; so a
  /// formula of 21 such cells stays within its bounds.
  private static final int MOST_HEAD = 100;

  private static final String PLACE = "[A-Z]{1,3}\\d{1,7}";
  private static final String RANGE = PLACE + "(?::" + PLACE + ")?";
  private static final String RANGES = RANGE + "(?:," + RANGE + ")*+";
  private static final String NOTED = "LEFT\\(" + PLACE + ",\\d+\\)=\"[^\"]*\"";

  /// Our own formula, as any spreadsheet program may have rewritten it, or a plain `SUM`.
  private static final Pattern OURS =
      Pattern.compile(
          ("IF\\(COUNT\\((?<counted>%1$s)\\)(?:\\+\\(%2$s\\))*+=0,\"\","
                  + "SUM\\(\\k<counted>\\)(?:\\+IF\\(%2$s,\\d+(?:\\.\\d+)?,0\\))*+\\)"
                  + "|SUM\\((?<summed>%1$s)\\)")
              .formatted(RANGES, NOTED));

  private Formula() {}

  /// The formula of a total.
  ///
  /// @param table the total's table
  /// @param term the sum that the total follows
  /// @param first the address of the table's first grid place in the sheet
  static String of(Draft draft, Table table, Term term, CellAddress first) {
    var parts = String.join(",", ranges(table, term, first));
    var counts = new StringBuilder("COUNT(" + parts + ")");
    var sum = new StringBuilder("SUM(" + parts + ")");
    for (var part : term.parts()) {
      if (draft.entry(part) instanceof Entry.Noted(var number, var text)) {
        var head = text.substring(0, Math.min(bracket(text) + 1, MOST_HEAD));
        var place = address(table, part, first).formatAsString();
        var test = "LEFT(%s,%d)=\"%s\"".formatted(place, head.length(), head);
        counts.append("+(").append(test).append(")");
        sum.append("+IF(%s,%s,0)".formatted(test, number.toPlainString()));
      }
    }
    return "IF(" + counts + "=0,\"\"," + sum + ")";
  }

  private static int bracket(String noted) {
    int i = 0;
    while (noted.charAt(i) != '（' && noted.charAt(i) != '(') {
      i++;
    }
    return i;
  }

  private static CellAddress address(Table table, CellRef ref, CellAddress first) {
    var box = table.cell(ref).box();
    return new CellAddress(first.getRow() + box.row(), first.getColumn() + box.column());
  }

  /// The cell ranges of the parts of a sum; parts directly below or beside one another share a
  /// range.
  private static List<String> ranges(Table table, Term term, CellAddress first) {
    var ranges = new ArrayList<CellRangeAddress>();
    for (var part : term.parts()) {
      var at = address(table, part, first);
      if (ranges.isEmpty() || !grow(ranges.getLast(), at)) {
        ranges.add(new CellRangeAddress(at.getRow(), at.getRow(), at.getColumn(), at.getColumn()));
      }
    }
    return ranges.stream().map(CellRangeAddress::formatAsString).toList();
  }

  private static boolean grow(CellRangeAddress range, CellAddress next) {
    boolean isBelow =
        range.getFirstColumn() == next.getColumn()
            && range.getLastColumn() == next.getColumn()
            && range.getLastRow() + 1 == next.getRow();
    boolean isBeside =
        range.getFirstRow() == next.getRow()
            && range.getLastRow() == next.getRow()
            && range.getLastColumn() + 1 == next.getColumn();
    if (isBelow) {
      range.setLastRow(next.getRow());
    } else if (isBeside) {
      range.setLastColumn(next.getColumn());
    }
    return isBelow || isBeside;
  }

  /// Whether a formula adds up exactly the parts of a sum.
  ///
  /// @param cells the cells of the form by their present addresses; inserted rows do not matter
  static boolean stands(String formula, Term term, Map<CellAddress, CellRef> cells) {
    if (formula.length() > LONGEST) {
      return false;
    }
    var matcher = OURS.matcher(formula.replaceAll("[\\s$]", ""));
    if (!matcher.matches()) {
      return false;
    }
    var counted = matcher.group("counted");
    var ranges = (counted == null ? matcher.group("summed") : counted).split(",");
    var parts = new HashSet<CellRef>();
    for (var range : ranges) {
      parts.addAll(inside(CellRangeAddress.valueOf(range), cells));
    }
    return parts.equals(Set.copyOf(term.parts()));
  }

  private static List<CellRef> inside(CellRangeAddress range, Map<CellAddress, CellRef> cells) {
    return cells.entrySet().stream()
        .filter(cell -> range.isInRange(cell.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
