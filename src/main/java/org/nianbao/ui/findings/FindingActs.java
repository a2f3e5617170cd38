package org.nianbao.ui.findings;

import java.util.List;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Remedy;

/// What the user can do about a finding in the list.
public interface FindingActs {

  /// Goes to the place of a finding.
  void go(Finding finding);

  /// Goes to the first of many findings about cells, and marks all their cells.
  void go(List<Finding> many);

  /// Carries out a remedy.
  void take(Remedy remedy);

  /// 保留并说明: asks for the reason and keeps a warning.
  void keep(Finding finding);

  /// Takes the decision to keep a finding back.
  void reopen(Finding finding);
}
