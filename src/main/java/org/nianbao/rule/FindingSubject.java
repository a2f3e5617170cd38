package org.nianbao.rule;

import java.util.ArrayList;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Kept.Subject;
import org.nianbao.draft.Totals;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Finding.Words;

/// Tells what a finding is about: the part of the report, the clauses with the words, the cells
/// with what stands in them, both numbers, what is missing.
final class FindingSubject {
  private static final String ENDS = "，。；：！？,;!?\n";

  private FindingSubject() {}

  static Subject of(Finding finding, Totals totals) {
    var about = new ArrayList<String>();
    about.add(
        finding.words().isEmpty()
            ? finding.section().id()
            : finding.words().getFirst().passage().id());
    finding.words().forEach(words -> about.add(clause(words, totals.draft())));
    finding.cells().forEach(cell -> about.add(cell.id() + " = " + totals.shown(cell)));
    finding
        .comparison()
        .ifPresent(both -> {
          about.add(both.expected().figure().toPlainString());
          about.add(both.actual().figure().toPlainString());
        });
    finding.where().missing().map(Missing::id).ifPresent(about::add);
    if (finding.words().isEmpty() && finding.cells().isEmpty()) {
      about.add(finding.message());
    }
    return new Subject(finding.rule().id(), about);
  }

  /// The words with the rest of their clause: the same word in another sentence is another finding.
  private static String clause(Words words, Draft draft) {
    var text = text(words, draft);
    int from = Math.clamp(words.from(), 0, text.length());
    int to = Math.clamp(words.to(), from, text.length());
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to).strip();
  }

  private static String text(Words words, Draft draft) {
    var passage = words.passage();
    return passage
        .field()
        .map(field -> field.text(draft.cover()))
        .orElseGet(() -> draft.prose(passage.section()).get(words.paragraph()).text());
  }
}
