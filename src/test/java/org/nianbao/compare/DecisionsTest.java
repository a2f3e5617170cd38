package org.nianbao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.file.Rounds;
import org.nianbao.form.Section;

/// Which side was chosen, as drafts come and go.
class DecisionsTest {
  private static final String CELL = "t3.received.natural_person";
  private static final Reports.Report MINE =
      Reports.balanced().typed(CELL, "1").written(Section.OTHER, "甲一\n乙二\n丙三丙三");
  private static final Reports.Report OTHER =
      Reports.balanced().typed(CELL, "2").written(Section.OTHER, "新的\n甲一\n丙三丙四");

  private static List<Choice> choices(Decisions decisions) {
    return decisions.list().stream().map(Decided::choice).toList();
  }

  private static Decisions begun() {
    return Decisions.of(Comparison.of(MINE.draft(), OTHER.draft()));
  }

  private static Decisions choose(Decisions decisions, int index, Choice choice) {
    var decided = decisions.list().get(index);
    var next = decisions.chosen(decided, choice);
    return decisions.with(List.of(decided.difference()), choice).at(next);
  }

  @Test
  void everyChoiceCanBeTakenBack() {
    var decisions = begun();
    int count = decisions.list().size();
    assertEquals(4, count);
    for (int i = 0; i < count; i++) {
      var taken = choose(decisions, i, Choice.OTHERS);
      assertEquals(Choice.OTHERS, taken.list().get(i).choice());
      assertEquals(count, taken.list().size());
      assertEquals(MINE.draft(), choose(taken, i, Choice.MINE).comparison().mine());
    }
  }

  @Test
  void choicesCanBeMadeAndChangedInAnyOrder() {
    for (long seed = 0; seed < Rounds.of(60, 300); seed++) {
      var random = new Random(seed);
      var decisions = begun();
      for (int step = 0; step < 30; step++) {
        var choice = random.nextBoolean() ? Choice.OTHERS : Choice.MINE;
        decisions = choose(decisions, random.nextInt(4), choice);
        assertEquals(4, decisions.list().size(), "seed " + seed);
      }
      for (int i = 0; i < 4; i++) {
        decisions = choose(decisions, i, Choice.MINE);
      }
      assertEquals(MINE.draft(), decisions.comparison().mine(), "seed " + seed);
      assertEquals(List.of(Choice.MINE, Choice.MINE, Choice.MINE, Choice.MINE), choices(decisions));
    }
  }

  @Test
  void aChoiceIsReadFromTheDraftAfterUndoAndRedo() {
    var taken = choose(begun(), 0, Choice.OTHERS);
    var undone = taken.at(MINE.draft());
    assertEquals(Choice.OPEN, undone.list().getFirst().choice());
    assertEquals(Choice.OTHERS, undone.at(taken.comparison().mine()).list().getFirst().choice());
  }

  @Test
  void myOwnSideIsOpenAgainOnceItHasChanged() {
    var kept = choose(begun(), 0, Choice.MINE);
    assertEquals(Choice.MINE, kept.list().getFirst().choice());
    assertEquals(
        Choice.MINE,
        kept.at(MINE.written(Section.PROBLEMS, "改").draft()).list().getFirst().choice());
    assertEquals(Choice.OPEN, kept.at(MINE.typed(CELL, "3").draft()).list().getFirst().choice());
  }

  @Test
  void onlyWhatIsOpenIsLeft() {
    var kept = choose(begun(), 0, Choice.MINE);
    assertEquals(3, kept.open().size());
    var all = kept.at(kept.comparison().take(kept.open())).with(kept.open(), Choice.OTHERS);
    assertTrue(all.open().isEmpty());
    assertEquals(1, all.comparison().differences().size());
    assertEquals(List.of(Choice.MINE, Choice.OTHERS, Choice.OTHERS, Choice.OTHERS), choices(all));
  }
}
