package org.nianbao.form;

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
}
