package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The requirements on what a report must contain and how it is arranged.
public final class FormRules {
  private static final String LAW = "《中华人民共和国政府信息公开条例》";
  private static final String DUTY = LAW + "第五十条";
  private static final String DEADLINE = LAW + "第四十九条";
  private static final String WRITING = WritingRules.WRITING;

  private final Samples samples;
  private final String form;

  private FormRules(Edition edition) {
    this.samples = new Samples(edition);
    this.form = edition.document();
  }

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    var book = new FormRules(edition);
    var rules = new ArrayList<Rule>();
    rules.addAll(book.titles());
    rules.addAll(book.prefaces(new Basis(edition)));
    rules.addAll(book.parts());
    rules.addAll(book.aspects());
    rules.addAll(book.numbers());
    rules.addAll(book.duties(edition));
    rules.addAll(new WritingRules(edition).all());
    rules.addAll(new CompetenceRules(edition).all());
    return rules;
  }

  private List<Rule> titles() {
    int year = samples.year();
    var right = "青川县水务局" + year + "年政府信息公开工作年度报告";
    return List.of(
        new ReportRequirement(
                "form.title.unit",
                Wording.of("rule.form.title.unit.requirement"),
                form + "，报告标题",
                samples.titles(right, "县水务局" + year + "年政府信息公开工作年度报告"),
                TitleForm::unit)
            .on(Material.NONE),
        new ReportRequirement(
                "form.title.year",
                Wording.of("rule.form.title.year.requirement"),
                form + "，报告标题",
                samples.titles(right + " ", "青川县水务局政府信息公开工作年度报告"),
                TitleForm::year)
            .on(Material.NONE),
        new ReportRequirement(
                "form.title.name",
                Wording.of("rule.form.title.name.requirement"),
                form + "，报告标题",
                samples.titles(right, "青川县水务局" + year + "年度政府信息公开工作年度报告"),
                TitleForm::name)
            .on(Material.NONE),
        new ReportRequirement(
                "form.unit",
                Wording.of("rule.form.unit.requirement"),
                form + "，报告标题",
                samples.prefaces(
                    "现公布《" + right + "》。", "现公布《" + right.replace("水务局", "水利局") + "》。"),
                TitleForm::unitElsewhere)
            .on(Material.of(Passage.PREFACE, Passage.OVERVIEW)),
        new ParagraphRequirement(
            "form.report.name",
            Wording.of("rule.form.reportName.requirement"),
            form + "，报告标题",
            samples.prefaces(
                samples.preface(),
                samples.preface().replace(year + "年政府信息公开工作", year + "年度政府信息公开工作")),
            NamedReport::slips));
  }

  private List<Rule> prefaces(Basis basis) {
    var notice = samples.notice();
    var named = notice + "（" + form + "）";
    return List.of(
        new ReportRequirement(
                "form.preface",
                Wording.of("rule.form.preface.requirement"),
                form,
                new Example(
                    samples
                        .of(Passage.PREFACE, samples.preface())
                        .and(Passage.OVERVIEW, Samples.BEGUN),
                    samples.of(Passage.OVERVIEW, Samples.BEGUN)),
                Preface::missing)
            .on(Introduction.BEGUN_OVERVIEW),
        new ReportRequirement(
                "form.basis",
                Wording.of("rule.form.basis.requirement", form),
                form,
                samples.preface("和" + named, ""),
                basis::missing)
            .on(Introduction.BEGUN_REPORT),
        new ReportRequirement(
                "form.basis.name",
                Wording.of("rule.form.basis.name.requirement"),
                form,
                samples.preface("国务院办公厅政府信息与政务公开办公室", "国务院办公厅"),
                basis::name)
            .on(Material.of(Passage.PREFACE, Passage.OVERVIEW)),
        new ReportRequirement(
                "form.period",
                Wording.of("rule.form.period.requirement"),
                DUTY,
                samples.preface("所列数据的统计期限为" + samples.year() + "年1月1日至12月31日。", ""),
                Period::missing)
            .on(Introduction.BEGUN_REPORT),
        new ReportRequirement(
                "form.period.year",
                Wording.of("rule.form.period.wrong.requirement"),
                DUTY,
                samples.preface("12月31日", "11月30日"),
                Period::wrong)
            .on(Material.of(Passage.PREFACE, Passage.OVERVIEW)),
        new ParagraphRequirement(
            "form.period.cut",
            Wording.of("rule.form.period.cut.requirement"),
            DUTY,
            Example.of("截至12月31日，公布信息63条。", "截至10月底，公布信息51条。"),
            Period::cut));
  }

  private List<Rule> parts() {
    return List.of(
        new ReportRequirement(
                "form.parts",
                Wording.of("rule.form.part.requirement"),
                form,
                samples.preface("主动公开政府信息情况、", ""),
                Parts::counted)
            .on(Material.of(Passage.PREFACE, Passage.OVERVIEW)),
        new ReportRequirement(
                "form.parts.name",
                Wording.of("rule.form.part.name.requirement"),
                form,
                samples.preface("收到和处理政府信息公开申请情况", "依申请公开情况"),
                Parts::named)
            .on(Material.of(Passage.PREFACE, Passage.OVERVIEW)));
  }

  private List<Rule> aspects() {
    var right = Samples.ASPECTS;
    return List.of(
        new ReportRequirement(
                "form.aspects",
                Wording.of("rule.form.aspect.requirement"),
                form + "，一、总体情况",
                Example.of(right, right.replace("\n（四）政府信息公开平台建设情况\n维护好各个栏目。", "")),
                Aspects::missing)
            .on(Introduction.BEGUN_OVERVIEW),
        new ReportRequirement(
                "form.aspects.name",
                Wording.of("rule.form.aspect.name.requirement"),
                form + "，一、总体情况",
                Example.of(right, right.replace("政府信息公开平台建设情况", "政务平台建设情况")),
                Aspects::named)
            .on(Material.of(Passage.OVERVIEW)),
        new ReportRequirement(
                "form.aspects.number",
                Wording.of("rule.form.aspect.number.requirement"),
                form + "，一、总体情况",
                Example.of(
                    right,
                    right
                        .replace("（一）", "1.")
                        .replace("（二）", "2.")
                        .replace("（三）", "3.")
                        .replace("（四）", "4.")
                        .replace("（五）", "5.")),
                Aspects::numbered)
            .on(Material.of(Passage.OVERVIEW)));
  }

  private List<Rule> numbers() {
    return List.of(
        new ReportRequirement(
            "form.order",
            Wording.of("rule.form.order.requirement"),
            WRITING,
            Example.of("（一）公布\n全部公布。\n（二）审核\n逐条审核。", "（一）公布\n全部公布。\n（三）审核\n逐条审核。"),
            Numbers::order),
        new ReportRequirement(
            "form.order.points",
            Wording.of("rule.form.order.points.requirement"),
            WRITING,
            Example.of("一是公布得早。二是审核得严。三是查得勤。", "一是公布得早。三是审核得严。三是查得勤。"),
            Numbers::points),
        new ReportRequirement(
            "form.order.own",
            Wording.of("rule.form.own.requirement"),
            form,
            Example.of("（一）公布的情况\n全部公布。", "二、公布的情况\n全部公布。"),
            Numbers::own));
  }

  private List<Rule> duties(Edition edition) {
    var problems = "公开工作还有不足：一是解读偏少；二是更新偏慢；三是人手不足。";
    var measures = "下一步，一是多做图解；二是每周更新；三是增加专人。";
    var rules = new ArrayList<Rule>();
    rules.add(
        new ReportRequirement(
                "form.measures",
                Wording.of("rule.form.measure.requirement"),
                DUTY + "第（四）项",
                samples.texts(
                    Passage.PROBLEMS,
                    problems + "\n" + measures,
                    problems + "\n" + measures.replace("；三是增加专人", "")),
                ProblemMeasures::missing)
            .on(Material.of(Passage.PROBLEMS)));
    rules.add(
        new ReportRequirement(
                "form.accountability",
                Wording.of("rule.form.accountability.requirement"),
                DUTY + "第（四）项",
                new Example(
                    samples.of(Passage.UNIT, "青川县人民政府").and(Passage.OVERVIEW, Samples.ASPECTS),
                    samples
                        .of(Passage.UNIT, "青川县人民政府")
                        .and(Passage.OVERVIEW, Samples.ASPECTS.replace("，开展社会评议", ""))),
                Duties::accountability)
            .on(Introduction.BEGUN_OVERVIEW));
    if (edition.covers(2021)) {
      var begun = Sample.of(Samples.BEGUN);
      rules.add(
          new ReportRequirement(
                  "form.fee",
                  Wording.of("rule.form.fee.requirement"),
                  "国办函〔2020〕109号，《政府信息公开信息处理费管理办法》",
                  new Example(
                      begun.and(Passage.OTHER, "本年度没有收取信息处理费。"), begun.and(Passage.OTHER, "无。")),
                  Duties::fee)
              .on(Material.of(Passage.OTHER)));
    }
    rules.addAll(dates());
    return rules;
  }

  private List<Rule> dates() {
    int next = samples.year() + 1;
    return List.of(
        new ReportRequirement(
                "form.date.early",
                Wording.of("rule.form.date.early.requirement"),
                DEADLINE,
                samples.texts(
                    Passage.OTHER, "无。\n" + next + "年1月12日", "无。\n" + samples.year() + "年12月12日"),
                SignedDate::early)
            .on(Material.of(Passage.OTHER)),
        new ReportRequirement(
                "form.date.late",
                Wording.of("rule.form.date.late.requirement"),
                DEADLINE,
                samples.texts(Passage.DATE, next + "年1月12日", next + "年2月12日"),
                SignedDate::late)
            .on(Material.of(Passage.DATE, Passage.OTHER)));
  }
}
