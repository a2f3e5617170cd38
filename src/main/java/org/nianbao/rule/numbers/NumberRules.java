package org.nianbao.rule.numbers;

import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.rule.Rule;

/// The requirements on the numbers of the text.
public final class NumberRules {
  private NumberRules() {}

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    return List.of();
  }
}
