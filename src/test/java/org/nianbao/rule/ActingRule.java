package org.nianbao.rule;

import java.util.List;

/// A rule that finds nothing and does something instead, such as to fail.
public record ActingRule(String id, Runnable act) implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return "各项相符";
  }

  @Override
  public String citation() {
    return "某处";
  }

  @Override
  public List<Finding> findings(Facts facts) {
    act.run();
    return List.of();
  }
}
