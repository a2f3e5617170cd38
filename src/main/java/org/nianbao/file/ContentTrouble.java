package org.nianbao.file;

import java.io.IOException;

/// Thrown for bytes that are not a draft, or not a workbook that can be read in. The message is the
/// second half of a sentence that begins with the file's name.
public final class ContentTrouble extends IOException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  /// @param sentence what is wrong with the file, without the file's name
  public ContentTrouble(String sentence) {
    super(sentence);
  }

  /// @param sentence what is wrong with the file, without the file's name
  /// @param cause the technical details
  public ContentTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// A text from a file, shortened to [#SHOWN] characters on one line so that a sentence can quote
  /// it.
  static String shown(String held) {
    var plain = held.replaceAll("\\p{Cntrl}", " ");
    return plain.codePointCount(0, plain.length()) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN));
  }
}
