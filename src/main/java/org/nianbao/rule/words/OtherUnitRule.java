package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Refuses what only another kind of unit says of itself: 我局 in a town's report, applications to
/// the district's government in a subdistrict's, another county where the report speaks of its own.
/// It decides by the unit's name alone. A unit above it is never refused.
final class OtherUnitRule extends WordRule {
  private static final Pattern SELF =
      Pattern.compile(
          "(?:我|本)([局镇乡委厅社会院中所站队]|街道|办(?!法|理|件|公|事)|县|旗)(?![委中][心]?员?会?办?[一-二]|计|议|社|长期|学期|次|地|员)");

  /// A body that applications are addressed to.
  private static final Pattern ADDRESSED =
      Pattern.compile("向([省市区县州旗])(?:人民)?(政府)[^，。；]{0,12}(?:提出|递交|提交|申请|寄送)的?(?:政府)?信息公开(?:的)?申请");

  private static final Pattern AGAINST =
      Pattern.compile(
          "(?:针对|对|因)([省市区县州旗])(?:人民)?(政府|[\\u4e00-\\u9fff]{2,8}?[局委厅])(?:的[^，。；]{0,8})?(?:申请|提起|提出)(?:的)?(?:行政)?(?:复议|诉讼)");

  /// Another trade's own people.
  private static final Pattern TRADE =
      Pattern.compile(
          "(教育|卫健|卫生|公安|税务|民政|交通|水利|水务|农业|住建|自然资源|市场监管|财政|司法|医保|应急|审计|统计|气象|电力|烟草|林业|文旅|人社|审批)[\\u4e00-\\u9fff]{0,4}系统(?=做好|干部|各单位|内部|工作人员|全体|上下)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=登录|进入|访问|联系|与|向|登陆|“)([\\u4e00-\\u9fff]{2})([县镇乡区])(?=人民政府|政府|[\\u4e00-\\u9fff]{2,8}局)");

  /// A body with its place, as the subject of a sentence that says what it did.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:^|[。；：]|[0-9]年度?[，,]?|(?:全|今|本)年[，,]?) ?(([\\u4e00-\\u9fff]{2,3})([县市区旗镇乡]))"
              + "(?:人民政府|[\\u4e00-\\u9fff]{2,8}?(?:局|委员会|办公室|委))?"
              + "(?=认真|严格|深入|坚持|全面|积极|主动|依法|围绕|高度|持续|共|收到|受理|公开|未|没有|紧紧|始终|扎实|不断)");

  /// What makes 区, 市, 镇 or 乡 behind it another word: 社区, 城市, 集镇, 家乡.
  private static final String COMMON = "社园片小城景灌库矿超门集村古家返水个";

  /// Words that are no names of places.
  private static final String NO_NAME = "各全我本该县市区省乡镇州旗在与和及由向到级属直治发验新园辖上下所政府、";

  private OtherUnitRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static OtherUnitRule of() {
    return new OtherUnitRule(
        Requirement.of(
            "words.unit",
            Wording.of("rule.words.unit.requirement"),
            Wording.of("rule.words.unit.advice"),
            "《中华人民共和国政府信息公开条例》第五十条"),
        Example.of("我局公开信息 5 条。", "我镇公开信息 5 条。"));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var unit = paragraph.context().unit().strip();
    if (unit.length() < 3) {
      return List.of();
    }
    var slips = new ArrayList<Slip>();
    self(paragraph, unit, slips);
    addressed(paragraph, unit, slips);
    trades(paragraph, unit, slips);
    subjects(paragraph, unit, slips);
    if (paragraph.passage() == Passage.PREFACE) {
      places(paragraph, unit, slips);
    }
    slips.sort(Comparator.comparingInt(Slip::from));
    return slips.stream().limit(100).toList();
  }

  private void self(ReadParagraph paragraph, String unit, List<Slip> slips) {
    var found = SELF.matcher(paragraph.outsideNames());
    while (found.find() && slips.size() < 100) {
      if (!mayCallItself(unit, found.group(1))) {
        slips.add(
            Slip.of(
                found.start(),
                found.end(),
                Wording.of("rule.words.unit.message", found.group(), unit),
                advice()));
      }
    }
  }

  /// Whether a unit may call itself so: its name has the word, or an area that it lies in may have.
  private static boolean mayCallItself(String unit, String word) {
    boolean isGovernment = unit.endsWith("政府") || unit.endsWith("办公室") || unit.endsWith("办公厅");
    boolean isTown = unit.matches(".*[镇乡](?:人民)?政府?");
    boolean isSubdistrict = unit.contains("街道");
    return unit.contains(word)
        || switch (word) {
          case "县" -> isTown || !unit.matches(".*[市区旗].*") || isSubdistrict && !unit.contains("区");
          case "旗" -> !unit.matches(".*[市区县].*");
          case "办" -> isGovernment || isSubdistrict || unit.matches(".*[处所心会]");
          case "街道" -> unit.contains("街");
          case "乡" -> unit.contains("民族") || unit.contains("苏木");
          case "委", "会" -> unit.endsWith("会") || unit.endsWith("区");
          case "局" -> unit.matches(".*(?:署|税务|海关|大队|支队)");
          case "中", "站", "所", "队", "院", "社" -> !unit.matches(".*(?:局|政府|委员会|街道办事处)");
          default -> false;
        };
  }

  private void addressed(ReadParagraph paragraph, String unit, List<Slip> slips) {
    for (var pattern : List.of(ADDRESSED, AGAINST)) {
      var found = pattern.matcher(paragraph.text());
      while (found.find() && slips.size() < 100) {
        if (!isSelf(unit, found.group(1), found.group(2))) {
          slips.add(
              Slip.of(
                  found.start(1),
                  found.end(2),
                  Wording.of(
                      "rule.words.unit.addressed",
                      paragraph.text().substring(found.start(1), found.end(2)),
                      unit),
                  advice()));
        }
      }
    }
  }

  /// Whether a body is the unit itself, or the government whose office it is.
  ///
  /// @param level 省, 市, 县 and so on
  /// @param body 政府 or a bureau
  private static boolean isSelf(String unit, String level, String body) {
    boolean isGovernment = unit.matches(".*(?:政府|办公[室厅]|政务服务.{0,8})");
    boolean isTown = unit.matches(".*(?:[镇乡](?:人民)?政府|街道.*)");
    if (body.equals("政府")) {
      return isGovernment && !isTown && level(unit).equals(level);
    }
    return !unit.endsWith(body) || level(unit).equals(level);
  }

  /// The level of the area that a unit is of: the last one in its name.
  private static String level(String unit) {
    var last = "";
    for (int i = 0; i < unit.length(); i++) {
      if ("省市区县州旗".indexOf(unit.charAt(i)) >= 0 && i > 0) {
        last = String.valueOf(unit.charAt(i));
      }
    }
    return last;
  }

  private void trades(ReadParagraph paragraph, String unit, List<Slip> slips) {
    if (!unit.matches(".*[局委厅]|.*委员会")) {
      return;
    }
    var found = TRADE.matcher(paragraph.outsideNames());
    while (found.find() && slips.size() < 100) {
      if (!unit.contains(found.group(1))) {
        slips.add(
            Slip.of(
                found.start(),
                found.end(),
                Wording.of("rule.words.unit.message", found.group(), unit),
                advice()));
      }
    }
  }

  private void subjects(ReadParagraph paragraph, String unit, List<Slip> slips) {
    var found = SUBJECT.matcher(paragraph.outsideNames());
    while (found.find() && slips.size() < 100) {
      var name = found.group(2);
      boolean isName = isName(name) && COMMON.indexOf(name.charAt(name.length() - 1)) < 0;
      if (isName && unit.contains(found.group(3)) && !unit.contains(found.group(1))) {
        slips.add(
            Slip.of(
                found.start(1),
                found.end(),
                Wording.of(
                    "rule.words.unit.place",
                    paragraph.text().substring(found.start(1), found.end()),
                    unit),
                advice()));
      }
    }
  }

  private static boolean isName(String place) {
    return place.chars().noneMatch(one -> NO_NAME.indexOf(one) >= 0);
  }

  private void places(ReadParagraph paragraph, String unit, List<Slip> slips) {
    var found = PLACE.matcher(paragraph.outsideNames());
    while (found.find() && slips.size() < 100) {
      if (isName(found.group(1))
          && unit.contains(found.group(2))
          && !unit.contains(found.group())
          && !paragraph.text().contains(found.group() + "以")) {
        slips.add(
            Slip.of(
                found.start(),
                found.end(),
                Wording.of("rule.words.unit.place", found.group(), unit),
                advice()));
      }
    }
  }
}
