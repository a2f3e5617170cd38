package org.nianbao.compare;

/// One run of a text difference: in both texts, only in mine, or only in the other.
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
