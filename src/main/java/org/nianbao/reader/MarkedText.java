package org.nianbao.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// A line of Markdown or plain text without the marks of its formatting.
///
/// @param runs its text, bold where its marks say so
/// @param level its level as a heading, from 1; 0 for body text
record MarkedText(List<TextRun> runs, int level) {
  private static final int DEEPEST = 6;
  private static final Pattern MARK =
      Pattern.compile("(?<turn>\\*\\*|__)|<(?<end>/?)(?:b|strong)>|(?<br><br\\s*/?>)|&nbsp;");

  MarkedText {
    runs = List.copyOf(runs);
  }

  /// Reads a line.
  static MarkedText of(String line) {
    var text = line.strip();
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    if (level < 1 || level > DEEPEST) {
      return new MarkedText(runs(text), 0);
    }
    int end = text.length();
    while (end > level && text.charAt(end - 1) == '#') {
      end--;
    }
    return new MarkedText(runs(text.substring(level, end).strip()), level);
  }

  /// The text of a line or a table cell without `**` and `<b>`.
  static List<TextRun> runs(String marked) {
    var runs = new ArrayList<TextRun>();
    var stretch = new StringBuilder();
    boolean isBold = false;
    int start = 0;
    var mark = MARK.matcher(marked);
    while (mark.find()) {
      stretch.append(marked, start, mark.start());
      start = mark.end();
      if (mark.group("turn") != null || mark.group("end") != null) {
        add(runs, stretch, isBold);
        isBold = mark.group("turn") == null ? mark.group("end").isEmpty() : !isBold;
      } else {
        stretch.append(mark.group("br") == null ? '\u00a0' : '\n');
      }
    }
    stretch.append(marked, start, marked.length());
    add(runs, stretch, isBold);
    return runs;
  }

  private static void add(List<TextRun> runs, StringBuilder stretch, boolean isBold) {
    if (!stretch.isEmpty()) {
      runs.add(new TextRun(stretch.toString(), Mark.PLAIN, isBold));
      stretch.setLength(0);
    }
  }
}
