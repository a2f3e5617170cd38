package org.nianbao.compare;

/// One run of a text difference: in both texts, only in mine, or only in the other.
///
/// @param kind which of the two texts has it
/// @param text the characters, at least one
public record Piece(Kind kind, String text) {

  /// Which of the two texts has the characters.
  public enum Kind {
    /// Both have them.
    BOTH,
    /// Only mine has them.
    MINE,
    /// Only the other one has them.
    OTHERS
  }
}
