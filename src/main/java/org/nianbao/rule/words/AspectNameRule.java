package org.nianbao.rule.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Refuses sub-headings of section one that nearly are the name of one of its five aspects.
final class AspectNameRule extends WordRule {
  private static final Pattern HEADING =
      Pattern.compile(
          "^ ?(?:[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、]) ?([^，。；：:]{4,20})(?=[。：:]|$)");

  private static final List<String> NAMES =
      List.of(
          "主动公开",
          "主动公开政府信息",
          "政府信息主动公开",
          "信息主动公开",
          "依申请公开",
          "依申请公开政府信息",
          "政府信息依申请公开",
          "依申请公开办理",
          "政府信息公开申请办理",
          "申请办理",
          "政府信息管理",
          "政府信息公开管理",
          "信息公开管理",
          "政府信息资源管理",
          "信息管理",
          "政府信息公开平台建设",
          "政府信息平台建设",
          "政务公开平台建设",
          "信息公开平台建设",
          "信息平台建设",
          "公开平台建设",
          "公开载体建设",
          "平台建设",
          "监督保障",
          "政府信息公开监督保障",
          "信息公开监督保障",
          "政务公开监督保障",
          "工作监督保障",
          "监督和保障",
          "监督与保障",
          "监督管理",
          "监督保障机制",
          "政务公开监督",
          "政策解读");

  private static final List<String> ENDS =
      List.of("", "情况", "方面", "工作", "工作情况", "的情况", "办理情况", "落实情况", "工作方面", "建设情况", "建设", "方面情况");

  private static final List<String> HEADINGS =
      NAMES.stream().flatMap(name -> ENDS.stream().map(end -> name + end)).toList();

  private AspectNameRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static AspectNameRule of(String document) {
    return new AspectNameRule(
        Requirement.of(
            "words.aspect",
            Wording.of("rule.words.aspect.requirement"),
            Wording.of("rule.words.aspect.advice"),
            document),
        Example.of("（四）政府信息公开平台建设情况", "（四）政府信息公开平合建设情况"));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    if (paragraph.passage() != Passage.OVERVIEW) {
      return List.of();
    }
    return HEADING
        .matcher(paragraph.text())
        .results()
        .limit(1)
        .filter(found -> !HEADINGS.contains(found.group(1)))
        .flatMap(found ->
            right(found.group(1)).stream()
                .map(right ->
                    new Slip(
                        found.start(1),
                        found.end(1),
                        Wording.of("rule.words.aspect.message", found.group(1), right),
                        advice(),
                        Optional.of(right))))
        .toList();
  }

  /// The heading that is meant; empty where it is a heading of its own.
  private static Optional<String> right(String heading) {
    return near(heading).findFirst();
  }

  private static Stream<String> near(String heading) {
    return HEADINGS.stream()
        .filter(one -> one.length() >= 6 && Math.abs(one.length() - heading.length()) <= 2)
        .filter(one -> {
          int changes = Changes.between(heading, one);
          return changes == 1 || changes == 2 && isRepeated(heading, one);
        });
  }

  /// Whether two more characters repeat what the heading says anyway.
  private static boolean isRepeated(String heading, String right) {
    return heading.length() == right.length() + 2
        && heading.chars().allMatch(character -> right.indexOf(character) >= 0);
  }
}
