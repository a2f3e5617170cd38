package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.file.Rounds;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.source.Source;

/// Documents disturbed at random: no cell that is certain is wrong.
class DisturbedDocumentsTest {
  /// How the cells of the documents with one disturbance were read.
  private static final class Count {
    private int cells;
    private int certain;
    private int right;
  }

  private final Map<Disturbance, Count> counts = new EnumMap<>(Disturbance.class);
  private final List<String> faults = new ArrayList<>();

  @Test
  void noCertainCellOfADisturbedDocumentIsWrong() {
    var all = Disturbance.values();
    for (int seed = 0; seed < Rounds.of(100, 1000); seed++) {
      var document = new DisturbedDocument(new Random(seed));
      var disturbance = all[seed % all.length];
      disturbance.apply(document);
      check(seed, "grid", disturbance, document, document.grid());
      check(seed, "page", disturbance, document, document.page());
      if (disturbance.isKeptByTabs() && !document.isOfRows()) {
        check(seed, "tabs", disturbance, document, document.tabs());
        check(seed, "short", disturbance, document, document.shortTabs());
      }
    }
    counts.forEach((disturbance, count) ->
        System.out.printf(
            "disturbed: %-16s %7d cells %6.1f %% certain %6.1f %% right%n",
            disturbance,
            count.cells,
            100.0 * count.certain / count.cells,
            100.0 * count.right / count.cells));
    assertEquals(List.of(), faults);
  }

  private void check(
      int seed, String form, Disturbance disturbance, DisturbedDocument document, Source source) {
    var found = Recogniser.of(source);
    var about = "seed " + seed + " " + disturbance + " " + form + ": ";
    if (found.draft().edition() != document.draft().edition()) {
      faults.add(about + "another edition");
      return;
    }
    var count = counts.computeIfAbsent(disturbance, _ -> new Count());
    found
        .cells()
        .forEach((ref, cell) -> {
          document.expected().fault(ref, cell).ifPresent(fault -> faults.add(about + fault));
          count.cells++;
          count.certain += cell.state() == State.CERTAIN ? 1 : 0;
          count.right += document.expected().isRight(ref, cell) ? 1 : 0;
          if (disturbance.isHarmless() && cell.state() != State.CERTAIN) {
            faults.add(about + ref + " is not certain: " + cell);
          }
        });
  }
}
