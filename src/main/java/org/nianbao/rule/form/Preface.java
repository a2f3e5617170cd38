package org.nianbao.rule.form;

import java.util.List;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// The preface, which stands before section one.
final class Preface {
  private static final int LONGEST = 24;

  private Preface() {}

  /// A preface that is missing, or that stands in section one.
  static List<Finding> missing(Rule rule, Facts facts) {
    var opening = Introduction.of(facts.text());
    if (!Introduction.isOverviewBegun(facts.text())) {
      return List.of();
    }
    return switch (opening.place()) {
      case PREFACE -> List.of();
      case NOWHERE ->
          List.of(
              Finding.lacking(
                  rule,
                  Missing.PREFACE,
                  Passage.PREFACE,
                  Wording.of("rule.form.preface.message"),
                  Wording.of("rule.form.preface.advice")));
      case SECTION_ONE -> {
        var first = opening.paragraphs().getFirst();
        int close = first.text().indexOf('》') + 1;
        int end = close > 0 && close <= LONGEST ? close : Math.min(LONGEST, first.text().length());
        yield List.of(
            Finding.about(
                    rule,
                    List.of(TextRule.words(first, 0, end)),
                    Wording.of("rule.form.preface.place.message"),
                    Wording.of("rule.form.preface.place.advice"))
                .with(Missing.PREFACE));
      }
    };
  }
}
