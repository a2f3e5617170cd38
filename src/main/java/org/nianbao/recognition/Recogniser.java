package org.nianbao.recognition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.file.Trouble;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.recognition.Recognition.Unused;
import org.nianbao.source.Source;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.wording.Wording;

/// Finds the report in a document.
public final class Recogniser {
  private final Source source;
  private final Outline outline;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Unused> unused = new ArrayList<>();

  private Recogniser(Source source) {
    this.source = source;
    this.outline = Outline.of(SheetParagraphs.of(source));
  }

  /// Finds the report in a document. Never fails: a document without a report gives an empty draft
  /// of the edition in force, with every cell missing.
  public static Recognition of(Source source) {
    return new Recogniser(source).read();
  }

  /// Finds the report in a file of any format that is read.
  ///
  /// @throws Trouble if the file cannot be read, or there is no report in it, or several
  public static Recognition in(Path file) throws Trouble {
    return only(file, all(file));
  }

  /// Finds a report in a file: that of a cover's unit and year, where there are several.
  ///
  /// @throws Trouble if the file cannot be read, or there is no report in it, or several and not
  ///   one of that unit and year
  public static Recognition in(Path file, Cover cover) throws Trouble {
    var all = all(file);
    var own = all.stream().filter(report -> report.isOf(cover)).toList();
    return own.size() == 1 ? own.getFirst() : only(file, all);
  }

  private static Recognition only(Path file, List<Recognition> all) throws Trouble {
    if (all.size() > 1) {
      throw new Trouble(Wording.of("cli.import.several", file, all.size(), Recognition.names(all)));
    }
    return all.getFirst();
  }

  /// Finds the reports in a file of any format that is read; most have one.
  ///
  /// @throws Trouble if the file cannot be read, or there is no report in it
  public static List<Recognition> all(Path file) throws Trouble {
    var found = ReportParts.of(Reader.read(file));
    if (!found.getFirst().isReport()) {
      throw new Trouble(Wording.of("cli.import.noReport", file));
    }
    return found;
  }

  private Recognition read() {
    deviations.addAll(outline.deviations());
    missingHeadings();
    var rows = rows();
    var titles = TitleRow.of(rows);
    titles.forEach(title -> rows.removeIf(entry -> entry.getValue() == title.row()));
    var cover = cover(titles);
    var edition = EditionChoice.of(rows, cover.year().year());
    edition.deviation().ifPresent(deviations::add);
    edition.decision().ifPresent(decisions::add);
    var own = HelperColumns.without(rows, edition.chosen(), unused);
    var tables = new TableReading(edition.chosen(), cover.year().year(), outline, own);
    tables.read();
    decisions.addAll(tables.decisions());
    deviations.addAll(tables.deviations());
    unused.addAll(tables.unused());
    beside(edition.chosen(), tables);
    int year = year(cover.year(), edition.chosen());
    cover.missing().forEach(this::ask);
    var draft = draft(edition.chosen(), cover, year, tables);
    outside(cover);
    struck();
    source.blocks().stream()
        .filter(Outline::isPageNumber)
        .forEach(block ->
            unused.add(
                new Unused(
                    ((TextBlock) block).text().strip(),
                    Wording.of("recognition.unused.page"),
                    new SourcePlace.OfBlock(block.origin()),
                    false)));
    source
        .omissions()
        .forEach(omission ->
            unused.add(
                new Unused(
                    omission.text(),
                    omission.reason(),
                    new SourcePlace.Nowhere(omission.place()),
                    false)));
    return new Recognition(
        source,
        draft,
        tables.cells(),
        decisions,
        deviations.stream().distinct().toList(),
        unused,
        tables.repeated());
  }

  /// The cover, by its title above the text, else by one in a table.
  private CoverReading cover(List<TitleRow> titles) {
    var last = outline.texts(Section.OTHER);
    var overview = outline.texts(Section.OVERVIEW);
    var cover = CoverReading.of(outline.texts(Section.COVER), last, overview);
    if (!cover.title().isEmpty() || titles.isEmpty()) {
      return cover;
    }
    var before = new ArrayList<>(outline.texts(Section.COVER));
    before.addFirst(titles.getFirst().title());
    return CoverReading.of(before, last, overview);
  }

  /// Notes the headings that a report lacks, if it has any.
  private void missingHeadings() {
    for (var section : Section.values()) {
      if (section != Section.COVER
          && outline.parts().size() > 2
          && !outline.parts().containsKey(section)) {
        deviations.add(
            Deviation.of(
                Deviation.Kind.HEADING,
                "",
                section.heading(),
                Wording.of("recognition.from.noHeading")));
      }
    }
  }

  private void ask(String sentence) {
    decisions.add(
        new Decision(Section.COVER.heading(), "", List.of(), sentence, List.of(), beginning()));
  }

  /// Where the document begins.
  private SourcePlace beginning() {
    return outline.place(Section.COVER);
  }

  /// The rows of all tables with the section that each stands in.
  private List<Map.Entry<Section, SourceRow>> rows() {
    var rows = new ArrayList<Map.Entry<Section, SourceRow>>();
    for (var section : Section.values()) {
      for (var block : outline.part(section)) {
        if (block instanceof TableBlock table) {
          HelperColumns.uncounted(table, unused).forEach(row -> rows.add(Map.entry(section, row)));
        }
      }
    }
    return rows;
  }

  /// The year, asked about where it is not sure; the first one of the form where nothing says it.
  private int year(ReportYear found, Edition edition) {
    int year = found.year().orElse(edition.firstYear());
    if (!found.why().isEmpty()) {
      decisions.add(
          new Decision(
              Wording.of("recognition.year.about"),
              String.valueOf(year),
              found.others().stream().map(String::valueOf).toList(),
              found.why(),
              List.of(),
              beginning()));
    }
    return year;
  }

  private Draft draft(Edition edition, CoverReading cover, int year, TableReading tables) {
    var entries = new LinkedHashMap<CellRef, Entry>();
    tables
        .cells()
        .forEach((ref, cell) -> {
          if (!cell.entry().isEmpty()) {
            entries.put(ref, Entry.parse(edition.tableOf(ref).cell(ref).kind(), cell.entry()));
          }
        });
    var blank = Draft.of(edition, cover.cover(year));
    var draft = blank.with(Totals.settled(blank, entries));
    for (var written : prose(cover).entrySet()) {
      draft = draft.with(written.getKey(), written.getValue());
    }
    return draft;
  }

  private Map<Section, Prose> prose(CoverReading cover) {
    var reading = new ProseReading(source.kind(), decisions);
    var prose = new EnumMap<Section, Prose>(Section.class);
    prose.put(Section.COVER, reading.read(Section.COVER, cover.preface()));
    for (var section : List.of(Section.OVERVIEW, Section.PROBLEMS)) {
      prose.put(section, reading.read(section, outline.texts(section)));
    }
    prose.put(Section.OTHER, reading.read(Section.OTHER, cover.ending()));
    return prose;
  }

  /// Lists what stands before the title.
  private void outside(CoverReading cover) {
    cover
        .aside()
        .forEach(block ->
            unused.add(
                new Unused(
                    ProseReading.line(block),
                    Wording.of("recognition.unused.before"),
                    new SourcePlace.OfBlock(block.origin()),
                    false)));
  }

  /// Lists the text that stands in a section with a table and is not the table, but for the heading
  /// of the section as the table's caption.
  private void beside(Edition edition, TableReading tables) {
    for (var table : edition.tables()) {
      if (!tables.isGlued(table)) {
        outline.texts(table.section()).stream()
            .filter(block -> !ProseReading.line(block).isEmpty())
            .filter(block -> !isCaption(block, table.section()))
            .forEach(block ->
                unused.add(
                    new Unused(
                        ProseReading.line(block),
                        Wording.of("recognition.unused.beside"),
                        new SourcePlace.OfBlock(block.origin()),
                        true)));
      }
    }
  }

  private static boolean isCaption(TextBlock block, Section section) {
    return Heading.key(ProseReading.line(block)).equals(Heading.key(section.heading()));
  }

  /// Lists what of the paragraphs no longer counts as text.
  private void struck() {
    for (var section : Section.values()) {
      for (var block : outline.texts(section)) {
        unused.addAll(
            Aside.of(
                block.runs(), ProseReading.line(block), new SourcePlace.OfBlock(block.origin())));
      }
    }
  }
}
