package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;
import org.nianbao.paper.ChartDrawing.Bar;

/// The charts of a report: what they show, and what they leave out.
class ChartTest {
  private static final List<String> OUTCOMES =
      List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理", "结转下年度");

  private static List<Block.Chart> charts(Draft draft, Picture picture, Draft... earlier) {
    var official = PaperSettings.OFFICIAL;
    var settings =
        new PaperSettings(
            official.margins(),
            official.linePitch(),
            official.faces(),
            official.pageNumbers(),
            Set.of(picture));
    return Manuscript.of(draft, settings, List.of(earlier)).blocks().stream()
        .filter(Block.Chart.class::isInstance)
        .map(Block.Chart.class::cast)
        .toList();
  }

  private static Block.Chart chart(Report report) {
    return charts(report.draft(), Picture.APPLICATIONS).getFirst();
  }

  private static Draft of(int year, Report report) {
    return report.cover(cover -> cover.withYear(year)).draft();
  }

  /// A report of a year with figures in the two cells that the chart of the years shows.
  private static Draft of(int year, int received, int finished) {
    return of(
        year,
        Reports.blank2021()
            .typed("t3.received.total", String.valueOf(received))
            .typed("t3.total.total", String.valueOf(finished)));
  }

  private static void add(List<Long> values, Report report, String... prefixes) {
    long sum = 0;
    for (var cell : Reports.cells(report.draft().edition())) {
      for (var prefix : prefixes) {
        if (cell.ref().id().matches("t3\\." + prefix + "[a-z_]*\\.total")) {
          sum += report.worked().value(cell.ref()).orElseThrow().longValueExact();
        }
      }
    }
    values.add(sum);
  }

  @Test
  void thereIsNoneUnlessAskedFor() {
    var blocks = Manuscript.of(Reports.balanced().draft(), PaperSettings.OFFICIAL).blocks();
    assertTrue(blocks.stream().noneMatch(Block.Chart.class::isInstance));
  }

  @Test
  void outcomesAreTheTablesOwnInBothEditions() {
    for (var report : List.of(Reports.balanced(), Reports.balanced2019())) {
      var chart = chart(report);
      var values = new ArrayList<Long>();
      add(values, report, "granted");
      add(values, report, "partly_granted");
      add(values, report, "refused_");
      add(values, report, "unavailable_");
      add(values, report, "declined_");
      add(values, report, "otherwise");
      add(values, report, "carried_forward");
      assertEquals(OUTCOMES, chart.categories());
      assertEquals(values, chart.series().getFirst().values());
    }
  }

  @Test
  void itSaysEveryFigureInASentence() {
    var report = Reports.blank2021();
    for (var row : report.draft().edition().tables().get(1).cells()) {
      if (row.ref().column().equals("总计")) {
        report = report.typed(row.ref(), "2");
      }
    }
    var chart = chart(report);
    assertEquals("2025年政府信息公开申请办理情况（单位：件）", chart.title());
    assertEquals(
        chart.title() + "：予以公开2件；部分公开2件；不予公开16件；无法提供6件；不予处理10件；其他处理6件；结转下年度2件。",
        chart.description());
    assertEquals(16, chart.most());
  }

  @Test
  void itStandsBehindTheTableOfItsSection() {
    var blocks =
        Manuscript.of(
                Reports.balanced().draft(),
                new PaperSettings(
                    Margins.OFFICIAL,
                    28.95,
                    Faces.OFFICIAL,
                    PageNumbers.OUTSIDE,
                    Set.of(Picture.APPLICATIONS)))
            .blocks();
    int at = blocks.indexOf(chart(Reports.balanced()));
    assertTrue(
        blocks.get(at - 1) instanceof Block.Form form
            && form.section() == blocks.get(at).section());
  }

  @Test
  void blankIsNeverZero() {
    assertEquals(List.of(), charts(Reports.blank2021().draft(), Picture.APPLICATIONS));
    var report = Reports.blank2021().typed("t3.granted.total", "0");
    report = report.typed("t3.refused_safety.total", "5");
    assertEquals(List.of("予以公开"), chart(report).categories());
    assertEquals(List.of(0L), chart(report).series().getFirst().values());
    assertEquals(
        "2025年政府信息公开申请办理情况（单位：件）（部分公开、不予公开、无法提供、不予处理、其他处理、结转下年度没有填全，图中没有列出）",
        chart(report).title());
  }

  @Test
  void yearsStandInOrderOnAnyForm() {
    var old = of(2020, Reports.balanced2019());
    var chart = charts(of(2024, 7, 6), Picture.YEARS, of(2022, 3, 4), old).getFirst();
    assertEquals(List.of("2020年", "2022年", "2024年"), chart.categories());
    var worked = new Report(old).worked();
    assertEquals(
        worked.value(new Report(old).cell("t3.received.total").ref()).orElseThrow().longValue(),
        chart.series().getFirst().values().getFirst());
    assertEquals(List.of(3L, 7L), chart.series().get(0).values().subList(1, 3));
    assertEquals(List.of(4L, 6L), chart.series().get(1).values().subList(1, 3));
    assertEquals("2020至2024年政府信息公开申请新收和办结情况（单位：件）", chart.title());
    assertTrue(chart.description().endsWith("；2022年新收3件、办结4件；2024年新收7件、办结6件。"));
  }

  @Test
  void yearWithABlankIsLeftOutAndNamed() {
    var half = of(2023, Reports.blank2021().typed("t3.received.total", "9"));
    var chart = charts(of(2024, 7, 6), Picture.YEARS, half, of(2022, 3, 4)).getFirst();
    assertEquals(List.of("2022年", "2024年"), chart.categories());
    assertTrue(chart.title().endsWith("（2023年没有填全，图中没有列出）"), chart.title());
  }

  @Test
  void oneYearIsNoComparison() {
    assertEquals(List.of(), charts(of(2024, 7, 6), Picture.YEARS));
    assertEquals(List.of(), charts(of(2024, 7, 6), Picture.YEARS, of(2024, 1, 1), of(2025, 1, 1)));
  }

  @Test
  void theLastSixYearsAreShown() {
    var earlier = new Draft[8];
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = of(2023 - i, i, i);
    }
    var chart = charts(of(2024, 7, 6), Picture.YEARS, earlier).getFirst();
    assertEquals(6, chart.categories().size());
    assertEquals("2019年", chart.categories().getFirst());
  }

  @Test
  void onThePageTheHighestColumnHasItsNumberAboveIt() {
    var chart = charts(of(2024, 7, 6), Picture.YEARS, of(2022, 3, 4)).getFirst();
    var drawing = ChartDrawing.of(chart, PaperSettings.OFFICIAL.textWidth());
    var bars = drawing.bars().subList(0, 4);
    assertEquals(
        List.of("404040", "404040", "A6A6A6", "A6A6A6"), bars.stream().map(Bar::shade).toList());
    int most = bars.get(1).height();
    for (int i = 0; i < 4; i++) {
      var bar = bars.get(i);
      var number = drawing.labels().get(i);
      long value = List.of(3, 7, 4, 6).get(i);
      assertEquals(String.valueOf(value), number.text());
      assertEquals((double) value / 7, (double) bar.height() / most, 0.001);
      assertEquals(bar.left() + bar.width() / 2, number.left() + number.width() / 2, 1);
      assertEquals(bar.top(), number.top() + ChartDrawing.LINE);
      assertTrue(number.top() >= ChartDrawing.LINE, "the legend stands above");
    }
  }

  /// Every label whole, in its own room, on the widest margins with the longest numbers.
  @Test
  void onThePageNoNumberIsCut() {
    var earlier = new Draft[5];
    for (int i = 0; i < earlier.length; i++) {
      earlier[i] = ofLong(2023 - i);
    }
    for (double margin : new double[] {26, 60}) {
      var settings =
          new PaperSettings(
              new Margins(37, 35, margin, margin),
              28,
              Faces.OFFICIAL,
              PageNumbers.NONE,
              Set.of(Picture.values()));
      var pages = Pages.of(Manuscript.of(ofLong(2024), settings, List.of(earlier)));
      var parts =
          pages.pages().stream()
              .flatMap(page -> page.placed().stream())
              .filter(ChartPart.class::isInstance)
              .map(ChartPart.class::cast)
              .toList();
      assertEquals(2, parts.size());
      for (var part : parts) {
        var chart = (Block.Chart) pages.manuscript().blocks().get(part.block());
        var labels = ChartDrawing.of(chart, settings.textWidth()).labels();
        assertEquals(
            labels.stream().map(ChartDrawing.Label::text).toList(),
            part.lines().stream().map(TextLine::text).toList());
        for (int i = 0; i < labels.size(); i++) {
          int left = settings.left() + labels.get(i).left();
          var pieces = part.lines().get(i).pieces();
          assertTrue(pieces.getFirst().left() >= left);
          assertTrue(pieces.getLast().right() <= left + labels.get(i).width());
        }
      }
    }
  }

  /// A report of a year with 12 digits in every cell.
  private static Draft ofLong(int year) {
    var report = Reports.blank2021();
    for (var cell : Reports.cells(report.draft().edition())) {
      report = report.typed(cell.ref(), "987654321012");
    }
    return of(year, report);
  }

  @Test
  void aChartAndItsTitleShareAPage() {
    var official = PaperSettings.OFFICIAL;
    var settings =
        new PaperSettings(
            official.margins(),
            official.linePitch(),
            official.faces(),
            official.pageNumbers(),
            Set.of(Picture.APPLICATIONS));
    for (int lines = 0; lines < 22; lines++) {
      var report = Reports.balanced().written(Section.OVERVIEW, "公\n".repeat(lines + 1));
      var pages = Pages.of(Manuscript.of(report.draft(), settings));
      for (var page : pages.pages()) {
        for (var placed : page.placed()) {
          if (placed instanceof ChartPart chart) {
            assertTrue(
                page.placed().stream()
                    .anyMatch(one -> one instanceof TextLine && one.block() == chart.block()));
          }
        }
      }
      assertEquals(
          1,
          pages.pages().stream()
              .flatMap(page -> page.placed().stream())
              .filter(ChartPart.class::isInstance)
              .count());
    }
  }
}
