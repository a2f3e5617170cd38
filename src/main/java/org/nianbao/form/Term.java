package org.nianbao.form;

import java.util.List;

/// Arithmetic over cells. The form knows only one kind: the sum.
///
/// @param parts the cells added up, in the form's order
public record Term(List<CellRef> parts) {

  /// @throws IllegalArgumentException if there is nothing to add
  public Term {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a sum of nothing");
    }
  }

  /// The ids of the cells, as files name them; [Edition#term] is the way back.
  public List<String> ids() {
    return parts.stream().map(CellRef::id).toList();
  }

  /// The sum of the given cells.
  public static Term sum(CellRef... parts) {
    return new Term(List.of(parts));
  }
}
