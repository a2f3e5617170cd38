package org.nianbao.ui;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.nianbao.file.Journal;
import org.nianbao.file.Trouble;
import org.nianbao.ui.Keeping.Standing;
import org.nianbao.wording.Wording;

/// Keeps the journal of what is being worked on: a second after a change at the latest, its state
/// is on its way to disk. What is saved, or was given up, is taken out again.
final class Recorder {
  private static final Duration DELAY = Duration.seconds(1);

  private final Shared shared;
  private final PauseTransition soon = new PauseTransition(DELAY);
  private final ReadOnlyObjectWrapper<Keeping> keeping =
      new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
  private Optional<Instant> recorded = Optional.empty();
  private Subscription watched = Subscription.EMPTY;
  private boolean isFailing;

  /// Only touched on the recorder's thread.
  private Optional<Journal> journal = Optional.empty();

  Recorder(Shared shared) {
    this.shared = shared;
    soon.setOnFinished(_ -> record());
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

  /// How far what is being worked on is on disk.
  ReadOnlyObjectProperty<Keeping> keeping() {
    return keeping.getReadOnlyProperty();
  }

  private void recorded(Optional<Instant> when) {
    recorded = when;
    say();
  }

  private void say() {
    keeping.set(
        shared
            .current()
            .get()
            .map(document ->
                document.editor().unsaved().get()
                    ? new Keeping(document.saved(), recorded, Standing.UNSAVED)
                    : new Keeping(document.saved(), Optional.empty(), Standing.SAVED))
            .orElse(Keeping.NOTHING));
  }

  private Subscription watch(Document document) {
    return document
        .editor()
        .findings()
        .subscribe(() -> {
          if (soon.getStatus() != PauseTransition.Status.RUNNING) {
            soon.playFromStart();
          }
        })
        .and(document.editor().unsaved().subscribe(() -> changed()));
  }

  private void changed() {
    say();
    record();
  }

  private void record() {
    record(() -> {});
  }

  /// Writes the state of what is being worked on, if it is not saved.
  ///
  /// @param then what to do once it is on disk
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

  /// Ends the journal: the program is left as its user wished.
  void close() {
    soon.stop();
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
