package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that a paragraph which lists the parts of the report calls them by their names. Names
/// from before 2019, when the fourth part was 因政府信息公开工作被申请行政复议、提起行政诉讼情况, are one finding; names
/// that are otherwise not the statutory ones are another.
final class PartNamesRule extends WordRule {
  private static final String STOP = "[^，。；：、“”（）]";

  /// What stands between the parts of a list.
  private static final String EDGE = "(?<=[，。；：、“”（）]|[一二三四五六]是|以及|^|和|及|有|为|括|含)";

  /// The other parts, by a word that each has, and by what they may be called.
  private static final List<Part> PARTS =
      List.of(
          new Part(
              "主动公开政府信息情况",
              Pattern.compile(EDGE + "(?:(?!以及)" + STOP + "){0,10}主动公开" + STOP + "{0,8}?情况"),
              Pattern.compile("主动公开政府信息的?情况")),
          new Part(
              "收到和处理政府信息公开申请情况",
              Pattern.compile(
                  EDGE
                      + "(?:(?!以及|复议|诉讼|主动)"
                      + STOP
                      + "){0,22}申请公?开?(?:政府信息)?"
                      + STOP
                      + "{0,6}?情况"),
              Pattern.compile("收到和处理(?:的)?政府信息公开申请的?情况")),
          new Part(
              "政府信息公开行政复议、行政诉讼情况",
              Pattern.compile(
                  EDGE
                      + "(?:(?!以及)"
                      + STOP
                      + "){0,18}复议(?:[、和与及]|以及){0,2}(?:被|因[^，。；：、]{0,8})?(?:提起)?(?:行政)?诉讼"
                      + STOP
                      + "{0,4}?情况"),
              Pattern.compile("(?:政府信息公开)?行政复议[、和与]行政诉讼的?情况")),
          new Part(
              "存在的主要问题及改进情况",
              Pattern.compile(
                  EDGE
                      + "(?:(?!以及)"
                      + STOP
                      + "){0,14}问题(?:及其?|和|与|以及)?"
                      + STOP
                      + "{0,4}(?:情况|措施|意见|打算|建议)"),
              Pattern.compile("存在的?主要问题[及和与]改进情况")));

  /// Words that only names from before 2019 have.
  private static final Pattern FORMER = Pattern.compile("^因|行政机关|被申请|提起|收费及减免|^概述");

  /// Which names it refuses.
  enum Names {
    /// Names from before 2019.
    FORMER,
    /// Others that are not the statutory ones.
    OTHER
  }

  private final Names names;

  private PartNamesRule(Names names, Requirement requirement, Example example) {
    super(requirement, example);
    this.names = names;
  }

  /// A part of the report.
  ///
  /// @param name its name
  /// @param pattern finds it in a list, whatever it is called
  /// @param right what it may be called
  private record Part(String name, Pattern pattern, Pattern right) {}

  static PartNamesRule former(String document) {
    return new PartNamesRule(
        Names.FORMER,
        Requirement.of(
            "words.part.former",
            Wording.of("rule.words.part.former.requirement"),
            Wording.of("rule.words.part.advice"),
            document),
        new Example(
            Sample.of(Passage.PREFACE, "报告包括总体情况、主动公开政府信息情况、政府信息公开行政复议、行政诉讼情况。"),
            Sample.of(Passage.PREFACE, "报告包括总体情况、主动公开政府信息情况、因政府信息公开被申请行政复议、提起行政诉讼的情况。")));
  }

  static PartNamesRule other(String document) {
    return new PartNamesRule(
        Names.OTHER,
        Requirement.of(
            "words.part",
            Wording.of("rule.words.part.requirement"),
            Wording.of("rule.words.part.advice"),
            document),
        new Example(
            Sample.of(Passage.PREFACE, "报告包括总体情况、主动公开政府信息情况、存在的主要问题及改进情况。"),
            Sample.of(Passage.PREFACE, "报告包括总体情况、主动公开政府信息情况、工作中存在的问题及改进措施。")));
  }

  @Override
  public Grouping grouping() {
    return Grouping.PARAGRAPH;
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var text = paragraph.text();
    if (!paragraph.passage().isProse() || !isList(text)) {
      return List.of();
    }
    var slips = new ArrayList<Slip>();
    for (var part : PARTS) {
      part.pattern
          .matcher(text)
          .results()
          .limit(1)
          .filter(found -> !part.right.matcher(found.group()).matches())
          .filter(found -> FORMER.matcher(found.group()).find() == (names == Names.FORMER))
          .forEach(found -> slips.add(slip(part, found)));
    }
    slips.sort(Comparator.comparingInt(Slip::from));
    return slips;
  }

  /// Whether a paragraph lists the parts: it names the first one and two others.
  private static boolean isList(String text) {
    return text.contains("总体情况")
        && PARTS.stream().filter(part -> part.pattern.matcher(text).find()).limit(2).count() == 2;
  }

  private Slip slip(Part part, MatchResult found) {
    return new Slip(
        found.start(),
        found.end(),
        names == Names.FORMER
            ? Wording.of("rule.words.part.former.message", found.group(), part.name)
            : Wording.of("rule.words.part.message", found.group(), part.name),
        advice(),
        Optional.of(part.name));
  }
}
