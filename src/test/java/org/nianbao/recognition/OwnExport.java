package org.nianbao.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Totals;
import org.nianbao.draft.UnitKind;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.pdf.LibreOffice;
import org.nianbao.reader.Reader;

/// Drafts exported as the program exports them, and read again.
final class OwnExport {
  private OwnExport() {}

  /// A draft's export as a file.
  static Path file(Draft draft, Format format, Path folder) throws IOException {
    var office = new LibreOffice(new Disk(folder), () -> false);
    var file = folder.resolve("report" + format.ending());
    var manuscript = Manuscript.of(draft, PaperSettings.OFFICIAL);
    return Files.write(file, format.bytes(manuscript, office));
  }

  static Recognition readBack(Draft draft, Format format, Path folder) throws IOException {
    return Recogniser.of(Reader.read(file(draft, format, folder)));
  }

  /// What the cells of a draft say on paper, totals worked out, by their ids.
  static Map<String, String> figures(Draft draft) {
    var totals = Totals.of(draft);
    var figures = new LinkedHashMap<String, String>();
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        figures.put(cell.ref().id(), totals.printed(cell.ref()));
      }
    }
    return figures;
  }

  /// A draft as somebody reads it on paper: linked figures are numbers, a total that shows its sum
  /// follows it, and nothing says what kind of unit it is.
  static Draft onPaper(Draft draft) {
    var cover = draft.cover();
    var read =
        Draft.of(
            draft.edition(),
            new Cover(
                cover.unit(),
                UnitKind.DEPARTMENT,
                cover.year(),
                cover.ownTitle(),
                cover.date(),
                cover.contact()));
    var entries = new LinkedHashMap<CellRef, Entry>();
    draft.edition().tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(cell -> entries.put(cell.ref(), draft.entry(cell.ref())));
    read = read.with(Totals.settled(read, entries));
    for (var section : Section.values()) {
      if (draft.edition().table(section).isEmpty()) {
        read = read.with(section, onPaper(draft.prose(section)));
      }
    }
    return read;
  }

  private static Prose onPaper(Prose prose) {
    return new Prose(
        prose.paragraphs().stream()
            .map(OwnExport::onPaper)
            .filter(paragraph -> !paragraph.text().isBlank())
            .toList());
  }

  private static Paragraph onPaper(Paragraph paragraph) {
    List<Run> runs =
        paragraph.runs().stream().map(run -> new Run(run.text(), run.weight(), Map.of())).toList();
    return new Paragraph(paragraph.style(), runs, Map.of());
  }
}
