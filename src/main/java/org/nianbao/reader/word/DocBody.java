package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// The paragraphs and tables of an old document, or of a cell of one, in reading order.
final class DocBody {
  /// How deep tables are read within one another; below that their text is that of the cell.
  private static final int DEEPEST = 30;

  private static final int HEADINGS = 9;

  private final DocNumbering numbering;
  private final WordFields fields;
  private final int level;
  private final List<WordContent> contents = new ArrayList<>();

  DocBody(DocNumbering numbering) {
    this(numbering, new WordFields(), 0);
  }

  private DocBody(DocNumbering numbering, WordFields fields, int level) {
    this.numbering = numbering;
    this.fields = fields;
    this.level = level;
  }

  /// One for the cells of a table that stands in this one.
  DocBody inner() {
    return new DocBody(numbering, fields, level + 1);
  }

  List<WordContent> contents() {
    return contents;
  }

  /// Adds what stands in a part of the document.
  ///
  /// @throws ContentTrouble if a table is too wide
  void addAll(Range range) throws ContentTrouble {
    int count = range.numParagraphs();
    int i = 0;
    while (i < count) {
      var paragraph = range.getParagraph(i);
      var table = table(range, paragraph);
      if (table.isPresent()) {
        new DocTable(this)
            .contents(table.get())
            .forEach(content -> WordContent.add(contents, content));
        i += Math.max(table.get().numParagraphs(), 1);
      } else {
        add(paragraph);
        i++;
      }
    }
  }

  private Optional<Table> table(Range range, Paragraph paragraph) {
    if (paragraph.getTableLevel() <= level || level >= DEEPEST || !paragraph.isInTable()) {
      return Optional.empty();
    }
    try {
      return Optional.of(range.getTable(paragraph)).filter(table -> table.numRows() > 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void add(Paragraph paragraph) {
    var text = new DocText(fields);
    if (!paragraph.isTableRowEnd()) {
      text.number(numbering.next(paragraph));
    }
    text.addAll(paragraph);
    fields.paragraph();
    int outline = paragraph.getLvl();
    boolean isHeading = outline >= 0 && outline < HEADINGS;
    WordContent.add(
        contents,
        new WordContent.Paragraph(text.runs(), isHeading ? outline + 1 : 0, text.joinsNext()));
    if (text.hasPicture()) {
      WordContent.add(contents, new WordContent.Unread(Wording.of("reader.word.picture")));
    }
  }
}
