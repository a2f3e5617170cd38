package org.nianbao.rule.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;

/// A sentence that says that there was nothing of something, or that all of it was done; each is
/// true only if certain cells are zero.
enum Claim implements ParagraphSearch<List<Claim.Said>> {
  /// 未收到政府信息公开申请.
  NO_APPLICATIONS(
      "(?:未|没有|没|无|零)(?:曾|再)?(?:收到过?|接到|受理|收取)(?!现场|当面|网络|信函)[^，。；、0-9]{0,16}(?:申请|依申请公开)(?!行政|复议)"
          + "|(?:无|没有|未有)(?:公民|自然人|公众|群众|单位|个人|市民|村民|人)[^。；0-9]{0,20}(?:提出|提交)[^，。；0-9]{0,12}申请"
          + "|(?:无|没有|未有)(?:公民|自然人|公众|群众|单位|个人|市民|村民|人)[^。；，0-9]{0,8}申请(?:公开|获取)"
          + "|(?:没有|无|未发生)(?:政府信息公开|信息公开|依申请公开)[^，。；0-9]{0,6}申请"
          + "|(?:没有|未发生|无)依申请公开(?:情况|事项|信息)",
      "t3.received.total"),
  /// 没有因政府信息公开引起的行政复议.
  NO_REVIEWS(
      "(?:未|没有|无)(?:曾)?(?:发生|出现|产生|收到|受理|涉及|因|被|有)?[^，。；0-9]{0,22}行政复议(?![^，。；]{0,16}(?:纠错|纠正|撤销|败诉))",
      "t4.review.total"),
  /// 没有行政诉讼.
  NO_LAWSUITS(
      "(?:未|没有|无)(?:曾)?(?:发生|出现|产生|收到|涉及|因|被|有)?[^，。；0-9]{0,30}行政诉讼(?![^，。；]{0,16}(?:纠错|纠正|撤销|败诉))",
      "t4.direct.total",
      "t4.after_review.total"),
  /// 未发生被纠错、败诉的情形.
  NONE_CORRECTED(
      "(?:未|没有|无)(?:发生|出现)?(?![^，。；]{0,8}法院)[^，。；0-9]{0,30}(?:纠错|纠正|败诉)(?:的)?(?:情[形况]|案件|问题)?",
      "t4.review.corrected",
      "t4.direct.corrected",
      "t4.after_review.corrected"),
  /// 行政复议均获维持.
  REVIEWS_UPHELD(
      "行政复议[^。；诉]{0,24}(?:均|都|全部)(?:获|被|予以|得到)?(?:结果)?(?:为)?维持",
      "t4.review.corrected",
      "t4.review.other",
      "t4.review.pending"),
  /// 上述案件均已审结.
  ALL_CLOSED(
      "(?:案件|复议|诉讼)[^。；0-9]{0,10}(?:均|都|全部)(?:已|已经)?(?:审结|结案)",
      "t4.review.pending",
      "t4.direct.pending",
      "t4.after_review.pending"),
  /// 申请均由自然人提出.
  ALL_BY_PERSONS(
      "(?:均|都|全部)(?:由|为|是|系)(?:自然人|公民个人|公民)(?:提出|提交|申请)?",
      "t3.received.business",
      "t3.received.research",
      "t3.received.public_welfare",
      "t3.received.legal_service",
      "t3.received.other"),
  /// 所有申请均已办结.
  ALL_ANSWERED(
      "(?:所有|全部)(?:收到的?|受理的?)?(?:政府信息公开|信息公开|依申请公开)?(?:的)?申请(?:件|事项)?[^。；0-9]{0,24}(?:办结|办理完|办毕|答复)",
      "t3.carried_forward.total");

  private static final Pattern ABOUT_DISCLOSURE = Pattern.compile("公开|申请");

  private final Pattern pattern;
  private final List<String> cells;

  Claim(String pattern, String... cells) {
    this.pattern = Pattern.compile(pattern);
    this.cells = List.of(cells);
  }

  /// Where a paragraph says it, whether true or not.
  ///
  /// @param from the offset of its first character in the visible text
  /// @param to the offset after its last
  record Said(int from, int to) {}

  @Override
  public List<Said> in(ReadParagraph paragraph) {
    return paragraph.passage().isProse()
        ? pattern
            .matcher(paragraph.outsideNames())
            .results()
            .filter(found -> isAboutDisclosure(paragraph, found.start()))
            .map(found -> new Said(found.start(), found.end()))
            .toList()
        : List.of();
  }

  private static boolean isAboutDisclosure(ReadParagraph paragraph, int place) {
    var text = paragraph.text();
    int start = text.lastIndexOf('。', place) + 1;
    int end = text.indexOf('。', place);
    return paragraph.isUnder(one -> ABOUT_DISCLOSURE.matcher(one).find())
        || ABOUT_DISCLOSURE.matcher(text.substring(start, end < 0 ? text.length() : end)).find();
  }

  /// The ids of the cells that are zero if it is true.
  List<String> cells() {
    return cells;
  }
}
