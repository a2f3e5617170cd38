package org.nianbao.source;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.text.PlainText;

/// Gathers the runs of a paragraph or a table cell from the texts of HTML, whose white space is
/// that of its source: any of it is one space, a line break between two Chinese characters is none,
/// and at the ends it is nothing. No-break spaces are characters like any other.
final class RunBuilder {
  private final List<TextRun> runs = new ArrayList<>();
  private final StringBuilder stretch = new StringBuilder();
  private Mark mark = Mark.PLAIN;
  private boolean isBold;

  /// The last character; below zero at the beginning.
  private int last = -1;

  /// The last character that counts.
  private int lastCounting = -1;

  private boolean isSpaceDue;
  private boolean isSourceBreak;
  private boolean isBreakDue;

  /// Adds a text.
  void text(String raw, Mark textMark, boolean isTextBold) {
    for (int i = 0; i < raw.length(); i = raw.offsetByCodePoints(i, 1)) {
      int point = raw.codePointAt(i);
      switch (point) {
        case ' ', '\t' -> isSpaceDue = true;
        case '\n', '\r', '\f' -> isSpaceDue = isSourceBreak = true;
        default -> {
          space(point, isTextBold);
          format(textMark, isTextBold);
          stretch.appendCodePoint(point);
          last = point;
          lastCounting = mark == Mark.PLAIN || mark == Mark.INSERTED ? point : lastCounting;
        }
      }
    }
  }

  /// Begins a new line before the next text, if there is text before it.
  void lineBreak() {
    isBreakDue = last >= 0;
  }

  /// Whether there is no text yet.
  boolean isEmpty() {
    return last < 0;
  }

  /// Writes the white space before a character. It always counts, since what is struck through
  /// beside it does not join the words on its sides.
  private void space(int next, boolean isTextBold) {
    boolean isJoined = isSourceBreak && PlainText.isWide(last) && PlainText.isWide(next);
    boolean isSpaced = lastCounting < 0 || lastCounting == ' ' || lastCounting == '\n';
    if (isBreakDue) {
      white('\n', isTextBold);
    } else if (isSpaceDue && !isJoined && !isSpaced) {
      white(' ', isTextBold);
    }
    isBreakDue = isSpaceDue = isSourceBreak = false;
  }

  private void white(char space, boolean isTextBold) {
    format(Mark.PLAIN, isTextBold);
    stretch.append(space);
    lastCounting = space;
  }

  private void format(Mark next, boolean isNextBold) {
    if (next != mark || isNextBold != isBold) {
      flush();
      mark = next;
      isBold = isNextBold;
    }
  }

  private void flush() {
    if (!stretch.isEmpty()) {
      runs.add(new TextRun(stretch.toString(), mark, isBold));
      stretch.setLength(0);
    }
  }

  /// Returns the runs and begins anew. Superscript without any other text is no note mark but the
  /// text itself.
  List<TextRun> end() {
    flush();
    boolean isNoteAlone = PlainText.isBlank(TextRun.text(runs));
    var ended =
        runs.stream()
            .map(run ->
                isNoteAlone && run.mark() == Mark.NOTE
                    ? new TextRun(run.text(), Mark.PLAIN, run.isBold())
                    : run)
            .toList();
    runs.clear();
    last = lastCounting = -1;
    isBreakDue = isSpaceDue = isSourceBreak = false;
    return ended;
  }
}
