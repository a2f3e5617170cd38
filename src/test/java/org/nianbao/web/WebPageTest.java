package org.nianbao.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Box;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;
import org.nianbao.paste.Landing;
import org.nianbao.paste.PastedTable;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordDrafts;

/// The page and the fragment, as a browser or our own table reads them.
class WebPageTest {
  private static List<Edition> editions() {
    return Statute.all().stream().map(Statute::edition).toList();
  }

  private static String text(Draft draft) {
    return new String(WebPage.page(manuscript(draft)), StandardCharsets.UTF_8);
  }

  private static Document page(Draft draft) {
    return Jsoup.parse(text(draft));
  }

  private static String fragment(Draft draft) {
    return WebPage.fragment(manuscript(draft));
  }

  private static Manuscript manuscript(Draft draft) {
    return Manuscript.of(draft, PaperSettings.OFFICIAL);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void pastedBackEveryFigureLandsInItsCell(Edition edition) {
    var draft = WordDrafts.filled(edition);
    for (var html : List.of(text(draft), fragment(draft))) {
      var tables = Jsoup.parse(html).select("table");
      assertEquals(edition.tables().size(), tables.size());
      var landed = WordDrafts.blank(edition);
      for (int i = 0; i < tables.size(); i++) {
        var table = edition.tables().get(i);
        var block = PastedTable.ofHtml(tables.get(i).outerHtml());
        var landing = Landing.of(landed, table, Box.at(0, 0), block);
        assertEquals(List.of(), landing.leftovers());
        landed = landing.draft();
      }
      assertEquals(draft.entries(), landed.entries());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void wholePagePastedIntoTableThreeFillsIt(Edition edition) {
    var draft = WordDrafts.filled(edition);
    var three = edition.table(Section.APPLICATIONS).orElseThrow();
    var landing =
        Landing.of(WordDrafts.blank(edition), three, Box.at(9, 5), PastedTable.ofHtml(text(draft)));
    assertEquals(three.cells().size(), landing.entries().size());
    landing.entries().forEach((cell, entry) -> assertEquals(draft.entry(cell), entry));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellHasTheHeadingsThatTheFormGivesIt(Edition edition) {
    var tables = page(WordDrafts.filled(edition)).select("table");
    for (int i = 0; i < tables.size(); i++) {
      var form = edition.tables().get(i);
      var headers = new HeaderCells(tables.get(i));
      var figures = figures(tables.get(i));
      assertEquals(form.cells().size(), figures.size());
      for (int j = 0; j < figures.size(); j++) {
        var found = headers.of(figures.get(j)).stream().map(Element::text).toList();
        assertEquals(headings(form, j), Set.copyOf(found));
        assertEquals(found.size(), Set.copyOf(found).size(), found::toString);
      }
    }
  }

  /// The fragment has no ids: scopes alone must do, and do but for table two, where columns of a
  /// band above come on top.
  @ParameterizedTest
  @MethodSource("editions")
  void scopesAloneGiveTheSameHeadings(Edition edition) {
    var tables = Jsoup.parse(fragment(WordDrafts.filled(edition))).select("table");
    for (int i = 0; i < tables.size(); i++) {
      var form = edition.tables().get(i);
      var headers = new HeaderCells(tables.get(i));
      var figures = figures(tables.get(i));
      for (int j = 0; j < figures.size(); j++) {
        var found = new HashSet<>(headers.of(figures.get(j)).stream().map(Element::text).toList());
        assertTrue(found.containsAll(headings(form, j)));
        if (form.section() != Section.DISCLOSURE) {
          assertEquals(headings(form, j), found);
        }
      }
    }
  }

  private static List<Element> figures(Element table) {
    return table.select("td").stream().filter(cell -> !cell.text().startsWith("（本列")).toList();
  }

  /// What the form says of the cell of an index: named by hand here for the merged labels, which
  /// [Table#names] leaves out.
  private static Set<String> headings(Table form, int index) {
    var cell = form.cells().get(index);
    var headings = new HashSet<String>();
    for (var heading : form.headings()) {
      var box = heading.box();
      boolean beside = box.row() <= cell.box().row() && cell.box().row() < box.endRow();
      boolean above = box.endRow() <= cell.box().row() && box.intersects(below(cell.box()));
      boolean named =
          switch (heading.role()) {
            case ROW, GROUP, VERTICAL -> beside;
            case COLUMN, BAND -> above && bands(form, box.row()) == bands(form, cell.box().row());
            case CORNER -> false;
          };
      if (named) {
        headings.add(heading.line());
      }
    }
    return headings;
  }

  /// The columns of a box from the top of the table down.
  private static Box below(Box box) {
    return new Box(0, box.column(), box.endRow(), box.columns());
  }

  private static long bands(Table form, int row) {
    return form.headings().stream()
        .filter(heading -> heading.role() == Heading.Role.BAND && heading.box().row() <= row)
        .count();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void pageKeepsToTheRulesOfAccessibility(Edition edition) {
    var page = page(WordDrafts.written(edition));
    assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
    assertEquals("清溪县交通运输局2024年政府信息公开工作年度报告", page.title());
    assertEquals(1, page.select("main").size());
    assertEquals(1, page.select("h1").size());
    assertEquals(6, page.select("h2").size());
    int level = 0;
    for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertTrue(next <= level + 1, heading::outerHtml);
      assertFalse(heading.text().isBlank());
      level = next;
    }
    var ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size(), "ids stand once");
    for (var table : page.select("table")) {
      assertFalse(table.selectFirst("caption").text().isBlank());
      var region = table.parent();
      assertEquals("region", region.attr("role"));
      assertEquals("0", region.attr("tabindex"));
      assertFalse(region.attr("aria-label").isBlank());
    }
  }

  @Test
  void pageNeedsNothingFromElsewhere() {
    var page = page(WordDrafts.written(Statute.OF_2021.edition()));
    assertEquals(0, page.select("script, link, iframe, img, object, embed, base, a").size());
    for (var element : page.getAllElements()) {
      for (var attribute : element.attributes()) {
        assertFalse(attribute.getKey().matches("on.*|src|href|srcset"), attribute::toString);
      }
    }
    assertFalse(page.selectFirst("style").data().matches("(?s).*(url\\(|@import|//).*"));
  }

  @Test
  void pageIsParsedWithoutAnError() {
    var parser = Parser.htmlParser().setTrackErrors(100);
    parser.parseInput(text(WordDrafts.written(Statute.OF_2021.edition())), "");
    assertEquals(List.of(), List.copyOf(parser.getErrors()));
  }

  @Test
  void everythingStandsInTheOrderOfTheReport() {
    var lines = new ArrayList<String>();
    for (var element :
        page(WordDrafts.written(Statute.OF_2021.edition())).selectFirst("main").children()) {
      lines.add(
          element.normalName().equals("div") ? "table" : element.tagName() + " " + element.text());
    }
    assertEquals(
        List.of(
            "h1 清溪县交通运输局 2024年政府信息公开工作年度报告",
            "p （2025年1月20日）",
            "p 本报告依法编制。",
            "h2 一、总体情况",
            "h3 （一）主动公开",
            "p 一是及时公开。全年公开“三公”信息……",
            "h4 1.制度",
            "h2 二、主动公开政府信息情况",
            "table",
            "h2 三、收到和处理政府信息公开申请情况",
            "table",
            "h2 四、政府信息公开行政复议、行政诉讼情况",
            "table",
            "h2 五、存在的主要问题及改进情况",
            "h2 六、其他需要报告的事项",
            "p 无。",
            "p 联系方式：清溪县交通路 1 号"),
        lines);
  }

  @Test
  void noLevelIsLeftOutWhereTheTextLeavesOneOut() {
    var prose =
        new Prose(
            List.of(
                Paragraph.of(Style.SUBHEADING, "1.甲"),
                Paragraph.of(Style.SUBHEADING, "2.乙"),
                Paragraph.of(Style.HEADING, "（一）丙"),
                Paragraph.of(Style.HEADING, " "),
                Paragraph.of(Style.SUBHEADING, "1.丁")));
    var edition = Statute.OF_2021.edition();
    var draft = WordDrafts.blank(edition).with(Section.COVER, prose).with(Section.OTHER, prose);
    var headings =
        page(draft).select("h2, h3, h4").stream()
            .map(heading -> heading.tagName() + heading.text().charAt(0))
            .toList();
    assertEquals(List.of("h21", "h22", "h2（", "h31"), headings.subList(0, 4));
    assertEquals(List.of("h2六", "h31", "h32", "h3（", "h41"), headings.subList(9, 14));
  }

  @Test
  void leadInsStayStrong() {
    var strong = page(WordDrafts.written(Statute.OF_2021.edition())).select("strong");
    assertEquals(List.of("一是及时公开。"), strong.eachText());
  }

  @Test
  void blankCellsStayEmpty() {
    var page = page(WordDrafts.blank(Statute.OF_2021.edition()));
    page.select("table")
        .forEach(table -> figures(table).forEach(cell -> assertEquals("", cell.text())));
  }

  @Test
  void textIsNeverMarkup() {
    var edition = Statute.OF_2021.edition();
    var cell = edition.tables().getFirst().cells().getFirst().ref();
    var nasty = "<script>alert(1)</script>&amp;\"'";
    var draft =
        WordDrafts.blank(edition)
            .withCover(Cover.of(nasty, 2024).withDate("一\u0008月<b>").withContact("电\uFFFF话\n&lt;二"))
            .with(Section.OVERVIEW, Prose.of("公\u0001开\uD800了𠮷😀\u0085" + nasty))
            .typed(cell, nasty);
    for (var html : List.of(text(draft), fragment(draft))) {
      var read = Jsoup.parse(html);
      assertEquals(0, read.select("script").size());
      assertTrue(read.select("p").eachText().contains("（一月<b>）"));
      assertTrue(read.select("p").eachText().contains("公开了𠮷😀 " + nasty));
      assertTrue(read.select("p").eachText().contains("&lt;二"));
      assertEquals(nasty, figures(read.selectFirst("table")).getFirst().text());
    }
    assertTrue(page(draft).title().startsWith(nasty));
    assertFalse(text(draft).contains("?"), "every character has its bytes");
  }

  @Test
  void sameDraftSameBytes() {
    var edition = Statute.OF_2021.edition();
    var first = WebPage.page(manuscript(WordDrafts.written(edition)));
    assertArrayEquals(first, WebPage.page(manuscript(WordDrafts.written(edition))));
    assertEquals(fragment(WordDrafts.written(edition)), fragment(WordDrafts.written(edition)));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void fragmentSurvivesAnEditorThatStripsStyles(Edition edition) {
    var html = fragment(WordDrafts.written(edition));
    var read = Jsoup.parseBodyFragment(html).body();
    assertEquals(0, read.select("html html, style, h1, [id], [class], [headers]").size());
    for (var table : read.select("table")) {
      assertEquals(
          Map.of("border", "1", "width", "100%"),
          Map.of("border", table.attr("border"), "width", table.attr("width")));
      for (var cell : table.select("th, td")) {
        assertTrue(cell.attr("style").contains("border:1px solid"));
        assertTrue(cell.attr("width").matches("\\d+\\.\\d%"), cell::outerHtml);
        assertTrue(List.of("left", "center").contains(cell.attr("align")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void tablesKeepAWidthAtWhichNoFigureIsBroken(Edition edition) {
    for (var figure : List.of("1", "123456", "123456789012")) {
      var draft = WordDrafts.blank(edition);
      for (var table : edition.tables()) {
        for (var cell : table.cells()) {
          draft = draft.typed(cell.ref(), figure);
        }
      }
      var tables = page(draft).select("table");
      for (int i = 0; i < tables.size(); i++) {
        var set = manuscript(draft).set(new org.nianbao.paper.Block.Form(edition.tables().get(i)));
        double rem = Double.parseDouble(tables.get(i).attr("style").replaceAll("[^0-9]", ""));
        for (var content : set.contents()) {
          if (content.cell().isPresent()) {
            // 14 pixels high, a digit is at most 8 wide in the faces of the page; 9 are around it.
            double room = rem * 16 * share(set.columns().twips(), content.box());
            assertTrue(room >= figure.length() * 8 + 9, () -> figure + " in " + room);
          }
        }
      }
    }
  }

  private static double share(List<Integer> twips, Box box) {
    double all = twips.stream().mapToInt(Integer::intValue).sum();
    return twips.subList(box.column(), box.endColumn()).stream().mapToInt(Integer::intValue).sum()
        / all;
  }

  private static Manuscript charted() {
    return Manuscript.of(
        Reports.balanced().draft(), PaperSettings.OFFICIAL.with(Set.of(Picture.APPLICATIONS)));
  }

  private static org.nianbao.paper.Block.Chart chart(Manuscript manuscript) {
    return manuscript.blocks().stream()
        .filter(org.nianbao.paper.Block.Chart.class::isInstance)
        .map(org.nianbao.paper.Block.Chart.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void chartIsASentenceWhereADrawingWouldBeStripped() {
    var chart = chart(charted());
    var html = WebPage.fragment(charted());
    assertEquals(0, Jsoup.parse(html).select("svg, figure").size());
    var left = Jsoup.parse(Jsoup.clean(html, Safelist.relaxed()));
    var paragraphs = left.select("p").eachText();
    assertTrue(paragraphs.contains(chart.description()), paragraphs::toString);
    assertEquals(3, left.select("table").size());
  }

  @Test
  void chartIsDrawnAndSaid() {
    var manuscript = charted();
    var chart = chart(manuscript);
    var page = new String(WebPage.page(manuscript), StandardCharsets.UTF_8);
    var figure = Jsoup.parse(page).selectFirst("figure");
    var svg = figure.selectFirst("svg[role=img]");
    assertEquals(chart.title(), svg.selectFirst("title").text());
    assertEquals(chart.description(), svg.selectFirst("desc").text());
    assertEquals(chart.title(), figure.selectFirst("figcaption").text());
    var values = chart.series().getFirst().values();
    var texts = svg.select("text").eachText();
    assertEquals(
        Stream.concat(values.stream().map(String::valueOf), chart.categories().stream()).toList(),
        texts);
    var heights =
        svg.select("rect[fill=#404040]").eachAttr("height").stream().map(Double::valueOf).toList();
    double highest = heights.stream().reduce(0.0, Math::max);
    for (int i = 0; i < values.size(); i++) {
      assertEquals((double) values.get(i) / chart.most(), heights.get(i) / highest, 0.001);
    }
    assertEquals(0, page(Reports.balanced().draft()).select("svg").size());
  }
}
