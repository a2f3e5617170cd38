package org.nianbao.reader.word;

import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Counts the elements of all XML parts of a document, and refuses one that has more than a reader
/// can hold, or that is nested deeper than it can follow.
final class XmlLimits {
  /// The most elements: a report of thirty pages has some fifty thousand.
  private static final int MOST_ELEMENTS = 500_000;

  /// How deep elements may lie in one another: a table within a table takes three levels.
  static final int DEEPEST = 1000;

  private int elements;

  /// Counts an element.
  ///
  /// @param depth how many elements it lies in
  void add(int depth) throws ContentTrouble {
    if (depth > DEEPEST) {
      throw new ContentTrouble(Wording.of("reader.word.deep"));
    }
    if (++elements > MOST_ELEMENTS) {
      throw new ContentTrouble(Wording.of("reader.word.huge"));
    }
  }
}
