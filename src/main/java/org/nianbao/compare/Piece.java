package org.nianbao.compare;

/// A stretch of two texts laid over each other.
///
/// @param kind whose it is
/// @param text the characters, at least one
public record Piece(Kind kind, String text) {

  /// Whose a stretch is.
  public enum Kind {
    /// It stands in both.
    BOTH,
    /// It stands in mine only.
    MINE,
    /// It stands in the other one only.
    OTHERS
  }
}
