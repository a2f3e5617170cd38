package org.nianbao.form;

import java.text.Normalizer;

/// A fixed label of a table.
///
/// @param text the statutory words; a line break stands where published forms stack the words
/// @param box the places covered
/// @param role how it is set
public record Heading(String text, Box box, Role role) {

  /// How a heading is set, on the screen and in documents.
  public enum Role {
    /// Names a row; left-aligned.
    ROW,
    /// Names a column or a group of columns; centred.
    COLUMN,
    /// Names a group of rows; centred.
    GROUP,
    /// Names a group of rows in a column too narrow for level text: set vertically.
    VERTICAL,
    /// Runs across the whole table; centred.
    BAND,
    /// The note in the corner of table three.
    CORNER
  }

  /// The words on one line.
  public String line() {
    return text.replace("\n", "");
  }

  /// What the heading is recognised by.
  public String key() {
    return key(text);
  }

  /// What a text is recognised by as a heading: its letters and digits alone. Spaces, line breaks,
  /// brackets, punctuation and the width of characters do not count.
  public static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
