package org.nianbao.rule.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.county.Requirements;
import org.nianbao.statute.LocalRules;
import org.nianbao.statute.Statute;

/// What the rules about words find and what they leave alone, in the report of a county's bureau
/// about 2025.
class WordRulesTest {

  private static List<Finding> findings(Section section, String text) {
    return findings(section, text, Reports.UNIT);
  }

  private static List<Finding> findings(Section section, String text, String unit) {
    return Reports.balanced()
        .cover(cover -> cover.withUnit(unit))
        .written(section, text)
        .findings()
        .list()
        .stream()
        .filter(finding -> finding.rule().id().startsWith("words."))
        .toList();
  }

  private static Set<String> found(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding ->
            finding.words().stream().map(words -> finding.rule().id() + " " + words.text()))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "words.placeholder XX|全年公开信息XX条。",
        "words.placeholder ××|2025年，××局公开信息5条。",
        "words.placeholder 某某|由某某同志负责。",
        "words.placeholder X|举办培训X次。",
        "words.placeholder （填写具体数字）|公开信息（填写具体数字）条。",
        "words.placeholder 【单位名称】|【单位名称】公开信息5条。",
        "words.placeholder （）|公开信息（）条。",
        "words.placeholder ____|公开信息____条。",
        "words.placeholder 待补充|举办培训情况：待补充。",
        "words.placeholder 年  月  日|截至2025年  月  日，没有投诉。",
        "words.template （仿宋三号，首行缩进）|主动公开情况（仿宋三号，首行缩进）",
        "words.template 请各单位据实填写|公开情况请各单位据实填写。",
        "words.template 表格如下|该情况以表格形式报告，表格如下：",
        "words.template 没有的填“0”|没有的填“0”。",
        "words.template 仅供参考|以上内容仅供参考。",
        "words.template （示例：公开目录）|编制了目录（示例：公开目录）。",
        "words.number 共件|收到申请共件，其中自然人2件。",
        "words.number 主动公开条|全年主动公开条，其中动态信息2条。",
        "words.number 现行有效的行政规范性文件|年末清理一次，现行有效的行政规范性文件。",
        "words.number 共收到政府信息公开申请|全年共收到政府信息公开申请。",
        "words.number %|办结率%。",
        "words.number 累计条|发布信息累计条。",
        "words.number 的|公开了群众关心的。",
        "words.time 截至目前|截至目前，没有投诉。",
        "words.time 今年以来|今年以来，逐月检查。",
        "words.time 目前|目前已开通账号。",
        "words.time 过去一年|过去一年，逐月检查。",
        "words.marks.half ,|公开指南,更新目录。",
        "words.marks.half ;|公开指南;更新目录。",
        "words.marks.half :|联系方式:办公室。",
        "words.marks.half (含转载)|公开信息(含转载)5条。",
        "words.marks.half ,|收到信件,18件。",
        "words.marks.angle <工作方案>|学习《关于印发<工作方案>的通知》。",
        "words.marks.nested 《工作方案》|学习《关于印发《工作方案》的通知》。",
        "words.marks.joined ”、“|做到“看得懂”、“用得上”。",
        "words.marks.joined 》、《|落实《条例》、《规定》。",
        "words.marks.repeated 。。|逐条登记。。",
        "words.marks.repeated ，。|逐条登记，。",
        "words.marks.repeated ，|与办公室联系，（地址：新城路5号）。",
        "words.marks.missing 电话|地址：新城路18号电话：0000-0000000。",
        "words.marks.missing 邮编|新城路行政中心3楼邮编：400000。",
        "words.marks.missing 如对本报告有|可在网站查阅如对本报告有疑问，请来电。",
        "words.marks.pair “|让群众“看得懂。",
        "words.marks.pair ）|地址：新城路5号）。",
        "words.marks.pair )|（地址：新城路5号)。",
        "words.marks.pair 国办发〔2025〕1号）|《要点》国办发〔2025〕1号）提出要求。",
        "words.marks.pair 《|落实《条例规定。",
        "words.amount 2.6余万|接听咨询2.6余万人次。",
        "words.amount 137余|公开信息137余条。",
        "words.amount 约50余|公开信息约50余条。",
        "words.amount 共计发布信息总共|全年共计发布信息总共28条。",
        "words.measure 起|收到政府信息公开申请12起。",
        "words.measure 件次|受理政府信息公开申请12件次。",
        "words.particle 及时的公开|及时的公开政府信息。",
        "words.particle 更方便的查询|让企业更方便的查询政策。",
        "words.particle 有效的保障|有效的保障群众知情权。",
        "words.doubled 信息信息|公开政府信息信息5条。",
        "words.doubled 都都|每条都都核对。",
        "words.doubled 进一步进一步|进一步进一步规范流程。",
        "words.doubled 应当当|对应当当公开的逐条登记。",
        "words.doubled 的的|统一的的界面。",
        "words.repeated 落实贯彻落实|认真落实贯彻落实条例。",
        "words.repeated 文件等文件|公开政策文件等文件5件。",
        "words.repeated 公开的公开|梳理应公开的公开事项。",
        "words.repeated 逐条核对公开内容，逐条核对公开内容|办公室逐月检查，逐条核对公开内容，逐条核对公开内容，及时更新。",
        "words.statute 政府信息|落实《河北省政府信息规定》。",
        "words.statute 省政府颁布的政府信息公开条例|按照省政府颁布的政府信息公开条例办理。",
        "words.pairing 加大民生领域的信息公开|加大民生领域的信息公开。",
        "words.pairing 政府|公开其他类政府12条。",
        "words.year 2023|2023年，我局公开信息5条。",
        "words.year 2024|截至2024年12月31日，公开信息5条。",
        "words.year 2024|按照《2024年政务公开工作要点》部署，公开信息5条。",
        "words.year 2025年政府信息公开年报|2025年发布了2025年政府信息公开年报。",
        "words.unit 我镇|我镇逐条核对。",
        "words.unit 我委|我委逐条核对。",
        "words.unit 清源县水务局|2025年，清源县水务局认真落实条例。",
        "words.unit 省水务局|没有针对省水务局申请行政复议的情况。",
        "words.unit 市政府|收到向市政府提出的政府信息公开申请2件。",
        "words.document.number 国办公开办函〔2019〕60号|按照国办公开办函〔2019〕60号编制。",
        "words.document.number 国办公开函〔2021〕30号|按照国办公开函〔2021〕30号编制。",
        "words.document.number 国办公开办函〔2021〕31号|按照国办公开办函〔2021〕31号编制。",
        "words.document.number 国办公开班函〔2021〕30号|按照国办公开班函〔2021〕30号编制。",
        "words.document.number 492|《中华人民共和国政府信息公开条例》（国务院令第492号）。",
        "words.edition 对外公开总数量|规范性文件对外公开总数量5件。",
        "words.term 中华人民共和国政府信息公开条列|落实《中华人民共和国政府信息公开条列》。",
        "words.term 中华人民共和国信息公开条例|落实《中华人民共和国信息公开条例》。",
        "words.term 国务院办公厅政府信息和政务公开办公室|按照国务院办公厅政府信息和政务公开办公室要求。",
        "words.term 政府信公开|规范政府信公开工作。",
        "words.term 依请申公开|规范依请申公开流程。",
        "words.term 依申清公开|规范依申清公开流程。",
        "words.slip 条列|落实政府信息公开条列。",
        "words.date 11月31日|11月31日发布。",
        "words.marks.document [2020]|落实国办发[2020]17号文件。",
        "words.doubled 条条|公开信息5条条。",
        "words.unit 教育系统|要求教育系统做好信息公开。",
        "words.term 本机关不掌握相关政信息|因本机关不掌握相关政信息答复2件。",
        "words.doubled 公开公开|收到政府信息公开公开申请5件。",
        "words.slip 接转|上年接转3件。",
        "words.slip 截止|截止2025年12月31日，没有投诉。",
        "words.slip 信息公开处理费|没有收取信息公开处理费。",
        "words.slip 实效性|更新不及时，缺乏实效性。",
        "words.slip 法制|推进法制政府建设。",
        "words.slip 登陆|公众可登陆本局网站查阅。",
        "words.parallel 3|政策5条，公告3，解读2条。"
      })
  void aSlipIsFound(String expected, String text) {
    var found = found(findings(Section.OVERVIEW, text));
    assertTrue(found.contains(expected), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "截至2025年12月31日，通过政府网站公开信息 1,234 条，其中政策 20 条、公告 3 条。",
        "与2024年的43件相比减少21%，上年结转2件，结转2026年度办理1件。",
        "公开2025年部门预算和2024年部门决算。",
        "针对2024年工作中存在的问题逐项整改。",
        "发布2024年政府信息公开工作年度报告。",
        "2025年发布了2024年政府信息公开年报，编制2025年政府信息公开年报。",
        "电话7×24小时畅通，网址http://www.example.gov.cn/xxgk,邮箱a_b@example.cn。",
        "做到件件有回音、层层把关、人人知晓，一件一件核对。",
        "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息。",
        "公开行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。",
        "工作机制制度还不够完善，格式及必要要素不全，精准对接办事事项入口。",
        "进一步规范规范性文件管理，推进政务信息信息化。",
        "对应急事项及时公开，应当当场答复的当场答复，明确了目的和范围。",
        "谁主管谁负责、谁发布谁负责，同步起草、同步审签、同步发布。",
        "坚持“公开为常态、不公开为例外”，“先审查、后公开”。",
        "各县（市、区）人民政府报送材料（详见附件）。",
        "提出以下措施：1）完善目录；2）更新指南。",
        "接听咨询4.3万余人次，公开信息900余条、10余万字。",
        "提供更好的服务，进行有效的监督，开展深入的调查研究。",
        "收到政府信息公开申请5件，均已办结。",
        "办理依申请公开5件。",
        "财政信息公开工作、行政信息公开渠道、政务信息公开水平均有提高。",
        "没有因政府信息公开申请行政复议、提起行政诉讼的情况。",
        "无因政府信息公开被申请行政复议、被提起行政诉讼的案件。",
        "群众就近向县政府申请行政复议。",
        "我市、我县和省里的要求都得到落实，我局逐条核对。",
        "通过政府网站、政府公报、政务新媒体发布信息。",
        "严格落实国务院办公厅关于政务公开的要求，我局办公室负责日常工作。",
        "对不予公开的，说明理由；需要延长的，及时告知。",
        "问题是客观的。这样做是必要的。",
        "公开信息5条（其中转载2条）。",
        "在“政府信息公开”专栏发布信息，设置法定主动公开内容栏目。",
        "学习《关于印发〈工作方案〉的通知》《条例》。",
        "提供政府信息公开信息处理费的收取依据。",
        "落实《湖南省实施〈中华人民共和国政府信息公开条例〉办法》（湖南省人民政府令第245号）。",
        "按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。",
        "依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。",
        "落实《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2019〕61号）。",
        "设置网站栏目“政务公开年度报告”。",
        "组织学习贯彻落实党的二十届三中全会精神。",
        "编制政府信息公开指南、政府信息公开目录，优化政府信息公开平台。",
        "提高依申请公开答复质量，做好政府信息公开的申请登记。",
        "行政许可、行政处罚5件，规章0件。",
        "主动公开、依申请公开、不予公开分别登记。",
        "文件政策、公告、解读等信息按类公开。",
        "受理渠道有网站、信函、当面等方式。",
        "微信公众号粉丝数54373；直播118场，观看量303855次。",
        "建成政务公开专区3个、查阅点6个，配备人员2名。",
        "加大政策解读力度，加大信息公开力度。",
        "公开征集意见12次，收到意见建议36条，采纳9条。",
        "2025年，县水务局公开信息5条。",
        "接转热线工单137件。",
        "全年，各乡镇认真落实条例。两个社区主动公开信息。临江市水务局印发的通知已落实。",
        "2025年9月，印发《青川县水务局2025年政务公开工作要点》。",
        "三是平台建设有待加强，和谐稳定的氛围和服务水平有待提高。",
        "编发信息简报（第12期）。",
        "该行政复议件未被纠错。",
        "做到应公开尽公开、应解读尽解读。",
        "为了了解群众需求，参与与否由群众决定。"
      })
  void whatIsRightIsLeftAlone(String text) {
    assertEquals(Set.of(), found(findings(Section.OVERVIEW, text)));
  }

  @Test
  void nextYearsPlansAreRight() {
    assertEquals(Set.of(), found(findings(Section.PROBLEMS, "2026年，我局将逐月检查。")));
    assertEquals(Set.of("words.year 2027"), found(findings(Section.PROBLEMS, "2027年，我局将逐月检查。")));
  }

  @Test
  void aTownIsNoBureau() {
    var town = "澄浦县石峡镇人民政府";
    assertEquals(Set.of("words.unit 我局"), found(findings(Section.OVERVIEW, "我局逐条核对。", town)));
    assertEquals(Set.of(), found(findings(Section.OVERVIEW, "我镇逐条核对，我县统一部署，镇里落实。", town)));
    assertEquals(
        Set.of("words.unit 县政府"), found(findings(Section.OVERVIEW, "收到向县政府提出的政府信息公开申请2件。", town)));
    var government = "澄浦县人民政府";
    assertEquals(Set.of(), found(findings(Section.OVERVIEW, "收到向县政府提出的政府信息公开申请2件。", government)));
  }

  @Test
  void anOfficeAddsWordsAndAllowsOthers() throws Dictionary.Unreadable {
    var office = Dictionary.of("# 本局的词表\n［水勿］局 | 水务 | 单位名称\n允许 | 接转站\n");
    var list = new OfficeList(new RequirementsFile("词表.txt", "0".repeat(64)), office);
    var report = Reports.balanced().written(Section.OVERVIEW, "青川县水勿局在上年接转站公开信息 5 条。");
    var local = new LocalRules(Requirements.NONE, Optional.of(list));
    var found = Statute.findings(report.draft(), local).list();
    assertEquals(List.of("words.office"), found.stream().map(one -> one.rule().id()).toList());
    assertEquals("水勿", found.getFirst().words().getFirst().text());
    assertTrue(found.getFirst().rule().citation().contains("词表.txt"));
    assertEquals(1, report.findings("words.slip").size());
    assertEquals(1, office.entries().size());
    assertEquals(Set.of("接转站"), office.allowed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有竖线", "一 | 二", "甲乙 | 丙 | 丁 | 戊", "允许 |"})
  void aLineThatIsNoEntryIsSaid(String line) {
    var thrown = assertThrows(Dictionary.Unreadable.class, () -> Dictionary.of("# 词表\n" + line));
    assertTrue(thrown.getMessage().contains("第 2 行"), thrown.getMessage());
  }
}
