package org.nianbao.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Guidance;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.rule.BalanceRule;
import org.nianbao.rule.FilledRule;
import org.nianbao.rule.Rule;
import org.nianbao.rule.SumRule;

/// Table three, 收到和处理政府信息公开申请情况: 25 rows of seven numbers in the 2021 edition, 23 in the 2019 one,
/// where （六）其他处理 is a single row.
///
/// Its identities: every row's 总计 is the sum of the six kinds of applicant; in every column （七）总计
/// is the sum of （一） to （六）, and 第一项＋第二项＝第三项＋第四项.
public final class TableThree {

  /// 申请人情况: who applied.
  public enum Applicant {
    NATURAL_PERSON("自然人", "以个人名义提出的申请。"),
    BUSINESS("商业企业", "公司等企业提出的申请。"),
    RESEARCH("科研机构", "科研院所、高等院校等提出的申请。"),
    PUBLIC_WELFARE("社会公益\n组织", "基金会、慈善组织等提出的申请。"),
    LEGAL_SERVICE("法律服务\n机构", "律师事务所等以机构名义提出的申请，律师以个人名义提出的填自然人。"),
    OTHER("其他", "其他法人或者组织提出的申请。"),
    TOTAL("总计", "自然人和五类法人或其他组织之和。");

    private final String label;
    private final Guidance guidance;

    Applicant(String label, String guidance) {
      this.label = label;
      this.guidance = Guidance.reading(guidance);
    }

    private String line() {
      return label.replace("\n", "");
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The outcomes that are split into several rows.
  private enum Group {
    REFUSED("（三）不予公开", "依法不予公开的八种情形。", "条例第十四条至第十六条、第三十六条第（七）项"),
    UNAVAILABLE("（四）无法提供", "没有可以提供的信息的三种情形。", "条例第三十条、第三十六条第（四）（五）项、第三十八条"),
    DECLINED("（五）不予处理", "不作为政府信息公开申请处理的五种情形。", "条例第三十五条、第三十六条第（六）项、第三十九条"),
    OTHERWISE("（六）其他处理", "不属于以上各项的三种情形。", "条例第三十条、第四十二条");

    private final String label;
    private final Guidance guidance;

    Group(String label, String guidance, String basis) {
      this.label = label;
      this.guidance = Guidance.reading(guidance).by(basis);
    }

    private String numeral() {
      return label.substring(0, 3);
    }
  }

  /// The rows of both editions.
  public enum Row {
    RECEIVED("一、本年新收政府信息公开申请数量", reading("本年 1 月 1 日至 12 月 31 日新收到的申请，按件填。").by("条例第二十七条、第三十一条")),
    CARRIED_OVER("二、上年结转政府信息公开申请数量", reading("上年报告“四、结转下年度继续办理”的件数，各列照填。")),
    GRANTED("（一）予以公开", reading("全部公开的件数；已主动公开、告知获取途径的一般也填在这里。").by("条例第三十六条第（一）（二）项")),
    PARTLY_GRANTED(
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", Guidance.ofForm("区分处理的，只计这一情形，不计其他情形。").by("条例第三十七条")),
    REFUSED_STATE_SECRET(Group.REFUSED, "1.属于国家秘密", reading("依法确定为国家秘密，不予公开的件数。").by("条例第十四条")),
    REFUSED_OTHER_LAW(Group.REFUSED, "2.其他法律行政法规禁止公开", reading("法律、行政法规禁止公开的件数。").by("条例第十四条")),
    REFUSED_SAFETY(
        Group.REFUSED, "3.危及“三安全一稳定”", reading("公开后可能危及国家安全、公共安全、经济安全、社会稳定的件数。").by("条例第十四条")),
    REFUSED_THIRD_PARTY(Group.REFUSED, "4.保护第三方合法权益", reading("涉及商业秘密、个人隐私，不予公开的件数。").by("条例第十五条")),
    REFUSED_INTERNAL(Group.REFUSED, "5.属于三类内部事务信息", reading("人事管理、后勤管理、内部工作流程三类信息。").by("条例第十六条")),
    REFUSED_PROCESS(Group.REFUSED, "6.属于四类过程性信息", reading("讨论记录、过程稿、磋商信函、请示报告四类信息。").by("条例第十六条")),
    REFUSED_ENFORCEMENT(Group.REFUSED, "7.属于行政执法案卷", reading("属于行政执法案卷信息，不予公开的件数。").by("条例第十六条")),
    REFUSED_INQUIRY(
        Group.REFUSED, "8.属于行政查询事项", reading("法律、行政法规另有查询规定，告知按规定办理的件数。").by("条例第三十六条第（七）项")),
    UNAVAILABLE_NOT_HELD(
        Group.UNAVAILABLE,
        "1.本机关不掌握相关政府信息",
        reading("经检索没有，或者不由本机关负责公开的件数。").by("条例第三十六条第（四）（五）项")),
    UNAVAILABLE_TO_BE_MADE(
        Group.UNAVAILABLE, "2.没有现成信息需要另行制作", reading("需要另行加工、分析才能答复的件数。").by("条例第三十八条")),
    UNAVAILABLE_UNCLEAR(
        Group.UNAVAILABLE, "3.补正后申请内容仍不明确", reading("按要求补正后，内容仍不明确的件数。").by("条例第三十条")),
    DECLINED_PETITION(Group.DECLINED, "1.信访举报投诉类申请", reading("以申请的形式进行信访、投诉、举报的件数。").by("条例第三十九条")),
    DECLINED_REPEATED(Group.DECLINED, "2.重复申请", reading("已经答复、同一申请人再次提出的件数。").by("条例第三十六条第（六）项")),
    DECLINED_PUBLICATION(
        Group.DECLINED, "3.要求提供公开出版物", reading("要求提供报刊、书籍等公开出版物的件数。").by("条例第三十九条")),
    DECLINED_EXCESSIVE(
        Group.DECLINED, "4.无正当理由大量反复申请", reading("数量、频次明显超过合理范围，又说不出正当理由的件数。").by("条例第三十五条")),
    DECLINED_CONFIRMATION(Group.DECLINED, "5.要求行政机关确认或重新出具已获取信息", reading("要求确认或重新出具已经取得的信息的件数。")),
    OTHERWISE("（六）其他处理", reading("不属于以上各项的办理结果，包括申请人主动撤回。")),
    OTHERWISE_NOT_CORRECTED(
        Group.OTHERWISE,
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        reading("逾期不补正，不再处理的件数。").by("条例第三十条")),
    OTHERWISE_UNPAID(
        Group.OTHERWISE,
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
        reading("发过收费通知、逾期未缴信息处理费的件数。").by("条例第四十二条")),
    OTHERWISE_OTHER(Group.OTHERWISE, "3.其他", reading("不属于以上各项的，包括申请人主动撤回。")),
    TOTAL("（七）总计", reading("（一）至（六）各行之和。")),
    CARRIED_FORWARD("四、结转下年度继续办理", reading("到 12 月 31 日还没有办结的件数。"));

    private final Optional<Group> group;
    private final String label;
    private final Guidance guidance;

    Row(String label, Guidance guidance) {
      this(Optional.empty(), label, guidance);
    }

    Row(Group group, String label, Guidance guidance) {
      this(Optional.of(group), label, guidance);
    }

    Row(Optional<Group> group, String label, Guidance guidance) {
      this.group = group;
      this.label = label;
      this.guidance = guidance;
    }

    private static Guidance reading(String text) {
      return Guidance.reading(text);
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The name of the row in a cell's address: its label with the numeral of its group.
    private String address() {
      return group.map(Group::numeral).orElse("") + label;
    }

    private boolean isOutcome() {
      return this != RECEIVED && this != CARRIED_OVER && this != CARRIED_FORWARD;
    }
  }

  private static final String BALANCE = "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和";
  private static final int HEAD_ROWS = 3;
  private static final int LABEL_COLUMNS = 3;
  private static final List<Applicant> APPLICANTS = List.of(Applicant.values());
  private static final List<Applicant> KINDS =
      APPLICANTS.subList(0, APPLICANTS.indexOf(Applicant.TOTAL));

  private final String document;
  private final List<Row> rows;
  private final Table table;

  private TableThree(String document, List<Row> rows) {
    this.document = document;
    this.rows = rows;
    this.table =
        new Table(
            Section.APPLICATIONS,
            List.of(28, 96, 460, 60, 60, 60, 60, 60, 60, 60),
            headings(),
            cells(),
            sums());
  }

  static TableThree of2021(String document) {
    return new TableThree(
        document, Arrays.stream(Row.values()).filter(row -> row != Row.OTHERWISE).toList());
  }

  static TableThree of2019(String document) {
    return new TableThree(
        document,
        Arrays.stream(Row.values())
            .filter(row -> row.group.filter(Group.OTHERWISE::equals).isEmpty())
            .toList());
  }

  /// The address of a cell.
  public static CellRef ref(Row row, Applicant applicant) {
    return new CellRef(
        "t3." + row.id() + "." + applicant.id(),
        Section.APPLICATIONS,
        row.address(),
        applicant.line());
  }

  Table table() {
    return table;
  }

  private int place(Row row) {
    return HEAD_ROWS + rows.indexOf(row);
  }

  private List<Heading> headings() {
    var headings = new ArrayList<Heading>();
    headings.add(
        new Heading("（" + BALANCE + "）", new Box(0, 0, HEAD_ROWS, LABEL_COLUMNS), Role.CORNER)
            .meaning(Guidance.ofForm(BALANCE + "。")));
    headings.add(
        new Heading("申请人情况", new Box(0, 3, 1, 7), Role.COLUMN)
            .meaning(Guidance.reading("按谁提出申请分列，每件只计入一列。").by("条例第二十七条")));
    headings.add(
        new Heading("法人或其他组织", new Box(1, 4, 1, 5), Role.COLUMN)
            .meaning(Guidance.reading("以单位名义提出的申请，分五列填。").by("条例第二十七条")));
    for (var applicant : APPLICANTS) {
      var column = LABEL_COLUMNS + applicant.ordinal();
      var alone = applicant == Applicant.NATURAL_PERSON || applicant == Applicant.TOTAL;
      var box = alone ? new Box(1, column, 2, 1) : Box.at(2, column);
      headings.add(new Heading(applicant.label, box, Role.COLUMN).meaning(applicant.guidance));
    }
    var outcomes = rows.stream().filter(Row::isOutcome).toList();
    headings.add(
        new Heading(
                "三、本年度办理结果",
                new Box(place(outcomes.getFirst()), 0, outcomes.size(), 1),
                Role.VERTICAL)
            .meaning(Guidance.reading("本年办结的申请，每件只计入一种结果。").by("条例第三十六条")));
    for (var group : Group.values()) {
      var members = rows.stream().filter(row -> row.group.equals(Optional.of(group))).toList();
      if (!members.isEmpty()) {
        headings.add(
            new Heading(
                    group.label,
                    new Box(place(members.getFirst()), 1, members.size(), 1),
                    Role.GROUP)
                .meaning(group.guidance));
      }
    }
    for (var row : rows) {
      var column = !row.isOutcome() ? 0 : row.group.isEmpty() ? 1 : 2;
      headings.add(
          new Heading(row.label, new Box(place(row), column, 1, LABEL_COLUMNS - column), Role.ROW));
    }
    return headings;
  }

  private List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    for (var row : rows) {
      for (var applicant : APPLICANTS) {
        cells.add(
            new Cell(
                ref(row, applicant),
                CellKind.COUNT,
                Box.at(place(row), LABEL_COLUMNS + applicant.ordinal()),
                row.guidance));
      }
    }
    return cells;
  }

  private Map<CellRef, Term> sums() {
    var sums = new LinkedHashMap<CellRef, Term>();
    KINDS.forEach(kind -> sums.put(ref(Row.TOTAL, kind), down(kind)));
    rows.forEach(row -> sums.put(ref(row, Applicant.TOTAL), across(row)));
    return sums;
  }

  /// The sum of （一） to （六） in a column.
  private Term down(Applicant applicant) {
    return new Term(
        rows.stream()
            .filter(row -> row.isOutcome() && row != Row.TOTAL)
            .map(row -> ref(row, applicant))
            .toList());
  }

  /// The sum of the six kinds of applicant in a row.
  private static Term across(Row row) {
    return new Term(KINDS.stream().map(kind -> ref(row, kind)).toList());
  }

  List<Rule> rules() {
    var rules = new ArrayList<>(Statute.cellRules("t3", table, document + "，表三"));
    for (var applicant : APPLICANTS) {
      rules.add(
          new SumRule(
              "t3." + applicant.id() + ".sum",
              ref(Row.TOTAL, applicant),
              down(applicant),
              applicant.line() + "（七）总计",
              "（一）至（六）之和",
              document + "，表三（七）总计"));
      rules.add(
          new BalanceRule(
              "t3." + applicant.id() + ".balance",
              applicant.line(),
              Term.sum(ref(Row.RECEIVED, applicant), ref(Row.CARRIED_OVER, applicant)),
              Term.sum(ref(Row.TOTAL, applicant), ref(Row.CARRIED_FORWARD, applicant)),
              document + "，表三左上角说明"));
    }
    for (var row : rows) {
      rules.add(
          new SumRule(
              "t3." + row.id() + ".across",
              ref(row, Applicant.TOTAL),
              across(row),
              row.address() + "总计",
              "六列之和",
              document + "，表三总计列"));
    }
    for (var kind : KINDS) {
      rules.add(
          new FilledRule(
              "t3." + kind.id() + ".filled",
              kind.line() + "一列",
              rows.stream().filter(row -> row != Row.TOTAL).map(row -> ref(row, kind)).toList(),
              document + "，表三"));
    }
    return rules;
  }
}
