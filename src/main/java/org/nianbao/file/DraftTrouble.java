package org.nianbao.file;

import java.io.IOException;

/// Bytes that are not a draft; the message is the second half of a sentence that names the file.
final class DraftTrouble extends IOException {
  private static final long serialVersionUID = 1;

  DraftTrouble(String sentence) {
    super(sentence);
  }

  DraftTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
