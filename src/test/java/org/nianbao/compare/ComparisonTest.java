package org.nianbao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfForm;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.file.Rounds;
import org.nianbao.form.Section;

/// Where two drafts differ, and what comes of taking one side.
class ComparisonTest {

  @Test
  void aDraftIsTheSameAsItselfAndAsNothingElse() {
    Pairs.tries(
        400,
        (mine, other) -> {
          assertTrue(Comparison.of(mine, mine).isSame());
          assertEquals(mine.equals(other), Comparison.of(mine, other).isSame());
        });
  }

  @Test
  void takingEveryDifferenceGivesTheOtherDraft() {
    Pairs.tries(
        400,
        (mine, other) -> {
          var comparison = Comparison.of(mine, other);
          assertEquals(other, comparison.take(comparison.differences()));
        });
  }

  @Test
  void takingOneDifferenceAfterTheOtherGivesTheOtherDraftInAnyOrder() {
    Pairs.tries(
        200,
        (mine, other) -> {
          var random = new Random(mine.hashCode());
          var comparison = Comparison.of(mine, other);
          int steps = 0;
          while (!comparison.isSame()) {
            var one = comparison.differences().get(random.nextInt(comparison.differences().size()));
            var next = one.taken(comparison.mine());
            assertFalse(next.equals(comparison.mine()), () -> "nothing taken: " + one);
            assertEquals(next, comparison.take(List.of(one)));
            comparison = Comparison.of(next, other);
            assertTrue(++steps < 500, "no end of it");
          }
          assertEquals(other, comparison.mine());
        });
  }

  @Test
  void eitherWayRoundAsManyCellsAndParagraphsDiffer() {
    Pairs.tries(
        400,
        (mine, other) -> {
          var there = Comparison.of(mine, other);
          var back = Comparison.of(other, mine);
          assertEquals(there.cells(), back.cells());
          assertEquals(there.paragraphs(), back.paragraphs());
          assertEquals(there.fields(), back.fields());
        });
  }

  @Test
  void differencesAreInTheOrderOfTheReport() {
    Pairs.tries(
        100,
        (mine, other) -> {
          var positions =
              Comparison.of(mine, other).differences().stream().map(Difference::position).toList();
          assertEquals(positions.stream().sorted().distinct().toList(), positions);
        });
  }

  @Test
  void aCellShowsBothSidesAndBlankIsNotZero() {
    var mine = Reports.blank2021().typed("t3.received.natural_person", "0");
    var other = mine.cleared("t3.received.natural_person");
    var difference = only(mine.draft(), other.draft());
    assertEquals("三　一、本年新收政府信息公开申请数量　自然人", difference.place());
    assertEquals("0", difference.mine());
    assertEquals("未填", difference.others());
  }

  @Test
  void aTotalThatFollowsDiffersFromTheSameNumberTypedIn() {
    var following = Reports.balanced().following();
    var total = following.cell("t3.received.total").ref();
    var shown = following.worked().shown(total);
    var stated = following.typed(total, shown);
    var difference = only(following.draft(), stated.draft());
    assertEquals(shown + "（跟随各项）", difference.mine());
    assertEquals(shown + "（手填）", difference.others());
  }

  @Test
  void aTotalThatFollowsItsPartsIsNoDifferenceOfItsOwn() {
    var mine = Reports.balanced().following();
    var other = mine.typed("t3.received.natural_person", "77");
    assertInstanceOf(OfCell.class, only(mine.draft(), other.draft()));
  }

  @Test
  void whatDoesNotShowInTheWordsIsADifferenceToo() {
    var cell = Reports.blank2021().cell("t3.received.natural_person").ref();
    var base = Reports.blank2021().typed(cell, "5").draft();
    var plain = written(base, Paragraph.of(Style.BODY, "收到5件"));
    for (var other :
        List.of(
            Paragraph.of(Style.HEADING, "收到5件"),
            plain.prose(Section.OTHER).get(0).with(Weight.BOLD, 0, 2),
            new Paragraph(
                Style.BODY,
                List.of(Run.of("收到"), Run.of(Figure.of(cell), Weight.PLAIN), Run.of("件")),
                Map.of()),
            new Paragraph(Style.BODY, List.of(Run.of("收到5件")), Map.of("later", "1")),
            new Paragraph(
                Style.BODY,
                List.of(new Run("收到5件", Weight.PLAIN, Map.of("later", "1"))),
                Map.of()))) {
      var difference = assertInstanceOf(OfText.class, only(plain, written(base, other)));
      assertEquals("收到5件", difference.others());
      assertTrue(difference.setting().isPresent());
    }
    var heading = (OfText) only(plain, written(base, Paragraph.of(Style.HEADING, "收到5件")));
    assertEquals("文字相同，样式（正文，小标题（一））不同", heading.setting().orElseThrow());
  }

  private static Draft written(Draft draft, Paragraph paragraph) {
    return draft.with(Section.OTHER, new Prose(List.of(paragraph)));
  }

  @Test
  void aLinkedFigureIsNoDifferenceWhereOnlyItsCellIs() {
    var cell = Reports.blank2021().cell("t3.received.natural_person").ref();
    var linked =
        written(
            Reports.blank2021().typed(cell, "5").draft(),
            new Paragraph(Style.BODY, List.of(Run.of(Figure.of(cell), Weight.PLAIN)), Map.of()));
    var difference = only(linked, linked.typed(cell, "6"));
    assertEquals("6", difference.others());
    assertInstanceOf(OfCell.class, difference);
  }

  @Test
  void paragraphsAreFoundAgainAlthoughOthersCameBetween() {
    var mine = prose("（一）主动公开", "公开信息100条。", "（二）依申请公开", "不予处理3件，系重复申请。");
    var other =
        prose("（一）主动公开", "公开信息100条。", "开设专栏2个。", "（二）依申请公开", "不予处理4件，系重复申请。", "都已答复。", "没有积压。");
    var texts = Comparison.of(mine, other).differences().stream().map(OfText.class::cast).toList();
    assertEquals(
        List.of("一（一）主动公开，第 2 段", "一（二）依申请公开，第 1 段", "一（二）依申请公开，第 2 段起 2 段"),
        texts.stream().map(OfText::place).toList());
    assertEquals(
        List.of(
            new Piece(Piece.Kind.BOTH, "不予处理"),
            new Piece(Piece.Kind.MINE, "3"),
            new Piece(Piece.Kind.OTHERS, "4"),
            new Piece(Piece.Kind.BOTH, "件，系重复申请。")),
        texts.get(1).words());
    assertEquals(4, Comparison.of(mine, other).paragraphs());
  }

  private static Draft prose(String... lines) {
    return Reports.blank2021()
        .draft()
        .with(
            Section.OVERVIEW,
            new Prose(
                Stream.of(lines)
                    .map(line ->
                        Paragraph.of(line.startsWith("（") ? Style.HEADING : Style.BODY, line))
                    .toList()));
  }

  @Test
  void draftsOnDifferentFormsLoseNothing() {
    for (long seed = 0; seed < Rounds.of(15, 60); seed++) {
      var drafts = new ArbitraryDrafts(new Random(seed));
      var mine = drafts.next();
      var other = drafts.next();
      while (other.edition() == mine.edition()) {
        other = drafts.next();
      }
      var comparison = Comparison.of(mine, other);
      assertInstanceOf(OfForm.class, comparison.differences().getFirst());
      for (var side : List.of(mine, other)) {
        var there = side == mine ? other : mine;
        for (var cell : side.entries().keySet()) {
          if (there.edition().cell(cell.id()).isEmpty()) {
            var listed =
                comparison.differences().stream()
                    .filter(one -> one.position().name().equals(cell.id()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("dropped " + cell));
            assertFalse(listed.isTakeable());
          }
        }
      }
      var taken = comparison.take(comparison.differences());
      assertTrue(
          Comparison.of(taken, other).differences().stream().noneMatch(Difference::isTakeable));
      assertEquals(mine.edition(), taken.edition());
    }
  }

  @Test
  void twoLongTextsAreComparedWhateverTheyHaveInCommon() {
    var sentence = "本年度收到政府信息公开申请35件，均按期答复。";
    var one = sentence.repeat(200_000 / sentence.length());
    var edited = one.replaceFirst("35", "36").substring(0, one.length() - 30) + "完";
    var strange = new Random(1).ints(200_000, '一', '龥').mapToObj(Character::toString);
    var spread = one.replaceAll("(.{500}).", "$1改");
    var everywhere = one.replaceAll("(.{50}).", "$1改");
    for (var other : List.of(edited, spread, everywhere, strange.collect(Collectors.joining()))) {
      var from = System.nanoTime();
      var pieces = Words.between(one, other);
      var words = System.nanoTime();
      var lines =
          Comparison.of(prose(one.split("(?<=\\G.{1000})")), prose(other.split("(?<=\\G.{1000})")));
      var paragraphs = System.nanoTime();
      System.out.printf(
          "200,000 characters: %d pieces in %d ms, %d paragraphs in %d ms%n",
          pieces.size(),
          (words - from) / 1_000_000,
          lines.paragraphs(),
          (paragraphs - words) / 1_000_000);
      assertEquals(one, side(pieces, Piece.Kind.MINE));
      assertEquals(other, side(pieces, Piece.Kind.OTHERS));
      assertEquals(lines.other(), lines.take(lines.differences()));
    }
  }

  private static String side(List<Piece> pieces, Piece.Kind kind) {
    var side = new StringBuilder();
    pieces.stream()
        .filter(piece -> piece.kind() == Piece.Kind.BOTH || piece.kind() == kind)
        .forEach(piece -> side.append(piece.text()));
    return side.toString();
  }

  private static Difference only(Draft mine, Draft other) {
    var differences = Comparison.of(mine, other).differences();
    assertEquals(1, differences.size(), differences::toString);
    return differences.getFirst();
  }
}
