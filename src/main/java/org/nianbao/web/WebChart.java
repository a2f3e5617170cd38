package org.nianbao.web;

import java.util.List;
import org.jsoup.nodes.Element;
import org.nianbao.paper.Block;
import org.nianbao.paper.Printable;

/// A chart as a drawing in the page itself, with its title under it. Lengths are in pixels of the
/// drawing, which the page scales.
final class WebChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;

  /// Where the highest column ends; above it are its number and the legend.
  private static final int TOP = 56;

  /// Where all columns begin; below are the categories.
  private static final int BASE = 264;

  private static final int LEGEND_LINE = 16;
  private static final int SWATCH = 12;
  private static final int LEGEND_STEP = 80;
  private static final int GAP = 5;
  private static final int CATEGORY_LINE = 20;

  /// The part of a category's width that its columns take.
  private static final double FILLED = 0.6;

  private final Block.Chart chart;
  private final Element svg = new Element("svg");

  private WebChart(Block.Chart chart) {
    this.chart = chart;
  }

  /// The chart and its title.
  static Element of(Block.Chart chart) {
    var figure = new Element("figure");
    figure.appendChild(new WebChart(chart).drawn());
    figure.appendElement("figcaption").text(Printable.of(chart.title()));
    return figure;
  }

  private Element drawn() {
    svg.attr("role", "img")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", String.valueOf(WIDTH))
        .attr("height", String.valueOf(HEIGHT))
        .attr("font-size", "13")
        .attr("text-anchor", "middle")
        .attr("fill", "#000");
    svg.attributes().put("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    svg.appendElement("title").text(Printable.of(chart.title()));
    svg.appendElement("desc").text(Printable.of(chart.description()));
    chart.series().forEach(this::columns);
    for (int i = 0; i < chart.categories().size(); i++) {
      text((i + 0.5) * step(), BASE + CATEGORY_LINE, chart.categories().get(i));
    }
    svg.appendElement("path").attr("d", "M0 " + BASE + "H" + WIDTH).attr("stroke", "#000");
    if (chart.series().size() > 1) {
      legend();
    }
    return svg;
  }

  private double step() {
    return (double) WIDTH / chart.categories().size();
  }

  private void columns(Block.Chart.Series series) {
    double width = step() * FILLED / chart.series().size();
    double first = step() * (1 - FILLED) / 2 + width * chart.series().indexOf(series);
    List<Long> values = series.values();
    for (int i = 0; i < values.size(); i++) {
      double height = (double) (BASE - TOP) * values.get(i) / Math.max(1, chart.most());
      double left = i * step() + first;
      box(left, BASE - height, width, height, chart.shade(series));
      text(left + width / 2, BASE - height - GAP, values.get(i).toString());
    }
  }

  private void legend() {
    double left = (WIDTH - chart.series().size() * LEGEND_STEP) / 2.0;
    for (var series : chart.series()) {
      box(left, LEGEND_LINE - SWATCH, SWATCH, SWATCH, chart.shade(series));
      text(left + LEGEND_STEP / 2.0, LEGEND_LINE - 1, series.name());
      left += LEGEND_STEP;
    }
  }

  private void box(double left, double top, double width, double height, String shade) {
    svg.appendElement("rect")
        .attr("x", pixels(left))
        .attr("y", pixels(top))
        .attr("width", pixels(width))
        .attr("height", pixels(height))
        .attr("fill", "#" + shade);
  }

  private void text(double centre, double line, String text) {
    svg.appendElement("text").attr("x", pixels(centre)).attr("y", pixels(line)).text(text);
  }

  /// To a tenth of a pixel.
  private static String pixels(double length) {
    long tenths = Math.round(length * 10);
    return tenths / 10 + "." + tenths % 10;
  }
}
