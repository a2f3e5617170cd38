package org.nianbao.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.draft.Prose;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.wording.Wording;

/// A block of the report: a title, heading, paragraph, table or the like, as they follow one
/// another down the page.
public sealed interface Block {

  /// The part of the report that it belongs to.
  Section section();

  /// 题名, the report's title, already broken into lines.
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }

    @Override
    public Section section() {
      return Section.COVER;
    }
  }

  /// The date line under the title, in its brackets.
  record Date(String text) implements Block {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }

  /// One of the six statutory headings.
  record Heading(Section section) implements Block {}

  /// A paragraph of a section's text.
  ///
  /// @param index which paragraph of the section's text it is, from 0
  record Text(Section section, int index, Prose.Paragraph paragraph) implements Block {}

  /// A statutory table.
  record Form(Table table) implements Block {
    @Override
    public Section section() {
      return table.section();
    }
  }

  /// A column chart with the number above each column and the title below the chart.
  ///
  /// @param title what it shows, and what it leaves out because that is not filled in
  /// @param categories the labels under the groups of columns, from left to right
  /// @param series the series, each with one column in every group; one or two
  /// @param description a sentence with every number, the alternative text for screen readers
  record Chart(String title, List<String> categories, List<Series> series, String description)
      implements Block {
    /// Dark grey and light grey, as RGB in hexadecimal: they differ in print.
    private static final List<String> SHADES = List.of("404040", "A6A6A6");

    /// @throws IllegalArgumentException if a series does not have one number for each category, or
    ///   there are more series than shades
    public Chart {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
      int count = categories.size();
      if (series.isEmpty()
          || series.size() > SHADES.size()
          || series.stream().anyMatch(one -> one.values().size() != count)) {
        throw new IllegalArgumentException("no such chart: " + title);
      }
    }

    @Override
    public Section section() {
      return Section.APPLICATIONS;
    }

    /// A series: columns of one shade.
    ///
    /// @param name what they count
    /// @param values their numbers, one for each category
    public record Series(String name, List<Long> values) {
      public Series {
        values = List.copyOf(values);
      }
    }

    /// Makes a chart, with a description that states all its numbers.
    static Chart of(String title, List<String> categories, List<Series> series) {
      var words =
          IntStream.range(0, categories.size())
              .mapToObj(i -> categories.get(i) + counts(series, i))
              .collect(Collectors.joining("；"));
      return new Chart(
          title, categories, series, Wording.of("paper.chart.description", title, words));
    }

    private static String counts(List<Series> series, int category) {
      return series.stream()
          .map(one -> {
            var name = series.size() > 1 ? one.name() : "";
            return Wording.of("paper.chart.count", name, one.values().get(category).toString());
          })
          .collect(Collectors.joining("、"));
    }

    /// The colour of a series, as RGB in hexadecimal.
    public String shade(Series one) {
      return SHADES.get(series.indexOf(one));
    }

    /// The largest number in the chart, at least 0.
    public long most() {
      return series.stream().flatMap(one -> one.values().stream()).reduce(0L, Math::max);
    }
  }

  /// A line of the contact details at the end.
  record Contact(String text) implements Block {
    @Override
    public Section section() {
      return Section.COVER;
    }
  }
}
