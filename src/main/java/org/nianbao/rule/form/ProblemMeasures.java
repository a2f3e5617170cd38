package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// The problems of section five, each with a measure against it.
final class ProblemMeasures {
  /// How long a section is that can be divided into problems and measures.
  private static final int LENGTH = 24;

  /// A section that says that there is nothing to say.
  private static final Pattern NOTHING =
      Pattern.compile("(?:本年度?|今年|暂|均)?(?:无|没有|不存在)(?:存在)?(?:的)?(?:主要|突出|明显)?(?:问题|不足)?[。.]?");

  private static final Pattern PROBLEM = Pattern.compile("问题|不足|短板|差距|薄弱|欠缺|有待|不够|仍需|弱项");

  private static final Pattern TURN =
      Pattern.compile(
          "改进[：:。]|改进(?:的)?(?:措施|情况|方向|办法|举措|思路|工作|打算|计划|安排|意见)|整改(?:措施|情况)|工作措施|下一步|下步|下阶段|接下来|今后|努力方向|工作打算|下一年|明年|来年|"
              + "新的一年|未来|针对(?:以上|上述|存在|这些|问题|发现)|根据(?:以上|上述)|对此|为此|围绕(?:以上|上述)|(?<![即])将(?!来)|重点(?:做好|抓好|从)|采取(?:以下|如下)");

  private static final Pattern POINT =
      Pattern.compile(
          "(?<![\\p{IsHan}0-9A-Za-z])([一二三四五六七八九十]{1,2})是|(?<![0-9.])([1-9])[.．、](?![0-9])");

  private static final Pattern LAST_YEAR =
      Pattern.compile("(?:上年|上一年|去年|20[0-9]{2}年)[^。]{0,16}(?:改进|整改|落实)");

  /// Words of a sub-heading above the measures.
  private static final Pattern HEADING = Pattern.compile("改进|措施|打算|下一步|方向");

  private static final ParagraphSearch<Signs> SIGNS = ProblemMeasures::signs;

  private ProblemMeasures() {}

  /// Problems without a measure: none at all, or fewer measures than problems where both are
  /// numbered; or a section that says that there are no problems.
  static List<Finding> missing(Rule rule, Facts facts) {
    var paragraphs = current(facts);
    if (paragraphs.size() == 1 && isNothing(paragraphs.getFirst())) {
      return List.of(nothing(rule, paragraphs.getFirst()));
    }
    var count = new Count();
    paragraphs.forEach(count::read);
    int length = paragraphs.stream().mapToInt(one -> one.text().length()).sum();
    if (length < LENGTH || !count.isProblemSeen) {
      return List.of();
    }
    if (!count.isTurned) {
      return List.of(
          Finding.lacking(
              rule,
              Missing.MEASURE,
              Passage.PROBLEMS,
              Wording.of("rule.form.measure.none.message"),
              Wording.of("rule.form.measure.advice")));
    }
    if (count.problems > count.measures && count.measures > 1) {
      return List.of(
          Finding.about(
                  rule,
                  List.of(count.last),
                  Wording.of("rule.form.measure.message", count.problems, count.measures),
                  Wording.of("rule.form.measure.advice"))
              .with(Missing.MEASURE));
    }
    return List.of();
  }

  private static boolean isNothing(Placed paragraph) {
    return NOTHING.matcher(paragraph.text().strip()).matches();
  }

  private static Finding nothing(Rule rule, Placed paragraph) {
    var words = TextRule.words(paragraph, 0, paragraph.text().length());
    return Finding.about(
            rule,
            List.of(words),
            Wording.of("rule.form.measure.nothing.message", words.text().strip()),
            Wording.of("rule.form.measure.nothing.advice"))
        .with(Missing.MEASURE);
  }

  /// The paragraphs on this year's problems: a part on how last year's were solved is left out.
  private static List<Placed> current(Facts facts) {
    var all = facts.text().in(Passage.PROBLEMS);
    int lastYear = facts.totals().draft().cover().year() - 1;
    var kept = new ArrayList<Placed>();
    boolean isPast = false;
    for (var paragraph : all) {
      if (Item.isNumbered(paragraph) && paragraph.text().startsWith("（")) {
        var past = LAST_YEAR.matcher(paragraph.text());
        isPast =
            past.find()
                && (past.group().startsWith("上")
                    || past.group().startsWith("去")
                    || past.group().startsWith(Integer.toString(lastYear)));
      }
      if (!isPast) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  /// How many problems and measures are numbered, as far as was read.
  private static final class Count {
    private boolean isTurned;
    private boolean isProblemSeen;
    private int problems;
    private int measures;
    private Words last = new Words(Passage.PROBLEMS, 0, 0, 0, "");

    /// Whether a paragraph begins with the year after the report's: what is planned.
    private static boolean isOfNextYear(Placed paragraph) {
      int next = paragraph.read().context().year() + 1;
      return paragraph.text().startsWith(next + "年");
    }

    private void read(Placed paragraph) {
      var signs = paragraph.read().found(SIGNS);
      int from = isTurned ? 0 : Integer.MAX_VALUE;
      if (!isTurned) {
        int end = paragraph.text().length();
        int start = isProblemSeen ? 0 : signs.problem.orElse(end);
        isProblemSeen = isProblemSeen || start < end;
        var turn = signs.turns.stream().filter(one -> one >= start).findFirst();
        if (signs.isHeadingOfMeasures || isProblemSeen && isOfNextYear(paragraph)) {
          from = 0;
          isTurned = true;
        } else if (turn.isPresent()) {
          from = turn.get();
          isTurned = true;
        }
      }
      for (var point : signs.points) {
        if (point.from < from) {
          problems = Math.max(problems, point.number);
        } else {
          measures = Math.max(measures, point.number);
          last = TextRule.words(paragraph, point.from, point.to);
        }
      }
    }
  }

  /// What a paragraph says of problems and measures.
  ///
  /// @param problem where it first speaks of a problem, or has its first numbered point
  /// @param turns where it may turn to the measures
  /// @param points its numbered points
  /// @param isHeadingOfMeasures whether it is the sub-heading above the measures
  private record Signs(
      Optional<Integer> problem,
      List<Integer> turns,
      List<Point> points,
      boolean isHeadingOfMeasures) {}

  /// 一是, 二是 or 1., 2. within the text.
  private record Point(int from, int to, int number) {}

  private static Signs signs(ReadParagraph paragraph) {
    var text = paragraph.text();
    return new Signs(
        Stream.of(PROBLEM, POINT)
            .flatMap(pattern -> pattern.matcher(text).results().limit(1))
            .map(MatchResult::start)
            .min(Comparator.naturalOrder()),
        TURN.matcher(text).results().map(MatchResult::start).toList(),
        POINT.matcher(text).results().map(ProblemMeasures::point).toList(),
        text.length() < 30 && HEADING.matcher(text).find() && !text.contains("问题"));
  }

  private static Point point(MatchResult found) {
    var written = found.group(1) == null ? found.group(2) : found.group(1);
    return new Point(found.start(), found.end(), Item.number(written));
  }
}
