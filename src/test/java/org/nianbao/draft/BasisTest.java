package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Draft.Basis;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

class BasisTest {
  private static final CellRef LICENCE = TableTwo2021.ref(Figure.LICENCE);
  private static final CellRef FEE = TableTwo2021.ref(Figure.FEE);

  private static Draft marked() {
    return Reports.blank2021()
        .typed(LICENCE, "7")
        .draft()
        .with(new Basis(Map.of(LICENCE, "两种读法", FEE, ""), Map.of(), Optional.empty()));
  }

  @Test
  void anotherEntryInAnInferredCellRemovesItsMark() {
    assertEquals(Map.of(FEE, ""), marked().typed(LICENCE, "8").basis().inferred());
    assertEquals(Map.of(FEE, ""), marked().typed(LICENCE, "").basis().inferred());
  }

  @Test
  void theSameEntryKeepsTheMark() {
    assertEquals(marked(), marked().typed(LICENCE, "7"));
  }

  @Test
  void whatIsDoneElsewhereKeepsTheMark() {
    var draft =
        marked()
            .typed(TableTwo2021.ref(Figure.PENALTY), "1")
            .withCover(Cover.of("云溪县", 2023))
            .with(Section.OTHER, Prose.of("无。"));
    assertEquals(marked().basis(), draft.basis());
  }

  @Test
  void confirmingRemovesTheMarkAndChangesNothingElse() {
    var confirmed = marked().confirmed(LICENCE);
    assertEquals(Map.of(FEE, ""), confirmed.basis().inferred());
    assertEquals(marked().entries(), confirmed.entries());
    assertEquals(confirmed, confirmed.confirmed(LICENCE));
  }

  @Test
  void aBlankReasonIsNone() {
    var draft = marked().withReason(FEE, "划转 1 件");
    assertEquals(Map.of(FEE, "划转 1 件"), draft.basis().reasons());
    assertEquals(marked(), draft.withReason(FEE, " \u200B"));
  }

  @Test
  void anAttachedReportHasNothingAttached() {
    var last = marked();
    var basis = new Basis(Map.of(), Map.of(), Optional.of(last));
    assertEquals(Basis.NONE, basis.lastYear().orElseThrow().basis());
    assertEquals(last.entries(), basis.lastYear().orElseThrow().entries());
    var plain = Optional.of(Reports.balanced().draft());
    assertSame(plain.get(), new Basis(Map.of(), Map.of(), plain).lastYear().orElseThrow());
  }

  @Test
  void whatADraftRestsOnIsPartOfIt() {
    assertNotEquals(marked(), marked().with(Basis.NONE));
  }
}
