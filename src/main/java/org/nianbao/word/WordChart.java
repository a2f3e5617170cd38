package org.nianbao.word;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlOptions;
import org.nianbao.pack.FileProperties;
import org.nianbao.paper.Block;
import org.nianbao.paper.ChartDrawing;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Printable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/// Writes a chart as a native Word chart, with its numbers in an embedded workbook, which Word
/// opens for editing them.
final class WordChart {
  private static final int EMU_PER_TWIP = 635;

  private static final int HEIGHT = ChartDrawing.HEIGHT * EMU_PER_TWIP;

  /// The size of the text in hundredths of a point.
  private static final int TEXT = ChartDrawing.TEXT.halfPoints() * 50;

  /// The gap between groups of columns, in per cent of a column's width.
  private static final int GAP = 80;

  private static final String AXIS = "000000";

  private final Block.Chart chart;
  private final XWPFChart drawing;

  private WordChart(Block.Chart chart, XWPFChart drawing) {
    this.chart = chart;
    this.drawing = drawing;
  }

  /// Adds the chart to the document's parts, as wide as the text.
  ///
  /// @return the XML that shows it, to be written into a run
  static String drawn(XWPFDocument document, Block.Chart chart, PaperSettings settings) {
    // POI wants a run for it, which the body, being text, does not have.
    var paragraph = document.createParagraph();
    var run = paragraph.createRun();
    try {
      var drawing = document.createChart(run, settings.textWidth() * EMU_PER_TWIP, HEIGHT);
      var word = new WordChart(chart, drawing);
      word.columns();
      word.text(settings.faces().body());
      FileProperties.put(drawing.getWorkbook().getProperties(), FileProperties.APPLICATION);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e); // it is all in memory, under names of POI's
    }
    // What a screen reader says.
    var described = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    described.setTitle(Printable.of(chart.title()));
    described.setDescr(Printable.of(chart.description()));
    var drawn = run.getCTR().getDrawingArray(0).xmlText(new XmlOptions().setSaveOuter());
    document.removeBodyElement(document.getPosOfParagraph(paragraph));
    return drawn;
  }

  /// Plots the columns. The value axis is hidden: the number above each column replaces its scale.
  private void columns() {
    var bottom = drawing.createCategoryAxis(AxisPosition.BOTTOM);
    bottom.setMajorTickMark(AxisTickMark.NONE);
    bottom.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(solid(AXIS)));
    var left = drawing.createValueAxis(AxisPosition.LEFT);
    left.setMinimum(0);
    left.setVisible(false);
    left.setCrossBetween(AxisCrossBetween.BETWEEN);
    var data = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, bottom, left);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    for (int i = 0; i < chart.series().size(); i++) {
      series(data, i);
    }
    drawing.plot(data);
    drawing.setAutoTitleDeleted(true);
    // A frame is drawn unless one says that there is none.
    drawing.getCTChartSpace().addNewSpPr().addNewLn().addNewNoFill();
    if (chart.series().size() > 1) {
      drawing.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
  }

  private void series(XDDFBarChartData data, int index) {
    var one = chart.series().get(index);
    var categories = chart.categories();
    var series =
        (XDDFBarChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                    categories.toArray(String[]::new), range(0, categories)),
                XDDFDataSourcesFactory.fromArray(
                    one.values().toArray(Long[]::new), range(index + 1, categories), index + 1));
    series.setTitle(one.name(), drawing.setSheetTitle(one.name(), index + 1));
    // LibreOffice draws no column without a fill of its own.
    series.setFillProperties(solid(chart.shade(one)));
    label(series.getCTBarSer());
  }

  private static XDDFSolidFillProperties solid(String shade) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(shade)));
  }

  private String range(int column, List<String> categories) {
    return drawing.formatRange(new CellRangeAddress(1, categories.size(), column, column));
  }

  private static void label(CTBarSer series) {
    var labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void text(String face) {
    var text = drawing.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    var paragraph = text.addNewP();
    var run = paragraph.addNewPPr().addNewDefRPr();
    run.setSz(TEXT);
    run.addNewLatin().setTypeface(face);
    run.addNewEa().setTypeface(face);
    paragraph.addNewEndParaRPr().setLang("zh-CN");
  }
}
