package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.form.Item.Numbering;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// The five aspects of section one, each under a sub-heading of its own.
///
/// @param items the sub-headings of the first level
/// @param right how many of them are named as an aspect is
record Aspects(List<Item> items, int right) {
  private static final ParagraphSearch<Named> NAMED = Aspects::named;

  /// The aspects that a sub-heading is about.
  ///
  /// @param right the one that it names as it should be named
  /// @param all those that it speaks of under any name, the first of which it means
  private record Named(Optional<Aspect> right, List<Aspect> all) {
    private List<Aspect> covered() {
      return right.map(List::of).orElse(all);
    }
  }

  private static Named named(ReadParagraph paragraph) {
    var title = Item.title(paragraph).orElse("");
    return new Named(Aspect.named(title), Aspect.all(title));
  }

  private static Named named(Item item) {
    return item.paragraph().read().found(NAMED);
  }

  /// The sub-headings of section one.
  static Aspects of(Facts facts) {
    var all =
        Item.of(facts.text(), Passage.OVERVIEW).stream()
            .filter(item -> !item.isOfSection())
            .toList();
    var first =
        Arrays.stream(Numbering.values())
            .filter(one -> all.stream().anyMatch(item -> item.numbering() == one))
            .findFirst();
    var items =
        all.stream()
            .filter(item -> first.filter(one -> one == item.numbering()).isPresent())
            .toList();
    return new Aspects(
        items, (int) items.stream().filter(item -> named(item).right.isPresent()).count());
  }

  /// Whether section one is arranged by aspects, so that what deviates is a slip.
  private boolean isByAspects() {
    return right >= 2 || right == 1 && items.size() <= 2;
  }

  /// Whether the aspects are sub-headings numbered 一、, which is another fault.
  private boolean isByParts() {
    return !items.isEmpty() && items.getFirst().numbering() == Numbering.COMMA;
  }

  private Set<Aspect> covered() {
    var covered = EnumSet.noneOf(Aspect.class);
    items.forEach(item -> covered.addAll(named(item).covered()));
    return covered;
  }

  /// Whether the aspect on supervision is written.
  boolean hasSupervision() {
    return !isByAspects() || covered().contains(Aspect.SUPERVISION);
  }

  /// Aspects that are not written about.
  static List<Finding> missing(Rule rule, Facts facts) {
    var aspects = of(facts);
    if (!Introduction.isOverviewBegun(facts.text()) || aspects.isByParts()) {
      return List.of();
    }
    if (!aspects.isByAspects()) {
      return List.of(
          Finding.lacking(
              rule,
              Missing.ASPECT,
              Passage.OVERVIEW,
              Wording.of("rule.form.aspect.none.message", names(EnumSet.allOf(Aspect.class))),
              Wording.of("rule.form.aspect.advice")));
    }
    var missing = EnumSet.complementOf(EnumSet.copyOf(aspects.covered()));
    return missing.isEmpty()
        ? List.of()
        : List.of(
            Finding.lacking(
                rule,
                Missing.ASPECT,
                Passage.OVERVIEW,
                Wording.of("rule.form.aspect.message", names(missing)),
                Wording.of("rule.form.aspect.advice")));
  }

  private static String names(Collection<Aspect> aspects) {
    return aspects.stream().map(Aspect::label).collect(Collectors.joining("、"));
  }

  /// Sub-headings that mean an aspect and are named otherwise.
  static List<Finding> named(Rule rule, Facts facts) {
    var aspects = of(facts);
    if (!aspects.isByAspects() || aspects.isByParts()) {
      return List.of();
    }
    var named = EnumSet.noneOf(Aspect.class);
    aspects.items.forEach(item -> named(item).right.ifPresent(named::add));
    var findings = new ArrayList<Finding>();
    for (var item : aspects.items) {
      var all = named(item).all;
      if (named(item).right.isEmpty() && !all.isEmpty() && !named.contains(all.getFirst())) {
        findings.add(otherwise(rule, item, all));
      }
    }
    return findings;
  }

  private static Finding otherwise(Rule rule, Item item, List<Aspect> aspects) {
    if (aspects.size() > 1) {
      return Finding.about(
          rule,
          List.of(item.titleWords()),
          Wording.of("rule.form.aspect.merged.message", item.title(), names(aspects)),
          Wording.of("rule.form.aspect.merged.advice"));
    }
    var aspect = aspects.getFirst();
    var right = aspect.heading();
    return Finding.about(
            rule,
            List.of(item.titleWords()),
            Wording.of("rule.form.aspect.name.message", item.title(), aspect.label()),
            Wording.of("rule.form.aspect.name.advice"))
        .with(
            List.of(
                new Remedy.Replace(Wording.of("remedy.replace", right), item.titleWords(), right)));
  }

  /// Aspects that are not numbered （一）, （二）.
  static List<Finding> numbered(Rule rule, Facts facts) {
    var aspects = of(facts);
    var first = aspects.items.stream().findFirst().map(Item::numbering);
    if (!aspects.isByAspects()
        || first.equals(Optional.of(Numbering.BRACKETS))
        || aspects.isByParts()) {
      return List.of();
    }
    return List.of(
        Finding.about(
            rule,
            aspects.items.stream().map(Item::numberWords).toList(),
            Wording.of(
                "rule.form.aspect.number.message",
                aspects.items.getFirst().numberWords().text().strip()),
            Wording.of("rule.form.aspect.number.advice")));
  }
}
