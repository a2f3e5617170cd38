package org.nianbao.rule.form;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Severity;

/// A requirement on the whole report, all of which are 提示: no document prescribes the words by
/// which they are recognised.
///
/// @param id the rule's id
/// @param requirement the requirement in one line
/// @param citation the basis of the requirement, a document and the place in it
/// @param shown an example that meets it and one that does not
/// @param search looks for what does not meet it
/// @param needed what must be there so that the search decides anything
record ReportRequirement(
    String id, String requirement, String citation, Example shown, Search search, Material needed)
    implements Rule {

  /// A requirement on any prose.
  ReportRequirement(String id, String requirement, String citation, Example shown, Search search) {
    this(id, requirement, citation, shown, search, Material.PROSE);
  }

  /// The same for a search that needs something else.
  ReportRequirement on(Material other) {
    return new ReportRequirement(id, requirement, citation, shown, search, other);
  }

  /// Looks for what does not meet a requirement.
  interface Search {
    List<Finding> findings(Rule rule, Facts facts);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(shown);
  }

  @Override
  public Material material(Facts facts) {
    return needed;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    return search.findings(this, facts);
  }
}
