package org.nianbao.source;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Box;
import org.nianbao.source.Origin.Area;
import org.nianbao.wording.Wording;

/// A place in a document that can be shown: a paragraph, a table, a row or a cell of one.
public sealed interface SourcePlace {
  /// Its name for people.
  String words();

  /// The parts of pages that it covers, from its beginning; none for formats that have no pages.
  List<Area> areas();

  /// Whether it is a whole paragraph or table, or the part of it that a cell is in.
  ///
  /// @param origin where the paragraph or table is
  /// @param cell the cell; empty for the whole
  boolean is(Origin origin, Optional<Box> cell);

  /// A whole paragraph or table.
  record OfBlock(Origin origin) implements SourcePlace {
    @Override
    public String words() {
      return origin.words();
    }

    @Override
    public List<Area> areas() {
      return origin.areas();
    }

    @Override
    public boolean is(Origin other, Optional<Box> cell) {
      return origin.equals(other) && cell.isEmpty();
    }
  }

  /// Some words of a paragraph, such as a row of a table that became running text.
  ///
  /// @param origin where the paragraph is
  /// @param text the words as they stand in it
  record OfWords(Origin origin, String text) implements SourcePlace {
    @Override
    public String words() {
      return origin.words();
    }

    @Override
    public List<Area> areas() {
      return origin.areas();
    }

    @Override
    public boolean is(Origin other, Optional<Box> cell) {
      return origin.equals(other) && cell.isEmpty();
    }
  }

  /// A row of a table.
  ///
  /// @param table where the table is
  /// @param row from 0
  record OfRow(Origin table, int row, List<Area> areas) implements SourcePlace {
    public OfRow {
      areas = List.copyOf(areas);
    }

    /// A row of a table.
    ///
    /// @param cells the cells that begin in it
    public static OfRow of(Origin table, int row, List<GridText> cells) {
      var low = cells.stream().filter(cell -> cell.box().rows() == 1).toList();
      var area =
          (low.isEmpty() ? cells : low)
              .stream().flatMap(cell -> cell.area().stream()).reduce(Area::with);
      return new OfRow(table, row, area.stream().toList());
    }

    @Override
    public String words() {
      return Wording.of("source.row", table.words(), row + 1);
    }

    @Override
    public boolean is(Origin origin, Optional<Box> cell) {
      return table.equals(origin) && cell.filter(box -> box.row() == row).isPresent();
    }
  }

  /// A cell of a table.
  ///
  /// @param table where the table is
  /// @param box the places of the table's grid that it covers
  record OfCell(Origin table, Box box, List<Area> areas) implements SourcePlace {
    public OfCell {
      areas = List.copyOf(areas);
    }

    /// A cell of a table.
    public static OfCell of(Origin table, GridText cell) {
      return new OfCell(table, cell.box(), cell.area().stream().toList());
    }

    @Override
    public String words() {
      return Wording.of("source.cell", table.words(), box.row() + 1, box.column() + 1);
    }

    @Override
    public boolean is(Origin origin, Optional<Box> cell) {
      return table.equals(origin) && cell.filter(box::equals).isPresent();
    }
  }

  /// No place that can be shown: what is not in the document, or nowhere in particular.
  ///
  /// @param words what is said in place of one, for people
  record Nowhere(String words) implements SourcePlace {
    @Override
    public List<Area> areas() {
      return List.of();
    }

    @Override
    public boolean is(Origin origin, Optional<Box> cell) {
      return false;
    }
  }
}
