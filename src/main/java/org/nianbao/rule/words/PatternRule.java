package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ReadParagraph;

/// Refuses words or marks that are found by patterns, in prose.
///
/// @param requirementOf what the rule book says of it
/// @param grouping how many findings the faults of one paragraph are
/// @param forms what is refused
/// @param sample an example that meets it and one that does not
record PatternRule(
    Requirement requirementOf, Grouping grouping, List<WrongForm> forms, Example sample)
    implements TextRule {
  /// How many faults of one paragraph are told. Where there are more, it is no text.
  private static final int MOST = 100;

  @Override
  public String id() {
    return requirementOf.id();
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return requirementOf.text();
  }

  @Override
  public String citation() {
    return requirementOf.citation();
  }

  @Override
  public Optional<Missing> missing() {
    return requirementOf.missing();
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(sample);
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    if (!paragraph.passage().isProse()) {
      return List.of();
    }
    var all = new ArrayList<Slip>();
    for (var form : forms) {
      for (var slip : form.in(paragraph, requirementOf.advice())) {
        if (all.size() < MOST
            && all.stream().noneMatch(one -> one.from() < slip.to() && slip.from() < one.to())) {
          all.add(slip);
        }
      }
    }
    all.sort(Comparator.comparingInt(Slip::from));
    return all;
  }
}
