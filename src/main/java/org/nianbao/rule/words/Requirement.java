package org.nianbao.rule.words;

import java.util.Optional;
import org.nianbao.rule.Finding.Missing;

/// What the rule book says of a rule about words.
///
/// @param id the rule's id
/// @param text the requirement in one line
/// @param advice what to do where it is not met
/// @param citation the basis of the requirement, a document and the place in it
/// @param missing what the report lacks where it is not met, if that is what is wrong
record Requirement(
    String id, String text, String advice, String citation, Optional<Missing> missing) {

  /// A requirement on what stands there.
  static Requirement of(String id, String text, String advice, String citation) {
    return new Requirement(id, text, advice, citation, Optional.empty());
  }
}
