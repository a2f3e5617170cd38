package org.nianbao.statute;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.rule.Rule;
import org.nianbao.rule.county.CountyRules;
import org.nianbao.rule.county.Requirements;
import org.nianbao.rule.words.OfficeList;

/// What is asked for beside the form: a county's own requirements, and an office's own list of
/// words.
///
/// @param requirements the county's; none where there is no file
/// @param words the office's; empty where there is no file
public record LocalRules(Requirements requirements, Optional<OfficeList> words) {
  /// Nothing.
  public static final LocalRules NONE = new LocalRules(Requirements.NONE, Optional.empty());

  /// A county's requirements alone.
  public static LocalRules of(Requirements requirements) {
    return new LocalRules(requirements, Optional.empty());
  }

  /// The files that they stand in.
  public List<RequirementsFile> files() {
    return Stream.concat(requirements.file().stream(), words.map(OfficeList::file).stream())
        .toList();
  }

  /// The words that no rule about words objects to.
  Set<String> allowed() {
    var allowed = new HashSet<>(requirements.allowed());
    words.ifPresent(list -> allowed.addAll(list.words().allowed()));
    return allowed;
  }

  /// Their rules.
  Stream<Rule> rules() {
    return Stream.concat(
        CountyRules.of(requirements).stream(), words.map(OfficeList::rule).stream());
  }
}
