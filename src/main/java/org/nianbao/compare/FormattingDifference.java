package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.wording.Wording;

/// Describes how two paragraphs with the same words differ in formatting.
final class FormattingDifference {
  private FormattingDifference() {}

  /// The differences in words for the user, such as 段落样式、加粗.
  static String between(Paragraph mine, Paragraph others) {
    var parts = new ArrayList<String>();
    if (mine.style() != others.style()) {
      parts.add(Wording.of("compare.setting.style", name(mine.style()), name(others.style())));
    }
    if (!mine.figures().equals(others.figures())) {
      parts.add(Wording.of("compare.setting.figures"));
    }
    if (!weights(mine).equals(weights(others))) {
      parts.add(Wording.of("compare.setting.bold"));
    }
    if (parts.isEmpty() || !unknown(mine).equals(unknown(others))) {
      parts.add(Wording.of("compare.setting.unknown"));
    }
    return Wording.of("compare.setting", Wording.listed(parts));
  }

  private static String name(Style style) {
    return switch (style) {
      case BODY -> Wording.of("step.body");
      case HEADING -> Wording.of("step.heading");
      case SUBHEADING -> Wording.of("step.subheading");
    };
  }

  private static List<Object> weights(Paragraph paragraph) {
    return eachCharacter(paragraph, Run::weight);
  }

  private static List<Object> unknown(Paragraph paragraph) {
    var members = eachCharacter(paragraph, Run::unknown);
    members.add(paragraph.unknown());
    paragraph.runs().stream()
        .filter(run -> run.text().isEmpty())
        .forEach(run -> members.add(run.unknown()));
    return members;
  }

  private static List<Object> eachCharacter(Paragraph paragraph, Function<Run, Object> what) {
    var each = new ArrayList<Object>();
    for (var run : paragraph.runs()) {
      for (int i = 0; i < run.text().length(); i++) {
        each.add(what.apply(run));
      }
    }
    return each;
  }
}
