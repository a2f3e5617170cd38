package org.nianbao.rule.words;

import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.rule.Rule;

/// The requirements on the words of the text.
public final class WordRules {
  private WordRules() {}

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    return List.of();
  }
}
