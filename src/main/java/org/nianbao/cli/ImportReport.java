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
      lines.add(
          Wording.of("cli.import.decision", decision.about(), decision.why(), decision.chosen()));
      decision.others().forEach(other -> lines.add(Wording.of("cli.import.other.way", other)));
    }
    for (var deviation : found.deviations()) {
      lines.add(
          deviation.stands().isEmpty()
              ? Wording.of("cli.import.absent", deviation.should(), deviation.from())
              : Wording.of(
                  "cli.import.deviation",
                  deviation.from(),
                  deviation.stands(),
                  deviation.should()));
    }
    for (var unused : found.unused()) {
      lines.add(Wording.of("cli.import.unused", unused.from(), unused.text(), unused.reason()));
    }
    return lines;
  }
}
