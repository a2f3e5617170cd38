package org.nianbao.rule.words;

import java.util.List;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.TextRule.Grouping;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The rules about punctuation marks.
final class Marks {
  private static final String STANDARD = "GB/T 15834—2011《标点符号用法》";

  /// The full-width marks, in the order of [#HALF].
  private static final String FULL = "，；：？！（）";

  private static final String HALF = ",;:?!()";

  /// Words after which a sentence has ended, where the next one begins at once.
  private static final String ENDED =
      "(?=[如若对公社本所])(?<=电子版|下载|查阅|查看|查询|浏览|编制|公布|公开|发布|31日|日止|事项|部分|全文|栏目|网站|[）)])";

  private Marks() {}

  static List<TextRule> rules() {
    return List.of(
        half(), documents(), angle(), nested(), joined(), spaces(), repeated(), between());
  }

  private static TextRule half() {
    return new PatternRule(
        Requirement.of(
            "words.marks.half",
            Wording.of("rule.words.half.requirement"),
            Wording.of("rule.words.half.advice"),
            STANDARD),
        Grouping.PARAGRAPH,
        List.of(
            half("(?<=[\\u4e00-\\u9fff”’》）〉])([,;:?!])(?=[\\u4e00-\\u9fff“‘《（〈]|$)"),
            half("(?<=[\\u4e00-\\u9fff])([,;])(?=[0-9])"),
            half("(?<=[0-9])([,;])(?=[\\u4e00-\\u9fff“《])"),
            half(
                "(?<=[\\u4e00-\\u9fff”》0-9])(\\((?=[^()（）]{0,40}[\\u4e00-\\u9fff])[^()（）]{1,40}\\))"),
            half("(?<=[\\u4e00-\\u9fff])(\\.)(?=[\\u4e00-\\u9fff]|$)").instead(_ -> "。"),
            half("\"[\\u4e00-\\u9fff][^\"“”]{0,30}\"")
                .instead(found -> "“" + inner(found.group()) + "”")),
        Example.of("分为政策、公告两类，逐条登记。", "分为政策、公告两类,逐条登记。"));
  }

  private static WrongForm half(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.half.message", found))
        .everywhere()
        .instead(found -> full(found.group(1)));
  }

  private static String full(String text) {
    return text.codePoints()
        .map(point -> HALF.indexOf(point) < 0 ? point : FULL.charAt(HALF.indexOf(point)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static TextRule documents() {
    return new PatternRule(
        Requirement.of(
            "words.marks.document",
            Wording.of("rule.words.brackets.requirement"),
            Wording.of("rule.words.brackets.advice"),
            "GB/T 9704—2012《党政机关公文格式》第7.2.5条"),
        Grouping.PARAGRAPH,
        List.of(
            WrongForm.of(
                    "(?<=[\\u4e00-\\u9fff])[\\[（(【［]( ?20[0-9]{2} ?)[\\])）】］](?= ?第? ?[0-9]{1,4}"
                        + " ?号)",
                    found -> Wording.of("rule.words.brackets.message", found))
                .whole()
                .everywhere()
                .instead(found -> "〔" + found.group(1).strip() + "〕"),
            WrongForm.of(
                    "(?<=〔20[0-9]{2}〕)( ?第 ?0{0,3}|0{1,3})(?=[0-9]{1,4} ?号)",
                    found -> Wording.of("rule.words.brackets.order", found))
                .everywhere()
                .instead(_ -> "")),
        Example.of("落实国办发〔2020〕17号文件。", "落实国办发[2020]17号文件。"));
  }

  private static TextRule angle() {
    return new PatternRule(
        Requirement.of(
            "words.marks.angle",
            Wording.of("rule.words.angle.requirement"),
            Wording.of("rule.words.angle.advice"),
            STANDARD + "第4.15条"),
        Grouping.PARAGRAPH,
        List.of(
            WrongForm.of(
                    "[<＜][\\u4e00-\\u9fff][^<>＜＞]{0,80}[>＞]",
                    found -> Wording.of("rule.words.angle.message", found))
                .everywhere()
                .instead(found -> "〈" + inner(found.group()) + "〉")),
        new Example(
            Sample.of(Passage.OVERVIEW, "学习《关于印发〈工作方案〉的通知》。"),
            Sample.of(Passage.OVERVIEW, "学习《关于印发<工作方案>的通知》。")));
  }

  private static TextRule nested() {
    return new PatternRule(
        Requirement.of(
            "words.marks.nested",
            Wording.of("rule.words.nested.requirement"),
            Wording.of("rule.words.nested.advice"),
            STANDARD + "第4.15条"),
        Grouping.PARAGRAPH,
        List.of(
            WrongForm.of(
                    "《[^《》]{0,60}(《[^《》]{1,80}》)(?=[^《》，。；]{0,30}》)",
                    found -> Wording.of("rule.words.nested.message", found))
                .everywhere()
                .instead(found -> "〈" + inner(found.group(1)) + "〉"),
            WrongForm.of(
                    "“[^“”]{0,60}(“[^“”]{1,60}”)(?=[^“”。；]{0,30}”)",
                    found -> Wording.of("rule.words.nested.message", found))
                .everywhere()
                .instead(found -> "‘" + inner(found.group(1)) + "’")),
        new Example(
            Sample.of(Passage.OVERVIEW, "学习《关于印发〈工作方案〉的通知》。"),
            Sample.of(Passage.OVERVIEW, "学习《关于印发《工作方案》的通知》。")));
  }

  private static String inner(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static TextRule joined() {
    return new PatternRule(
        Requirement.of(
            "words.marks.joined",
            Wording.of("rule.words.joined.requirement"),
            Wording.of("rule.words.joined.advice"),
            STANDARD + "第4.5.3.5条"),
        Grouping.PARAGRAPH,
        List.of(joined("》、《"), joined("”、“")),
        Example.of("落实《条例》《办法》。", "落实《条例》、《办法》。"));
  }

  private static WrongForm joined(String marks) {
    return WrongForm.of(marks, found -> Wording.of("rule.words.joined.message", found))
        .everywhere()
        .instead(found -> found.group().replace("、", ""));
  }

  private static TextRule spaces() {
    return new PatternRule(
        Requirement.of(
            "words.marks.space",
            Wording.of("rule.words.space.requirement"),
            Wording.of("rule.words.space.advice"),
            STANDARD),
        Grouping.PARAGRAPH,
        List.of(
            WrongForm.of(
                    "(?<=[\\u4e00-\\u9fff0-9”》）])( {1,4}+[，。；：、])",
                    found -> Wording.of("rule.words.space.message", found))
                .everywhere()
                .instead(found -> found.group(1).strip()),
            WrongForm.of(
                    "( {1,4}+)(?=[\\u4e00-\\u9fff])(?<=[，。；、][\\u4e00-\\u9fff]{1,12} {1,4})",
                    found -> Wording.of("rule.words.space.message", found))
                .everywhere()
                .instead(_ -> "")),
        Example.of("公开 5 条，更新 2 条。", "公开 5 条 ，更新 2 条。"));
  }

  private static TextRule repeated() {
    return new PatternRule(
        Requirement.of(
            "words.marks.repeated",
            Wording.of("rule.words.marks.repeated.requirement"),
            Wording.of("rule.words.marks.repeated.advice"),
            STANDARD),
        Grouping.EACH,
        List.of(
            WrongForm.of(
                    "[，。；：、]{2,9}", found -> Wording.of("rule.words.marks.repeated.message", found))
                .everywhere()
                .instead(found -> String.valueOf(strongest(found.group()))),
            WrongForm.of("（（", found -> Wording.of("rule.words.marks.repeated.message", found))
                .everywhere(),
            WrongForm.of(
                    "([，、])（(?!(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})）)",
                    found -> Wording.of("rule.words.marks.before.message", found))
                .everywhere()),
        Example.of("逐条登记，按月检查。", "逐条登记，，按月检查。"));
  }

  private static char strongest(String marks) {
    return "。；：，、"
        .chars()
        .filter(mark -> marks.indexOf(mark) >= 0)
        .mapToObj(mark -> (char) mark)
        .findFirst()
        .orElseThrow();
  }

  private static TextRule between() {
    return new PatternRule(
        Requirement.of(
            "words.marks.missing",
            Wording.of("rule.words.between.requirement"),
            Wording.of("rule.words.between.advice"),
            STANDARD),
        Grouping.EACH,
        List.of(
            WrongForm.of(
                    "(?=[邮联咨电传网])(?<=[0-9０-９A-Za-z号室楼层座栋])(?:邮编|邮政编码|联系电话|咨询电话|电话|传真|电子邮箱|电子邮件|邮箱|联系人|网址)(?=[:：])",
                    found -> Wording.of("rule.words.between.message", found))
                .everywhere()
                .instead(found -> "，" + found.group()),
            WrongForm.of(
                    ENDED
                        + "(?:(?:如|若)?对本?报告(?:内容|有|如|中)|(?:如|若)对本?报告|如有(?:任何)?(?:疑问|问题|建议)|公众(?:如|若|对)|社会公众|本报告(?:所列|的|中)|所列数据)",
                    found -> Wording.of("rule.words.between.message", found))
                .everywhere()
                .instead(found -> "。" + found.group())),
        new Example(
            Sample.of(Passage.PREFACE, "地址：新城路5号，邮编：400000。"),
            Sample.of(Passage.PREFACE, "地址：新城路5号邮编：400000。")));
  }
}
