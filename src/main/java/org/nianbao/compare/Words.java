package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.compare.Alignment.Gap;
import org.nianbao.compare.Piece.Kind;

/// Word-by-word difference of two texts.
public final class Words {
  private Words() {}

  /// The difference as pieces in reading order: what both texts have, what only one has. Where they
  /// differ, my piece comes before the other's.
  public static List<Piece> between(String mine, String others) {
    var one = of(mine);
    var other = of(others);
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var gap : readable(Alignment.gaps(one, other))) {
      add(pieces, Kind.BOTH, one.subList(at, gap.from()));
      add(pieces, Kind.MINE, one.subList(gap.from(), gap.to()));
      add(pieces, Kind.OTHERS, other.subList(gap.otherFrom(), gap.otherTo()));
      at = gap.to();
    }
    add(pieces, Kind.BOTH, one.subList(at, one.size()));
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  /// Merges changes that have little unchanged text between them: text no longer than the changes
  /// on either side of it. A lone 的 that is left in a rewritten sentence says nothing.
  private static List<Gap> readable(List<Gap> gaps) {
    var result = new ArrayList<Gap>();
    for (var gap : gaps) {
      var next = gap;
      while (!result.isEmpty() && isNear(result.getLast(), next)) {
        var before = result.removeLast();
        next = new Gap(before.from(), next.to(), before.otherFrom(), next.otherTo());
      }
      result.add(next);
    }
    return result;
  }

  private static boolean isNear(Gap one, Gap next) {
    int between = next.from() - one.to();
    return between <= Math.max(one.size(), one.otherSize())
        && between <= Math.max(next.size(), next.otherSize());
  }

  /// A text as words: a number with its decimals and thousands is one, so is a Latin word; any
  /// other character is one by itself.
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  private static int end(String text, int at) {
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    if (Character.isDigit(first)) {
      return endOfNumber(text, end);
    }
    while (isLatin(first) && end < text.length() && isLatin(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// The end of a number. A decimal point or a thousands separator belongs to it if a digit
  /// follows.
  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length()) {
      if (Character.isDigit(text.charAt(end))) {
        end++;
      } else if (".,．".indexOf(text.charAt(end)) >= 0
          && end + 1 < text.length()
          && Character.isDigit(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isLatin(int point) {
    return Character.isLetter(point) && !Character.isIdeographic(point);
  }
}
