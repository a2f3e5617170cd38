package org.nianbao.rule.words;

import java.util.List;
import java.util.regex.MatchResult;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.TextRule.Grouping;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The rules about slips of wording: doubled words, 的 and 地, words that do not go together.
final class Phrasing {
  private static final String LANGUAGE = "《中华人民共和国国家通用语言文字法》第九条";

  private static final String ADVERBS =
      "直观|及时|有效|充分|全面|深入|认真|扎实|有序|主动|积极|准确|严格|切实|方便|便捷|快捷|快速|高效|稳步|持续|广泛|系统|科学|精准|有力|更好|清楚|清晰|明确|顺利|圆满|完整|详细|规范|妥善|及早|大力";

  private static final String VERBS =
      "了解|公开|推进|推动|开展|落实|做好|服务|掌握|解决|回应|解读|发布|执行|履行|保障|满足|反映|展示|展现|宣传|提升|提高|完成|处理|答复|办理|接受|参与|获取|知晓|查询|查阅|学习|贯彻|把握|维护|传递|加强|健全|完善|梳理|整改|发挥";

  private static final String OBJECTS =
      "了|好|政府|信息|政务|政策|群众|公众|企业|社会|人民|广大|各|全|本|我|相关|有关|财政|重点|到|其|依申请|申请|每|上级|党|国家|民|中央|自身|自己";

  private static final String VERBS_REPEATED =
      "学习|贯彻|落实|推进|加强|开展|提高|提升|完善|健全|规范|强化|坚持|按照|根据|围绕|通过|认真|严格|积极|及时|持续|进一步|切实|不断";

  private Phrasing() {}

  static List<TextRule> rules() {
    return List.of(particles(), doubled(), repeated(), statute(), pairing());
  }

  private static TextRule particles() {
    return new PatternRule(
        Requirement.of(
            "words.particle",
            Wording.of("rule.words.particle.requirement"),
            Wording.of("rule.words.particle.advice"),
            LANGUAGE),
        Grouping.EACH,
        List.of(
            WrongForm.of(
                    "((?:更加?|很|较为?)?(?:" + ADVERBS + ")的(?:" + VERBS + "))(?=" + OBJECTS + ")",
                    found -> Wording.of("rule.words.particle.message", found))
                .instead(found -> found.group(1).replace('的', '地'))),
        Example.of("让群众更直观地了解政策。", "让群众更直观的了解政策。"));
  }

  private static TextRule doubled() {
    return new PatternRule(
        Requirement.of(
            "words.doubled",
            Wording.of("rule.words.doubled.requirement"),
            Wording.of("rule.words.doubled.advice"),
            LANGUAGE),
        Grouping.EACH,
        List.of(
            twice(
                "([\\u4e00-\\u9fff]{2,4})\\1(?![性化率者度])(?<!国家有关规定规定|[一逐][\\u4e00-\\u9fff][一逐][\\u4e00-\\u9fff])"),
            twice("(?<=[0-9])([件条篇份次个项场期起部])\\1"),
            twice("(?<=[0-9])(年)年(?![初中底末终均内鉴审会轻报龄])"),
            twice(
                "(?<!目)(的)的(?!确)|(?<![为除])(了)了(?![解结然])|(?<![首成])(都)都(?!市)|应(当)当(?![地前事场年日天好即月])"
                    + "|(?<!共|饱)(和)和(?![谐睦平])|(?<![参给赋])(与)与(?!会)|(?<![于凡但就或总还可只])(是)是(?![否非])"
                    + "|(将)将(?![军来])|(已)已|(?<!自|关)(于)于|(?<!因)(而)而|(?<!合)(并)并(?![联行])|(按)按(?![时期])"
                    + "|(?<!会)(我)我|(们)们|(性)性(?![质能价别])|(及)及(?!时|格|早)|(?<![存所现实旨潜])(在)在(?![线岗职校建])|(或)或"
                    + "|(被)被|(未)未(?!成|来)|政(府)府|信(息)息|公(开)开(?![展放通设始创辟发启])|申(请)请(?!求|教|示)|条(例)例(?!如)|报(告)告(?!知|诉|示)|(?<!责|主|信|责)(任)任(?!务|免|何|命|职|期|意|用)")),
        Example.of("管好财政资金，逐笔登记。", "管好财政资金资金，逐笔登记。"));
  }

  private static WrongForm twice(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.doubled.message", found))
        .whole()
        .instead(found -> found.group().substring(0, found.group().length() - length(found)));
  }

  /// How long the word is that stands twice: that of the group that was found.
  private static int length(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.start(group) >= 0) {
        return found.end(group) - found.start(group);
      }
    }
    return 0;
  }

  private static TextRule repeated() {
    return new PatternRule(
        Requirement.of(
            "words.repeated",
            Wording.of("rule.words.repeated.requirement"),
            Wording.of("rule.words.repeated.advice"),
            LANGUAGE),
        Grouping.EACH,
        List.of(
            again("(" + VERBS_REPEATED + ")(?:" + VERBS_REPEATED + ")\\1"),
            again("([\\u4e00-\\u9fff]{2,4})等(?:各类|相关|有关|其他)?\\1(?![、])"),
            again("(?!服务|最)([\\u4e00-\\u9fff]{2})的\\1(?![性化度率者])"),
            again("(?<=[，。；：]|^)([\\u4e00-\\u9fff]{6,30})[，、；]\\1(?=[，。；、])"),
            WrongForm.of(
                    "(?<=^|。)本(?:年度)?报告[^。]{4,260}?((?:编制|形成|制作|编写){1,2}(?:完成|了|成)?本(?:年度)?报告)(?=[。，])",
                    found -> Wording.of("rule.words.repeated.message", found))
                .everywhere(),
            again("[^，。；：、和的]{2,12}和(?![平谐睦])[^，。；、和的]{2,5}和(?![平谐睦])[^，。；、和的]{2}")),
        Example.of("认真学习贯彻条例。", "认真学习贯彻学习条例。"));
  }

  private static WrongForm again(String pattern) {
    return WrongForm.of(pattern, found -> Wording.of("rule.words.repeated.message", found)).whole();
  }

  private static TextRule statute() {
    return new PatternRule(
        Requirement.of(
            "words.statute",
            Wording.of("rule.words.statute.requirement"),
            Wording.of("rule.words.statute.advice"),
            "《中华人民共和国政府信息公开条例》"),
        Grouping.EACH,
        List.of(
            WrongForm.of(
                    "(?<!国务院)(?:[省市县区]|自治区|全国)(?:人民)?(?:政府|人大|人大常委会)[^，。；《]{0,6}(?:修订|修改|修正|颁布|公布|制定|出台|发布|颁发)的?(?:新)?[《]?(?:中华人民共和国)?政府信息公开条例",
                    found -> Wording.of("rule.words.statute.issuer", found))
                .everywhere(),
            WrongForm.of(
                    "(?<=《|《中华人民共和国)(政府信息|政府公开|政府公开信息|政务公开|政务信息公开|公开政府信息)(?=条例》)",
                    found -> Wording.of("rule.words.statute.name", found))
                .everywhere()
                .instead(_ -> "政府信息公开"),
            WrongForm.of(
                    "(?=[政信])(?<=省|市|自治区|州|县|区)((?:政府信息|信息公开|政务信息公开|政府公开|政府公开信息|政务信息)(?:工作)?)(?=(?:实施|暂行|试行)?(?:办法|规定|条例)》)",
                    found -> Wording.of("rule.words.statute.name", found))
                .everywhere()
                .instead(_ -> "政府信息公开")),
        new Example(
            Sample.of(Passage.OVERVIEW, "落实《福建省政府信息公开办法》。"),
            Sample.of(Passage.OVERVIEW, "落实《福建省政府信息规定》。")));
  }

  private static TextRule pairing() {
    return new PatternRule(
        Requirement.of(
            "words.pairing",
            Wording.of("rule.words.pairing.requirement"),
            Wording.of("rule.words.pairing.advice"),
            LANGUAGE),
        Grouping.EACH,
        List.of(
            WrongForm.of(
                "加大(?:(?!力度|投入)[^，。；]){2,40}(?:信息公开|政务公开|宣传|解读|培训)(?=[，。；])",
                found -> Wording.of("rule.words.pairing.message", found)),
            WrongForm.of(
                    "如下(?:改进)?(?:措施|问题|方面|不足)(?:[^，。：]{0,4})(。)",
                    found -> Wording.of("rule.words.pairing.colon", found))
                .instead(_ -> "："),
            WrongForm.of(
                "(政府|政府信|规范性文|信息公开申|公开申|行政复|行政诉)(?<![省市县区镇乡州旗民级]政府)(?= ?[0-9]{1,6} ?[条件])",
                found -> Wording.of("rule.words.pairing.cut", found))),
        Example.of("公开其他政府信息 5 条。", "公开其他政府5条。"));
  }
}
