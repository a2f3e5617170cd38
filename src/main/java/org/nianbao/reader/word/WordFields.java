package org.nianbao.reader.word;

import java.util.ArrayDeque;
import java.util.Deque;

/// Which part of a field the text is in: what Word is told to insert, which is never shown, or what
/// it inserted. Fields lie in one another and go over several paragraphs.
final class WordFields {
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int instructions;

  /// Takes a mark: `begin`, `separate` or `end`.
  void mark(String kind) {
    switch (kind) {
      case "begin" -> {
        open.push(true);
        instructions++;
      }
      case "separate" -> {
        if (!open.isEmpty() && open.pop()) {
          instructions--;
        }
        open.push(false);
      }
      case "end" -> {
        if (!open.isEmpty() && open.pop()) {
          instructions--;
        }
      }
      default -> {}
    }
  }

  /// Ends a paragraph. No instruction goes on after it: one that does has lost its end, and would
  /// hide the rest of the document.
  void paragraph() {
    if (instructions > 0) {
      int all = open.size();
      open.clear();
      for (int i = 0; i < all; i++) {
        open.push(false);
      }
      instructions = 0;
    }
  }

  /// Whether text at this place is shown.
  boolean isShown() {
    return instructions == 0;
  }
}
