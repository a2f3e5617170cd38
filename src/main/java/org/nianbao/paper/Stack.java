package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;

/// Puts things under one another, and begins a new page where the next one has no room.
final class Stack {
  private final int top;
  private final int height;
  private final List<List<Placed>> columns = new ArrayList<>();
  private final List<Item> waiting = new ArrayList<>();
  private List<Placed> column = new ArrayList<>();
  private int used;

  /// Whether the next thing has to be on the same page.
  enum Tie {
    LOOSE,
    TO_NEXT
  }

  /// A row of a table, or a line.
  ///
  /// @param repeats the height of what has to be repeated above it on a new page
  private record Item(int height, int repeats, Tie tie, Drawing drawing) {}

  /// Draws an item at a height of the page.
  interface Drawing {
    /// @param page how many pages came before
    /// @param column what is on the page so far
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

  /// Puts a line.
  void put(TextLine line, Tie tie) {
    put(line.height(), 0, tie, (_, at, page) -> page.add(line.at(at)));
  }

  /// Puts a thing of some height; what is tied together waits until all of it is here.
  ///
  /// @param repeats the height of what it has to draw above itself where it begins a page
  void put(int height, int repeats, Tie tie, Drawing drawing) {
    waiting.add(new Item(height, repeats, tie, drawing));
    if (tie == Tie.LOOSE) {
      flush();
    }
  }

  /// Leaves room, which the end of a page swallows.
  void space(int twips) {
    flush();
    used += twips;
  }

  /// What is on each page, in the end.
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
