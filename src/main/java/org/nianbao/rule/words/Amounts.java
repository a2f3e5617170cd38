package org.nianbao.rule.words;

import java.util.List;
import org.nianbao.rule.Example;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.TextRule.Grouping;
import org.nianbao.wording.Wording;

/// The rules about how numbers, dates and units are written.
final class Amounts {
  private static final String NUMBERS = "GB/T 15835—2011《出版物上数字用法》";

  private Amounts() {}

  static List<TextRule> rules() {
    return List.of(amounts(), dates(), measures());
  }

  private static TextRule amounts() {
    return new PatternRule(
        Requirement.of(
            "words.amount",
            Wording.of("rule.words.amount.requirement"),
            Wording.of("rule.words.amount.advice"),
            NUMBERS),
        Grouping.PARAGRAPH,
        List.of(
            WrongForm.of(
                    "([0-9]{1,9}\\.[0-9]{1,4}|[0-9]{0,9}[1-9])([余多])([百千万亿])",
                    found -> Wording.of("rule.words.amount.place", found))
                .whole()
                .instead(found -> found.group(1) + found.group(3) + found.group(2)),
            WrongForm.of(
                    "(?<![0-9.年])([0-9]{0,9}[1-9])余(?=[件条篇份次个人项家户场名部期批])",
                    found -> Wording.of("rule.words.amount.exact", found))
                .whole()
                .instead(found -> found.group(1)),
            WrongForm.of(
                "(?:大约|约|近)[0-9]{1,9}(?:\\.[0-9]{1,4})?[百千万亿]?(?:余|多(?=[件条篇份次个人项家户场名万]))|(?:大约|约)[0-9]{1,9}(?:\\.[0-9]{1,4})?[百千万亿]?[件条篇份次个人项家户场名]?(?:左右|上下|以上)",
                found -> Wording.of("rule.words.amount.twice", found)),
            WrongForm.of(
                "(?:浏览|阅读|点击|播放|访问)量[^0-9，。；]{0,3}[0-9.]{1,12}[万亿]余?(?=[，。；])",
                found -> Wording.of("rule.words.amount.unit", found)),
            WrongForm.of(
                "(?<![0-9])(?:总计|累计|合计|共计|总共|一共)(?:(?![0-9])[^，。；、]){0,12}?(?:共计|总计|合计|总共|共)(?=(?:(?![0-9])[^，。；、]){0,8}[0-9])",
                found -> Wording.of("rule.words.amount.sum", found))),
        Example.of("接听咨询 4.3万余人次。", "接听咨询4.3余万人次。"));
  }

  private static TextRule dates() {
    return new PatternRule(
        Requirement.of(
            "words.date",
            Wording.of("rule.words.date.requirement"),
            Wording.of("rule.words.date.advice"),
            NUMBERS),
        Grouping.EACH,
        List.of(
            date(
                "(?<![0-9])(?:0?2 ?月 ?3[01]|(?:0?[469]|11) ?月 ?31|1[3-9] ?月"
                    + " ?[0-9]{1,2}|(?:0?[1-9]|1[0-2]) ?月 ?(?:3[2-9]|[4-9][0-9])) ?日"),
            date(
                "[二两](?:[〇零0OoＯ][〇零0OoＯ一二三四五六七八九]{2}|[0OoＯ]{1,2}[〇零一二三四五六七八九]{1,2})年(?<=[0OoＯ].{0,2}年)"),
            date("20[0-9]{3,4}年|(?<![0-9])20[0-9]年")),
        Example.of("11月30日发布。", "11月31日发布。"));
  }

  private static WrongForm date(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.date.message", found));
  }

  private static TextRule measures() {
    return new PatternRule(
        Requirement.of(
            "words.measure",
            Wording.of("rule.words.measure.requirement"),
            Wording.of("rule.words.measure.advice"),
            NUMBERS),
        Grouping.EACH,
        List.of(
            measure("(?:信息公开|政府信息公开)申请共?[0-9]{1,6}([起份宗条次例]|件次)(?![申])"),
            measure("依申请公开(?:申请)?共?[0-9]{1,6}([起宗例]|件次)")),
        Example.of("收到政府信息公开申请 5 件。", "收到政府信息公开申请5起。"));
  }

  private static WrongForm measure(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.measure.message", found))
        .instead(_ -> "件");
  }
}
