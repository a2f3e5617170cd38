package org.nianbao.recognition;

import java.util.Arrays;
import java.util.List;
import org.nianbao.recognition.Recognition.Unused;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

/// What of a text does not count: struck through, deleted, hidden, or a note mark.
final class Aside {
  private Aside() {}

  /// Lists it.
  ///
  /// @param accepted the text that counts; a note mark that is all there is counts as the text
  /// @param place where it stands
  static List<Unused> of(List<TextRun> runs, String accepted, SourcePlace place) {
    return Arrays.stream(Mark.values())
        .filter(mark -> mark != Mark.PLAIN && mark != Mark.INSERTED)
        .filter(mark -> !TextRun.text(runs, mark).isEmpty())
        .filter(mark -> !(mark == Mark.NOTE && TextRun.text(runs, mark).equals(accepted)))
        .map(mark -> new Unused(TextRun.text(runs, mark), reason(mark), place, false))
        .toList();
  }

  private static String reason(Mark mark) {
    return switch (mark) {
      case DELETED -> Wording.of("recognition.unused.deleted");
      case STRUCK -> Wording.of("recognition.unused.struck");
      case HIDDEN -> Wording.of("recognition.unused.hidden");
      case NOTE -> Wording.of("recognition.unused.note");
      case PLAIN, INSERTED -> throw new IllegalArgumentException(mark + " counts");
    };
  }
}
