package org.nianbao.workspace;

import java.time.Duration;
import javafx.util.Subscription;
import org.nianbao.file.OpenDraft;

/// Every five seconds, and when the window gets the focus, checks whether the open file was changed
/// elsewhere and refreshes its lock file (the heartbeat). Shares tell nobody of changes reliably:
/// checking does.
final class FileWatch {
  private static final Duration PERIOD = Duration.ofSeconds(5);

  private final Shared shared;
  private final OutsideChanges outside;
  private final Subscription checking;

  /// While a share does not answer, nobody asks it again.
  private boolean isChecking;

  /// The hash of what somebody else has written, as it was last reported; empty if it was not.
  private String reported = "";

  /// A save has just reported what is there by now.
  private boolean isReportedElsewhere;

  /// @param outside gets each change once, when it is gone again, and when somebody else has taken
  ///   the draft over
  FileWatch(Shared shared, Timers timers, OutsideChanges outside) {
    this.shared = shared;
    this.outside = outside;
    checking = timers.every(PERIOD, this::check);
    shared.current().editor().subscribe(_ -> forget());
  }

  /// What was found of one document says nothing of the next.
  private void forget() {
    reported = "";
    isReportedElsewhere = false;
  }

  /// What was found on disk.
  ///
  /// @param foreign the hash of what somebody else has written; empty if nobody has
  /// @param isBack whether the file is again what was last read or written here
  /// @param isHeld whether the draft is still held
  private record Seen(String foreign, boolean isBack, boolean isHeld) {}

  /// What somebody else has written by now was reported in another way.
  void reportedElsewhere() {
    isReportedElsewhere = true;
  }

  /// Checks the file now.
  void check() {
    var document = shared.current().get();
    var held = document.flatMap(Document::held);
    if (held.isEmpty() || isChecking) {
      return;
    }
    isChecking = true;
    var before = reported;
    shared
        .background()
        .read(
            () -> seen(held.get(), before),
            seen -> {
              isChecking = false;
              if (shared.current().get().flatMap(Document::held).equals(held)) {
                report(document.orElseThrow(), seen);
              }
            },
            _ -> isChecking = false);
  }

  /// @param reported what was found before; only after that the file may be as it was again
  private static Seen seen(OpenDraft held, String reported) {
    var foreign = held.foreign();
    var isBack = foreign.isEmpty() && !reported.isEmpty() && held.isAsKnown();
    return new Seen(foreign.orElse(""), isBack, held.beat());
  }

  private void report(Document document, Seen seen) {
    if (!seen.isHeld()) {
      outside.takenOver(document);
    }
    var isNew =
        !seen.foreign().isEmpty() && !seen.foreign().equals(reported) && !isReportedElsewhere;
    if (!seen.foreign().isEmpty() || seen.isBack()) {
      reported = seen.foreign();
    }
    isReportedElsewhere = false;
    if (seen.isBack()) {
      outside.restored(document);
    }
    if (isNew) {
      outside.changed(document);
    }
  }

  /// Stops checking.
  void close() {
    checking.unsubscribe();
  }
}
