package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Years, each of which has its 年.
final class YearMark {
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![0-9〔\\[［（(.,—\\-－~～/])(20[0-9]{2})(?="
              + " ?(?:度|全[年局镇乡县市区旗州委]|政府信息|政务公开|我[局镇乡县市区委办]|本[局镇乡县市区单机]|上半年|下半年|第[一二三四]季|年?末|底|1?[0-9]月))");

  private YearMark() {}

  /// Years near the report's without 年 behind them.
  static List<Slip> slips(ReadParagraph paragraph) {
    if (!paragraph.passage().isProse()) {
      return List.of();
    }
    var slips = new ArrayList<Slip>();
    var bare = BARE.matcher(paragraph.outsideNames());
    while (bare.find()) {
      int year = Integer.parseInt(bare.group(1));
      if (Math.abs(year - paragraph.context().year()) <= 3) {
        slips.add(
            new Slip(
                bare.start(),
                bare.end(),
                Wording.of("rule.form.yearMark.message", bare.group(1)),
                Wording.of("rule.form.yearMark.advice"),
                Optional.of(bare.group(1) + "年")));
      }
    }
    return slips;
  }
}
