package org.nianbao.rule.words;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.TextRule.Grouping;
import org.nianbao.wording.Wording;

/// The rules about what was left over from a template or from a year's unfinished draft.
final class Leftovers {
  private static final String DUTY = "《中华人民共和国政府信息公开条例》第五十条";

  /// What may stand before a number that was forgotten.
  private static final String COUNTS = "件|条|篇|份|次|项|场|期|起|人次|万元";

  private static final String END = "(?=[，。、；,;（(）)]|其中|$)";

  private Leftovers() {}

  static List<TextRule> rules() {
    return List.of(placeholders(), instructions(), numbers(), time());
  }

  private static TextRule placeholders() {
    return new PatternRule(
        Requirement.of(
            "words.placeholder",
            Wording.of("rule.words.placeholder.requirement"),
            Wording.of("rule.words.placeholder.advice"),
            DUTY),
        Grouping.EACH,
        List.of(
            placeholder(
                "(?=[XxＸ×✕＊*_＿□○◯])(?<![A-Za-z0-9@./:_-])(?:[XxＸ×✕]{2,12}|[＊*]{2,12}|[_＿]{2,40}|[□○◯]{2,12})(?![A-Za-z0-9@./_])"),
            placeholder("(?<![A-Za-z0-9@./])[XＸ×](?=[年月日件条篇份次项局县市区镇乡省号个处人])"),
            placeholder("[0-9]{1,3}[XxＸ×]{1,3}(?=[年月日件条])"),
            placeholder("某某|某(?=[省市县区镇乡局委厅办](?![人个]))"),
            placeholder(
                "[（(【\\[〔［](?:此处|此部分|请|填写|填入|待|单位全?称|单位名称|本?单位|部门名称|名称|数字|数量|日期|年份|具体数|略[）)】\\]〕］]|空[）)】\\]〕］]|插入)"
                    + "[^）)】\\]〕］]{0,20}[）)】\\]〕］]?"),
            placeholder("[（(【〔\\[［“《〈][ 　]{0,6}[）)】〕\\]］”》〉]"),
            placeholder("[？?]{2,9}"),
            placeholder("(?<=[：:，（(]|^)待(?:补充|填写|填报|核实|核对|确认|定|补)(?=[，。；）)]|$)"),
            placeholder("(?<=年)月日|年[ 　]{1,6}月[ 　]{0,6}日|(?<=[0-9]年)月(?=[至到。，])")),
        Example.of("全年公开政府信息 5 条。", "全年公开政府信息XX条。"));
  }

  private static WrongForm placeholder(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.placeholder.message", found))
        .everywhere();
  }

  private static TextRule instructions() {
    return new PatternRule(
        Requirement.of(
            "words.template",
            Wording.of("rule.words.template.requirement"),
            Wording.of("rule.words.template.advice"),
            DUTY),
        Grouping.EACH,
        List.of(
            instruction(
                "[（(][^（）()]{0,20}(?:[黑宋楷]体|仿宋|小?[二三四]号字|字号|行距|段前|段后|空一行|首行缩进|居中排|顶格|加粗)[^（）()]{0,20}[）)]"),
            instruction(
                "(?:该|此|本)部分(?:内容)?(?:以表格形式|请|须|需要?填|应填|主要(?:填|写|说明|介绍|反映)|可(?:附|插|填|写)|不超过|字数|无需|如无)[^，。；]{0,20}"),
            instruction("表格如下(?=[：:。])|见下表(?=[：:。])"),
            instruction(
                "请(?:各单位|各部门|各地|根据实际|结合实际|据实|按实际|按照实际|如实|在此|于此|对照|参照)[^，。；]{0,6}(?:填写|填报|补充|修改|删除|撰写|编写)[^，。；]{0,10}"),
            instruction("(?:此处|在此处?|这里)(?:请)?(?:填写|填入|填报|插入|写明|补充)[^，。；]{0,12}"),
            instruction("(?:填表|填报|填写|编写|撰写|写作)(?:说明|要求|提示|须知)(?=[：:）)])"),
            instruction("(?:仅供参考|参考(?:模板|范文|样本)|(?:报告|年报)(?:模板|范文|样本))"),
            instruction(
                "(?:如)?(?:没有|无)(?:此项|该项|此类|相关)?(?:情况|内容|信息)?的?[，,]?(?:请|可|应|则|须)?(?:填|写)[“\"]?[0无零][”\"]?"),
            instruction("[（(](?:例如|示例|样例|举例|注意|提示|说明|备注)[：:][^（）()]{1,60}[）)]"),
            instruction("[（(](?:字数|[0-9]{2,4}字(?:以内|左右))[^（）()]{0,20}[）)]"),
            instruction("(?:红色|蓝色|黄色|标红|标黄)(?:字体|字|部分|文字)[^，。；]{0,12}"),
            instruction(
                "作为(?:一个|一款)?(?:AI|人工智能)(?:语言模型|助手|模型)|以下是(?:根据|为您|一份|修改后|优化后|润色后)[^，。；：]{0,20}|希望(?:以上|这份)[^，。；]{0,12}(?:对您|有帮助)")),
        Example.of("工作中还存在问题。", "工作中还存在问题（请结合实际填写）。"));
  }

  private static WrongForm instruction(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.template.message", found));
  }

  private static TextRule numbers() {
    return new PatternRule(
        new Requirement(
            "words.number",
            Wording.of("rule.words.number.requirement"),
            Wording.of("rule.words.number.advice"),
            DUTY,
            Optional.of(Missing.NUMBER)),
        Grouping.EACH,
        List.of(
            number("(?:共|共计|共有|总计|合计|累计|分别为|达)(?:" + COUNTS + ")" + END),
            number("(?:主动公开|公开|发布|推送|更新|信息|动态|公告|解读材料?)[条篇]" + END),
            number("(?:收到|新收|制发|印发|废止|发布|文件|建议|提案|受理了?|答复了?)[件份]" + END),
            number(
                "(?<=[，。；：、]|^)(?:我[局镇乡县市区委办厅]|本[局单机关]{1,2}|全[县市区镇乡局]|共有?|现有|目前|年末|年底)?"
                    + "现行有效的?(?:行政)?规范性文件(?=[，。；])"),
            number(
                "(?<=[，。；：、年]|^)(?:共计?|累计|总计)(?:收到|受理|办理|办结|答复|公开|主动公开|发布|推送|制发|编制|召开|开展|举办)了?"
                    + "(?:(?![0-9０-９一二三四五六七八九十百千万两零〇几数多余若干])[^，。；、]){2,20}(?=[。；]|，其中)"),
            number("(?<![0-9０-９ .．）)余几数十百千万])[%％]"),
            number("(?:其中|包括)(?:" + COUNTS + ")(?=[，。；])"),
            number("的(?=。)(?<!目的|[是有为凡属须应会能可要][^。；]{0,40}的)")),
        Example.of("全年公开政府信息 5 条，其中政策 2 条。", "全年公开政府信息 5 条，其中政策共条，公告 3 条。"));
  }

  private static WrongForm number(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.number.message", found));
  }

  private static TextRule time() {
    return new PatternRule(
        Requirement.of(
            "words.time",
            Wording.of("rule.words.time.requirement"),
            Wording.of("rule.words.time.advice"),
            DUTY),
        Grouping.EACH,
        List.of(
            time("截[至止]目前"),
            time("(?<!截[至止])目前(?=已|未|共有?|没有|现有|仍|还没)"),
            time("(?:自|从)?今年(?:以来|年初以来|年初)?|过去的?一年|当前年度")),
        Example.of("截至12月31日，已建成 2 个查阅点。", "截至目前，已建成 2 个查阅点。"));
  }

  private static WrongForm time(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.time.message", found));
  }
}
