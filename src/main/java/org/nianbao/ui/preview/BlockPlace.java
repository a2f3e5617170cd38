package org.nianbao.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Page;
import org.nianbao.paper.Placed;
import org.nianbao.paper.TablePart;
import org.nianbao.paper.TextLine;

/// A position in the blocks of a report, converted from and to a place in the editor.
///
/// @param block index among the blocks, from 0
/// @param offset of the character in the block, from 0
record BlockPlace(int block, int offset) {

  /// The position of a place in the editor; empty if the report has nothing of it yet.
  static Optional<BlockPlace> of(Manuscript manuscript, Place place) {
    var blocks = manuscript.blocks();
    return IntStream.range(0, blocks.size())
        .filter(index -> isOf(blocks.get(index), place))
        .mapToObj(index -> new BlockPlace(index, offset(manuscript, blocks.get(index), place)))
        .findFirst();
  }

  /// The offset of the caret in its block, where the white space that was typed to indent a
  /// paragraph is left out.
  private static int offset(Manuscript manuscript, Block block, Place place) {
    return block instanceof Block.Text text && place instanceof Place.InProse(_, var caret)
        ? Math.max(0, caret.offset() - manuscript.indented(text))
        : 0;
  }

  private static boolean isOf(Block block, Place place) {
    return switch (place) {
      case Place.InCell(var cell) ->
          block instanceof Block.Form(var table) && table.section() == cell.section();
      case Place.InProse(var section, var caret) ->
          block instanceof Block.Text text
              && text.section() == section
              && text.index() == caret.paragraph();
      case Place.OnCover(var field) -> isOf(block, field);
    };
  }

  private static boolean isOf(Block block, CoverField field) {
    return switch (field) {
      case UNIT, KIND, YEAR, TITLE -> block instanceof Block.Title;
      case DATE -> block instanceof Block.Date;
      case CONTACT -> block instanceof Block.Contact;
    };
  }

  /// The place in the editor that a point of a page belongs to; empty for a page without blocks.
  ///
  /// @param x in twips from the left edge of the paper
  /// @param y in twips from its upper edge
  static Optional<Place> at(Manuscript manuscript, Page page, double x, double y) {
    return page.at(y)
        .or(() -> page.placed().stream().findFirst())
        .map(placed -> place(manuscript, placed, x, y));
  }

  private static Place place(Manuscript manuscript, Placed placed, double x, double y) {
    var block = manuscript.blocks().get(placed.block());
    return switch (block) {
      case Block.Title _ -> new Place.OnCover(CoverField.TITLE);
      case Block.Date _ -> new Place.OnCover(CoverField.DATE);
      case Block.Contact _ -> new Place.OnCover(CoverField.CONTACT);
      case Block.Heading heading -> beginning(manuscript, heading.section());
      case Block.Chart chart -> beginning(manuscript, chart.section());
      case Block.Text text ->
          new Place.InProse(
              text.section(),
              new Position(text.index(), manuscript.indented(text) + offset(placed, x)));
      case Block.Form form -> cell(form, placed, x, y);
    };
  }

  private static Place beginning(Manuscript manuscript, Section section) {
    return manuscript
        .draft()
        .edition()
        .table(section)
        .<Place>map(table -> new Place.InCell(table.cells().getFirst().ref()))
        .orElseGet(() -> new Place.InProse(section, new Position(0, 0)));
  }

  /// The cell under a point; outside the cells the first of the row, else of the table.
  private static Place cell(Block.Form form, Placed placed, double x, double y) {
    var fields = placed instanceof TablePart part ? part.fields() : List.<TablePart.Field>of();
    return new Place.InCell(
        fields.stream()
            .filter(field -> field.cell().isPresent() && field.contains(x, y))
            .findFirst()
            .or(() ->
                fields.stream()
                    .filter(field -> field.cell().isPresent() && field.contains(field.left(), y))
                    .findFirst())
            .flatMap(TablePart.Field::cell)
            .orElseGet(() -> form.table().cells().getFirst().ref()));
  }

  /// The offset of the character under a point.
  private static int offset(Placed placed, double x) {
    if (!(placed instanceof TextLine line)) {
      return 0;
    }
    int offset = line.from();
    for (var piece : line.pieces()) {
      if (x < piece.right()) {
        int points = piece.text().codePointCount(0, piece.text().length());
        double share = (x - piece.left()) / (piece.right() - piece.left());
        int point = Math.clamp((long) (share * points), 0, points);
        return offset + piece.text().offsetByCodePoints(0, point);
      }
      offset += piece.text().length();
    }
    return offset;
  }
}
