package org.nianbao.form;

import java.text.Normalizer;
import java.util.Optional;

/// A heading cell of a table, with a text that the form prescribes.
///
/// @param text the statutory words; a line break stands where published forms stack the words
/// @param box the grid places covered
/// @param role what it names, which decides its alignment
/// @param guidance what it stands for; empty where the cells under it say so themselves
///   ([Table#guidance])
public record Heading(String text, Box box, Role role, Optional<Guidance> guidance) {

  /// A heading without a guidance of its own.
  public Heading(String text, Box box, Role role) {
    this(text, box, role, Optional.empty());
  }

  /// The same heading with a guidance of its own.
  public Heading meaning(Guidance own) {
    return new Heading(text, box, role, Optional.of(own));
  }

  /// What a heading names. It decides the alignment of the text on the screen and in documents.
  public enum Role {
    /// Names a row; left-aligned.
    ROW,
    /// Names a column or a group of columns; centred.
    COLUMN,
    /// Names a group of rows; centred.
    GROUP,
    /// Names a group of rows in a column too narrow for horizontal text: set vertically.
    VERTICAL,
    /// A row across the whole table that begins a new block of it; centred.
    BAND,
    /// The note in the corner of table three.
    CORNER
  }

  /// The text on one line, without its line breaks.
  public String line() {
    return text.replace("\n", "");
  }

  /// The comparison key of the heading, by which it is recognised in pasted tables and workbooks.
  public String key() {
    return key(text);
  }

  /// The comparison key of a text: its letters and digits alone. Spaces, line breaks, brackets,
  /// punctuation and the width of characters do not count.
  public static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
