package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// Requires that the report's year is one that its form is used for. The tables never change by
/// themselves: a year that asks for the other form is an error until the clerk decides.
///
/// @param id the rule's id
/// @param edition the form
/// @param years the years it is used for, for people
/// @param citation the basis of the requirement, a document and the place in it
public record EditionRule(String id, Edition edition, String years, String citation)
    implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.edition.requirement", edition.id(), years);
  }

  @Override
  public Optional<Example> example() {
    int first = edition.firstYear();
    int other = edition.covers(first + 2) ? first - 1 : first + 2;
    return Optional.of(new Example(Sample.of(first), Sample.of(other)));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var year = totals.draft().cover().year();
    if (edition.covers(year)) {
      return List.of();
    }
    return List.of(
        Finding.of(
            this,
            Section.COVER,
            Wording.of("rule.edition.place"),
            Wording.of("rule.edition.message", year, edition.id(), years),
            Wording.of("rule.edition.advice")));
  }
}
