package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.form.Item.Numbering;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// The numbers of sub-headings and items: in order, without gaps or doubles, and of the right kind.
final class Numbers {
  private static final Pattern POINT =
      Pattern.compile("(?<![\\p{IsHan}0-9A-Za-z])([一二三四五六七八九十]{1,3})是");

  private static final ParagraphSearch<List<Point>> POINTS = Numbers::points;
  private static final List<Passage> PROSE =
      List.of(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER);

  private Numbers() {}

  /// Sub-headings and listed paragraphs whose number does not follow the one before.
  static List<Finding> order(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var passage : PROSE) {
      var last = new EnumMap<Numbering, Integer>(Numbering.class);
      for (var item : Item.of(facts.text(), passage)) {
        if (item.numbering() == Numbering.POINT || !isCounted(item)) {
          continue;
        }
        forget(last, item.numbering());
        int before = last.getOrDefault(item.numbering(), 0);
        boolean isNext = item.number() == before + 1;
        boolean isAnew = item.number() == 1 && before > 1;
        boolean isFirst = before == 0 && item.numbering() == Numbering.COMMA;
        if (!isNext && !isAnew && !isFirst) {
          findings.add(outOfOrder(rule, item, before));
        }
        last.put(item.numbering(), item.number());
      }
    }
    return findings;
  }

  /// Whether an item is one of a list: a paragraph may begin with a number that is none.
  private static boolean isCounted(Item item) {
    return item.number() > 0 && item.number() < 40 && item.isTitled();
  }

  private static void forget(Map<Numbering, Integer> last, Numbering numbering) {
    if (numbering == Numbering.BRACKETS || numbering == Numbering.HALF) {
      last.remove(Numbering.DIGIT);
    }
    if (numbering == Numbering.COMMA) {
      last.remove(Numbering.DIGIT);
      last.remove(Numbering.BRACKETS);
      last.remove(Numbering.HALF);
    }
  }

  private static Finding outOfOrder(Rule rule, Item item, int before) {
    var said = item.numberWords().text().strip();
    var message =
        before == 0
            ? Wording.of("rule.form.order.message.first", said)
            : item.number() == before
                ? Wording.of("rule.form.order.message.twice", said)
                : Wording.of("rule.form.order.message", said, before);
    return Finding.about(
        rule, List.of(item.numberWords()), message, Wording.of("rule.form.order.advice"));
  }

  /// 一是, 二是 within the text.
  private record Point(int from, int to, String text, int number) {}

  private static List<Point> points(ReadParagraph paragraph) {
    return POINT
        .matcher(paragraph.text())
        .results()
        .map(one -> new Point(one.start(), one.end(), one.group(), Item.number(one.group(1))))
        .toList();
  }

  /// 一是, 二是 within the text, whose number does not follow the one before.
  static List<Finding> points(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var passage : PROSE) {
      int last = 0;
      for (var paragraph : facts.text().in(passage)) {
        if (paragraph.isHeading() || isSubheading(paragraph.text())) {
          last = 0;
        }
        int outer = 0;
        for (var point : paragraph.read().found(POINTS)) {
          int number = point.number;
          if (number != 1 && number != last + 1) {
            findings.add(
                Finding.about(
                    rule,
                    List.of(TextRule.words(paragraph, point.from, point.to)),
                    last == 0
                        ? Wording.of("rule.form.order.message.first", point.text)
                        : number == last
                            ? Wording.of("rule.form.order.message.twice", point.text)
                            : Wording.of("rule.form.order.message", point.text, last),
                    Wording.of("rule.form.order.advice")));
          } else if (number == 1 && outer > 1) {
            findings.add(
                Finding.about(
                    rule,
                    List.of(TextRule.words(paragraph, point.from, point.to)),
                    Wording.of("rule.form.order.nested.message", outer),
                    Wording.of("rule.form.order.nested.advice")));
          }
          if (point.from == 0) {
            outer = number;
          }
          last = number;
        }
      }
    }
    return findings;
  }

  private static boolean isSubheading(String text) {
    return text.startsWith("（") && text.indexOf('）') > 0 && text.indexOf('）') <= 4;
  }

  /// Items within a section that are numbered 一、 as only the six sections are.
  static List<Finding> own(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var passage : PROSE) {
      var items =
          Item.of(facts.text(), passage).stream()
              .filter(item -> item.numbering() == Numbering.COMMA && item.isHeading())
              .filter(item -> !item.isOfSection())
              .toList();
      if (!items.isEmpty()) {
        findings.add(
            Finding.about(
                rule,
                items.stream().map(Item::words).toList(),
                Wording.of("rule.form.own.message", items.getFirst().words().text()),
                Wording.of("rule.form.own.advice")));
      }
    }
    return findings;
  }
}
