package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Term;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Material;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.Mention;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that the numbers that a paragraph gives for a total and for its parts in the form add
/// up while the tables are not filled in: 收到申请14件。自然人10件，法人3件. Once they are, each number is held
/// against its own cell.
///
/// @param id the rule's id
/// @param edition the form of the report
/// @param citation the basis of the requirement, a document and the place in it
record StatedSumRule(String id, Edition edition, String citation) implements Rule {

  /// The numbers of a paragraph that state cells.
  private static final ParagraphSearch<List<Mention>> LINKED =
      paragraph -> paragraph.mentions().stream().filter(one -> !one.readings().isEmpty()).toList();

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.stated_sum.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(
        new Example(
            unfilled("新收政府信息公开申请14件。自然人11件，法人或其他组织3件。"),
            unfilled("新收政府信息公开申请14件。自然人10件，法人或其他组织3件。")));
  }

  /// A text beside a first row of table three that is not filled in.
  private Sample unfilled(String text) {
    var total = edition.cell("t3.received.total").orElseThrow().ref();
    var sample = Sample.of(text).and(total, "");
    for (var cell : edition.tableOf(total).sums().get(total).parts()) {
      sample = sample.and(cell, "");
    }
    return sample;
  }

  @Override
  public Material material(Facts facts) {
    return Material.PROSE;
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      var linked = paragraph.read().found(LINKED);
      if (linked.size() > 2) {
        var stated =
            linked.stream()
                .filter(one -> one.state(facts.totals()) == Mention.State.UNCHECKED)
                .toList();
        findings.addAll(findings(paragraph, stated));
      }
    }
    return findings;
  }

  private List<Finding> findings(Placed paragraph, List<Mention> stated) {
    var told =
        Breakdown.in(paragraph.read()).stream().map(Breakdown::whole).collect(Collectors.toSet());
    // The readings are few however many numbers there are.
    var parts =
        stated.stream()
            .flatMap(one -> one.readings().stream())
            .distinct()
            .collect(Collectors.toMap(reading -> reading, reading -> parts(reading, stated)));
    return stated.stream()
        .filter(whole -> !told.contains(whole.numeral()))
        .flatMap(whole -> finding(paragraph, whole, parts).stream())
        .toList();
  }

  /// What the parts of a reading come to.
  ///
  /// @param parts the numbers that state parts of it, none of them twice
  /// @param isAll whether they are all its parts
  private record Parts(List<Mention> parts, boolean isAll) {
    private BigDecimal sum() {
      return parts.stream().map(Mention::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean contradicts(BigDecimal whole) {
      int gap = sum().compareTo(whole);
      return parts.size() > 1 && (gap > 0 || (isAll && gap < 0));
    }

    private boolean bearsOut(BigDecimal whole) {
      return parts.size() > 1 && sum().compareTo(whole) == 0;
    }
  }

  private Optional<Finding> finding(Placed paragraph, Mention whole, Map<Figure.Sum, Parts> parts) {
    var usual = parts.get(whole.readings().getFirst());
    boolean isAnother =
        whole.readings().stream().anyMatch(reading -> parts.get(reading).bearsOut(whole.number()));
    return usual.contradicts(whole.number()) && !isAnother
        ? Optional.of(finding(paragraph, whole, usual))
        : Optional.empty();
  }

  /// The numbers that state parts of a reading, in the order of the text.
  private Parts parts(Figure.Sum reading, List<Mention> stated) {
    var open = new HashSet<>(cells(reading));
    var parts = new ArrayList<Mention>();
    for (var one : stated) {
      var own = one.readings().getFirst().cells();
      if (!own.equals(reading.cells()) && open.containsAll(own)) {
        open.removeAll(Set.copyOf(own));
        parts.add(one);
      }
    }
    return new Parts(List.copyOf(parts), open.isEmpty());
  }

  /// The cells that a reading adds up: those of a sum, or those that the form adds up in a total.
  private List<CellRef> cells(Figure.Sum reading) {
    var cells = reading.cells();
    return cells.size() > 1
        ? cells
        : Optional.ofNullable(edition.tableOf(cells.getFirst()).sums().get(cells.getFirst()))
            .map(Term::parts)
            .orElse(List.of());
  }

  private Finding finding(Placed paragraph, Mention whole, Parts parts) {
    var words = new ArrayList<Finding.Words>();
    words.add(words(paragraph, whole));
    parts.parts.forEach(part -> words.add(words(paragraph, part)));
    return Finding.about(
        this,
        words,
        PartsRule.message(
            whole.number(), whole.unit(), parts.parts.stream().map(Mention::number).toList()),
        Wording.of("rule.parts.advice"));
  }

  private static Finding.Words words(Placed paragraph, Mention one) {
    return TextRule.words(paragraph, one.from(), one.numeral().end());
  }
}
