package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.wording.Wording;

/// What of a document deviates from the form, and what of it was not used, a sentence each.
final class Notes {
  private Notes() {}

  static List<String> of(Recognition found) {
    var notes = new ArrayList<String>();
    found.deviations().forEach(deviation -> notes.add(sentence(deviation)));
    for (var unused : found.unused()) {
      notes.add(Wording.of("cli.import.unused", unused.from(), unused.text(), unused.reason()));
    }
    return notes;
  }

  private static String sentence(Deviation deviation) {
    return deviation.stands().isEmpty()
        ? Wording.of("cli.import.absent", deviation.should(), deviation.from())
        : Wording.of(
            "cli.import.deviation", deviation.from(), deviation.stands(), deviation.should());
  }
}
