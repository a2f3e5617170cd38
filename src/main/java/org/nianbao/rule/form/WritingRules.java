package org.nianbao.rule.form;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The requirements on contacts, addresses, short titles, marks and years.
final class WritingRules {
  /// The basis of what no document prescribes.
  static final String WRITING = "年度报告的行文惯例";

  private final Samples samples;

  /// @param edition the form
  WritingRules(Edition edition) {
    this.samples = new Samples(edition);
  }

  /// All of them.
  List<Rule> all() {
    return Stream.of(contacts(), writing()).flatMap(List::stream).toList();
  }

  private List<Rule> contacts() {
    return List.of(
        new ReportRequirement(
                "form.contact",
                Wording.of("rule.form.contact.requirement"),
                WRITING,
                samples.preface("628100", "62810"),
                Contact::values)
            .on(Material.of(Passage.CONTACT, Passage.PREFACE, Passage.OVERVIEW, Passage.OTHER)),
        new ParagraphRequirement(
            "form.contact.marks",
            Wording.of("rule.form.contact.marks.requirement"),
            WRITING,
            samples.preface("6号；邮编", "6号邮编"),
            Contact::marks),
        new ReportRequirement(
            "form.contact.same",
            Wording.of("rule.form.contact.same.requirement"),
            WRITING,
            new Example(
                samples.of(Passage.CONTACT, "邮编：628100").and(Passage.PREFACE, samples.preface()),
                samples.of(Passage.CONTACT, "邮编：628200").and(Passage.PREFACE, samples.preface())),
            Contact::same),
        new ParagraphRequirement(
            "form.web",
            Wording.of("rule.form.web.requirement"),
            WRITING,
            Example.of(
                "可登录县政府网站（http://www.qingchuan.cn/）查阅。", "可登录县政府网站（http:/www.qingchuan.cn/）查阅。"),
            WebAddresses::form),
        new ReportRequirement(
            "form.web.one",
            Wording.of("rule.form.web.one.requirement"),
            WRITING,
            Example.of(
                "登录县政府网站（www.qingchuan.cn）查阅。\n在县政府网站（www.qingchuan.cn）公布。",
                "登录县政府网站（www.qingchuan.cn）查阅。\n在县政府网站（www.qchuan.cn）公布。"),
            WebAddresses::one));
  }

  private List<Rule> writing() {
    return List.of(
        new ReportRequirement(
            "form.short",
            Wording.of("rule.form.short.requirement"),
            WRITING,
            Example.of("学习《中华人民共和国政府信息公开条例》（以下简称《条例》），落实《条例》各项要求。", "落实《条例》各项要求。"),
            ShortTitles::undefined),
        new ParagraphRequirement(
            "form.closing",
            Wording.of("rule.form.closing.requirement"),
            WRITING,
            Example.of("全年公布信息63条，都按时更新。", "全年公布信息63条，都按时更新"),
            Closing::slips),
        new ParagraphRequirement(
            "form.year",
            Wording.of("rule.form.yearMark.requirement"),
            WRITING,
            new Example(
                samples.of(Passage.OVERVIEW, samples.year() + "年全年公布信息63条。"),
                samples.of(Passage.OVERVIEW, samples.year() + "全年公布信息63条。")),
            YearMark::slips),
        new ParagraphRequirement(
            "form.readers",
            Wording.of("rule.form.readers.requirement"),
            WRITING,
            Example.of("阅读人数1.2万，阅读次数3.4万。", "阅读人数3.4万，阅读次数1.2万。"),
            Readers::more),
        new ParagraphRequirement(
            "form.huge",
            Wording.of("rule.form.huge.requirement"),
            WRITING,
            Example.of("阅读量324165次。", "阅读量324165万次。"),
            Readers::huge));
  }
}
