package org.nianbao.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Breaks a title into centred lines. Where the clerk has broken it, it stays broken. A title that
/// does not fit on one line is broken after the unit, as published reports do, and otherwise into
/// lines of like width that leave words whole (GB/T 9704—2012, 7.3.1).
final class TitleLines {
  /// A character in twips.
  private static final int CHARACTER =
      Lettering.of(Lettering.Role.TITLE, Lettering.NO_2).character();

  /// How far from its share a line may end to leave a word whole, in characters.
  private static final int GIVE = 4;

  /// Words of titles and of the names of public bodies.
  private static final Pattern WORDS =
      Pattern.compile(
          "[0-9〇一二三四五六七八九]{4}年度?|政府信息公开|政务公开|工作|年度报告|年度|年报|情况|报告"
              + "|人民政府|街道办事处|管理委员会|委员会|办公室|办事处|开发区|示范区|度假区|园区|新区|自治[州县区旗]"
              + "|高新技术|经济|技术|产业|生态|旅游|综合|行政执法|行政审批|监督管理|监督|管理|服务|大队|支队|中心"
              + "|公共资源|交易|自然资源|住房|城乡建设|农业农村|水利|文化|广播电视|体育|卫生健康|市场|应急"
              + "|人力资源|社会保障|交通运输|退役军人|事务|生态环境|发展和改革|工业|信息化|教育|科学|民族|宗教"
              + "|公安|民政|司法|财政|审计|统计|医疗保障|数据");

  private TitleLines() {}

  /// The lines of a title.
  ///
  /// @param unit the name that should not be torn apart; empty if there is none
  /// @param textWidth the length of a line in twips
  static List<String> of(String title, String unit, int textWidth) {
    int full = textWidth / CHARACTER;
    var lines =
        Printable.lines(title).stream()
            .map(line -> line.replace('\t', ' ').strip())
            .filter(line -> !line.isEmpty())
            .flatMap(line -> broken(line, unit.strip(), full))
            .toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  private static Stream<String> broken(String line, String unit, int full) {
    if (width(line) <= full) {
      return Stream.of(line);
    }
    int end = unit.isEmpty() ? -1 : line.indexOf(unit) + unit.length();
    if (end < unit.length() || end == line.length()) {
      return balanced(line, full).stream();
    }
    return Stream.of(line.substring(0, end), line.substring(end))
        .flatMap(part -> balanced(part.strip(), full).stream());
  }

  private static List<String> balanced(String text, int full) {
    var lines = new ArrayList<String>();
    double width = width(text);
    int start = 0;
    while (width > full) {
      // No line is longer than this, however narrow its characters are.
      var near = text.substring(start, Math.min(text.length(), start + 2 * full + 1));
      var line = near.substring(0, end(near, width / Math.ceil(width / full), full));
      lines.add(line);
      start += line.length();
      width -= width(line);
    }
    lines.add(text.substring(start));
    return lines;
  }

  /// Where a line ends: between words near its share, else at its share.
  private static int end(String text, double share, int full) {
    var torn = torn(text);
    int best = text.length();
    double least = Double.MAX_VALUE;
    double width = 0;
    for (int end = 0; end < text.length() && width <= full; ) {
      int next = text.offsetByCodePoints(end, 1);
      width += width(text.substring(end, next));
      end = next;
      double cost = Math.abs(width - share) + (torn.get(end) ? GIVE : 0);
      if (cost < least && width <= full) {
        least = cost;
        best = end;
      }
    }
    return best;
  }

  /// The offsets inside words.
  private static BitSet torn(String text) {
    var torn = new BitSet();
    WORDS.matcher(text).results().forEach(word -> torn.set(word.start() + 1, word.end()));
    return torn;
  }

  /// In Chinese characters; a Latin letter or a digit is half as wide.
  private static double width(String text) {
    return text.codePoints().mapToDouble(point -> point < 0x80 ? 0.5 : 1).sum();
  }
}
