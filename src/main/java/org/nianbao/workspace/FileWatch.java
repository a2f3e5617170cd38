package org.nianbao.workspace;

import java.time.Duration;
import javafx.util.Subscription;
import org.nianbao.file.OpenDraft;

/// The check of the open file, every five seconds and when the window gets the focus: whether it
/// was changed elsewhere, and a sign of life in its lock file (the heartbeat). It polls, since
/// shares do not notify of changes reliably.
final class FileWatch {
  private static final Duration PERIOD = Duration.ofSeconds(5);

  private final Shared shared;
  private final OutsideChanges outside;
  private final Subscription checking;

  /// Whether a check is running: while a share does not answer, no second check is started.
  private boolean isChecking;

  /// SHA-256 of the foreign content that was last reported; empty if none was.
  private String reported = "";

  /// A save has just reported the foreign content: the next check must not report it again.
  private boolean isReportedElsewhere;

  /// @param outside is told once of each change, of its disappearance, and of a takeover of the
  ///   draft by somebody else
  FileWatch(Shared shared, Timers timers, OutsideChanges outside) {
    this.shared = shared;
    this.outside = outside;
    checking = timers.every(PERIOD, this::check);
    shared.current().editor().subscribe(_ -> forget());
  }

  /// Forgets what was found of the previous document.
  private void forget() {
    reported = "";
    isReportedElsewhere = false;
  }

  /// The result of one check.
  ///
  /// @param foreign SHA-256 of what somebody else has written; empty if nobody has
  /// @param isBack whether the file is again what was last read or written here
  /// @param isHeld whether the file is still locked by this program
  private record Seen(String foreign, boolean isBack, boolean isHeld) {}

  /// Says that the user has already been told of the present foreign content in another way.
  void reportedElsewhere() {
    isReportedElsewhere = true;
  }

  /// Checks the file now, on a background thread.
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

  /// @param reported SHA-256 of the foreign content reported before; only after one can the file be
  ///   back to what it was
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
