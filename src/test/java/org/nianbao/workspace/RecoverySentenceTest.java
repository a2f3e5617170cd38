package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.Journal;
import org.nianbao.form.CellRef;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.wording.Wording;

/// What is said of a draft that a crash has left.
class RecoverySentenceTest {
  private static final CellRef UPHELD = TableFour.ref(Course.REVIEW, Result.UPHELD);

  private static String said(Draft draft) {
    var journal = new Journal.Found(draft, Optional.empty(), "", Instant.EPOCH, Path.of("journal"));
    return new Recovery.UnsavedWork(journal, Optional.empty(), 0).sentence();
  }

  @Test
  void whatNobodyHasReviewedIsSaid() {
    var draft = Draft.of(Statute.OF_2021.edition(), Cover.of("临湖县档案局", 2024));
    var open = new Draft.Basis(Map.of(UPHELD, ""), Map.of(), Optional.empty());
    assertTrue(said(draft.with(open)).endsWith(Wording.of("recovery.open", 1)));
    assertFalse(said(draft).contains("推断"));
  }
}
