package org.nianbao.rule.county;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rule.Rule;

/// The rules of a county's own requirements.
public final class CountyRules {
  private CountyRules() {}

  /// All of them; one of a sort that the county says nothing about is left out.
  public static List<Rule> of(Requirements requirements) {
    var demands = requirements.demands();
    var citation = requirements.citation();
    var rules = new ArrayList<Rule>();
    if (!demands.limits().isEmpty()) {
      rules.add(new CountyLimitRule(demands.limits(), citation));
    }
    if (!demands.counts().isEmpty()) {
      rules.add(new CountyCountRule(demands.counts(), citation));
    }
    if (!demands.deadlines().isEmpty()) {
      rules.add(new CountyDeadlineRule(demands.deadlines(), citation));
    }
    if (!demands.wrong().isEmpty()) {
      rules.add(new CountyWordsRule(demands.wrong(), citation));
    }
    return List.copyOf(rules);
  }
}
