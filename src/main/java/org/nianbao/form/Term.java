package org.nianbao.form;

import java.util.List;

/// A sum of cells. The form needs no other arithmetic.
///
/// @param parts the cells added up, in the form's order
public record Term(List<CellRef> parts) {

  /// @throws IllegalArgumentException if there are no cells
  public Term {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a sum of nothing");
    }
  }

  /// The stable ids of the cells, for files; [Edition#term] turns them back into a term.
  public List<String> ids() {
    return parts.stream().map(CellRef::id).toList();
  }

  /// The sum of the given cells.
  public static Term sum(CellRef... parts) {
    return new Term(List.of(parts));
  }
}
