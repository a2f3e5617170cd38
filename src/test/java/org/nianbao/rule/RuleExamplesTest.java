package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Reports;
import org.nianbao.Reports.Report;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.statement.Passage;
import org.nianbao.statute.Statute;

/// Every rule of both rule books, by example.
class RuleExamplesTest {

  static Stream<Arguments> rules() {
    return Statute.all().stream()
        .flatMap(statute ->
            statute.checker().rules().stream()
                .map(rule ->
                    Arguments.argumentSet(
                        statute.edition().id() + " " + rule.id(), statute, rule)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAnExampleThatPassesAndOneThatFails(Statute statute, Rule rule) {
    var example = rule.example();
    assertTrue(example.isPresent(), rule.id() + " has no example");
    var passes = in(statute, example.get().passes());
    assertEquals(List.of(), passes.findings(rule.id()));
    assertFalse(failing(statute, rule).findings(rule.id()).isEmpty(), rule.requirement());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFindingSaysWhatIsWrongWhereAndWhatToDo(Statute statute, Rule rule) {
    var finding = failure(statute, rule);
    assertEquals(rule, finding.rule());
    assertFalse(finding.message().isBlank());
    assertFalse(finding.place().isBlank());
    assertFalse(finding.advice().isBlank());
    assertFalse(finding.rule().citation().isBlank());
    assertFalse(
        (finding.message() + finding.place() + finding.advice()).matches(".*[{}].*"),
        finding.message());
    assertFalse(finding.message().endsWith("！"));
  }

  /// A finding on cells names them, stands in their section and offers a way out.
  @ParameterizedTest
  @MethodSource("rules")
  void aFindingOnCellsLeadsToThem(Statute statute, Rule rule) {
    var finding = failure(statute, rule);
    boolean concernsCells =
        !(rule instanceof UnitRule
            || rule instanceof UnitNameRule
            || rule instanceof TitleRule
            || rule instanceof DateRule
            || rule instanceof EditionRule
            || rule instanceof WrittenRule
            || rule instanceof FigureFilledRule
            || rule instanceof QuotedRule
            || !finding.words().isEmpty()
            || finding.where().missing().isPresent());
    assertEquals(concernsCells, !finding.cells().isEmpty());
    if (concernsCells) {
      assertFalse(finding.remedies().isEmpty());
      finding.cells().forEach(cell -> assertEquals(finding.section(), cell.section()));
      finding.remedies().forEach(remedy -> assertFalse(remedy.label().isBlank()));
      assertTrue(finding.place().startsWith(finding.section().numeral()), finding.place());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFindingOnAnIdentityGivesBothNumbers(Statute statute, Rule rule) {
    var finding = failure(statute, rule);
    boolean identity = rule instanceof SumRule || rule instanceof BalanceRule;
    boolean beside = Set.of("years.carried_over", "years.stock").contains(rule.id());
    assertEquals(
        identity || beside || rule instanceof QuotedRule, finding.comparison().isPresent());
    if (identity) {
      assertEquals(1, failing(statute, rule).findings(rule.id()).size());
      var both = finding.comparison().get();
      assertEquals(0, BigDecimal.ONE.compareTo(both.gap()), "the example changes a figure by one");
      var totals = Totals.of(failing(statute, rule).draft());
      for (var side : List.of(both.expected(), both.actual())) {
        var sum =
            side.cells().stream()
                .map(cell -> totals.value(cell).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(side.figure()), side.name());
        assertFalse(side.name().isBlank());
      }
      assertTrue(finding.message().contains("1 件"), finding.message());
      if (rule instanceof SumRule) {
        assertTrue(finding.message().contains(both.expected().figure().toPlainString()));
        assertTrue(finding.message().contains(both.actual().figure().toPlainString()));
      }
    }
  }

  private static Draft replaced(Draft draft, Finding.Words words, String text) {
    if (words.passage().field().isPresent()) {
      var field = words.passage().field().get();
      var typed = new StringBuilder(field.text(draft.cover()));
      typed.replace(words.from(), words.to(), text);
      return draft.withCover(field.with(draft.cover(), typed.toString()));
    }
    var section = words.passage().section();
    var from = new Prose.Position(words.paragraph(), words.from());
    return draft.with(
        section,
        draft
            .prose(section)
            .remove(from, new Prose.Position(words.paragraph(), words.to()))
            .insert(from, Prose.Run.of(text)));
  }

  /// A remedy does what its button says: after it, the rule has nothing more to say here.
  @ParameterizedTest
  @MethodSource("rules")
  void aRemedyMendsWhatItOffersToMend(Statute statute, Rule rule) {
    var bad = failing(statute, rule);
    for (var remedy : failure(statute, rule).remedies()) {
      switch (remedy) {
        case Remedy.Follow(var label, var total) -> {
          var mended = bad.typed(total, "");
          assertEquals(List.of(), mended.findings(rule.id()), label);
          assertTrue(label.contains(mended.worked().shown(total)), label);
        }
        case Remedy.FillZero(var label, var cells) -> {
          var mended = bad;
          for (var cell : cells) {
            mended = mended.typed(cell, "0");
          }
          assertEquals(List.of(), mended.findings(rule.id()), label);
        }
        case Remedy.Link(var label, var section, var words, var figure) -> {
          var prose = bad.draft().prose(section);
          var from = new Prose.Position(words.paragraph(), words.from());
          var linked =
              prose
                  .remove(from, new Prose.Position(words.paragraph(), words.to()))
                  .insert(from, Prose.Run.of(figure, Prose.Weight.PLAIN));
          var mended = new Report(bad.draft().with(section, linked));
          assertEquals(List.of(), mended.findings(rule.id()), label);
          assertTrue(label.contains(figure.text(mended.worked())), label);
        }
        case Remedy.Replace(var label, var words, var text) -> {
          var mended = new Report(replaced(bad.draft(), words, text));
          assertTrue(label.contains(text), label);
          assertTrue(mended.findings(rule.id()).size() < bad.findings(rule.id()).size(), label);
        }
        case Remedy.Confirm(var label, var cells) -> {
          var mended = bad.draft();
          for (var cell : cells) {
            mended = mended.confirmed(cell);
          }
          assertEquals(List.of(), new Reports.Report(mended).findings(rule.id()), label);
        }
        case Remedy.Visit(_, var cells) -> assertFalse(cells.isEmpty());
      }
    }
  }

  @Test
  void aNumberInANameIsNotCompared() {
    var stated = "政府信息公开新收99999件";
    var report = Reports.balanced();
    assertEquals(1, report.written(Section.OVERVIEW, stated).findings("figures.quoted").size());
    var title = report.written(Section.OVERVIEW, "印发《" + stated + "的通报》。");
    assertEquals(List.of(), title.findings("figures.quoted"));
    var unit = report.written(Section.OVERVIEW, stated).cover(cover -> cover.withUnit(stated));
    assertEquals(List.of(), unit.findings("figures.quoted"));
  }

  @Test
  void aCellWhoseReadingIsOpenIsNotOfferedZero() {
    var blank = Reports.balanced().cleared("t2.coercion").cleared("t2.penalty");
    var open =
        new Reports.Report(
            Sample.of(Passage.CONTACT, "")
                .unsure(blank.draft().edition().cell("t2.penalty").orElseThrow().ref())
                .in(blank.draft()));
    var finding = open.findings("t2.filled").getFirst();
    assertEquals(2, finding.cells().size());
    var filled =
        finding.remedies().stream()
            .filter(Remedy.FillZero.class::isInstance)
            .map(Remedy.FillZero.class::cast)
            .flatMap(remedy -> remedy.cells().stream())
            .map(cell -> cell.id())
            .toList();
    assertEquals(List.of("t2.coercion"), filled);
    assertEquals(1, open.findings("t2.reviewed").size());
  }

  @Test
  void theBalancedReportsMeetEveryRule() {
    for (var statute : Statute.all()) {
      assertEquals(List.of(), Reports.balanced(statute).objections());
      assertEquals(List.of(), Reports.balanced(statute).following().objections());
    }
  }

  private static Report in(Statute statute, Sample sample) {
    return new Report(sample.in(Reports.balanced(statute).draft()));
  }

  private static Report failing(Statute statute, Rule rule) {
    return in(statute, rule.example().orElseThrow().fails());
  }

  private static Finding failure(Statute statute, Rule rule) {
    return failing(statute, rule).findings(rule.id()).getFirst();
  }
}
