package org.nianbao.rule.numbers;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Edition;
import org.nianbao.rule.Rule;

/// The requirements on the numbers of the text.
public final class NumberRules {
  private static final String DUTY = "《中华人民共和国政府信息公开条例》第五十条";

  private NumberRules() {}

  /// All of them, in the order of the rule book.
  ///
  /// @param edition the form of the report
  public static List<Rule> of(Edition edition) {
    var rules = new ArrayList<Rule>();
    rules.add(new PartsRule("numbers.parts", DUTY));
    rules.add(new StatedSumRule("numbers.stated", edition, DUTY));
    rules.add(new LostWholeRule("numbers.lost_whole", DUTY));
    rules.add(new ShareRule("numbers.share", DUTY));
    rules.add(new DifferenceRule("numbers.difference", DUTY));
    rules.add(new RepeatedRule("numbers.repeated", DUTY));
    rules.add(new PlausibleRule("numbers.plausible", DUTY));
    rules.addAll(ClaimRule.all(edition, DUTY));
    return rules;
  }
}
