package org.nianbao.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.paper.Lettering.Role;

/// Breaks a title into lines, which are centred. Line breaks that the clerk has typed are kept. A
/// title that does not fit on one line is broken after the unit's name, as in published reports;
/// where that would leave one line far shorter than another, it is broken into lines of similar
/// width. No word is divided, the lines form a trapezoid or a diamond (梯形或菱形, GB/T 9704—2012,
/// 7.3.1), and no line begins or ends with a punctuation mark that may not be there.
final class TitleLines {
  /// The width of a title character in twips.
  private static final int CHARACTER = Lettering.of(Role.TITLE, Lettering.NO_2).character();

  /// The part of the text width that a line may fill: where a typeface has wider digits than 小标宋, a
  /// full line would leave its last character alone on the next.
  private static final double FILL = 0.95;

  /// The least ratio of the shortest line to the longest at which a break after the unit's name is
  /// accepted.
  private static final double LEAST_SHARE = 0.4;

  /// The cost of a line that is shorter than one above and one below it: as much as that of a line
  /// ten characters longer or shorter than the average.
  private static final double NO_DIAMOND = 100;

  /// The most lines of a title; a longer text is broken like any other.
  private static final int MOST_LINES = 5;

  /// Words that are not divided: those of titles and of the names of public bodies, and names of
  /// places.
  private static final Pattern WORDS =
      Pattern.compile(
          "[0-9〇一二三四五六七八九]{4}年度?|政府信息公开|政务公开|工作|年度报告|年度|年报|情况|报告|关于"
              + "|人民政府|街道办事处|管理委员会|委员会|办公室|办事处|开发区|示范区|度假区|园区|新区"
              + "|高新技术|经济|技术|产业|生态|旅游|综合|行政执法|行政审批|监督管理|监督|管理|服务|大队|支队|中心"
              + "|公共资源|交易|自然资源|住房|城乡建设|农业农村|水利|林业|草原|文化|广播电视|体育|卫生健康|市场|应急"
              + "|人力资源|社会保障|交通运输|退役军人|事务|生态环境|发展和改革|工业|信息化|教育|科学|民族|宗教"
              + "|公安|民政|司法|财政|审计|统计|医疗保障|数据|粮食|物资储备"
              + "|[\\p{IsHan}&&[^和暨与及]]{1,6}?(?:自治[区州县旗]|[省市县区旗镇乡]|街道)");

  /// Characters that stay on one line with the character after them.
  private static final String LEADS = "和暨与及";

  /// Characters that stay on one line with the character before them.
  private static final String FOLLOWS = "的";

  /// What must follow the unit's name for a line to end after it.
  private static final Pattern BEHIND_UNIT =
      Pattern.compile("\\s*(?:[0-9〇一二三四五六七八九]{4}年|关于|政府信息公开|政务公开)");

  private final String text;

  /// The width that a line may fill, in Chinese characters.
  private final double full;

  private final double[] widths;

  /// The offsets at which a line break would divide a word.
  private final BitSet torn = new BitSet();

  private TitleLines(String text, double full) {
    this.text = text;
    this.full = full;
    widths = new double[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      boolean isHalf = Character.isLowSurrogate(text.charAt(at));
      widths[at + 1] = widths[at] + (isHalf ? 0 : Measure.characters(text.substring(at, at + 1)));
    }
    WORDS.matcher(text).results().forEach(word -> torn.set(word.start() + 1, word.end()));
    for (int at = 0; at < text.length(); at++) {
      if (LEADS.indexOf(text.charAt(at)) >= 0) {
        torn.set(at + 1);
      }
      if (FOLLOWS.indexOf(text.charAt(at)) >= 0) {
        torn.set(at);
      }
    }
  }

  /// The lines of a title.
  ///
  /// @param unit the unit's name, after which the title is broken if possible; may be empty
  /// @param textWidth the length of a line in twips
  /// @return the lines without white space around them; one empty line for a blank title
  static List<String> of(String title, String unit, int textWidth) {
    double full = FILL * textWidth / CHARACTER;
    var lines =
        Printable.lines(title).stream()
            .map(line -> line.replace('\t', ' ').strip())
            .filter(line -> !line.isEmpty())
            .flatMap(line -> new TitleLines(line, full).lines(unit.strip()))
            .toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  private Stream<String> lines(String unit) {
    if (width(0, text.length()) <= full) {
      return Stream.of(text);
    }
    int unitEnd = unitEnd(unit);
    var ends = unitEnd > 0 ? ends(unitEnd) : List.<Integer>of();
    if (ends.isEmpty() || share(ends) < LEAST_SHARE) {
      ends = ends(0);
    }
    return ends.isEmpty() ? plain() : lines(ends);
  }

  /// The offset after the unit's name if a new part of the title begins there, else 0.
  private int unitEnd(String unit) {
    int end = text.indexOf(unit) + unit.length();
    boolean isThere = end >= unit.length() && !unit.isEmpty();
    return isThere && BEHIND_UNIT.matcher(text).region(end, text.length()).lookingAt() ? end : 0;
  }

  /// The best line ends for as few lines as possible that divide no word.
  ///
  /// @param forced an offset at which a line has to end; 0 for none
  /// @return the ends; none if that takes too many lines
  private List<Integer> ends(int forced) {
    var places =
        IntStream.range(1, text.length())
            .filter(at -> at == forced || (!torn.get(at) && Breaks.isBreak(text, at)))
            .toArray();
    var best = new ArrayList<Integer>();
    int least = (int) Math.ceil(width(0, text.length()) / full);
    for (int count = least; count <= MOST_LINES && best.isEmpty(); count++) {
      search(places, forced, count, new ArrayList<>(), best);
    }
    return best;
  }

  /// Tries all ways to break the rest of the text, and keeps the one of the lowest cost.
  private void search(int[] places, int forced, int left, List<Integer> ends, List<Integer> best) {
    int from = ends.isEmpty() ? 0 : ends.getLast();
    if (width(from, text.length()) > left * full) {
      return;
    }
    if (left == 1) {
      ends.add(text.length());
      if (from >= forced && (best.isEmpty() || cost(ends) < cost(best))) {
        best.clear();
        best.addAll(ends);
      }
      ends.removeLast();
      return;
    }
    for (int end : places) {
      boolean isPast = end > from && (from >= forced || end <= forced);
      if (isPast && width(from, end) <= full) {
        ends.add(end);
        search(places, forced, left - 1, ends, best);
        ends.removeLast();
      }
    }
  }

  /// The cost of a way to break the title: how much the widths of the lines differ, and whether one
  /// is shorter than some above and below it.
  private double cost(List<Integer> ends) {
    var lines = widths(ends);
    double mean = width(0, text.length()) / lines.length;
    double cost = 0;
    for (int i = 0; i < lines.length; i++) {
      cost += (lines[i] - mean) * (lines[i] - mean);
      if (longest(lines, 0, i) > lines[i] + 1
          && longest(lines, i + 1, lines.length) > lines[i] + 1) {
        cost += NO_DIAMOND;
      }
    }
    return cost;
  }

  private double[] widths(List<Integer> ends) {
    var lines = new double[ends.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = width(i == 0 ? 0 : ends.get(i - 1), ends.get(i));
    }
    return lines;
  }

  private static double longest(double[] lines, int from, int to) {
    return Arrays.stream(lines, from, to).max().orElse(0);
  }

  /// The width of the shortest line divided by that of the longest.
  private double share(List<Integer> ends) {
    var lines = widths(ends);
    return Arrays.stream(lines).min().orElse(0) / longest(lines, 0, lines.length);
  }

  private Stream<String> lines(List<Integer> ends) {
    return IntStream.range(0, ends.size())
        .mapToObj(i -> text.substring(i == 0 ? 0 : ends.get(i - 1), ends.get(i)).strip());
  }

  /// The title broken like any text: each line is filled, and ends wherever a line may end.
  private Stream<String> plain() {
    int room = (int) (2 * full);
    return Breaks.of(text, room, room, point -> Measure.isNarrow(point) ? 1 : 2).stream()
        .map(span -> text.substring(span.from(), span.to()).strip());
  }

  /// The width of a part of the text, in Chinese characters.
  private double width(int from, int to) {
    return widths[to] - widths[from];
  }
}
