package org.nianbao.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.compare.Piece;
import org.nianbao.compare.Piece.Kind;

/// An excerpt of the differences between two texts, short enough to be read at a glance; … stands
/// for what is left out.
final class Excerpt {
  private static final String LEFT_OUT = "…";

  private final int around;
  private final int changed;
  private final int pieces;

  private Excerpt(int around, int changed, int pieces) {
    this.around = around;
    this.changed = changed;
    this.pieces = pieces;
  }

  /// The first difference, for one line of the list.
  static List<Piece> line(List<Piece> whole) {
    int first = 0;
    while (first < whole.size() && whole.get(first).kind() == Kind.BOTH) {
      first++;
    }
    var from = whole.subList(Math.max(0, first - 1), whole.size());
    return new Excerpt(8, 12, 4).of(from);
  }

  /// The whole text up to 5,000 characters; of a longer one, the differences with some text around
  /// them.
  static List<Piece> page(List<Piece> whole) {
    int length = whole.stream().mapToInt(piece -> piece.text().length()).sum();
    return length <= 5_000 ? whole : new Excerpt(100, 2_000, 200).of(whole);
  }

  private List<Piece> of(List<Piece> whole) {
    var result = new ArrayList<Piece>();
    for (int i = 0; i < Math.min(pieces, whole.size()); i++) {
      var piece = whole.get(i);
      var text =
          piece.kind() == Kind.BOTH
              ? around(piece.text(), i == 0, i == whole.size() - 1)
              : head(piece.text(), changed);
      result.add(new Piece(piece.kind(), text));
    }
    if (whole.size() > pieces) {
      result.add(new Piece(Kind.BOTH, LEFT_OUT));
    }
    return result;
  }

  private String around(String text, boolean isFirst, boolean isLast) {
    if (isFirst) {
      return tail(text, around);
    }
    return isLast || text.length() <= 2 * around
        ? head(text, 2 * around)
        : head(text, around) + tail(text, around).substring(1);
  }

  private static String head(String text, int most) {
    return text.length() <= most ? text : text.substring(0, before(text, most)) + LEFT_OUT;
  }

  private static String tail(String text, int most) {
    return text.length() <= most
        ? text
        : LEFT_OUT + text.substring(after(text, text.length() - most));
  }

  private static int before(String text, int at) {
    int place = at;
    while (place > 0 && isInside(text, place)) {
      place--;
    }
    return place;
  }

  private static int after(String text, int at) {
    int place = at;
    while (place < text.length() && isInside(text, place)) {
      place++;
    }
    return place;
  }

  /// Whether a cut would be inside a character or a number: half a number would read as another
  /// one.
  private static boolean isInside(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        || at > 0 && isOfNumber(text.charAt(at - 1)) && isOfNumber(text.charAt(at));
  }

  private static boolean isOfNumber(char one) {
    return Character.isDigit(one) || ".,．".indexOf(one) >= 0;
  }
}
