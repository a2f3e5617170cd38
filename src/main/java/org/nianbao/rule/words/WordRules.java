package org.nianbao.rule.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.TextRule.Grouping;
import org.nianbao.wording.Wording;

/// The requirements on the words of the text.
public final class WordRules {
  private WordRules() {}

  /// All of them, in the order of the rule book, with the program's own dictionary.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    return allowing(edition, Set.of());
  }

  /// The same, saying nothing about some words.
  ///
  /// @param edition the form of the report
  /// @param allowed words that an office allows
  public static List<Rule> allowing(Edition edition, Set<String> allowed) {
    var dictionary = Dictionary.own();
    return Stream.of(
            Leftovers.rules().stream(),
            names(edition, dictionary),
            Amounts.rules().stream(),
            Phrasing.rules().stream(),
            Marks.rules().stream())
        .flatMap(rules -> rules)
        .<Rule>map(rule -> new AllowingRule(rule, allowed))
        .toList();
  }

  private static Stream<TextRule> names(Edition edition, Dictionary dictionary) {
    var document = edition.document();
    return Stream.of(
        OtherYearRule.of(document),
        OtherUnitRule.of(),
        DocumentNumberRule.of(edition),
        labels(edition),
        NearMissRule.of(document),
        SlipRule.of(dictionary),
        ParallelRule.of(),
        PairedMarksRule.of());
  }

  /// Refuses names of rows and columns that only the other edition of the form has.
  private static TextRule labels(Edition edition) {
    boolean isFormer = edition.document().contains("〔2019〕");
    var other =
        isFormer
            ? "本年制发件数|本年废止件数|本年收费金额|申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"
            : "本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量|(?<!行政许可[和及、])其他对外管理服务事项|采购项目数量|国务院办公厅政府信息与政务公开办公室《?关于政府信息公开工作年度报告有关事项的通知》?+(?![（(〔])";
    var sample = isFormer ? "本年制发件数" : "本年新制作数量";
    return new PatternRule(
        Requirement.of(
            "words.edition",
            Wording.of("rule.words.edition.requirement", edition.document()),
            Wording.of("rule.words.edition.advice"),
            edition.document()),
        Grouping.EACH,
        List.of(
            WrongForm.of(other, found -> Wording.of("rule.words.edition.message", found))
                .everywhere()),
        Example.of("文件 5 件。", sample + "为 5 件。"));
  }
}
