package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.rule.Checker;
import org.nianbao.rule.Findings;
import org.nianbao.statute.Statute;

/// A draft that has been read from disk, and checked as well: the first check reads every sentence
/// and takes far longer than any later one, so it belongs on the background thread too.
///
/// @param arrival what was read
/// @param checker the rule book of the draft's edition
/// @param findings what it finds
record CheckedArrival(Arrival arrival, Checker checker, Findings findings) {

  /// Reads and checks a draft, as [Arrival#of] does.
  ///
  /// @throws IOException if it cannot be read
  static CheckedArrival of(Disk disk, Path file, Arrival.Intent intent) throws IOException {
    var arrival = Arrival.of(disk, file, intent);
    var draft = arrival.opened().draft();
    var checker = Statute.of(draft.edition()).checker();
    return new CheckedArrival(arrival, checker, checker.check(draft));
  }

  /// The same draft with its file locked by this program, although somebody else had locked it.
  ///
  /// @throws IOException if it cannot be locked
  CheckedArrival takenOver(Disk disk) throws IOException {
    return new CheckedArrival(arrival.takenOver(disk), checker, findings);
  }

  /// An editor of the draft.
  Editor editor() {
    return new Editor(arrival.opened().draft(), checker, findings);
  }
}
