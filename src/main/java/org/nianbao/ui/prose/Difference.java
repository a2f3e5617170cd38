package org.nianbao.ui.prose;

import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;

/// The paragraphs that changed, and how positions move with them.
record Difference(int first, int removed, int added) {
  static Difference between(Prose before, Prose after) {
    int old = before.paragraphs().size();
    int now = after.paragraphs().size();
    int shorter = Math.min(old, now);
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && before.get(old - 1 - tail).equals(after.get(now - 1 - tail))) {
      tail++;
    }
    return new Difference(head, old - head - tail, now - head - tail);
  }

  /// Whether nothing changed.
  boolean isNone() {
    return removed == 0 && added == 0;
  }

  Position move(Position position) {
    return position.paragraph() < first + removed
        ? position
        : new Position(position.paragraph() + added - removed, position.offset());
  }
}
