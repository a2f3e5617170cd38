package org.nianbao.verification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.Piece.Kind;
import org.nianbao.compare.Words;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// A comparison as a page to be printed and filed: what was compared, with the checksums of the
/// files and the time, the verdict, and every difference.
///
/// @param comparison the comparison
/// @param one the report named first, A
/// @param other the report that it was compared with, B
/// @param at when they were compared, in the computer's time zone
public record ComparisonPage(
    Comparison comparison, ComparedReport one, ComparedReport other, LocalDateTime at) {
  /// The file name extension of the page.
  public static final String ENDING = ".html";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final String SHEET =
      """

      body { margin: 0; color: #1a1a1a; background: #fff; line-height: 1.6;
        font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
      main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.5rem; text-align: center; }
      h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
      table { border-collapse: collapse; width: 100%; font-size: .875rem; }
      th, td { border: 1px solid #000; padding: .3rem .4rem; text-align: left; vertical-align: top;
        font-weight: normal; }
      thead th { background: #eee; }
      code { font-family: Consolas, monospace; font-size: .8rem; }
      del { background: #e8e8e8; }
      ins { font-weight: bold; }
      .verdict, .check { font-weight: bold; }
      @media print {
        @page { size: A4; margin: 20mm 18mm; }
        main { max-width: none; padding: 0; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
      }
      """;

  /// The page as one self-contained HTML file in UTF-8.
  public byte[] bytes() {
    var page = new Document("");
    page.outputSettings().prettyPrint(false);
    page.prependChild(new DocumentType("html", "", ""));
    var html = page.appendElement("html").attr("lang", "zh-CN");
    var head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("title").text(Wording.of("verification.title"));
    head.appendElement("style").appendChild(new DataNode(SHEET));
    var main = html.appendElement("body").appendElement("main");
    main.appendElement("h1").text(Wording.of("verification.title"));
    sources(main);
    main.appendElement("p").addClass("verdict").text(String.join("", verdict(comparison)));
    if (!comparison.isSame()) {
      differences(main);
    }
    remarks(main);
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /// The result of a comparison, a sentence each.
  public static List<String> verdict(Comparison comparison) {
    if (comparison.isSame()) {
      return List.of(
          comparison.isOfDrafts()
              ? Wording.of("compare.same")
              : Wording.of("compare.printed.same"));
    }
    var lines = new ArrayList<String>();
    lines.add(
        Wording.of(
            "verification.counts",
            comparison.fields(),
            comparison.cells(),
            comparison.paragraphs()));
    if (comparison.labels() > 0) {
      lines.add(Wording.of("verification.labels", comparison.labels()));
    }
    if (comparison.unchecked() > 0) {
      lines.add(Wording.of("verification.check", comparison.unchecked()));
    }
    if (!comparison.alike().isEmpty()) {
      lines.add(Wording.of("verification.alike", comparison.alike().size()));
    }
    return lines;
  }

  /// The time of a comparison, as it is written.
  public static String time(LocalDateTime at) {
    return at.format(TIME);
  }

  private void sources(Element main) {
    var table = main.appendElement("table");
    source(table, "A", one);
    source(table, "B", other);
    var row = table.appendElement("tr");
    row.appendElement("th").text(Wording.of("verification.at"));
    row.appendElement("td").attr("colspan", "3").text(time(at));
  }

  private static void source(Element table, String side, ComparedReport report) {
    var row = table.appendElement("tr");
    row.appendElement("th").text(side);
    row.appendElement("td").text(PlainText.of(report.name()));
    row.appendElement("td").text(report.kind());
    var sum = row.appendElement("td");
    report
        .sha256()
        .ifPresentOrElse(
            value -> sum.appendText("SHA-256 ").appendElement("code").text(value),
            () -> sum.text(Wording.of("verification.noSum")));
  }

  private void differences(Element main) {
    var table = main.appendElement("table");
    var head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").text(Wording.of("compare.column.place"));
    head.appendElement("th").text("A");
    head.appendElement("th").text("B");
    var body = table.appendElement("tbody");
    for (var difference : comparison.differences()) {
      var row = body.appendElement("tr");
      var place = row.appendElement("td");
      place.text(PlainText.of(difference.place()));
      note(place, difference);
      side(row.appendElement("td"), difference, Kind.MINE);
      side(row.appendElement("td"), difference, Kind.OTHERS);
      body.appendText("\n");
    }
  }

  private static void note(Element place, Difference difference) {
    if (difference.needsCheck()) {
      place.appendElement("br");
      place.appendElement("span").addClass("check").text(Wording.of("compare.check"));
    }
    if (difference instanceof OfText text && text.setting().isPresent()) {
      place.appendElement("br");
      place.appendElement("span").text(text.setting().get());
    }
  }

  /// One side of a difference. In a rewritten paragraph the words that only this side has are set
  /// off: struck through in A, bold in B.
  private static void side(Element cell, Difference difference, Kind side) {
    var text = side == Kind.MINE ? difference.mine() : difference.others();
    if (text.isEmpty()) {
      cell.text(Wording.of("compare.absent"));
    } else if (difference instanceof OfText rewritten && rewritten.isRewritten()) {
      for (var piece : Words.between(difference.mine(), difference.others())) {
        if (piece.kind() == Kind.BOTH) {
          cell.appendChild(new TextNode(shown(piece.text())));
        } else if (piece.kind() == side) {
          cell.appendElement(side == Kind.MINE ? "del" : "ins").text(shown(piece.text()));
        }
      }
    } else {
      for (var line : text.split("\n", -1)) {
        cell.appendChild(new TextNode(shown(line)));
        cell.appendElement("br");
      }
    }
  }

  /// A text without the control characters that no page can hold.
  private static String shown(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
  }

  private void remarks(Element main) {
    var lines = new ArrayList<String>();
    ComparedReport.remarks(one.report())
        .forEach(line -> lines.add(Wording.of("verification.remark", "A", line)));
    ComparedReport.remarks(other.report())
        .forEach(line -> lines.add(Wording.of("verification.remark", "B", line)));
    if (!lines.isEmpty()) {
      main.appendElement("h2").text(Wording.of("verification.remarks"));
      var list = main.appendElement("ul");
      lines.forEach(line -> list.appendElement("li").text(shown(line)));
    }
  }
}
