package org.nianbao.ui.parts;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.nianbao.text.CommonEnds;

/// A text together with what a text control shows of it. Text controls leave out control
/// characters, and those of one line also leave out line breaks and tabs. That is not typing: the
/// omitted characters stay in the text, where they were, whatever is typed beside them.
///
/// @param whole the text
/// @param text the characters of it that are shown
record Shown(String whole, String text) {
  private static final char DELETE = 0x7F;

  /// The text as a control shows it: [TextArea] keeps line breaks and tabs.
  static Shown in(TextInputControl control, String whole) {
    var breaks = control instanceof TextArea ? "\n\t" : "";
    var text = new StringBuilder();
    whole
        .chars()
        .filter(one -> one >= ' ' && one != DELETE || breaks.indexOf(one) >= 0)
        .forEach(one -> text.append((char) one));
    return new Shown(whole, text.toString());
  }

  /// The whole text after the shown text was edited.
  ///
  /// @param now the shown text after the edit
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

  /// The offset in the shown text that belongs to an offset in the whole text.
  int at(int offset) {
    int found = 0;
    for (int at = 0; at < offset && found < text.length(); at++) {
      if (whole.charAt(at) == text.charAt(found)) {
        found++;
      }
    }
    return found;
  }

  /// The offset in the whole text after the first so many shown characters.
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
