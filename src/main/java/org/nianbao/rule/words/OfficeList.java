package org.nianbao.rule.words;

import java.util.Optional;
import org.nianbao.draft.RequirementsFile;
import org.nianbao.rule.Rule;
import org.nianbao.wording.Wording;

/// An office's own list of wrong words and of allowed ones, with the file that it stands in.
public record OfficeList(RequirementsFile file, Dictionary words) {

  /// The rule that refuses its wrong words; it cites the file with its SHA-256.
  public Rule rule() {
    return new AllowingRule(
        new SlipRule(
            "words.office",
            words,
            Wording.of("dictionary.citation", file.name(), file.sha256()),
            Optional.empty()),
        words.allowed());
  }
}
