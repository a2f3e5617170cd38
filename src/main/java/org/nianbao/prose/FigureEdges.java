package org.nianbao.prose;

import java.util.Optional;
import java.util.function.Predicate;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Position;

/// The edges of linked figures: a figure is edited as one unit, so the caret is never inside one.
public final class FigureEdges {
  private FigureEdges() {}

  /// The figure that the character behind a position belongs to; empty if there is none.
  public static Optional<Linked> at(Prose prose, Position character) {
    int offset = character.offset();
    return find(prose, character, figure -> figure.from() <= offset && offset < figure.to());
  }

  /// The figure that a position is inside of; empty if there is none.
  public static Optional<Linked> around(Prose prose, Position at) {
    return find(prose, at, figure -> figure.from() < at.offset() && at.offset() < figure.to());
  }

  /// The figure that ends at a position; empty if there is none.
  public static Optional<Linked> before(Prose prose, Position at) {
    return find(prose, at, figure -> figure.to() == at.offset());
  }

  /// The figure that begins at a position; empty if there is none.
  public static Optional<Linked> after(Prose prose, Position at) {
    return find(prose, at, figure -> figure.from() == at.offset());
  }

  private static Optional<Linked> find(Prose prose, Position in, Predicate<Linked> wanted) {
    return prose.get(in.paragraph()).figures().stream().filter(wanted).findFirst();
  }

  /// Moves an end of the selection out of a figure: a step from one edge leads to the other, a
  /// selection covers figures whole, and a click goes to the nearer edge.
  ///
  /// @param at where the end would be
  /// @param before where it was
  /// @param other the other end of the selection
  public static Position outside(Prose prose, Position at, Position before, Position other) {
    return around(prose, at)
        .map(figure -> {
          var from = new Position(at.paragraph(), figure.from());
          var to = new Position(at.paragraph(), figure.to());
          if (before.equals(from) || before.equals(to)) {
            return before.equals(from) ? to : from;
          }
          int side =
              at.paragraph() != other.paragraph()
                  ? at.paragraph() - other.paragraph()
                  : at.offset() - other.offset();
          int middle = 2 * at.offset() - figure.from() - figure.to();
          return (side == 0 ? middle : side) > 0 ? to : from;
        })
        .orElse(at);
  }
}
