package org.nianbao.rule.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// How many read what a unit published: fewer people than times, and no more than there are people.
final class Readers {
  private static final String NUMBER =
      "(?:达到?|为|约|共|超过?|突破|近|逾)? ?([0-9]{1,12}(?:\\.[0-9]{1,4})?) ?(亿|万)?";

  private static final Pattern READ = Pattern.compile("(阅读|浏览|访问|点击|观看|播放)(人数|次数|量|人次)" + NUMBER);

  private static final Pattern HUGE =
      Pattern.compile("([0-9]{6,12})(?:\\.[0-9]{1,4})? ?万(?!元|千瓦|吨|亩|立方|平方|股)");

  /// How far apart the two may stand.
  private static final int NEAR = 40;

  private Readers() {}

  /// More readers than readings.
  static List<Slip> more(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    var read = READ.matcher(paragraph.outsideNames());
    String verb = "";
    boolean isPeople = false;
    BigDecimal number = BigDecimal.ZERO;
    int from = 0;
    int to = -NEAR - 1;
    while (read.find()) {
      var value = value(read.group(3), read.group(4));
      boolean counts = read.group(2).equals("人数");
      if (read.group(1).equals(verb) && read.start() - to <= NEAR && counts != isPeople) {
        var people = counts ? value : number;
        var times = counts ? number : value;
        if (people.compareTo(times) > 0) {
          slips.add(
              Slip.of(
                  from,
                  read.end(),
                  Wording.of(
                      "rule.form.readers.message",
                      verb,
                      people.toPlainString(),
                      times.toPlainString()),
                  Wording.of("rule.form.readers.advice")));
        }
      }
      verb = read.group(1);
      isPeople = counts;
      number = value;
      from = read.start();
      to = read.end();
    }
    return slips;
  }

  private static BigDecimal value(String digits, String unit) {
    var value = new BigDecimal(digits);
    if (unit == null) {
      return value;
    }
    return value.multiply(BigDecimal.valueOf(unit.equals("亿") ? 100_000_000L : 10_000L));
  }

  /// Thousands of millions, by a 万 too many.
  static List<Slip> huge(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    var huge = HUGE.matcher(paragraph.outsideNames());
    while (huge.find()) {
      slips.add(
          Slip.of(
              huge.start(),
              huge.end(),
              Wording.of("rule.form.huge.message", huge.group()),
              Wording.of("rule.form.huge.advice")));
    }
    return slips;
  }
}
