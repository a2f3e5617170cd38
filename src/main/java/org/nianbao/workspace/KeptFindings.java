package org.nianbao.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;

/// The decisions to keep findings, 保留并说明: asks for the reason, and each time shows who decides,
/// since several people may share the computer.
public final class KeptFindings {
  private final Dialogs dialogs;
  private final Preferences preferences;

  KeptFindings(Dialogs dialogs, Preferences preferences) {
    this.dialogs = dialogs;
    this.preferences = preferences;
  }

  /// Asks why a finding is kept, and by whom.
  ///
  /// @return empty if the user does not keep it
  public Optional<Decision> ask(Findings findings, Finding finding) {
    var choice =
        dialogs.keep(finding.message(), preferences.person(), findings.decidedBefore(finding));
    choice
        .map(Dialogs.KeepChoice::by)
        .filter(by -> !by.equals(preferences.person()))
        .ifPresent(preferences::remember);
    return choice.map(made -> new Decision(made.reason(), made.by(), LocalDate.now().toString()));
  }
}
