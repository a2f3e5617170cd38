package org.nianbao.prose;

import java.util.Comparator;
import java.util.List;

/// Finds the numbers that a text may quote, by name or by pinyin.
public final class Catalogue {
  private final List<Item> items;

  private record Item(Quantity quantity, PinyinName name) {}

  public Catalogue(Quantities quantities) {
    items =
        quantities.list().stream().map(one -> new Item(one, PinyinName.of(one.name()))).toList();
  }

  /// The numbers that match a query, those whose name begins with it first; all of them while it is
  /// blank.
  public List<Quantity> find(String query) {
    return items.stream()
        .filter(item -> query.isBlank() || item.name.matches(query))
        .sorted(Comparator.comparing(item -> item.name.startsWith(query) ? 0 : 1))
        .map(Item::quantity)
        .toList();
  }
}
