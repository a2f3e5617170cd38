package org.nianbao.file;

import java.io.IOException;

/// Bytes that are no draft, or no workbook of ours; the message is the second half of a sentence
/// that names the file.
public final class ContentTrouble extends IOException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  public ContentTrouble(String sentence) {
    super(sentence);
  }

  public ContentTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// What a file holds, as it may stand in a sentence: short and in one line.
  static String shown(String held) {
    var plain = held.replaceAll("\\p{Cntrl}", " ");
    return plain.codePointCount(0, plain.length()) <= SHOWN
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, SHOWN));
  }
}
