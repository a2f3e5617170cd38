package org.nianbao.paper;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellRef;

/// The rows of a table that are on one page.
///
/// @param block which of the manuscript's blocks it comes from
/// @param top its upper edge
/// @param height from its upper edge to its lower one
/// @param head the boxes of the head, where it is repeated from an earlier page
/// @param fields the boxes of the rows
public record TablePart(int block, int top, int height, List<Field> head, List<Field> fields)
    implements Placed {

  public TablePart {
    head = List.copyOf(head);
    fields = List.copyOf(fields);
  }

  /// A box with its border.
  ///
  /// @param cell the address, if it is a figure
  /// @param lines what it says on this page; of a box over several rows that a page's end divides,
  ///   none in the second part
  public record Field(
      int left, int top, int right, int bottom, Optional<CellRef> cell, List<TextLine> lines) {

    public Field {
      lines = List.copyOf(lines);
    }

    /// Whether a point is in it.
    public boolean contains(double x, double y) {
      return x >= left && x < right && y >= top && y < bottom;
    }
  }
}
