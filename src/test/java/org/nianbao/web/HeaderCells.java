package org.nianbao.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The header cells of a table's cells, found as a browser finds them: [HTML, forming relationships
/// between data cells and header
/// cells](https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics). Knows
/// every rule of it but those for the scopes `rowgroup` and `colgroup`, and refuses tables with
/// those.
final class HeaderCells {

  private record Slot(Element cell, int x, int y, int width, int height) {
    private boolean isHeader() {
      return cell.normalName().equals("th");
    }
  }

  private final Element table;
  private final List<Slot> slots = new ArrayList<>();
  private final Slot[][] grid;

  HeaderCells(Element table) {
    this.table = table;
    var rows = table.select("tr");
    grid = new Slot[rows.size()][100];
    for (int y = 0; y < rows.size(); y++) {
      int x = 0;
      for (var cell : rows.get(y).children()) {
        while (grid[y][x] != null) {
          x++;
        }
        place(new Slot(cell, x, y, span(cell, "colspan"), span(cell, "rowspan")));
      }
    }
  }

  private void place(Slot slot) {
    if (Set.of("rowgroup", "colgroup").contains(slot.cell().attr("scope"))) {
      throw new AssertionError("not known here: " + slot.cell());
    }
    slots.add(slot);
    for (int y = slot.y(); y < slot.y() + slot.height(); y++) {
      for (int x = slot.x(); x < slot.x() + slot.width(); x++) {
        if (grid[y][x] != null) {
          throw new AssertionError("two cells in a place: " + slot.cell());
        }
        grid[y][x] = slot;
      }
    }
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  /// The header cells of a cell: those that it names, else those that the scopes give it.
  List<Element> of(Element cell) {
    return cell.hasAttr("headers") ? named(cell) : scoped(cell);
  }

  private List<Element> named(Element cell) {
    return Arrays.stream(cell.attr("headers").split(" "))
        .map(id -> {
          var found = table.getElementById(id);
          if (found == null || !found.normalName().equals("th")) {
            throw new AssertionError("no header cell of this table: " + id);
          }
          return found;
        })
        .toList();
  }

  /// The header cells that the scopes alone give a cell.
  List<Element> scoped(Element cell) {
    var principal = slots.stream().filter(slot -> slot.cell() == cell).findFirst().orElseThrow();
    var headers = new LinkedHashSet<Element>();
    for (int y = principal.y(); y < principal.y() + principal.height(); y++) {
      scan(principal, principal.x(), y, -1, 0, headers);
    }
    for (int x = principal.x(); x < principal.x() + principal.width(); x++) {
      scan(principal, x, principal.y(), 0, -1, headers);
    }
    headers.removeIf(header -> header.text().isEmpty());
    headers.remove(cell);
    return List.copyOf(headers);
  }

  private void scan(
      Slot principal, int fromX, int fromY, int stepX, int stepY, Set<Element> headers) {
    var opaque = new ArrayList<Slot>();
    var block = new ArrayList<Slot>();
    boolean inBlock = principal.isHeader();
    if (inBlock) {
      block.add(principal);
    }
    for (int x = fromX + stepX, y = fromY + stepY; x >= 0 && y >= 0; x += stepX, y += stepY) {
      var current = Objects.requireNonNull(grid[y][x]);
      if (current.isHeader()) {
        inBlock = true;
        block.add(current);
        var scope = current.cell().attr("scope");
        boolean blocked =
            stepX == 0
                ? !scope.equals("col")
                    || opaque.stream()
                        .anyMatch(o -> o.x() == current.x() && o.width() == current.width())
                : !scope.equals("row")
                    || opaque.stream()
                        .anyMatch(o -> o.y() == current.y() && o.height() == current.height());
        if (!blocked) {
          headers.add(current.cell());
        }
      } else if (inBlock) {
        inBlock = false;
        opaque.addAll(block);
        block.clear();
      }
    }
  }
}
