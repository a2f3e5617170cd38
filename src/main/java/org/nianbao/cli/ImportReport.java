package org.nianbao.cli;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.recognition.Recognition;
import org.nianbao.wording.Wording;

/// What somebody should know of a report that was found in a document, for people.
record ImportReport(Recognition found) {

  /// The decisions, the deviations from the form and what was not used, a sentence each.
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (var decision : found.decisions()) {
      lines.add(decision.sentence());
      decision.others().forEach(other -> lines.add(Wording.of("cli.import.other.way", other)));
    }
    found.deviations().forEach(deviation -> lines.add(deviation.sentence()));
    found.unused().forEach(unused -> lines.add(unused.sentence()));
    return lines;
  }
}
