package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;
import org.nianbao.wording.Wording;

/// Requires that a total equals the sum of its parts. A part that is larger than the total is an
/// error, whatever is blank beside it.
///
/// @param id the rule's id
/// @param total the cell of the total
/// @param parts the cells that it sums up
/// @param totalName how a sentence names the total, such as 行政复议总计
/// @param partsName how a sentence names the sum, such as 四项之和
/// @param citation the basis of the requirement, a document and the place in it
public record SumRule(
    String id, CellRef total, Term parts, String totalName, String partsName, String citation)
    implements Rule {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.sum.requirement", totalName, partsName);
  }

  @Override
  public Optional<Example> example() {
    var passes = Sample.of(parts.parts(), "1");
    return Optional.of(new Example(passes.and(total, "1"), passes.and(total, "2")));
  }

  @Override
  public List<Finding> findings(Facts facts) {
    var totals = facts.totals();
    var stated = totals.value(total);
    if (stated.isEmpty()) {
      return List.of();
    }
    var sum = totals.sum(parts);
    if (sum.isComplete()) {
      return stated.get().compareTo(sum.value()) == 0
          ? List.of()
          : List.of(finding(totals, stated.get(), sum.value()));
    }
    return LargestPart.over(stated.get(), totals, parts)
        .map(part -> tooMuch(totals, stated.get(), part))
        .stream()
        .toList();
  }

  /// A part that is more than its whole is a fault whatever is blank.
  @Override
  public Material material(Facts facts) {
    return findings(facts).isEmpty()
        ? Material.of(Stream.concat(Stream.of(total), parts.parts().stream()).toList())
        : Material.NONE;
  }

  private Finding tooMuch(Totals totals, BigDecimal stated, Finding.Side part) {
    return new Finding(
        this,
        total.section(),
        total.label(),
        Wording.of(
            "rule.sum.message.part",
            part.name(),
            part.figure().toPlainString(),
            totalName,
            stated.toPlainString(),
            part.figure().subtract(stated).toPlainString()),
        Wording.of("rule.sum.advice.part"),
        List.of(total, part.cells().getFirst()),
        Optional.of(
            new Finding.Comparison(
                new Finding.Side(
                    totals.follows(total) ? Wording.of("side.computed") : Wording.of("side.stated"),
                    "",
                    stated,
                    List.of(total)),
                part,
                Wording.of("difference.more"))),
        List.of(
            new Remedy.Visit(Wording.of("remedy.visit.cell"), part.cells()),
            new Remedy.Visit(Wording.of("remedy.visit.total"), List.of(total))));
  }

  private Finding finding(Totals totals, BigDecimal stated, BigDecimal sum) {
    var more = stated.compareTo(sum) > 0;
    var gap = stated.subtract(sum).abs().toPlainString();
    var difference = more ? Wording.of("difference.more") : Wording.of("difference.less");
    var follows = totals.follows(total);
    var remedies = new ArrayList<Remedy>();
    if (!follows) {
      // The corner of table three follows its row: that mends nothing where its column differs.
      var computed =
          totals
              .sumOf(total)
              .filter(Totals.Sum::isComplete)
              .filter(own -> own.value().compareTo(sum) == 0);
      computed.ifPresent(own ->
          remedies.add(
              new Remedy.Follow(Wording.of("remedy.follow", own.value().toPlainString()), total)));
    }
    remedies.add(new Remedy.Visit(Wording.of("remedy.visit.parts"), parts.parts()));
    return new Finding(
        this,
        total.section(),
        total.label(),
        Wording.of(
            follows ? "rule.sum.message.follows" : "rule.sum.message",
            totalName,
            stated.toPlainString(),
            partsName,
            sum.toPlainString(),
            difference,
            gap),
        follows
            ? Wording.of("rule.sum.advice.follows")
            : more
                ? Wording.of("rule.sum.advice.more", gap)
                : Wording.of("rule.sum.advice.less", gap),
        List.of(total),
        Optional.of(
            new Finding.Comparison(
                new Finding.Side(partsName, Working.of(totals, parts), sum, parts.parts()),
                new Finding.Side(
                    follows ? Wording.of("side.computed") : Wording.of("side.stated"),
                    "",
                    stated,
                    List.of(total)),
                difference)),
        remedies);
  }
}
