package org.nianbao.bench;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.SetTable;

/// A report without a style: its texts and the boxes of its tables, worked out beforehand, so that
/// other writers have nothing to do but to write.
///
/// @param pieces what follows what
record Plain(List<Piece> pieces) {

  /// A paragraph or a table.
  sealed interface Piece {}

  record Text(String text) implements Piece {}

  record Table(int columns, List<List<Cell>> rows) implements Piece {}

  /// A cell of one row. A box over several rows begins in the first, with its text, and goes on in
  /// the others.
  ///
  /// @param column the first grid column, from 0
  /// @param columns how many it covers
  /// @param rows how many the box covers from here; 0 where it goes on
  record Cell(String text, int column, int columns, int rows) {}

  static Plain of(Manuscript manuscript) {
    return new Plain(manuscript.blocks().stream().map(block -> piece(manuscript, block)).toList());
  }

  private static Piece piece(Manuscript manuscript, Block block) {
    return switch (block) {
      case Block.Title title -> new Text(String.join("", title.lines()));
      case Block.Date date -> new Text(date.text());
      case Block.Heading heading -> new Text(heading.section().heading());
      case Block.Text text -> new Text(text.paragraph().text());
      case Block.Chart chart -> new Text(chart.title());
      case Block.Contact contact -> new Text(contact.text());
      case Block.Form form -> table(manuscript.set(form));
    };
  }

  private static Table table(SetTable set) {
    var rows =
        Stream.iterate(0, row -> row < set.form().rows(), row -> row + 1)
            .map(row ->
                set.contents().stream()
                    .filter(content -> content.covers(row))
                    .map(content -> cell(content, row))
                    .toList())
            .toList();
    return new Table(set.form().columns(), rows);
  }

  private static Cell cell(SetTable.Content content, int row) {
    var box = content.box();
    var isFirst = row == box.row();
    return new Cell(
        isFirst ? content.text() : "", box.column(), box.columns(), isFirst ? box.rows() : 0);
  }
}
