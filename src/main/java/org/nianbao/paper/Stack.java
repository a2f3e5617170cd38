package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;

/// Places items one below the other, and begins a new page where the next one does not fit. Lengths
/// are in twips.
final class Stack {
  private final int top;
  private final int height;
  private final List<List<Placed>> columns = new ArrayList<>();
  private final List<Item> waiting = new ArrayList<>();
  private List<Placed> column = new ArrayList<>();
  private int used;

  /// Whether the next item has to be on the same page.
  enum Tie {
    LOOSE,
    TO_NEXT
  }

  /// A line of text, a row of a table or a chart.
  ///
  /// @param repeats the height of the header rows that are repeated above it on a new page
  private record Item(int height, int repeats, Tie tie, Drawing drawing) {}

  /// Adds an item to its page at a height.
  interface Drawing {
    /// @param page the index of the page, from 0
    /// @param top the item's upper edge
    /// @param column the items of the page, which this one is added to
    void draw(int page, int top, List<Placed> column);
  }

  /// @param top the upper edge of the text block
  /// @param height its height
  Stack(int top, int height) {
    this.top = top;
    this.height = height;
  }

  /// The height of the text block.
  int height() {
    return height;
  }

  /// Adds a line of text.
  void put(TextLine line, Tie tie) {
    put(line.height(), 0, tie, (_, at, page) -> page.add(line.at(at)));
  }

  /// Adds an item of some height. Items tied together wait until the last of them is added, so that
  /// all go on one page if they fit.
  ///
  /// @param repeats the height of the header rows that are repeated above it where it begins a page
  void put(int height, int repeats, Tie tie, Drawing drawing) {
    waiting.add(new Item(height, repeats, tie, drawing));
    if (tie == Tie.LOOSE) {
      flush();
    }
  }

  /// Leaves vertical space, which is dropped at the end of a page.
  void space(int twips) {
    flush();
    used += twips;
  }

  /// The items of each page; called once, at the end.
  List<List<Placed>> columns() {
    flush();
    columns.add(column);
    return List.copyOf(columns);
  }

  private void flush() {
    int together = waiting.stream().mapToInt(Item::height).sum();
    if (used > 0 && used + together > height && together <= height) {
      turn();
    }
    for (var item : waiting) {
      if (used > 0 && used + item.height > height) {
        turn();
      }
      if (used == 0) {
        used = item.repeats;
      }
      item.drawing.draw(columns.size(), top + used, column);
      used += item.height;
    }
    waiting.clear();
  }

  private void turn() {
    columns.add(column);
    column = new ArrayList<>();
    used = 0;
  }
}
