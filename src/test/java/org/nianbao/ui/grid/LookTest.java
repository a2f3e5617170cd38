package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Severity;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.ui.grid.Look.Content;
import org.nianbao.ui.grid.Look.Light;
import org.nianbao.ui.grid.Look.Lights;

/// Every state of a cell, on the first group of table four: four results and their total.
class LookTest {
  private static final Statute STATUTE = Statute.OF_2021;
  private static final CellRef UPHELD = cell(Result.UPHELD);
  private static final CellRef CORRECTED = cell(Result.CORRECTED);
  private static final CellRef TOTAL = cell(Result.TOTAL);
  private static final Lights DARK = new Lights(Set.of(), Set.of(), Set.of());

  private final Draft blank = Draft.of(STATUTE.edition(), Cover.of("测试县民政局", 2024));

  private static CellRef cell(Result result) {
    return TableFour.ref(Course.REVIEW, result);
  }

  private static Look look(Draft draft, CellRef cell) {
    return look(draft, cell, DARK);
  }

  private static Look look(Draft draft, CellRef cell, Lights lights) {
    return Look.of(STATUTE.checker().check(draft), cell, lights);
  }

  private Draft filled() {
    var draft = blank;
    for (var result : Result.values()) {
      if (result != Result.TOTAL) {
        draft = draft.typed(cell(result), result == Result.UPHELD ? "1" : "0");
      }
    }
    return draft;
  }

  @Test
  void aBlankIsNoZero() {
    assertEquals(Content.BLANK, look(blank, UPHELD).content());
    assertEquals(Content.ZERO, look(blank.typed(UPHELD, "0"), UPHELD).content());
    assertEquals(Content.ZERO, look(blank.typed(UPHELD, "０"), UPHELD).content());
    assertEquals(Content.NUMBER, look(blank.typed(UPHELD, "3"), UPHELD).content());
  }

  @Test
  void whatCannotBeReadStaysAsTypedAndIsAnError() {
    var look = look(blank.typed(UPHELD, "三件"), UPHELD);
    assertEquals("三件", look.text());
    assertEquals(Content.TEXT, look.content());
    assertEquals(Optional.of(Severity.ERROR), look.mark());
  }

  @Test
  void aNumberWithANoteIsATextToLookAt() {
    var look = look(blank.typed(UPHELD, "22（其中修订16件）"), UPHELD);
    assertEquals(Content.TEXT, look.content());
    assertEquals(Optional.of(Severity.WARNING), look.mark());
  }

  @Test
  void aTotalFollowsAndIsPartialWhileAPartIsBlank() {
    var partial = look(blank.typed(UPHELD, "1"), TOTAL);
    assertTrue(partial.isTotal());
    assertTrue(partial.isPartial());
    assertEquals("1", partial.text());
    var whole = look(filled(), TOTAL);
    assertTrue(whole.isTotal());
    assertFalse(whole.isPartial());
    assertFalse(whole.isStated());
    assertEquals(Optional.empty(), whole.mark());
  }

  @Test
  void aTotalThatSomebodyTypedIsStatedAndWrongOnlyIfItDiffers() {
    var equal = look(filled().typed(TOTAL, "1"), TOTAL);
    assertTrue(equal.isStated());
    assertFalse(equal.isTotal());
    assertEquals(Optional.empty(), equal.mark());
    var different = look(filled().typed(TOTAL, "2"), TOTAL);
    assertTrue(different.isStated());
    assertEquals("2", different.text());
    assertEquals(Optional.of(Severity.ERROR), different.mark());
    assertFalse(equal.isMarkedAs(different));
    assertFalse(equal.isMarkedAs(look(filled(), UPHELD)), "a pencil is a shape too");
  }

  @Test
  void aFindingOutshinesARangeAndARangeThePartsOfATotal() {
    var all = Set.of(UPHELD);
    assertEquals(Light.NONE, look(blank, CORRECTED, new Lights(all, all, all)).light());
    assertEquals(Light.FINDING, look(blank, UPHELD, new Lights(all, all, all)).light());
    assertEquals(Light.RANGE, look(blank, UPHELD, new Lights(all, Set.of(), all)).light());
    assertEquals(Light.PART, look(blank, UPHELD, new Lights(all, Set.of(), Set.of())).light());
    assertEquals(Light.NONE, look(blank, UPHELD).light());
  }
}
