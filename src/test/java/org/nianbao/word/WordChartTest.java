package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;

/// Charts of a document, as Word would read them.
class WordChartTest {
  private static Manuscript manuscript() {
    var official = PaperSettings.OFFICIAL;
    return Manuscript.of(
        Reports.balanced().draft(),
        new PaperSettings(
            official.margins(),
            official.linePitch(),
            official.faces(),
            official.pageNumbers(),
            EnumSet.allOf(Picture.class)),
        List.of(Reports.balanced2019().draft()));
  }

  private static List<Block.Chart> charts(Manuscript manuscript) {
    return manuscript.blocks().stream()
        .filter(Block.Chart.class::isInstance)
        .map(Block.Chart.class::cast)
        .toList();
  }

  private interface Look {
    void at(XWPFDocument document) throws IOException;
  }

  private static void read(Manuscript manuscript, Look look) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(WordExport.bytes(manuscript)))) {
      look.at(document);
    }
  }

  private static Map<String, byte[]> parts(Manuscript manuscript) throws IOException {
    return WordFaults.parts(WordExport.bytes(manuscript));
  }

  @Test
  void thereIsNoneUnlessAskedFor() throws IOException {
    var plain = Manuscript.of(Reports.balanced().draft(), PaperSettings.OFFICIAL);
    assertTrue(parts(plain).keySet().stream().noneMatch(name -> name.matches(".*(chart|embed).*")));
  }

  @Test
  void columnsAreTheChartsNumbers() throws IOException {
    var charts = charts(manuscript());
    assertEquals(2, charts.size());
    read(
        manuscript(),
        document -> {
          for (int i = 0; i < charts.size(); i++) {
            var chart = charts.get(i);
            var data = document.getCharts().get(i).getChartSeries().getFirst();
            assertEquals(chart.series().size(), data.getSeriesCount());
            for (int j = 0; j < chart.series().size(); j++) {
              var series = (XDDFBarChartData.Series) data.getSeries(j);
              var one = chart.series().get(j);
              for (int k = 0; k < chart.categories().size(); k++) {
                assertEquals(chart.categories().get(k), series.getCategoryData().getPointAt(k));
                assertEquals(one.values().get(k), series.getValuesData().getPointAt(k).longValue());
              }
              assertEquals(
                  chart.shade(one),
                  HexFormat.of()
                      .withUpperCase()
                      .formatHex(
                          series.getCTBarSer().getSpPr().getSolidFill().getSrgbClr().getVal()));
              assertTrue(series.getCTBarSer().getDLbls().getShowVal().getVal());
            }
          }
        });
  }

  /// The workbook that Word opens when somebody edits the chart's numbers.
  @Test
  void workbookHoldsTheSameNumbers() throws IOException {
    read(
        manuscript(),
        document -> {
          var years = charts(manuscript()).getLast();
          try (var workbook = open(document.getCharts().getLast())) {
            var sheet = workbook.getSheetAt(0);
            assertEquals("办结", sheet.getRow(0).getCell(2).getStringCellValue());
            for (int i = 0; i < years.categories().size(); i++) {
              var row = sheet.getRow(i + 1);
              assertEquals(years.categories().get(i), row.getCell(0).getStringCellValue());
              for (int j = 0; j < 2; j++) {
                assertEquals(
                    (double) years.series().get(j).values().get(i),
                    row.getCell(j + 1).getNumericCellValue());
              }
            }
          }
        });
  }

  private static XSSFWorkbook open(XWPFChart chart) throws IOException {
    try {
      return chart.getWorkbook();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @Test
  void readersHearEveryFigureAndSeeTheTitle() throws IOException {
    read(
        manuscript(),
        document -> {
          var heard = new ArrayList<String>();
          var seen = new ArrayList<String>();
          var paragraphs = document.getParagraphs();
          for (int i = 0; i < paragraphs.size(); i++) {
            for (var run : paragraphs.get(i).getRuns()) {
              for (var drawing : run.getCTR().getDrawingList()) {
                heard.add(drawing.getInlineArray(0).getDocPr().getDescr());
                seen.add(paragraphs.get(i + 1).getText());
                assertEquals("Caption", paragraphs.get(i + 1).getStyle());
              }
            }
          }
          var charts = charts(manuscript());
          assertEquals(charts.stream().map(Block.Chart::description).toList(), heard);
          assertEquals(charts.stream().map(Block.Chart::title).toList(), seen);
        });
  }

  @Test
  void sameDraftSameBytes() throws IOException {
    var first = WordExport.bytes(manuscript());
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, WordExport.bytes(manuscript()));
    } finally {
      TimeZone.setDefault(zone);
    }
    var workbooks =
        WordFaults.parts(first).entrySet().stream()
            .filter(part -> part.getKey().endsWith(".xlsx"))
            .toList();
    assertEquals(2, workbooks.size());
    for (var workbook : workbooks) {
      try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook.getValue()))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          assertEquals(1980, entry.getTimeLocal().getYear());
          var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertFalse(text.contains("POI") || text.contains("dcterms:created"), text);
        }
      }
    }
  }

  @Test
  void everyPartKeepsToTheSchema() throws IOException, XmlException {
    assertEquals(List.of(), WordFaults.of(WordExport.bytes(manuscript())));
  }
}
