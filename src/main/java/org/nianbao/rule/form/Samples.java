package org.nianbao.rule.form;

import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Sample;
import org.nianbao.statement.Passage;

/// The examples of this book: parts of a made-up report of the year in which an edition came into
/// use.
final class Samples {
  /// The beginning of a section one, long enough to be one.
  static final String BEGUN =
      "本年度按照县里的统一安排，把公开工作同业务工作一起布置、一起检查，围绕供水保障、河道治理、工程建设、防汛抗旱等群众关心的事项，"
          + "及时公布办事依据、办理流程和办理结果，定期听取意见，公开的内容比上年更全，群众查询更加方便，各项任务都按时完成，工作人员依法公开的意识也有提高。";

  /// The five aspects.
  static final String ASPECTS =
      BEGUN
          + "\n（一）主动公开情况\n按时公布各类信息。"
          + "\n（二）依申请公开情况\n依法办理各件申请。"
          + "\n（三）政府信息管理情况\n逐条审核后发布。"
          + "\n（四）政府信息公开平台建设情况\n维护好各个栏目。"
          + "\n（五）监督保障情况\n把公开列入年度考核，开展社会评议，没有发生责任追究。";

  private final Edition edition;
  private final int year;

  /// @param edition the form
  Samples(Edition edition) {
    this.edition = edition;
    this.year = edition.firstYear();
  }

  /// A preface with everything that one has.
  String preface() {
    return "依据《中华人民共和国政府信息公开条例》和"
        + notice()
        + "（"
        + edition.document()
        + "），本机关编制了"
        + year
        + "年政府信息公开工作年度报告。本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        + "政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。"
        + "所列数据的统计期限为"
        + year
        + "年1月1日至12月31日。有疑问的，请与本机关办公室联系（地址：青川县文昌街6号；邮编：628100；电话：0839-7200000）。";
  }

  /// The full name of the document that sets the form.
  String notice() {
    return "《" + new Basis(edition).notice() + "》";
  }

  /// Two prefaces, the second with other words in it.
  Example preface(String words, String others) {
    return prefaces(preface(), preface().replace(words, others));
  }

  /// Two prefaces.
  Example prefaces(String passes, String fails) {
    return new Example(of(Passage.PREFACE, passes), of(Passage.PREFACE, fails));
  }

  /// Two titles.
  Example titles(String passes, String fails) {
    return new Example(of(Passage.TITLE, passes), of(Passage.TITLE, fails));
  }

  /// Two texts of a passage.
  Example texts(Passage passage, String passes, String fails) {
    return new Example(of(passage, passes), of(passage, fails));
  }

  /// A text of a passage in a report of this year.
  Sample of(Passage passage, String text) {
    return Sample.of(passage, text).and(year);
  }

  /// The year.
  int year() {
    return year;
  }
}
