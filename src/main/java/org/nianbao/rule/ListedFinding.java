package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Kept.Decision;

/// An entry of the list of findings, as somebody works through it.
///
/// @param findings the finding, or many of one rule about cells
/// @param cause the finding that it follows from, which stands before it; empty if none is known
/// @param kept the decision to keep it; empty while it is open
public record ListedFinding(
    List<Finding> findings, Optional<Finding> cause, Optional<Decision> kept) {

  public ListedFinding {
    findings = List.copyOf(findings);
  }

  static ListedFinding of(Finding finding, Optional<Finding> cause) {
    return new ListedFinding(List.of(finding), cause, Optional.empty());
  }

  /// The finding, or the first of many.
  public Finding first() {
    return findings.getFirst();
  }

  /// Whether it stands for many findings.
  public boolean isMany() {
    return findings.size() > 1;
  }

  /// The severity of all of them.
  public Severity severity() {
    return first().rule().severity();
  }

  /// Why it is kept, by whom and when, in a sentence for people; empty while it is open.
  public Optional<String> reason() {
    return kept.map(Keeping::told);
  }
}
