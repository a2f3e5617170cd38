package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.label.CellText;
import org.nianbao.label.LabelSet;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.statute.Statute;

/// A whole report on one sheet of a workbook: its headings and paragraphs are rows with one text,
/// and its tables stand between them. The tables keep their rows and columns.
final class SheetParagraphs {
  /// The fewest statutory headings on a sheet that has paragraphs.
  private static final int FEWEST = 3;

  private final TableBlock sheet;
  private final LabelSet labels;

  private SheetParagraphs(TableBlock sheet) {
    this.sheet = sheet;
    this.labels =
        new LabelSet(
            Statute.all().stream()
                .flatMap(statute -> statute.edition().tables().stream())
                .flatMap(table -> table.headings().stream())
                .toList());
  }

  /// The document with the paragraphs of its sheets told from their tables; the same for one that
  /// is no workbook.
  static Source of(Source source) {
    if (source.kind() != Kind.XLSX && source.kind() != Kind.XLS) {
      return source;
    }
    var blocks = new ArrayList<SourceBlock>();
    for (var block : source.blocks()) {
      blocks.addAll(
          block instanceof TableBlock sheet ? new SheetParagraphs(sheet).blocks() : List.of(block));
    }
    return new Source(source.kind(), blocks, source.omissions());
  }

  private List<SourceBlock> blocks() {
    var rows = SourceRow.of(sheet);
    long headings =
        rows.stream()
            .flatMap(row -> paragraph(row).stream())
            .filter(text -> Outline.headings(text).size() == 1)
            .count();
    if (headings < FEWEST) {
      return List.of(sheet);
    }
    var blocks = new ArrayList<SourceBlock>();
    var open = new ArrayList<GridText>();
    for (var row : rows) {
      var paragraph = paragraph(row);
      if (paragraph.isEmpty()) {
        open.addAll(row.own());
        open.addAll(row.unseen());
      } else {
        close(open, blocks);
        blocks.add(paragraph.get());
      }
    }
    close(open, blocks);
    return blocks;
  }

  private void close(List<GridText> open, List<SourceBlock> blocks) {
    if (open.stream().anyMatch(cell -> !cell.runs().isEmpty())) {
      blocks.add(new TableBlock(open, sheet.layout(), sheet.origin()));
    }
    open.clear();
  }

  /// The one text of a row, if it is no number and no label of the form.
  private Optional<TextBlock> paragraph(SourceRow row) {
    var filled = row.own().stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() != 1 || !row.reaching().isEmpty()) {
      return Optional.empty();
    }
    var cell = filled.getFirst();
    return CellText.isWord(cell.text()) && !labels.find(cell.text()).isLabel()
        ? Optional.of(new TextBlock(cell.runs(), 0, Origin.of(place(row))))
        : Optional.empty();
  }

  private String place(SourceRow row) {
    return SourcePlace.OfRow.of(sheet.origin(), row.row(), List.of()).words();
  }
}
