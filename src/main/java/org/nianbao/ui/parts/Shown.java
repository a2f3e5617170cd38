package org.nianbao.ui.parts;

import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

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
    int head = head(now);
    int tail = tail(now, head);
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

  /// How many characters at the start are the same.
  private int head(String now) {
    int most = Math.min(text.length(), now.length());
    return (int) IntStream.range(0, most).takeWhile(i -> text.charAt(i) == now.charAt(i)).count();
  }

  /// How many characters at the end are the same, behind those at the start.
  private int tail(String now, int head) {
    int most = Math.min(text.length(), now.length()) - head;
    return (int)
        IntStream.rangeClosed(1, most)
            .takeWhile(i -> text.charAt(text.length() - i) == now.charAt(now.length() - i))
            .count();
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
