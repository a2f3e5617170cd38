package org.nianbao.lastyear;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.form.Section;
import org.nianbao.lastyear.WrittenYears.WrittenYear;

/// The text of last year's report with its years moved on.
///
/// @param draft last year's report with that text
/// @param years every year in the text, in its order
public record MovedText(Draft draft, List<YearMention> years) {

  public MovedText {
    years = List.copyOf(years);
  }

  /// Moves the years on.
  public static MovedText of(Draft last) {
    var written = new WrittenYears(last.cover().year());
    var years = new ArrayList<YearMention>();
    var draft = last;
    for (var section : Section.values()) {
      var paragraphs = new ArrayList<Paragraph>();
      for (var paragraph : last.prose(section).paragraphs()) {
        var found = found(paragraph, written);
        for (var year : found) {
          years.add(YearMention.of(section, paragraphs.size(), year, paragraph.text()));
        }
        paragraphs.add(moved(paragraph, found));
      }
      draft = draft.with(section, new Prose(paragraphs));
    }
    return new MovedText(draft, years);
  }

  /// The years of a paragraph. One that a linked figure is part of is left as it is: the figure
  /// says what its cells say.
  private static List<WrittenYear> found(Paragraph paragraph, WrittenYears written) {
    var figures = paragraph.figures();
    return written.in(paragraph.text()).stream()
        .map(year -> Linked.isAnyBetween(figures, year.from(), year.to()) ? year.kept() : year)
        .toList();
  }

  private static Paragraph moved(Paragraph paragraph, List<WrittenYear> years) {
    var text = new StringBuilder(paragraph.text());
    years.forEach(year -> text.replace(year.from(), year.to(), year.after()));
    var runs = new ArrayList<Run>();
    int start = 0;
    for (var run : paragraph.runs()) {
      int end = start + run.text().length();
      runs.add(
          run.figure().isPresent()
              ? run
              : new Run(text.substring(start, end), run.weight(), run.unknown()));
      start = end;
    }
    return new Paragraph(paragraph.style(), runs, paragraph.unknown());
  }
}
