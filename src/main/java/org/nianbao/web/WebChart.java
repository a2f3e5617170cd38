package org.nianbao.web;

import org.jsoup.nodes.Element;
import org.nianbao.paper.Block;
import org.nianbao.paper.ChartDrawing;
import org.nianbao.paper.Printable;

/// A chart as HTML: an inline SVG drawing on the page, a sentence in the fragment.
final class WebChart {
  private static final int TWIPS_PER_PIXEL = 15;

  /// The distance from the middle of a character down to its baseline, as a part of the font size.
  private static final double MIDDLE = 0.35;

  private WebChart() {}

  /// A paragraph that says in words what the chart shows. Not a drawing: an editor that strips it
  /// would leave its labels behind, as one run of names and numbers.
  static Element inFragment(Block.Chart chart) {
    return new Element("p").text(Printable.of(chart.description()));
  }

  /// The drawing of the chart with its title below.
  ///
  /// @param width its width in twips
  static Element onPage(Block.Chart chart, int width) {
    var figure = new Element("figure");
    figure.appendChild(svg(chart, ChartDrawing.of(chart, width)));
    figure.appendElement("figcaption").text(Printable.of(chart.title()));
    return figure;
  }

  private static Element svg(Block.Chart chart, ChartDrawing drawing) {
    var svg =
        new Element("svg")
            .attr("role", "img")
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("width", String.valueOf(drawing.width() / TWIPS_PER_PIXEL))
            .attr("height", String.valueOf(ChartDrawing.HEIGHT / TWIPS_PER_PIXEL))
            .attr("font-size", String.valueOf(ChartDrawing.TEXT.character()))
            .attr("text-anchor", "middle");
    // Not through attr(), which would make it lower case.
    svg.attributes().put("viewBox", "0 0 " + drawing.width() + " " + ChartDrawing.HEIGHT);
    svg.appendElement("title").text(Printable.of(chart.title()));
    svg.appendElement("desc").text(Printable.of(chart.description()));
    for (var bar : drawing.bars()) {
      svg.appendElement("rect")
          .attr("x", String.valueOf(bar.left()))
          .attr("y", String.valueOf(bar.top()))
          .attr("width", String.valueOf(bar.width()))
          .attr("height", String.valueOf(bar.height()))
          .attr("fill", "#" + bar.shade());
    }
    for (var label : drawing.labels()) {
      long baseline =
          label.top()
              + Math.round(ChartDrawing.LINE / 2.0 + MIDDLE * ChartDrawing.TEXT.character());
      svg.appendElement("text")
          .attr("x", String.valueOf(label.left() + label.width() / 2))
          .attr("y", String.valueOf(baseline))
          .text(label.text());
    }
    return svg;
  }
}
