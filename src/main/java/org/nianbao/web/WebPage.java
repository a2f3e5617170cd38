package org.nianbao.web;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Printable;

/// Writes a report as an HTML page, or as an HTML fragment for a content system.
public final class WebPage {
  /// The file name extension of a page.
  public static final String ENDING = ".html";

  private static final String LANGUAGE = "zh-CN";

  private WebPage() {}

  /// The report as one self-contained HTML file in UTF-8. The same report always gives the same
  /// bytes.
  public static byte[] page(Manuscript manuscript) {
    var page = empty();
    page.prependChild(new DocumentType("html", "", ""));
    var html = page.appendElement("html").attr("lang", LANGUAGE);
    var head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(Printable.of(manuscript.draft().cover().title()));
    head.appendElement("style").appendChild(new DataNode(PageStyle.SHEET));
    var main = html.appendElement("body").appendElement("main");
    int width = manuscript.settings().textWidth();
    new WebBody(manuscript, WebTable::onPage, chart -> WebChart.onPage(chart, width)).into(main);
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /// The report without its title, as HTML to be pasted into the editor of a content system. It has
  /// no ids and no style sheet, since such editors strip them; each table cell carries its own
  /// formatting.
  public static String fragment(Manuscript manuscript) {
    var main = empty().appendElement("main");
    new WebBody(manuscript, WebTable::inFragment, WebChart::inFragment).into(main);
    main.select("h1").remove();
    main.select("p").attr("style", "text-indent:2em");
    main.select("." + PageStyle.DATE)
        .removeAttr("class")
        .attr("align", "center")
        .attr("style", "text-align:center");
    return main.html().strip() + "\n";
  }

  private static Document empty() {
    var page = new Document("");
    page.outputSettings().prettyPrint(false);
    return page;
  }
}
