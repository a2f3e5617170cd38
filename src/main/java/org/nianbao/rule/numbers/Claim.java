package org.nianbao.rule.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
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
      Parts.NONE + "[^，。；0-9]{0,22}(?:行政)?复议(?!后|机关|机构|决定|意见)(?![^，。；]{0,16}(?:纠错|纠正|撤销|败诉))",
      "t4.review.total"),
  /// 没有行政诉讼.
  NO_LAWSUITS(
      Parts.NONE + "[^，。；0-9]{0,30}(?:行政)?诉讼(?!权利|渠道|代理)(?![^，。；]{0,16}(?:纠错|纠正|撤销|败诉))",
      "t4.direct.total",
      "t4.after_review.total"),
  /// 未发生被纠错、败诉的情形.
  NONE_CORRECTED(
      "(?:未|没有|无)(?:发生|出现)?(?![^，。；]{0,8}法院)[^，。；0-9]{0,30}(?:纠错|纠正|败诉)(?:的)?(?:情[形况]|案件|问题)?",
      "t4.*.corrected"),
  /// 行政复议均获维持.
  REVIEWS_UPHELD(
      "行政复议" + Parts.BOTH + "[^；诉]{0,24}" + Parts.ALL + "(?:获|被|予以|得到)?(?:结果)?(?:为)?维持",
      "t4.review.corrected",
      "t4.review.other",
      "t4.review.pending"),
  /// 行政诉讼均获维持.
  LAWSUITS_UPHELD(
      "行政诉讼[^；]{0,24}" + Parts.ALL + "(?:获|被|予以|得到)?(?:结果)?(?:为)?(?:维持|胜诉)",
      "t4.direct.corrected",
      "t4.direct.other",
      "t4.direct.pending",
      "t4.after_review.corrected",
      "t4.after_review.other",
      "t4.after_review.pending"),
  /// 上述案件均已审结.
  ALL_CLOSED(
      "(?:上述|以上|所有|全部)(?:政府信息公开|涉及政府信息公开)?(?:的)?(?:行政|争议)?案件"
          + "[^。；0-9]{0,10}"
          + Parts.ALL
          + Parts.CLOSED,
      "t4.*.pending"),
  /// 行政复议案件均已审结.
  REVIEWS_CLOSED(
      "行政复议" + Parts.BOTH + "[^；诉]{0,16}" + Parts.ALL + Parts.CLOSED, "t4.review.pending"),
  /// 行政诉讼案件均已审结.
  LAWSUITS_CLOSED(
      "行政诉讼[^；]{0,16}" + Parts.ALL + Parts.CLOSED, "t4.direct.pending", "t4.after_review.pending"),
  /// 申请均由自然人提出.
  ALL_BY_PERSONS(
      Parts.ALL + "(?:由|为|是|系|来自)(?:自然人|公民个人|公民)(?:提出|提交|申请)?",
      "t3.received.business",
      "t3.received.research",
      "t3.received.public_welfare",
      "t3.received.legal_service",
      "t3.received.other"),
  /// 所有申请均已办结.
  ALL_ANSWERED(
      "(?:所有|全部)(?:收到的?|受理的?)?(?:政府信息公开|信息公开|依申请公开)?(?:的)?申请(?:件|事项)?[^。；0-9]{0,24}(?:办结|办理完|办毕|答复)"
          + "|申请[^。；除转延]{0,20}(?:均|都|全部)(?:已经?|现已)?"
          + "(?:(?:在?(?:年内|当年)|按[时期]|按规定|如期|及时)?(?:予以|得到)?(?:办结|办理完|办毕|答复完)"
          + "|(?:依法)?(?:予以|得到|作出|进行)?(?:答复|回复)(?!率))",
      "t3.carried_forward.total"),
  /// 申请均予以公开.
  ALL_GRANTED(
      "申请[^。；]{0,20}" + Parts.ALL + "(?:已经?)?(?:依法)?(?:予以|同意)公开",
      "t3.partly_granted.total",
      "t3.refused_*.total",
      "t3.unavailable_*.total",
      "t3.declined_*.total",
      "t3.otherwise*.total"),
  /// 没有不予公开的情形.
  NONE_REFUSED("(?:未|没有|无)(?:发生|出现|作出|一件|任何)?(?:决定)?不予公开", "t3.refused_*.total"),
  /// 没有结转下年度继续办理的申请.
  NONE_CARRIED_FORWARD(
      "(?<!上年|年度|上一年)(?:无|没有|未有|未发生)(?:需要?|任何)?(?:结转|转结)(?!自?上)", "t3.carried_forward.total"),
  /// 没有上年结转的申请.
  NONE_CARRIED_OVER(
      "(?:无|没有|未有)(?:由|从)?(?:上(?:一)?年度?)(?:的)?(?:结转|转结|遗留)|上(?:一)?年度?(?:无|没有|未有)(?:结转|转结)",
      "t3.carried_over.total");

  private static final Pattern ABOUT_DISCLOSURE = Pattern.compile("公开|申请");

  private final Pattern pattern;
  private final List<String> cells;

  /// @param pattern the words
  /// @param cells the ids of the cells; `*` stands for any rest of a row's name
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

  /// The cells that are zero if it is true.
  ///
  /// @throws IllegalArgumentException if an id is that of no cell
  List<CellRef> cells(Edition edition) {
    return cells.stream().flatMap(id -> named(edition, id).stream()).toList();
  }

  private static List<CellRef> named(Edition edition, String id) {
    var pattern = Pattern.compile(id.replace(".", "\\.").replace("*", "[a-z_]*"));
    var found =
        edition.tables().stream()
            .flatMap(table -> table.cells().stream())
            .map(Cell::ref)
            .filter(cell -> pattern.matcher(cell.id()).matches())
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(id);
    }
    return found;
  }

  /// Parts of the patterns; an enum's constants cannot name its own fields before they are there.
  private static final class Parts {
    static final String NONE =
        "(?:未(?!经|审结|办结|结案|及)|没有|无(?!法|正当))(?:曾)?(?:发生|出现|产生|收到|受理|涉及|因|被|有)?";
    static final String ALL = "(?<!其余|其他|其它|另外|申请人)(?:均|都|全部)";
    static final String CLOSED = "(?:已经?)?(?:审结|结案|办结|审理完毕)";
    static final String BOTH = "(?:(?:案件)?(?:[0-9]+[件起宗])?(?:、|和|及|以及|与)(?:行政)?诉讼)?";
  }
}
