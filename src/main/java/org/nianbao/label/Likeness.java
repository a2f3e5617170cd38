package org.nianbao.label;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.form.Heading;
import org.nianbao.text.Pinyin;

/// How much the text of a cell is like a label of the form.
public enum Likeness {
  /// The same letters and digits.
  SAME,
  /// The same but for the number in front, or but for what is in brackets.
  NUMBER,
  /// Mistyped or shortened, and more like this label than like any other.
  SIMILAR,
  /// More like this label than like any other, but with words that may make another thing of it: 上年
  /// for 本年, 不予公开 without its 不, 元 for 万元.
  ALTERED,
  /// Not this label.
  NONE;

  /// The least share of characters in common, in order, that makes a text similar.
  private static final double LEAST = 0.6;

  /// Characters that turn a label into another, when they come or go.
  private static final String TURNING = "不未非无没有被去上本全元万失";

  private static final Pattern UNIT = Pattern.compile("[(][^()]*?(万?元)[)]");
  private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十]|[0-9])");
  private static final Pattern BRACKETED = Pattern.compile("(?<=.)[(][^()]*[)]\\s*$");

  /// The label's letters and digits without the number in front and the brackets at its end.
  public static String core(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    var key = Heading.key(BRACKETED.matcher(plain).replaceFirst(""));
    var bare = NUMBERING.matcher(key).replaceFirst("").replace("其它", "其他");
    return bare.isEmpty() ? key : bare;
  }

  /// Whether a text differs from a label as a slip of typing does: characters are lost or doubled
  /// or stand in another order, one is too many, or one is taken for another that sounds alike. Any
  /// other character in the place of one may make another word. A piece of a label, as a page break
  /// leaves it, is no other label either.
  ///
  /// @param core the text's [#core]
  /// @param label the label's
  static boolean isSlip(String core, String label) {
    if (label.contains(core) && 2 * core.length() <= label.length()) {
      return true;
    }
    var one = core.replace("年度", "年");
    var other = label.replace("年度", "年");
    var more = without(one, other);
    var less = without(other, one);
    if ((more + less).chars().anyMatch(each -> TURNING.indexOf(each) >= 0)) {
      return false;
    }
    return less.isEmpty() ? more.length() <= 1 : more.isEmpty() || soundsAlike(more, less);
  }

  /// Whether two texts are of the same syllables, without their tones.
  private static boolean soundsAlike(String one, String other) {
    return one.length() == other.length()
        && IntStream.range(0, one.length())
            .allMatch(i -> Pinyin.isAlike(one.charAt(i), other.charAt(i)));
  }

  /// The characters of a text without those of another, each as often as it has it.
  private static String without(String text, String other) {
    var rest = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      int at = rest.indexOf(other.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
      }
    }
    return rest.toString();
  }

  /// Whether two texts do not name different units of money in brackets.
  static boolean isSameUnit(String one, String other) {
    var first = unit(one);
    var second = unit(other);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private static String unit(String text) {
    var unit = UNIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return unit.find() ? unit.group(1) : "";
  }

  /// Whether two texts do not have different numbers in front; one may have none.
  static boolean isNumberedAlike(String one, String other) {
    var number = number(one);
    var second = number(other);
    return number.isEmpty() || second.isEmpty() || number.equals(second);
  }

  private static String number(String text) {
    var numbering = NUMBERING.matcher(Heading.key(text));
    return numbering.find() ? numbering.group() : "";
  }

  /// The share of characters that two cores have in common in the same order, 0 to 1.
  public static double share(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    var lengths = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        lengths[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return 2.0 * lengths[one.length()][other.length()] / (one.length() + other.length());
  }

  /// The greatest share that texts of the length of two cores can have.
  static double greatestShare(String one, String other) {
    return 2.0 * Math.min(one.length(), other.length()) / (one.length() + other.length());
  }

  /// Whether a share is enough for [#SIMILAR].
  static boolean isEnough(double share) {
    return share >= LEAST;
  }
}
