package org.nianbao.statute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.statement.MentionReader;
import org.nianbao.statement.MentionReader.Announced;
import org.nianbao.statement.Vocabulary;
import org.nianbao.statement.Vocabulary.Column;
import org.nianbao.statement.Vocabulary.Columns;
import org.nianbao.statement.Vocabulary.Entry;
import org.nianbao.statement.Vocabulary.Meaning;
import org.nianbao.statement.Vocabulary.Needs;
import org.nianbao.statement.Vocabulary.Sign;
import org.nianbao.statement.Vocabulary.Strength;
import org.nianbao.statement.Vocabulary.Subject;
import org.nianbao.statement.Vocabulary.Topic;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;

/// The words by which the prose of a report names the rows and columns of its tables. Published
/// reports are the source; no document prescribes them.
final class Phrases {
  private static final List<Set<? extends Enum<?>>> RECEIVED_CHOICES =
      List.of(Set.of(Row.RECEIVED), EnumSet.of(Row.RECEIVED, Row.CARRIED_OVER));
  private static final Set<String> CASES = Set.of("件", "宗", "起");
  private static final Set<String> APPLIED = Set.of("件", "宗", "起", "份", "件次", "人次");
  private static final Set<String> ITEMS = Set.of("条", "项", "次", "例");

  private final Set<Row> refused = EnumSet.range(Row.REFUSED_STATE_SECRET, Row.REFUSED_INQUIRY);
  private final Set<Row> unavailable =
      EnumSet.range(Row.UNAVAILABLE_NOT_HELD, Row.UNAVAILABLE_UNCLEAR);
  private final Set<Row> declined = EnumSet.range(Row.DECLINED_PETITION, Row.DECLINED_CONFIRMATION);

  private final Edition edition;
  private final Topic applications;
  private final Topic disputes;
  private final Topic documents;
  private final List<Entry> entries = new ArrayList<>();

  Phrases(Edition edition) {
    this.edition = edition;
    applications =
        new Topic(
            "applications",
            APPLIED,
            Applicant.TOTAL,
            Columns.PARTS,
            (row, column) -> known(TableThree.ref((Row) row, (Applicant) column)));
    disputes =
        new Topic(
            "disputes",
            CASES,
            Result.TOTAL,
            Columns.PARTS,
            (row, column) -> known(TableFour.ref((Course) row, (Result) column)));
    documents =
        new Topic(
            "documents",
            Set.of("件", "部", "份"),
            Stock.ISSUED,
            Columns.SEPARATE,
            (row, column) -> ((Document) row).cell(edition, (Stock) column));
  }

  private Optional<CellRef> known(CellRef cell) {
    return edition.cell(cell.id()).map(found -> found.ref());
  }

  /// A kind of document in table two.
  private enum Document {
    REGULATION,
    NORMATIVE;

    private Optional<CellRef> cell(Edition edition, Stock stock) {
      return stock.ids.stream()
          .flatMap(
              id -> edition.cell("t2." + name().toLowerCase(java.util.Locale.ROOT) + id).stream())
          .map(cell -> cell.ref())
          .findFirst();
    }
  }

  /// A count of documents in table two, by its ids in the two editions.
  private enum Stock {
    ISSUED("_issued", "_made"),
    NEWLY_PUBLISHED("_issued", "_published"),
    /// What is published need not be of this year, which only the form of 2019 counts.
    PUBLISHED("_published"),
    REPEALED("_repealed"),
    IN_FORCE("_in_force", "_public"),
    /// Documents on which other work was done, which no cell counts: 对12件规范性文件进行审查.
    HANDLED;

    private final List<String> ids;

    Stock(String... ids) {
      this.ids = List.of(ids);
    }
  }

  /// A cell of table two that has neither rows nor columns beside it.
  private enum Single {
    VALUE
  }

  /// The reader that recognises these words in prose.
  MentionReader reader() {
    formulas();
    disputes();
    singles();
    documents();
    applications();
    signs();
    return new MentionReader(
        new Vocabulary(entries),
        List.of(
            new Announced("申请", "信息公开", row(applications, RECEIVED_CHOICES)),
            new Announced(
                "复议",
                "信息公开",
                row(
                    disputes,
                    List.of(
                        Set.of(Course.REVIEW),
                        EnumSet.of(Course.DIRECT, Course.AFTER_REVIEW),
                        EnumSet.allOf(Course.class))))));
  }

  private void formulas() {
    add("(?:公民|自然人|个人)[、，和]法人[、，]?(?:和|或|或者|及|以及|与)?其[他它]组织", Sign.NOTHING);
    add("规章制度|规章建设", Sign.NOTHING);
    add("上(?:一)?年度?(?:无|没有|未有)(?:结转|转结)", Sign.NOTHING);
    add("行政诉讼法|行政复议法|行政许可法|行政处罚法|行政强制法", Sign.NOTHING);
    add("行政(?:复议|诉讼)(?:人员|机关|机构|工作|局|处|能力|答复|应诉|渠道|权利|途径|决定书)", Sign.NOTHING);
    add("非(?:政府)?信息公开(?:类|引[起发])?(?:的)?(?:行政)?(?:复议|诉讼|申请)?(?:案件)?", Sign.OTHER_WORK);
    add("[^，。；、（）]{0,4}(?:许可|登记|办事|审批|备案|补贴|低保|救助|资助|认定)(?:的)?申请", Sign.OTHER_WORK);
    add(
        "(?:(?:(?:政府)?信息公开)?申请(?:公开)?|依申请公开)(?:的)?(?:政府)?(?:信息)?(?:内容|事项|类型|主题|领域|信息)"
            + "(?:主要|大多|多|均|都|重点)?(?:是|为)?(?:涉及|集中|包括|包含|分布|聚焦|围绕)",
        Sign.MATTER);
    add("未(?:能)?(?:受理|回复|收到|办理)", Sign.NOTHING);
    add("申请(?:人|表|书|单|材料|条件|流程|渠道|方式|受理|平台|系统|办理|接收|对象|公开)", Sign.NOTHING);
    add("(?<!已)主动公开(?!政府信息公开申请)", Sign.OTHER_WORK);
    add("(?:20[0-9]{2})年(?!度?(?:结转|遗留|未办结|未答复|转来)(?![到至入下2]))", Sign.YEAR);
    add(
        "(?:从|按)(?:照)?(?:申请)?(?:公开)?(?:的)?(?:信息)?(?:内容|事项|类型|类别|主题|领域|信息)(?:分类|划分|统计|区分|分|来看|看|上看)",
        Sign.MATTER);
  }

  private void applications() {
    var received = Set.of(Row.RECEIVED);
    var came = EnumSet.of(Row.RECEIVED, Row.CARRIED_OVER);
    row(
        applications,
        "(?:去|上(?:一)?)(?:年度?|个?年度)(?:结转|转结|接转|遗留|未办结|未答复|转入|转来)",
        Set.of(Row.CARRIED_OVER));
    row(applications, "(?:结转|转结|接转)(?:自)?上(?:一)?年度?", Set.of(Row.CARRIED_OVER));
    row(
        applications,
        "(?:结转|转结|接转|顺延|延续|转|移)(?:到|至|入)?(?:下(?:一)?个?年度?|次年|20[0-9]{2}年)(?:度)?(?:继续)?(?:办理|答复|处理)?(?:答复)?"
            + "|下(?:一)?年度?(?:继续)?(?:办理|答复)|(?<!上年|年度|上一年)结转(?!结|自|上)|跨年度?办理",
        Set.of(Row.CARRIED_FORWARD));
    entries.add(
        new Entry(
            "(?<=[件宗起份])(?:的)?(?:申请)?(?:之|当)?中(?=[，,：:])",
            new Vocabulary.Row(
                applications,
                List.of(Set.of(Row.TOTAL), Set.of(Row.RECEIVED), came),
                Needs.TOPIC,
                Set.of())));
    row(
        applications,
        "20[0-9]{2}年度?(?:结转|遗留|未办结|未答复|转来)(?![到至入下2])(?:的|来)?",
        List.of(Set.of(Row.CARRIED_OVER), Set.of(Row.CARRIED_FORWARD)));
    outcomes();
    entries.add(
        new Entry(
            "(?:本年)?新收到?",
            new Vocabulary.Row(applications, List.of(received), Needs.TOPIC, Set.of())));
    entries.add(
        new Entry(
            "(?:收到|受理|回应|答复|办理|办结)(?:的)?依申请公开(?:信息|事项|申请)?",
            new Vocabulary.Row(applications, List.of(received, came), Needs.NOTHING, ITEMS)));
    handled();
    entries.add(
        new Entry(
            "应办(?:理|结)?(?!人)|收到|受理|接收到?|接到|收取|收办|回应|新增|提出|提起|共有",
            new Vocabulary.Row(applications, List.of(received, came), Needs.TOPIC, ITEMS)));
    var any = row(applications, RECEIVED_CHOICES);
    add(
        "(?:政府信息公开|信息公开|公开政府信息|公开信息|依申请公开政府信息|依申请公开(?:信息)?(?:的)?|公开)?(?:的)?申请(?!行政|复议|公开)",
        new Subject(any, Strength.STRONG));
    add("依申请公开", new Subject(any, Strength.WEAK));
    applicants();
  }

  private void handled() {
    var answered = EnumSet.of(Row.GRANTED, Row.PARTLY_GRANTED);
    answered.addAll(refused);
    answered.addAll(unavailable);
    answered.addAll(declined);
    var notWithdrawn = EnumSet.copyOf(answered);
    notWithdrawn.add(Row.OTHERWISE_NOT_CORRECTED);
    notWithdrawn.add(Row.OTHERWISE_UNPAID);
    entries.add(
        new Entry(
            "办结|办理完毕|办理完成|办毕|答复|办复|回复|处理完毕|办理(?!结果|情况|程序|流程|工作)",
            new Vocabulary.Row(
                applications,
                List.of(
                    Set.of(Row.TOTAL),
                    notWithdrawn,
                    answered,
                    Set.of(Row.RECEIVED),
                    EnumSet.of(Row.RECEIVED, Row.CARRIED_OVER)),
                Needs.TOPIC,
                ITEMS)));
  }

  private void outcomes() {
    var granted = Set.of(Row.GRANTED);
    var both = EnumSet.of(Row.GRANTED, Row.PARTLY_GRANTED);
    row(applications, "部分(?:予以|同意)?公开(?:答复)?", Set.of(Row.PARTLY_GRANTED));
    row(applications, "(?:不予|不同意|不宜|决定不|拒绝)公开(?:答复)?", refused);
    row(applications, "(?:予以|同意|全部|决定|准予)公开(?:答复)?|公开答复", List.of(granted, both));
    row(applications, "无法(?:公开)?(?:提供|答复)", unavailable);
    row(applications, "不予处理", declined);
    row(applications, "(?:作|做|作出|予以)?其[他它](?:方式)?处理", otherwise());
    row(applications, "(?:属于|涉及)?国家秘密", Set.of(Row.REFUSED_STATE_SECRET));
    row(applications, "其[他它]法律[、，]?行政法规禁止公开|法律法规禁止公开", Set.of(Row.REFUSED_OTHER_LAW));
    row(applications, "三安全一稳定", Set.of(Row.REFUSED_SAFETY));
    row(applications, "第三方(?:合法)?(?:权益|利益)?|商业秘密|个人隐私", Set.of(Row.REFUSED_THIRD_PARTY));
    row(
        applications,
        "(?:三类)?内部(?:事务|管理)(?:性)?(?:信息)?(?!机构|制度|人员|审)",
        Set.of(Row.REFUSED_INTERNAL));
    row(applications, "(?:四类)?过程性信息", Set.of(Row.REFUSED_PROCESS));
    row(applications, "(?:行政)?执法案卷(?:信息)?", Set.of(Row.REFUSED_ENFORCEMENT));
    row(applications, "行政查询(?:事项)?", Set.of(Row.REFUSED_INQUIRY));
    row(
        applications,
        "(?:本机关|本行政机关|本单位|我[局镇乡委办])?(?:不掌握|未掌握)(?:相关|该)?(?:政府)?(?:信息)?",
        List.of(Set.of(Row.UNAVAILABLE_NOT_HELD), unavailable));
    row(applications, "(?:没有现成信息)?(?:需要?)?另行制作", Set.of(Row.UNAVAILABLE_TO_BE_MADE));
    row(applications, "补正后(?:申请)?(?:内容)?仍?不明确|(?:申请)?内容仍?不明确", Set.of(Row.UNAVAILABLE_UNCLEAR));
    row(
        applications,
        "(?:尚|仍|还)?(?:正在|在)(?:办理|处理|答复)|办理(?:之)?中|(?:尚|仍|还)?未(?:办结|答复|办理完)|续办|待(?:办|答复)",
        Set.of(Row.CARRIED_FORWARD));
    row(applications, "信访[、]?举报[、]?投诉类?", Set.of(Row.DECLINED_PETITION));
    row(applications, "重复申请", Set.of(Row.DECLINED_REPEATED));
    row(applications, "公开出版物", Set.of(Row.DECLINED_PUBLICATION));
    row(applications, "大量反复申请", Set.of(Row.DECLINED_EXCESSIVE));
    row(applications, "(?:确认或)?重新出具", Set.of(Row.DECLINED_CONFIRMATION));
    if (otherwise().size() > 1) {
      row(
          applications,
          "(?:逾期|补正后?|经补正)(?:仍)?(?:未|不|没有)(?:补正|回复|提供|答复)",
          Set.of(Row.OTHERWISE_NOT_CORRECTED));
      row(applications, "逾期(?:未|没有)(?:按[^，。；、]{0,10})?(?:缴|交)[纳费]", Set.of(Row.OTHERWISE_UNPAID));
      named(
          applications,
          "不再处理(?:的申请)?",
          List.of(
              Set.of(Row.OTHERWISE_UNPAID),
              Set.of(Row.OTHERWISE_NOT_CORRECTED),
              EnumSet.of(Row.OTHERWISE_NOT_CORRECTED, Row.OTHERWISE_UNPAID)));
    }
  }

  private Set<Row> otherwise() {
    return known(TableThree.ref(Row.OTHERWISE, Applicant.TOTAL)).isPresent()
        ? Set.of(Row.OTHERWISE)
        : EnumSet.range(Row.OTHERWISE_NOT_CORRECTED, Row.OTHERWISE_OTHER);
  }

  private void applicants() {
    var bodies = EnumSet.range(Applicant.BUSINESS, Applicant.OTHER);
    column(applications, "法人[、，]?(?:和|或|或者|及|以及|与)?其[他它]组织|法人", bodies);
    column(applications, "自然人|公民|个人申请", Set.of(Applicant.NATURAL_PERSON));
    column(applications, "商业企业|企业", Set.of(Applicant.BUSINESS));
    column(applications, "科研机构", Set.of(Applicant.RESEARCH));
    column(applications, "社会公益组织|公益组织|社会组织", Set.of(Applicant.PUBLIC_WELFARE));
    column(applications, "法律服务机构|律师事务所", Set.of(Applicant.LEGAL_SERVICE));
  }

  private void disputes() {
    var lawsuits = EnumSet.of(Course.DIRECT, Course.AFTER_REVIEW);
    named(
        disputes,
        "(?:未经(?:行政)?复议)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)|未经(?:行政)?复议(?:的)?(?:行政)?诉讼",
        Set.of(Course.DIRECT));
    named(disputes, "(?:经)?(?:行政)?复议后(?:再)?(?:提起)?(?:行政)?(?:起诉|诉讼)", Set.of(Course.AFTER_REVIEW));
    named(disputes, "行政复议(?:案件|申请|数)?", Set.of(Course.REVIEW));
    named(
        disputes,
        "行政诉讼(?:案件|数)?",
        List.of(lawsuits, Set.of(Course.DIRECT), Set.of(Course.AFTER_REVIEW)));
    column(disputes, "(?:结果)?(?:被)?维持(?:原[^，。；、0-9]{0,6})?|驳回|胜诉", Set.of(Result.UPHELD));
    column(
        disputes,
        "(?:结果)?(?:被)?(?:纠正|纠错)|(?:被)?撤销|确认违法|败诉|(?:被)?责令(?:重新|重作|限期)[^，。；、0-9]{0,6}|被变更",
        Set.of(Result.CORRECTED));
    column(disputes, "其[他它]结果|撤诉|调解|终止(?:审理)?", Set.of(Result.OTHER));
    column(disputes, "(?:尚)?(?:未能?|没有)(?:审结|结案)|正在审理|审理中", Set.of(Result.PENDING));
    column(
        disputes,
        "(?:已经?)?(?:审结|结案|审理完毕)",
        EnumSet.of(Result.UPHELD, Result.CORRECTED, Result.OTHER));
  }

  /// The cells of table two that stand alone: decisions, and fees.
  private void singles() {
    single("行政许可(?:处理)?(?:决定)?(?!事项|案件|申请|信息|服务|类|法|和|、)", "t2.licence", CASES);
    single("行政处罚(?:处理)?(?:决定)?(?!事项|案件|信息|类|法|和|、)", "t2.penalty", CASES);
    single("行政强制(?:处理)?(?:决定)?(?!事项|案件|信息|类|法|和|、)", "t2.coercion", CASES);
    single("行政事业性收费(?:金额)?(?!项目|事项|目录)", "t2.fee", Set.of("万元"));
  }

  private void single(String words, String id, Set<String> units) {
    edition
        .cell(id)
        .ifPresent(cell -> {
          var topic =
              new Topic(
                  id, units, Single.VALUE, Columns.SEPARATE, (_, _) -> Optional.of(cell.ref()));
          entries.add(
              new Entry(
                  words,
                  new Vocabulary.Row(
                      topic, List.of(Set.of(Single.VALUE)), Needs.NO_COLUMN, Set.of())));
        });
  }

  private void documents() {
    named(documents, "(?:行政)?规范性文件(?!类)", Set.of(Document.NORMATIVE));
    named(documents, "(?<!党内|部门)规章", Set.of(Document.REGULATION));
    column(documents, "废止(?:或失效)?|失效|宣布废止", Set.of(Stock.REPEALED));
    column(documents, "现行有效(?:的)?|继续有效(?:的)?", Set.of(Stock.IN_FORCE));
    column(documents, "报备|备案|转发|审查|审核|评查", Set.of(Stock.HANDLED));
    column(documents, "制发|制定|出台|印发|新制作", Set.of(Stock.ISSUED));
    column(documents, "对外公开(?=[^，。；、（）0-9]{0,16}总数)", Set.of(Stock.IN_FORCE));
    column(documents, "新增?(?:公布|发布|公开)", Set.of(Stock.NEWLY_PUBLISHED));
    column(documents, "公布|发布|公示|归集|公开(?!申请|条例|工作)", Set.of(Stock.PUBLISHED));
  }

  private void signs() {
    add(
        "公文|工单|来信|来电|信访(?!、|举报|投诉|类|等)|信箱|留言|诉求|咨询|投诉|举报|建议|提案|稿件|文章|视频|新闻|事项|证照|案件|会议|档案",
        Sign.OTHER_WORK);
    add("自?(?:20[0-9]{2}年)?以来|去年同?期?|上一?年度?同期|上一年度?|上年度?|往年|历年|近[两三几]?年", Sign.OTHER_TIME);
    add("今年|本年度?|全年|年内", Sign.SAME_TIME);
    add("因|由于|属于?|涉及(?!政府信息公开|信息公开)", Sign.REASON);
    add(
        "网络|网上|在线|线上|线下|信函|邮寄|邮件|传真|当面|现场|窗口|平台(?=申请|提交)|关于|有关|季度|上半年|下半年|本级|各部门|各乡镇|各单位|撤回|延期|延长"
            + "|公证|律师|群体|同一",
        Sign.SOME);
    add("均|都|各", Sign.EACH);
    add("其中", Sign.PART);
    add("合计|共计|总计|总共|共", Sign.TOTAL);
  }

  private void add(String words, Meaning meaning) {
    entries.add(new Entry(words, meaning));
  }

  private void row(Topic topic, String words, Set<? extends Enum<?>> rows) {
    row(topic, words, List.of(rows));
  }

  private void row(Topic topic, String words, List<Set<? extends Enum<?>>> choices) {
    add(words, new Vocabulary.Row(topic, choices, Needs.HEADING, Set.of()));
  }

  private static Vocabulary.Row row(Topic topic, List<Set<? extends Enum<?>>> choices) {
    return new Vocabulary.Row(topic, choices, Needs.TOPIC, Set.of());
  }

  private void named(Topic topic, String words, Set<? extends Enum<?>> rows) {
    named(topic, words, List.of(rows));
  }

  private void named(Topic topic, String words, List<Set<? extends Enum<?>>> choices) {
    add(words, new Vocabulary.Row(topic, choices, Needs.NOTHING, Set.of()));
  }

  private void column(Topic topic, String words, Set<? extends Enum<?>> columns) {
    add(words, new Column(topic, columns));
  }
}
