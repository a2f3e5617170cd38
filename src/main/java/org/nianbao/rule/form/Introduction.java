package org.nianbao.rule.form;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.rule.Material;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.text.PlainText;

/// Where a report says on what basis it was made and for which period: the preface, or the
/// paragraphs of section one that stand in its place.
///
/// @param place where it stands
/// @param paragraphs its paragraphs; none where the report has no preface
record Introduction(Place place, List<Placed> paragraphs) {
  /// How many characters a report has whose author has begun to write. Before that, rules about
  /// what is absent are silent: that nothing is written is a finding already.
  private static final int BEGUN = 120;

  /// A report whose author has begun to write it.
  static final Material BEGUN_REPORT = Material.begun(BEGUN, Passage.OVERVIEW, Passage.PREFACE);

  /// A report whose section one has been begun.
  static final Material BEGUN_OVERVIEW = Material.begun(BEGUN, Passage.OVERVIEW);

  private static final Pattern BASIS = Pattern.compile("依据|根据|按照|依照|遵照|对照");
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:编制|制定|形成|编写|撰写)[^。；]{0,12}报告|统计期限|数据统计|统计时间|统计时段|本报告|本年度报告|现予公布|现向社会公布|现将[^。]{0,30}报告");

  private static final ParagraphSearch<Boolean> OPENING = Introduction::isOpening;

  /// Where an opening may stand.
  enum Place {
    PREFACE,
    SECTION_ONE,
    NOWHERE
  }

  /// The opening of a report.
  static Introduction of(ReportText text) {
    var preface = text.in(Passage.PREFACE).stream().filter(one -> !isBlank(one)).toList();
    if (!preface.isEmpty()) {
      return new Introduction(Place.PREFACE, preface);
    }
    var first =
        text.in(Passage.OVERVIEW).stream()
            .takeWhile(one -> !Item.isNumbered(one))
            .filter(one -> one.read().found(OPENING))
            .toList();
    return new Introduction(first.isEmpty() ? Place.NOWHERE : Place.SECTION_ONE, first);
  }

  private static boolean isOpening(ReadParagraph paragraph) {
    return BASIS.matcher(paragraph.text()).find()
        && paragraph.text().contains("条例")
        && REPORTING.matcher(paragraph.outsideNames()).find();
  }

  private static boolean isBlank(Placed paragraph) {
    return PlainText.isBlank(paragraph.text());
  }

  /// Whether the author of a report has begun to write it.
  static boolean isBegun(ReportText text) {
    return length(text, Passage.OVERVIEW) >= BEGUN || length(text, Passage.PREFACE) >= BEGUN;
  }

  /// Whether section one has been begun.
  static boolean isOverviewBegun(ReportText text) {
    return length(text, Passage.OVERVIEW) >= BEGUN;
  }

  private static int length(ReportText text, Passage passage) {
    return text.in(passage).stream().mapToInt(one -> one.text().length()).sum();
  }

  /// The passage that it stands in, or that it ought to stand in.
  Passage passage() {
    return place == Place.SECTION_ONE ? Passage.OVERVIEW : Passage.PREFACE;
  }
}
