package org.nianbao.word;

import java.util.stream.Stream;

/// What every table of a document has alike: its width, its place, its lines and the room in its
/// cells.
final class TableFrame {
  private static final int BORDER = 4;

  private TableFrame() {}

  /// Writes the beginning of a table's properties.
  ///
  /// @param twips the width of the table
  /// @param padding the room left and right in a cell, in twips
  static void write(WordXml xml, int twips, int padding) {
    width(xml, "tblW", twips);
    xml.empty("jc", "val", "center");
    xml.around(
        "tblBorders",
        () ->
            Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                .forEach(side ->
                    xml.empty(side, "val", "single", "sz", BORDER, "space", 0, "color", "000000")));
    xml.empty("tblLayout", "type", "fixed");
    xml.around(
        "tblCellMar",
        () -> {
          width(xml, "left", padding);
          width(xml, "right", padding);
        });
  }

  /// Writes a width in twips.
  static void width(WordXml xml, String name, int twips) {
    xml.empty(name, "type", "dxa", "w", twips);
  }
}
