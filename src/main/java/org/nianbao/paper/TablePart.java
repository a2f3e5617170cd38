package org.nianbao.paper;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellRef;

/// The rows of a table that are on one page.
///
/// @param block the index of its block in the manuscript, from 0
/// @param top its upper edge
/// @param height the distance from its upper to its lower edge
/// @param head the boxes of the header rows repeated from an earlier page; empty on the first
/// @param fields the boxes of the rows
public record TablePart(int block, int top, int height, List<Field> head, List<Field> fields)
    implements Placed {

  public TablePart {
    head = List.copyOf(head);
    fields = List.copyOf(fields);
  }

  /// A box with its border, in twips from the upper left corner of the paper.
  ///
  /// @param cell the cell's address; empty for a heading
  /// @param lines its text on this page; of a box over several rows that a page break divides, none
  ///   in the second part
  public record Field(
      int left, int top, int right, int bottom, Optional<CellRef> cell, List<TextLine> lines) {

    public Field {
      lines = List.copyOf(lines);
    }

    /// Whether a point of the page lies in the box.
    public boolean contains(double x, double y) {
      return x >= left && x < right && y >= top && y < bottom;
    }
  }
}
