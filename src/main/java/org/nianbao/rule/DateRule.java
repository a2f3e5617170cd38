package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Cover;
import org.nianbao.form.Section;
import org.nianbao.prose.WrittenDate;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires one thing of the date on the cover, so that it is a day after the year reported about.
/// The date may be left out.
///
/// @param id the rule's id
/// @param doubt the fault that the date must not have
/// @param citation the basis of the requirement, a document and the place in it
public record DateRule(String id, Doubt doubt, String citation) implements Rule {

  /// A fault that a date may have.
  public enum Doubt {
    /// It cannot be read as a date.
    UNREADABLE(Severity.WARNING),
    /// There is no such day, such as 13月40日.
    NO_SUCH_DAY(Severity.ERROR),
    /// The year reported about had not ended by then.
    TOO_EARLY(Severity.WARNING);

    private final Severity severity;

    Doubt(Severity severity) {
      this.severity = severity;
    }

    private boolean applies(Cover cover) {
      Optional<WrittenDate> date = WrittenDate.of(cover.date());
      return switch (this) {
        case UNREADABLE -> date.isEmpty();
        case NO_SUCH_DAY -> date.filter(one -> !one.exists()).isPresent();
        case TOO_EARLY ->
            date.filter(one -> one.exists() && one.year() <= cover.year()).isPresent();
      };
    }
  }

  @Override
  public Severity severity() {
    return doubt.severity;
  }

  @Override
  public String requirement() {
    return switch (doubt) {
      case UNREADABLE -> Wording.of("rule.date.unreadable.requirement");
      case NO_SUCH_DAY -> Wording.of("rule.date.noSuchDay.requirement");
      case TOO_EARLY -> Wording.of("rule.date.early.requirement");
    };
  }

  @Override
  public Optional<Example> example() {
    var wrong =
        switch (doubt) {
          case UNREADABLE -> "2025120";
          case NO_SUCH_DAY -> "2025年13月40日";
          case TOO_EARLY -> "2019年1月20日";
        };
    return Optional.of(
        new Example(Sample.of(Passage.DATE, "2035年1月20日"), Sample.of(Passage.DATE, wrong)));
  }

  @Override
  public Material material(Facts facts) {
    return Material.of(Passage.DATE);
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var cover = totals.draft().cover();
    if (cover.date().isBlank() || !doubt.applies(cover)) {
      return List.of();
    }
    return List.of(
        Finding.of(
            this,
            Section.COVER,
            Wording.of("rule.date.place"),
            message(cover),
            Wording.of("rule.date.advice")));
  }

  private String message(Cover cover) {
    var date = Quote.of(cover.date());
    return switch (doubt) {
      case UNREADABLE -> Wording.of("rule.date.unreadable.message", date);
      case NO_SUCH_DAY -> Wording.of("rule.date.noSuchDay.message", date);
      case TOO_EARLY -> Wording.of("rule.date.early.message", date, cover.year());
    };
  }
}
