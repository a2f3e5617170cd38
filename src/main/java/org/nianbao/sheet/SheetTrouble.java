package org.nianbao.sheet;

import java.io.IOException;

/// Bytes that are no workbook of ours; the message is the second half of a sentence that names the
/// file.
final class SheetTrouble extends IOException {
  private static final long serialVersionUID = 1;

  SheetTrouble(String sentence) {
    super(sentence);
  }

  SheetTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
