package org.nianbao.reader.word;

import org.nianbao.source.TextRun.Mark;

/// The formatting of a run that means something for its text.
record RunLook(boolean isBold, boolean isStruck, boolean isHidden, boolean isRaised) {
  static final RunLook PLAIN = new RunLook(false, false, false, false);

  /// What it means, in a place that has a meaning of its own: the stronger of the two counts.
  Mark mark(Mark outer) {
    return stronger(
        outer, isHidden ? Mark.HIDDEN : isStruck ? Mark.STRUCK : isRaised ? Mark.NOTE : Mark.PLAIN);
  }

  /// The one of two marks that decides: what was deleted is no text whatever else it is, and an
  /// inserted note mark is a note mark.
  static Mark stronger(Mark one, Mark other) {
    return strength(one) >= strength(other) ? one : other;
  }

  private static int strength(Mark mark) {
    return switch (mark) {
      case PLAIN -> 0;
      case INSERTED -> 1;
      case NOTE -> 2;
      case STRUCK -> 3;
      case HIDDEN -> 4;
      case DELETED -> 5;
    };
  }
}
