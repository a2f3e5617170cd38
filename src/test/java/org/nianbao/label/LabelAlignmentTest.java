package org.nianbao.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which row of the form each row of a table is.
class LabelAlignmentTest {
  private static final int NONE = LabelAlignment.NONE;
  private static final int ROWS = 6;

  /// The targets of rows that each have the label of one row of the form, or none.
  private static List<Integer> aligned(int... labels) {
    return targets(
        LabelAlignment.of(votes(labels)).freed(i -> labels[i]).filled(i -> labels[i] == NONE));
  }

  private static int[][] votes(int... labels) {
    var votes = new int[labels.length][ROWS];
    IntStream.range(0, labels.length)
        .filter(i -> labels[i] != NONE)
        .forEach(i -> votes[i][labels[i]] = 2);
    return votes;
  }

  private static List<Integer> targets(LabelAlignment alignment) {
    return IntStream.range(0, alignment.size()).map(alignment::to).boxed().toList();
  }

  @Test
  void aLabelIsFollowedInAnyOrder() {
    assertEquals(List.of(0, 3, 2, 1, 4), aligned(0, 3, 2, 1, 4));
    assertEquals(List.of(0, 3, NONE, NONE, 4), targets(LabelAlignment.of(votes(0, 3, 2, 1, 4))));
  }

  @Test
  void ofTwoRowsWithOneLabelTheOneInItsPlaceHasIt() {
    assertEquals(List.of(0, NONE, 2, 3), aligned(0, 2, 2, 3));
    assertEquals(List.of(0, 1, NONE, 3), aligned(0, 1, 1, 3));
  }

  @Test
  void aRowWithoutALabelIsWhatTheRowsAroundItLeave() {
    assertEquals(List.of(0, 1, 2), aligned(0, NONE, 2));
    assertEquals(List.of(0, NONE, 3), aligned(0, NONE, 3));
    assertEquals(List.of(1, 2, 3, 4), aligned(NONE, 2, 3, NONE));
  }

  @Test
  void aPlaceThatALabelNamesIsLeftToIt() {
    assertEquals(List.of(0, NONE, 2, 3, 1), aligned(0, NONE, 2, 3, 1));
  }
}
