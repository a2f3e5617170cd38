package org.nianbao.rule.form;

import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.rule.Rule;

/// The requirements on what a report must contain and how it is arranged.
public final class FormRules {
  private FormRules() {}

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    return List.of();
  }
}
