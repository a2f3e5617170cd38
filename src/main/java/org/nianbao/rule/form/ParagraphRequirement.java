package org.nianbao.rule.form;

import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;

/// A requirement that each paragraph meets by itself.
///
/// @param id the rule's id
/// @param requirement the requirement in one line
/// @param citation the basis of the requirement, a document and the place in it
/// @param shown an example that meets it and one that does not
/// @param search looks for what does not meet it
record ParagraphRequirement(
    String id,
    String requirement,
    String citation,
    Example shown,
    ParagraphSearch<List<Slip>> search)
    implements TextRule {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(shown);
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    return search.in(paragraph);
  }
}
