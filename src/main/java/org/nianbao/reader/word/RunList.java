package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// Collects runs; neighbours with the same formatting become one.
final class RunList {
  private final List<TextRun> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Mark mark = Mark.PLAIN;
  private boolean isBold;

  /// Adds a run.
  void add(TextRun run) {
    if (run.text().isEmpty()) {
      return;
    }
    if (run.mark() != mark || run.isBold() != isBold) {
      end();
      mark = run.mark();
      isBold = run.isBold();
    }
    text.append(run.text());
  }

  /// Begins a new line, unless nothing stands before it.
  void line() {
    if (!isEmpty()) {
      add(TextRun.of("\n"));
    }
  }

  boolean isEmpty() {
    return runs.isEmpty() && text.isEmpty();
  }

  /// What was collected.
  List<TextRun> runs() {
    end();
    return List.copyOf(runs);
  }

  private void end() {
    if (!text.isEmpty()) {
      runs.add(new TextRun(text.toString(), mark, isBold));
      text.setLength(0);
    }
  }
}
