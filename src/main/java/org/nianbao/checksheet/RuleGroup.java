package org.nianbao.checksheet;

import java.util.Arrays;
import java.util.Set;
import org.nianbao.rule.Rule;
import org.nianbao.wording.Wording;

/// What a rule is about, by the first part of its id: the check sheet counts the rules of each
/// group.
enum RuleGroup {
  COVER("cover"),
  SECTIONS("overview", "problems", "other"),
  TABLE_TWO("t2"),
  TABLE_THREE("t3"),
  TABLE_FOUR("t4"),
  NUMBERS("figures", "numbers"),
  FORM("form"),
  WORDS("words"),
  YEARS("years"),
  /// Any other.
  FURTHER;

  private final Set<String> prefixes;

  RuleGroup(String... prefixes) {
    this.prefixes = Set.of(prefixes);
  }

  /// The group of a rule.
  static RuleGroup of(Rule rule) {
    var prefix = rule.id().split("\\.", 2)[0];
    return Arrays.stream(values())
        .filter(group -> group.prefixes.contains(prefix))
        .findFirst()
        .orElse(FURTHER);
  }

  /// Its name for people.
  String label() {
    return switch (this) {
      case COVER -> Wording.of("checksheet.group.cover");
      case SECTIONS -> Wording.of("checksheet.group.sections");
      case TABLE_TWO -> Wording.of("checksheet.group.two");
      case TABLE_THREE -> Wording.of("checksheet.group.three");
      case TABLE_FOUR -> Wording.of("checksheet.group.four");
      case NUMBERS -> Wording.of("checksheet.group.numbers");
      case FORM -> Wording.of("checksheet.group.form");
      case WORDS -> Wording.of("checksheet.group.words");
      case YEARS -> Wording.of("checksheet.group.years");
      case FURTHER -> Wording.of("checksheet.group.further");
    };
  }
}
