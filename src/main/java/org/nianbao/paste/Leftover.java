package org.nianbao.paste;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// A text or row of a pasted table that did not go into a cell, or that somebody must look at
/// there.
///
/// @param text the text; those of a row with tabs between them
/// @param reason why
/// @param place where it is in the pasted table, or what in the form it concerns, for people
/// @param count how many texts or rows it stands for: 1, except for those that were only counted
/// @param readings for [Reason#AMBIGUOUS], the ways it can be read: counted from the left and from
///   the right
public record Leftover(
    String text, Reason reason, String place, int count, List<Map<CellRef, Entry>> readings) {
  private static final int SHOWN = 60;

  /// Why something did not go into a cell.
  public enum Reason {
    /// It is beyond the edge of the table.
    OVER_THE_EDGE,
    /// The table has another label there.
    OTHER_LABEL,
    /// No row of the table is called so.
    NO_SUCH_ROW,
    /// No column of the table is called so, or two are in the wrong order.
    NO_SUCH_COLUMN,
    /// Its row has more or fewer numbers than the table has cells, so that nobody knows which
    /// belongs where.
    AMBIGUOUS,
    /// Another text of the pasted table has gone into its cell.
    TAKEN,
    /// It is longer than any number with a note.
    TOO_LONG,
    /// A label that is none of the table's, beside numbers without labels.
    WORDS,
    /// The pasted table is a copy of another table of the form.
    OTHER_TABLE,
    /// In a row or column that is hidden in the program it was copied from.
    HIDDEN,
    /// Struck through as a whole, so that nothing is left for the cell.
    STRUCK,
    /// A note mark beside a number.
    MARK,
    /// A number that its column was too narrow for: #### is in the cell as it came, unreadable.
    NARROW,
    /// No number that the cell takes, where only numbers are pasted.
    NOT_A_NUMBER,
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

  /// The leftover for what was only counted: rows, or where every row was read, texts too far
  /// right.
  static Leftover unread(PastedTable pasted) {
    var reason = pasted.unreadRows() > 0 ? Reason.UNREAD_ROWS : Reason.UNREAD;
    int count = reason == Reason.UNREAD ? pasted.unread() : pasted.unreadRows();
    return new Leftover(String.valueOf(count), reason, "", count, List.of());
  }

  /// A sentence for people: its text, its position, and why it is left over.
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
      case NOT_A_NUMBER -> Wording.of("block.left.number", shown, place);
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
