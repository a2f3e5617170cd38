package org.nianbao.recognition;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.CellRef;
import org.nianbao.recognition.Recognition.FoundCell;
import org.nianbao.recognition.Recognition.State;

/// What a person reads in each cell of a disturbed document.
final class Expected {
  /// The text of each cell that stands in the document.
  private final Map<CellRef, String> texts;

  /// The cells that a person would not be sure of.
  private final Set<CellRef> unsure = new HashSet<>();

  /// The cells that are not in the document.
  private final Set<CellRef> missing = new HashSet<>();

  Expected(Map<CellRef, String> texts) {
    this.texts = new HashMap<>(texts);
  }

  void reads(CellRef cell, String text) {
    texts.put(cell, text);
  }

  String text(CellRef cell) {
    return texts.getOrDefault(cell, "");
  }

  void isUnsure(Collection<CellRef> cells) {
    unsure.addAll(cells);
  }

  void isMissing(Collection<CellRef> cells) {
    missing.addAll(cells);
  }

  /// What is unforgivable in how a cell was read; empty if nothing is.
  Optional<String> fault(CellRef cell, FoundCell found) {
    if (missing.contains(cell)) {
      return found.state() == State.MISSING
          ? Optional.empty()
          : Optional.of(cell + " is not there, but was read as " + found);
    }
    if (found.state() != State.CERTAIN) {
      return Optional.empty();
    }
    if (unsure.contains(cell)) {
      return Optional.of(cell + " cannot be sure, but is " + found);
    }
    return found.entry().equals(text(cell))
        ? Optional.empty()
        : Optional.of(cell + " reads " + text(cell) + ", but is " + found);
  }

  /// Whether a cell was read as a person reads it.
  boolean isRight(CellRef cell, FoundCell found) {
    return missing.contains(cell)
        ? found.state() == State.MISSING
        : found.entry().equals(text(cell));
  }
}
