package org.nianbao.form;

/// A part of the report to be filled in: the cover, or one of the six statutory sections.
///
/// The six headings are the same in both editions (国办公开办函〔2019〕60号, 〔2021〕30号).
public enum Section {
  /// 封面: unit, year, title, date, contact and the preface; not a section of the form.
  COVER("cover", "封面", "", "封面"),
  /// 一、总体情况, prose.
  OVERVIEW("overview", "一", "总体情况", "一、总体情况"),
  /// 二、主动公开政府信息情况, a table.
  DISCLOSURE("disclosure", "二", "主动公开", "二、主动公开政府信息情况"),
  /// 三、收到和处理政府信息公开申请情况, a table.
  APPLICATIONS("applications", "三", "申请办理", "三、收到和处理政府信息公开申请情况"),
  /// 四、政府信息公开行政复议、行政诉讼情况, a table.
  DISPUTES("disputes", "四", "复议诉讼", "四、政府信息公开行政复议、行政诉讼情况"),
  /// 五、存在的主要问题及改进情况, prose.
  PROBLEMS("problems", "五", "问题改进", "五、存在的主要问题及改进情况"),
  /// 六、其他需要报告的事项, prose.
  OTHER("other", "六", "其他事项", "六、其他需要报告的事项");

  private final String id;
  private final String numeral;
  private final String shortName;
  private final String heading;

  Section(String id, String numeral, String shortName, String heading) {
    this.id = id;
    this.numeral = numeral;
    this.shortName = shortName;
    this.heading = heading;
  }

  /// The stable ASCII name used in files and on the command line.
  public String id() {
    return id;
  }

  /// The numeral before the heading, 一 to 六; 封面 for the cover.
  public String numeral() {
    return numeral;
  }

  /// A short form of the heading for tabs and names of Excel sheets; empty for the cover.
  public String shortName() {
    return shortName;
  }

  /// The statutory heading, word for word; 封面 for the cover.
  public String heading() {
    return heading;
  }
}
