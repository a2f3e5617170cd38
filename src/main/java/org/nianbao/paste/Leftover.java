package org.nianbao.paste;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Something of a pasted table that did not go into a cell.
///
/// @param text what it says; the texts of a row with tabs between them
/// @param reason why
/// @param place where it stands or would have stood, for people
/// @param count how many it is: one, but for what was only counted
/// @param readings for [Reason#AMBIGUOUS], the ways it can be read: counted from the left and from
///   the right
public record Leftover(
    String text, Reason reason, String place, int count, List<Map<CellRef, Entry>> readings) {
  private static final int SHOWN = 60;

  /// Why something did not go into a cell.
  public enum Reason {
    /// The table ends before.
    OVER_THE_EDGE,
    /// The table has a label there, and it says something else.
    OTHER_LABEL,
    /// No row of the table is called so.
    NO_SUCH_ROW,
    /// No column of the table is called so, or two are in the wrong order.
    NO_SUCH_COLUMN,
    /// A row has more or fewer figures than places, so that nobody knows which is where.
    AMBIGUOUS,
    /// Another text of the pasted table has gone into the cell.
    TAKEN,
    /// More than any figure with a note.
    TOO_LONG,
    /// A label that is none of the table's, beside figures without labels.
    WORDS,
    /// The pasted table is a copy of another table of the form.
    OTHER_TABLE,
    /// In a row or column that is hidden where it came from.
    HIDDEN,
    /// Struck through as a whole, so that nothing is left for the cell.
    STRUCK,
    /// The mark of a note beside a number.
    MARK,
    /// A number that its column was too narrow for: stands in the cell as it came, unreadable.
    NARROW,
    /// Right of the largest pasted table that is read: only counted.
    UNREAD,
    /// Rows below the largest pasted table that is read: only counted.
    UNREAD_ROWS
  }

  public Leftover {
    readings = List.copyOf(readings);
  }

  static Leftover of(String text, Reason reason, String place) {
    return new Leftover(text, reason, place, 1, List.of());
  }

  /// What was only counted: rows, or where every row was read, texts that stand too far right.
  static Leftover unread(PastedTable pasted) {
    var reason = pasted.unreadRows() > 0 ? Reason.UNREAD_ROWS : Reason.UNREAD;
    int count = reason == Reason.UNREAD ? pasted.unread() : pasted.unreadRows();
    return new Leftover(String.valueOf(count), reason, "", count, List.of());
  }

  /// What it says, where, and why it is left over.
  public String sentence() {
    var shown = PlainText.shortened(text, SHOWN);
    return switch (reason) {
      case OVER_THE_EDGE -> Wording.of("block.left.edge", shown, place);
      case OTHER_LABEL -> Wording.of("block.left.label", shown, place);
      case NO_SUCH_ROW -> Wording.of("block.left.row", shown, place);
      case NO_SUCH_COLUMN -> Wording.of("block.left.column", shown, place);
      case AMBIGUOUS ->
          readings.size() < 2
              ? Wording.of("block.left.unclear", shown, place)
              : Wording.of(
                  "block.left.ambiguous",
                  shown,
                  place,
                  said(readings.get(0)),
                  said(readings.get(1)));
      case TAKEN -> Wording.of("block.left.taken", shown, place);
      case TOO_LONG -> Wording.of("block.left.long", shown, place);
      case WORDS -> Wording.of("block.left.words", shown, place);
      case OTHER_TABLE -> Wording.of("block.left.table", shown, place);
      case HIDDEN -> Wording.of("block.left.hidden", shown, place);
      case STRUCK -> Wording.of("block.left.struck", shown, place);
      case MARK -> Wording.of("block.left.mark", shown, place);
      case NARROW -> Wording.of("block.left.narrow", shown, place);
      case UNREAD -> Wording.of("block.left.unread", count);
      case UNREAD_ROWS -> Wording.of("block.left.unreadRows", PastedTable.MAX_ROWS, count);
    };
  }

  private static String said(Map<CellRef, Entry> reading) {
    return reading.entrySet().stream()
        .map(entry -> entry.getKey().column() + " " + entry.getValue().text())
        .collect(Collectors.joining("、"));
  }
}
