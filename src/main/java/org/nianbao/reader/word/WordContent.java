package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// A part of a Word document on its way into a [Source]. It has no place yet: that is counted when
/// everything before it is known, since a table may turn out to lay out a page.
sealed interface WordContent {

  /// A paragraph.
  ///
  /// @param level its level as a heading, 0 for body text
  /// @param joinsNext whether the mark at its end was deleted, so that the next paragraph continues
  ///   it
  record Paragraph(List<TextRun> runs, int level, boolean joinsNext) implements WordContent {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    private boolean isBlank() {
      return runs.stream().allMatch(run -> PlainText.isBlank(run.text()));
    }

    private Paragraph joined(Paragraph next) {
      var all = new RunList();
      runs.forEach(all::add);
      next.runs.forEach(all::add);
      return new Paragraph(all.runs(), Math.max(level, next.level), next.joinsNext);
    }
  }

  /// A table on its grid.
  record Tabular(List<GridText> cells) implements WordContent {
    public Tabular {
      cells = List.copyOf(cells);
    }
  }

  /// Something that cannot be read, and why.
  record Unread(String reason) implements WordContent {}

  /// Adds to a list what follows in reading order. Blank paragraphs are left out, and of several
  /// pictures on end one is listed.
  static void add(List<WordContent> list, WordContent next) {
    if (!(next instanceof Paragraph paragraph)) {
      if (!(next instanceof Unread) || list.isEmpty() || !list.getLast().equals(next)) {
        list.add(next);
      }
    } else if (!list.isEmpty() && list.getLast() instanceof Paragraph last && last.joinsNext()) {
      list.set(list.size() - 1, last.joined(paragraph));
    } else if (!paragraph.isBlank()) {
      list.add(next);
    }
  }

  /// The runs of a cell that holds some contents: paragraphs and rows on lines of their own, with
  /// tabs between the cells of a table inside it.
  static List<TextRun> runs(List<WordContent> contents) {
    var runs = new RunList();
    for (var content : contents) {
      switch (content) {
        case Paragraph paragraph -> {
          runs.line();
          paragraph.runs.forEach(runs::add);
        }
        case Tabular table -> {
          int row = -1;
          for (var cell : table.cells) {
            if (cell.box().row() != row) {
              runs.line();
              row = cell.box().row();
            } else {
              runs.add(TextRun.of("\t"));
            }
            cell.runs().forEach(runs::add);
          }
        }
        case Unread _ -> {}
      }
    }
    return runs.runs();
  }

  /// A document whose paragraphs and tables are counted.
  static Source source(Source.Kind kind, List<WordContent> contents) {
    var blocks = new ArrayList<SourceBlock>();
    var unread = new ArrayList<Source.Omission>();
    int paragraphs = 0;
    int tables = 0;
    var place = Wording.of("source.paragraph", 1);
    for (var content : contents) {
      switch (content) {
        case Paragraph paragraph -> {
          place = Wording.of("source.paragraph", ++paragraphs);
          blocks.add(new TextBlock(paragraph.runs(), paragraph.level(), Origin.of(place)));
        }
        case Tabular table -> {
          place = Wording.of("source.table", ++tables);
          blocks.add(new TableBlock(table.cells(), TableBlock.Layout.GRID, Origin.of(place)));
        }
        case Unread thing ->
            unread.add(
                new Source.Omission("", thing.reason(), Wording.of("reader.word.after", place)));
      }
    }
    return new Source(kind, blocks, unread);
  }
}
