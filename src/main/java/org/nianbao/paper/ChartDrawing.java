package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;

/// A chart as rectangles and labels, for the preview, the printer and the web page; in the exported
/// document Word draws the chart itself. Lengths are in twips, from the upper left corner of the
/// chart.
///
/// @param width the width of the whole chart
/// @param bars the filled rectangles: the columns, series by series, then the axis and the legend
/// @param labels the texts: the numbers, series by series, then the categories, then the legend
public record ChartDrawing(int width, List<Bar> bars, List<Label> labels) {
  /// The height of every chart: 70 mm.
  public static final int HEIGHT = 3969;

  /// The size of all its text.
  public static final TableText TEXT = TableText.NORMAL;

  /// The height of a label's line.
  public static final int LINE = SetTable.TEXT_LINE;

  /// The lower edge of the columns; the categories are below it.
  private static final int BASE = HEIGHT - LINE - 60;

  /// The height of the highest column, which leaves room for its number and the legend above it.
  private static final int MOST = BASE - 3 * LINE;

  /// The part of a category's width that its columns take.
  private static final double FILLED = 0.6;

  /// The gap between two labels side by side, so that two numbers do not read as one.
  private static final int GAP = 60;

  private static final int AXIS = 10;
  private static final int LEGEND = 1200;
  private static final String BLACK = "000000";

  public ChartDrawing {
    bars = List.copyOf(bars);
    labels = List.copyOf(labels);
  }

  /// A filled rectangle.
  ///
  /// @param shade its colour, as RGB in hexadecimal
  public record Bar(int left, int top, int width, int height, String shade) {}

  /// A text on one line, centred in its width.
  public record Label(String text, int left, int top, int width) {}

  /// Draws a chart.
  ///
  /// @param width the width that it fills, in twips
  public static ChartDrawing of(Block.Chart chart, int width) {
    var bars = new ArrayList<Bar>();
    var labels = new ArrayList<Label>();
    int step = width / chart.categories().size();
    int count = chart.series().size();
    int wide = (int) (step * FILLED / count);
    for (int one = 0; one < count; one++) {
      var series = chart.series().get(one);
      int first = (step - count * wide) / 2 + one * wide;
      for (int i = 0; i < series.values().size(); i++) {
        long value = series.values().get(i);
        int height = (int) Math.round((double) MOST * value / Math.max(1, chart.most()));
        int left = i * step + first;
        bars.add(new Bar(left, BASE - height, wide, height, chart.shade(series)));
        int room = step / count - GAP;
        labels.add(
            new Label(
                String.valueOf(value), left + wide / 2 - room / 2, BASE - height - LINE, room));
      }
    }
    for (int i = 0; i < chart.categories().size(); i++) {
      int left = i * step + GAP / 2;
      labels.add(new Label(chart.categories().get(i), left, BASE + AXIS, step - GAP));
    }
    bars.add(new Bar(0, BASE, width, AXIS, BLACK));
    if (count > 1) {
      legend(chart, (width - count * LEGEND) / 2, bars, labels);
    }
    return new ChartDrawing(width, bars, labels);
  }

  private static void legend(Block.Chart chart, int left, List<Bar> bars, List<Label> labels) {
    int size = TEXT.character();
    for (int i = 0; i < chart.series().size(); i++) {
      var series = chart.series().get(i);
      int at = left + i * LEGEND;
      bars.add(new Bar(at, (LINE - size) / 2, size, size, chart.shade(series)));
      labels.add(new Label(series.name(), at + size, 0, LEGEND - 2 * size));
    }
  }
}
