package org.nianbao.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Finds the tables of a page that only lay it out: those with a table in one of their cells, and
/// those that have one cell.
final class LayoutTables implements NodeVisitor {
  /// A table that is being walked through.
  private static final class Open {
    private boolean hasText;
    private boolean hasTable;
    private int cells;
  }

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Open> open = new ArrayDeque<>();

  private LayoutTables() {}

  /// The tables that are none.
  static Set<Element> of(Element body) {
    var tables = new LayoutTables();
    body.traverse(tables);
    return tables.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "table" -> open.push(new Open());
        case "td", "th" -> {
          if (!open.isEmpty()) {
            open.element().cells++;
          }
        }
        default -> {}
      }
    } else if (node instanceof TextNode text && !open.isEmpty() && !text.isBlank()) {
      open.element().hasText = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.nameIs("table")) {
      var table = open.pop();
      if (table.hasTable || table.cells < 2) {
        found.add(element);
      }
      if (!open.isEmpty() && !isUnderShape(element)) {
        open.element().hasTable |= table.hasTable || table.hasText;
      }
    }
  }

  /// Whether a table is what Excel writes for a value with a shape over it.
  private static boolean isUnderShape(Element table) {
    var parent = table.parent();
    return parent != null && parent.attr("style").contains("mso-ignore:vglayout");
  }
}
