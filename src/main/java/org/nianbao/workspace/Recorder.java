package org.nianbao.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.nianbao.file.Journal;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.SaveState.FileMatch;

/// Writes the journal of the open document while it has unsaved changes: a write starts at the
/// latest one second after a change. Once the document is saved or its changes are discarded, the
/// journal is cleared.
final class Recorder {
  private static final Duration DELAY = Duration.ofSeconds(1);

  private final Shared shared;
  private final Timers timers;
  private final ReadOnlyObjectWrapper<SaveState> state =
      new ReadOnlyObjectWrapper<>(SaveState.NOTHING);
  private Optional<Instant> recorded = Optional.empty();
  private Subscription watched = Subscription.EMPTY;

  /// The write scheduled after a change; empty when none is due.
  private Optional<Subscription> soon = Optional.empty();

  /// Whether the last write failed, so that the user is warned only once.
  private boolean isFailing;

  /// The journal, begun with the first write. Used only on the recorder's thread.
  private Optional<Journal> journal = Optional.empty();

  Recorder(Shared shared, Timers timers) {
    this.shared = shared;
    this.timers = timers;
    shared
        .current()
        .property()
        .subscribe(now -> {
          watched.unsubscribe();
          watched = now.map(this::watch).orElse(Subscription.EMPTY);
          recorded(Optional.empty());
          record();
        });
  }

  /// The save status of the open document.
  ReadOnlyObjectProperty<SaveState> state() {
    return state.getReadOnlyProperty();
  }

  private void recorded(Optional<Instant> when) {
    recorded = when;
    say();
  }

  private void say() {
    state.set(
        shared
            .current()
            .get()
            .map(document ->
                document.editor().unsaved().get()
                    ? new SaveState(document.saved(), recorded, FileMatch.UNSAVED)
                    : new SaveState(document.saved(), Optional.empty(), FileMatch.SAVED))
            .orElse(SaveState.NOTHING));
  }

  private Subscription watch(Document document) {
    return document
        .editor()
        .findings()
        .subscribe(this::recordSoon)
        .and(document.editor().unsaved().subscribe(() -> changed()));
  }

  private void recordSoon() {
    if (soon.isEmpty()) {
      soon =
          Optional.of(
              timers.after(
                  DELAY,
                  () -> {
                    soon = Optional.empty();
                    record();
                  }));
    }
  }

  private void changed() {
    say();
    record();
  }

  private void record() {
    record(() -> {});
  }

  /// Writes the open document to the journal if it has unsaved changes; else clears the journal.
  ///
  /// @param then is run once it is on disk; not if there was nothing to write, or writing failed
  void record(Runnable then) {
    var unsaved = shared.current().get().filter(document -> document.editor().unsaved().get());
    if (unsaved.isEmpty()) {
      shared.background().record(this::clear, _ -> {}, _ -> {});
      return;
    }
    var draft = unsaved.get().editor().draft();
    var held = unsaved.get().held();
    shared
        .background()
        .record(
            () -> {
              begun().write(draft, held);
              return Instant.now();
            },
            when -> {
              isFailing = false;
              if (shared.current().isOpen(unsaved.get())) {
                recorded(Optional.of(when));
              }
              then.run();
            },
            _ -> {
              if (!isFailing) {
                isFailing = true;
                shared.messages().warn(Wording.of("notice.noJournal", shared.disk().home()));
              }
            });
  }

  private Journal begun() throws Trouble {
    if (journal.isEmpty()) {
      journal = Optional.of(Journal.begin(shared.disk()));
    }
    return journal.get();
  }

  private boolean clear() throws Trouble {
    if (journal.isPresent()) {
      journal.get().clear();
    }
    return true;
  }

  /// Ends and deletes the journal when the program ends, since the user has decided about unsaved
  /// work.
  void close() {
    soon.ifPresent(Subscription::unsubscribe);
    watched.unsubscribe();
    shared
        .background()
        .record(
            () -> {
              if (journal.isPresent()) {
                journal.get().close();
              }
              return true;
            },
            _ -> {},
            _ -> {});
  }
}
