package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nianbao.draft.Cover;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// Requires that the title has at most one year, in four digits, and no other number but those in
/// the unit's name.
///
/// @param id the rule's id
/// @param citation the basis of the requirement, a document and the place in it
public record TitleRule(String id, String citation) implements Rule {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]++");
  private static final Pattern YEAR = Pattern.compile("[1１][9９][0-9０-９]{2}|[2２][0０][0-9０-９]{2}");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.title.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        new Example(
            Sample.of(Passage.TITLE, "青川县水务局2024年政府信息公开工作年度报告"),
            Sample.of(Passage.TITLE, "青川县水务局20244年政府信息公开工作年度报告")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var cover = totals.draft().cover();
    var years = new ArrayList<String>();
    var others = new ArrayList<String>();
    for (var number : numbers(cover)) {
      (YEAR.matcher(number).matches() ? years : others).add(number);
    }
    if (!others.isEmpty()) {
      return List.of(
          finding(Wording.of("rule.title.message.number", Wording.listed(quoted(others)))));
    }
    return years.size() < 2
        ? List.of()
        : List.of(finding(Wording.of("rule.title.message.years", Wording.listed(quoted(years)))));
  }

  private static List<String> quoted(List<String> numbers) {
    return numbers.stream().limit(3).map(Quote::of).toList();
  }

  /// The numbers in the title except those inside the unit's name. A number that runs on beyond the
  /// name is not inside it.
  private static List<String> numbers(Cover cover) {
    var title = cover.title();
    var unit = cover.unit().strip();
    int start = unit.isEmpty() ? -1 : title.indexOf(unit);
    int end = start + unit.length();
    return NUMBER
        .matcher(title)
        .results()
        .filter(found -> start < 0 || found.start() < start || found.end() > end)
        .map(MatchResult::group)
        .toList();
  }

  private Finding finding(String message) {
    return Finding.of(
        this,
        Section.COVER,
        Wording.of("rule.title.place"),
        message,
        Wording.of("rule.title.advice"));
  }
}
