package org.nianbao.rule.years;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.wording.Wording;

/// What nearly every report counts in its text and no table does.
enum TextQuantity {
  /// 全年主动公开政府信息2645条.
  DISCLOSED("(?<!其[他它]应?)主动公开[^，。；、：0-9]{0,16}信息[^，。；、：0-9]{0,8}$", "[条件份项]"),
  /// 微信公众号发布信息80条.
  ACCOUNT("(?:微信|公众号)[^，。；、：0-9]{0,16}$", "[条篇期]"),
  /// 门户网站发布信息300条.
  WEBSITE("(?:网站|门户)[^，。；、：0-9]{0,16}(?:发布|公开)[^，。；、：0-9]{0,10}$", "[条篇件]"),
  /// 发布政策解读30篇.
  INTERPRETED("解读[^，。；、：0-9]{0,12}$", "[条篇件次]");

  /// The most characters that are looked at before a number.
  private static final int FAR = 48;

  private final Pattern before;
  private final Pattern unit;

  TextQuantity(String before, String unit) {
    this.before = Pattern.compile(before);
    this.unit = Pattern.compile(unit);
  }

  /// What a number counts, by the words before it and its unit; empty if it is something else.
  ///
  /// @param from where the number before ended
  static Optional<TextQuantity> of(String text, int from, int to, String unit) {
    int start = Math.max(from, to - FAR);
    return Arrays.stream(values())
        .filter(one -> one.unit.matcher(unit).matches())
        .filter(one -> one.before.matcher(text).region(start, to).find())
        .findFirst();
  }

  /// Its name for people.
  String label() {
    return switch (this) {
      case DISCLOSED -> Wording.of("quantity.disclosed");
      case ACCOUNT -> Wording.of("quantity.account");
      case WEBSITE -> Wording.of("quantity.website");
      case INTERPRETED -> Wording.of("quantity.interpreted");
    };
  }
}
