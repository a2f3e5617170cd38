package org.nianbao.rule.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.rule.Example;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.Material;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.Sample;
import org.nianbao.rule.Severity;
import org.nianbao.rule.TextRule;
import org.nianbao.rule.numbers.Claim.Said;
import org.nianbao.statement.Mention;
import org.nianbao.statement.ReportText;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// Requires that a sentence with 未, 没有, 所有 or 均 is true by the tables and by the numbers around it.
///
/// @param id the rule's id
/// @param claim the sentence
/// @param cells the cells that are zero if it is true
/// @param text the sentence as an example, which the tables bear out or not
/// @param citation the basis of the requirement, a document and the place in it
record ClaimRule(String id, Claim claim, List<CellRef> cells, String text, String citation)
    implements Rule {
  /// The most cells that a message names.
  private static final int MOST_TOLD = 3;

  /// One for each claim.
  static List<Rule> all(Edition edition, String citation) {
    return List.of(
        of(edition, Claim.NO_APPLICATIONS, "numbers.no_applications", "本年未收到政府信息公开申请。", citation),
        of(edition, Claim.NO_REVIEWS, "numbers.no_reviews", "没有因政府信息公开引起的行政复议。", citation),
        of(edition, Claim.NO_LAWSUITS, "numbers.no_lawsuits", "没有因政府信息公开引起的行政诉讼。", citation),
        of(edition, Claim.NONE_CORRECTED, "numbers.none_corrected", "未发生政府信息公开答复被纠正的情形。", citation),
        of(edition, Claim.REVIEWS_UPHELD, "numbers.upheld", "政府信息公开行政复议均获维持。", citation),
        of(edition, Claim.LAWSUITS_UPHELD, "numbers.lawsuits_upheld", "政府信息公开行政诉讼均获维持。", citation),
        of(edition, Claim.ALL_CLOSED, "numbers.all_closed", "上述政府信息公开案件均已审结。", citation),
        of(edition, Claim.REVIEWS_CLOSED, "numbers.reviews_closed", "政府信息公开行政复议案件均已审结。", citation),
        of(
            edition,
            Claim.LAWSUITS_CLOSED,
            "numbers.lawsuits_closed",
            "政府信息公开行政诉讼案件均已审结。",
            citation),
        of(edition, Claim.ALL_BY_PERSONS, "numbers.by_persons", "政府信息公开申请均由自然人提出。", citation),
        of(edition, Claim.ALL_ANSWERED, "numbers.all_answered", "所有政府信息公开申请均已办结。", citation),
        of(edition, Claim.ALL_GRANTED, "numbers.all_granted", "政府信息公开申请均予以公开。", citation),
        of(edition, Claim.NONE_REFUSED, "numbers.none_refused", "没有不予公开的政府信息公开申请。", citation),
        of(
            edition,
            Claim.NONE_CARRIED_FORWARD,
            "numbers.none_forward",
            "没有结转下年度继续办理的政府信息公开申请。",
            citation),
        of(edition, Claim.NONE_CARRIED_OVER, "numbers.none_over", "没有上年结转的政府信息公开申请。", citation));
  }

  private static Rule of(Edition edition, Claim claim, String id, String text, String citation) {
    return new ClaimRule(id, claim, claim.cells(edition), text, citation);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.claim.requirement", text);
  }

  @Override
  public Optional<Example> example() {
    var passes = Sample.of(text);
    var fails = Sample.of(text);
    for (var cell : cells) {
      passes = passes.and(cell, "0");
      fails = fails.and(cell, "3");
    }
    return Optional.of(new Example(passes, fails));
  }

  /// A number of the text, with its place.
  private record Stated(Placed paragraph, Mention mention) {}

  @Override
  public Material material(Facts facts) {
    return facts.text().paragraphs().stream().allMatch(one -> one.read().found(claim).isEmpty())
        ? Material.PROSE
        : Material.of(cells);
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var claims =
        facts.text().paragraphs().stream()
            .flatMap(one -> one.read().found(claim).stream().map(said -> words(one, said)))
            .toList();
    if (claims.isEmpty()) {
      return List.of();
    }
    var counted = counted(facts.totals());
    if (!counted.isEmpty()) {
      return claims.stream().map(words -> table(words, facts.totals(), counted)).toList();
    }
    return stated(facts.text()).stream()
        .flatMap(stated -> claims.stream().map(words -> text(words, stated)))
        .toList();
  }

  private static Words words(Placed paragraph, Said said) {
    return TextRule.words(paragraph, said.from(), said.to());
  }

  /// The cells that say otherwise.
  private List<CellRef> counted(Totals totals) {
    return cells.stream()
        .filter(cell -> totals.value(cell).filter(one -> one.signum() > 0).isPresent())
        .toList();
  }

  private Finding table(Words words, Totals totals, List<CellRef> counted) {
    var told =
        counted.stream()
            .limit(MOST_TOLD)
            .map(cell ->
                Wording.of(
                    "rule.claim.cell",
                    cell.label(),
                    totals.value(cell).orElseThrow().toPlainString()))
            .collect(Collectors.joining(Wording.of("rule.claim.and")));
    return Finding.about(
            this,
            List.of(words),
            Wording.of(
                "rule.claim.message.table",
                words.text(),
                counted.getFirst().section().numeral(),
                counted.size() > MOST_TOLD ? Wording.of("rule.claim.more", told) : told),
            Wording.of("rule.claim.advice"))
        .with(List.of(new Remedy.Visit(Wording.of("remedy.visit.cell"), counted)));
  }

  private Finding text(Words words, Stated stated) {
    var mention = stated.mention;
    return Finding.about(
        this,
        List.of(words, TextRule.words(stated.paragraph, mention.from(), mention.numeral().end())),
        Wording.of(
            "rule.claim.message.text",
            words.text(),
            mention.name(),
            mention.number().toPlainString() + mention.unit()),
        Wording.of("rule.claim.advice"));
  }

  /// The first number above zero that the text itself gives for one of the cells.
  private Optional<Stated> stated(ReportText text) {
    for (var paragraph : text.paragraphs()) {
      for (var mention : paragraph.read().mentions()) {
        if (mention.number().signum() > 0 && isOfACell(mention)) {
          return Optional.of(new Stated(paragraph, mention));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfACell(Mention mention) {
    return mention.readings().stream()
        .limit(1)
        .anyMatch(reading -> cells.containsAll(reading.cells()));
  }
}
