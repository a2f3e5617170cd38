package org.nianbao.rule;

import java.util.Optional;

/// A fault in the words of a paragraph.
///
/// @param from the offset of the first wrong character in the visible text
/// @param to the offset after the last
/// @param message what is wrong
/// @param advice what to do about it
/// @param instead the words that should stand there, where that is sure
public record Slip(int from, int to, String message, String advice, Optional<String> instead) {

  /// A fault that only a person can mend.
  public static Slip of(int from, int to, String message, String advice) {
    return new Slip(from, to, message, advice, Optional.empty());
  }
}
