package org.nianbao.prose;

import java.util.Comparator;
import java.util.List;

/// The numbers that a text may quote, to be found by name or by pinyin initials.
public final class Catalogue {
  private final List<Item> items;

  private record Item(Quantity quantity, Initials initials) {}

  public Catalogue(Quantities quantities) {
    items = quantities.list().stream().map(one -> new Item(one, Initials.of(one.name()))).toList();
  }

  /// Those that match, the ones that begin so first; all of them while nothing is asked for.
  public List<Quantity> find(String query) {
    return items.stream()
        .filter(item -> query.isBlank() || item.initials.match(query))
        .sorted(Comparator.comparing(item -> item.initials.begin(query) ? 0 : 1))
        .map(Item::quantity)
        .toList();
  }
}
