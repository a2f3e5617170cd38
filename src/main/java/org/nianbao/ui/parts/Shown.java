package org.nianbao.ui.parts;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.nianbao.text.CommonEnds;

/// A text as a control shows it. Text controls leave out control characters, and those of one line
/// leave out line breaks and tabs too. That is no typing: what is left out stays in the text, where
/// it was, whatever is typed beside it.
///
/// @param whole the text
/// @param text what is shown of it
record Shown(String whole, String text) {
  private static final char DELETE = 0x7F;

  /// A text in a control.
  static Shown in(TextInputControl control, String whole) {
    var breaks = control instanceof TextArea ? "\n\t" : "";
    var text = new StringBuilder();
    whole
        .chars()
        .filter(one -> one >= ' ' && one != DELETE || breaks.indexOf(one) >= 0)
        .forEach(one -> text.append((char) one));
    return new Shown(whole, text.toString());
  }

  /// The whole text after what is shown became another text.
  String edited(String now) {
    var ends = CommonEnds.of(text, now);
    int head = ends.head();
    int tail = ends.tail();
    if (head + tail == 0) {
      return now;
    }
    int from = behind(head);
    int to = head == text.length() - tail ? from : behind(text.length() - tail);
    return whole.substring(0, from)
        + now.substring(head, now.length() - tail)
        + whole.substring(to);
  }

  /// The offset in what is shown of an offset in the whole text.
  int at(int offset) {
    int found = 0;
    for (int at = 0; at < offset && found < text.length(); at++) {
      if (whole.charAt(at) == text.charAt(found)) {
        found++;
      }
    }
    return found;
  }

  /// The offset in the whole text behind the first characters that are shown.
  private int behind(int shown) {
    int at = 0;
    for (int found = 0; found < shown; at++) {
      if (whole.charAt(at) == text.charAt(found)) {
        found++;
      }
    }
    return at;
  }
}
