package org.nianbao.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// The report as blocks in reading order: title, date, preface, the six sections, contact.
///
/// Blank and unreadable entries are in it as they are: judging is the checker's work.
///
/// @param totals the draft with its totals
/// @param settings the office's page settings
/// @param blocks the blocks in reading order
public record Manuscript(Totals totals, PaperSettings settings, List<Block> blocks) {

  public Manuscript {
    blocks = List.copyOf(blocks);
  }

  /// The report of a draft with an office's page settings.
  public static Manuscript of(Draft draft, PaperSettings settings) {
    return of(draft, settings, List.of());
  }

  /// The report of a draft with reports of earlier years, for the chart of the years.
  ///
  /// @param earlier reports of earlier years, in any order and of any edition; of several for one
  ///   year the first is used, and those of the draft's own year or a later one are ignored
  public static Manuscript of(Draft draft, PaperSettings settings, List<Draft> earlier) {
    var totals = Totals.of(draft);
    var blocks = new ArrayList<Block>();
    cover(draft.cover(), settings).forEach(blocks::add);
    for (var section : Section.values()) {
      if (section != Section.COVER) {
        blocks.add(new Block.Heading(section));
      }
      draft.edition().table(section).map(Block.Form::new).ifPresent(blocks::add);
      if (section == Section.APPLICATIONS) {
        charts(totals, settings, earlier).forEach(blocks::add);
      }
      text(draft, section).forEach(blocks::add);
    }
    contact(draft.cover()).forEach(blocks::add);
    return new Manuscript(totals, settings, blocks);
  }

  /// The draft whose report this is.
  public Draft draft() {
    return totals.draft();
  }

  /// A statutory table of the report, laid out for the width of its page.
  public SetTable set(Block.Form form) {
    return SetTable.of(form.table(), totals, settings.textWidth());
  }

  private static Stream<Block> cover(Cover cover, PaperSettings settings) {
    var title = new Block.Title(TitleLines.of(cover.title(), cover.unit(), settings.textWidth()));
    var date = cover.date().strip();
    return date.isEmpty() ? Stream.of(title) : Stream.of(title, new Block.Date(bracketed(date)));
  }

  /// The date in brackets, unless it was typed with them.
  private static String bracketed(String date) {
    return date.startsWith("（") || date.startsWith("(") ? date : Wording.of("paper.date", date);
  }

  private static Stream<Block> charts(Totals totals, PaperSettings settings, List<Draft> earlier) {
    return Arrays.stream(Picture.values())
        .filter(settings.pictures()::contains)
        .flatMap(picture ->
            switch (picture) {
              case APPLICATIONS -> ApplicationsChart.of(totals).stream();
              case YEARS -> YearsChart.of(totals, earlier).stream();
            });
  }

  private static Stream<Block> text(Draft draft, Section section) {
    var paragraphs = draft.prose(section).paragraphs();
    return IntStream.range(0, paragraphs.size())
        .mapToObj(index -> new Block.Text(section, index, flush(paragraphs.get(index))));
  }

  /// The paragraph without the white space that clerks type to indent it: the styles indent it, and
  /// both together would be an indent of four characters.
  private static Prose.Paragraph flush(Prose.Paragraph paragraph) {
    int indent = paragraph.length() - paragraph.text().stripLeading().length();
    return indent == 0 ? paragraph : paragraph.slice(indent, paragraph.length());
  }

  /// The number of UTF-16 units of the draft's paragraph that are left out at its start on paper:
  /// the white space that was typed to indent it.
  public int indented(Block.Text text) {
    var typed = draft().prose(text.section()).get(text.index());
    return typed.length() - text.paragraph().length();
  }

  private static Stream<Block> contact(Cover cover) {
    var lines = cover.contact().strip().lines().map(String::strip).toList();
    return IntStream.range(0, lines.size())
        .mapToObj(index ->
            new Block.Contact(
                index == 0 ? Wording.of("paper.contact", lines.get(0)) : lines.get(index)));
  }
}
