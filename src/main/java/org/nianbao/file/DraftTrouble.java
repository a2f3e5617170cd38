package org.nianbao.file;

import java.io.IOException;

/// Bytes that are not a draft; the message is the second half of a sentence that names the file.
final class DraftTrouble extends IOException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 20;

  DraftTrouble(String sentence) {
    super(sentence);
  }

  DraftTrouble(String sentence, Throwable cause) {
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
