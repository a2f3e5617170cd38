package org.nianbao.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;

/// The draft without the choices, whatever happens to it meanwhile.
class UnchosenTest {
  private static final String CELL = "t3.received.natural_person";
  private static final String OTHER_CELL = "t3.received.other";
  private static final Reports.Report OPENED =
      Reports.balanced().typed(CELL, "1").written(Section.OTHER, "甲\n乙");

  private final Draft opened = OPENED.draft();
  private final Unchosen unchosen = new Unchosen(opened);

  private void choose(Draft next) {
    unchosen.choose(next);
    unchosen.follow(next);
  }

  @Test
  void choicesLeadBackToTheVeryDraft() {
    choose(OPENED.typed(CELL, "2").draft());
    choose(OPENED.typed(CELL, "2").written(Section.OTHER, "甲\n丙").draft());
    assertSame(opened, unchosen.draft());
  }

  @Test
  void oneSectionIsGivenBackAlone() {
    var taken = OPENED.typed(CELL, "2").written(Section.OTHER, "丙\n甲");
    choose(taken.draft());
    assertEquals(
        OPENED.written(Section.OTHER, "丙\n甲").draft(), unchosen.given(Section.APPLICATIONS));
    assertEquals(OPENED.typed(CELL, "2").draft(), unchosen.given(Section.OTHER));
  }

  @Test
  void undoAndRedoAreFollowed() {
    var chosen = OPENED.typed(CELL, "2").draft();
    choose(chosen);
    unchosen.follow(opened);
    var older = OPENED.typed(CELL, "2").typed(OTHER_CELL, "5").draft();
    unchosen.follow(older);
    assertSame(older, unchosen.draft(), "a step older than the comparison was undone");
    unchosen.follow(chosen);
    assertSame(opened, unchosen.draft());
  }

  @Test
  void otherChangesStay() {
    choose(OPENED.typed(CELL, "2").written(Section.OTHER, "甲\n丙").draft());
    unchosen.follow(
        OPENED
            .typed(CELL, "2")
            .typed(OTHER_CELL, "5")
            .written(Section.OTHER, "甲\n丙")
            .written(Section.PROBLEMS, "新")
            .draft());
    assertEquals(
        OPENED.typed(OTHER_CELL, "5").written(Section.PROBLEMS, "新").draft(), unchosen.draft());
  }

  @Test
  void aCellThatWasChosenAndTypedThenStaysAsTyped() {
    choose(OPENED.typed(CELL, "2").draft());
    unchosen.follow(OPENED.typed(CELL, "3").draft());
    assertEquals(OPENED.typed(CELL, "3").draft(), unchosen.draft());
  }

  @Test
  void textThatWasChosenAndWrittenThenStaysAsWritten() {
    choose(OPENED.typed(CELL, "2").written(Section.OTHER, "甲\n丙").draft());
    unchosen.follow(OPENED.typed(CELL, "2").written(Section.OTHER, "甲\n丙\n丁").draft());
    assertEquals(OPENED.written(Section.OTHER, "甲\n丙\n丁").draft(), unchosen.draft());
  }
}
