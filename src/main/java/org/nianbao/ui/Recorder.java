package org.nianbao.ui;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.nianbao.file.Disk;
import org.nianbao.file.Journal;
import org.nianbao.file.Trouble;
import org.nianbao.ui.Keeping.Standing;

/// Keeps the journal of what is being worked on: a second after a change at the latest, its state
/// is on its way to disk. What is saved, or was given up, is taken out again.
final class Recorder {
  private static final Duration DELAY = Duration.seconds(1);

  private final Disk disk;
  private final Background background;
  private final ObservableValue<Optional<Document>> current;
  private final PauseTransition soon = new PauseTransition(DELAY);
  private final ReadOnlyObjectWrapper<Keeping> keeping =
      new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
  private Optional<Instant> recorded = Optional.empty();
  private Subscription watched = Subscription.EMPTY;
  private Runnable failed = () -> {};
  private boolean isFailing;

  /// Only touched on the recorder's thread.
  private Optional<Journal> journal = Optional.empty();

  Recorder(Disk disk, Background background, ObservableValue<Optional<Document>> current) {
    this.disk = disk;
    this.background = background;
    this.current = current;
    soon.setOnFinished(_ -> record());
    current.subscribe(now -> {
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
        current
            .getValue()
            .map(document ->
                document.editor().unsaved().get()
                    ? new Keeping(document.saved(), recorded, Standing.UNSAVED)
                    : new Keeping(document.saved(), Optional.empty(), Standing.SAVED))
            .orElse(Keeping.NOTHING));
  }

  /// What to do when the home folder takes no journal; once, until it takes one again.
  void onFailed(Runnable act) {
    failed = act;
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
    var unsaved = current.getValue().filter(document -> document.editor().unsaved().get());
    if (unsaved.isEmpty()) {
      background.record(this::clear, _ -> {}, _ -> {});
      return;
    }
    var draft = unsaved.get().editor().draft();
    var held = unsaved.get().held();
    background.record(
        () -> {
          begun().write(draft, held);
          return Instant.now();
        },
        when -> {
          isFailing = false;
          if (isCurrent(unsaved.get())) {
            recorded(Optional.of(when));
          }
          then.run();
        },
        _ -> {
          if (!isFailing) {
            isFailing = true;
            failed.run();
          }
        });
  }

  private boolean isCurrent(Document document) {
    return current.getValue().filter(now -> now.editor() == document.editor()).isPresent();
  }

  private Journal begun() throws Trouble {
    if (journal.isEmpty()) {
      journal = Optional.of(Journal.begin(disk));
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
    background.record(
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
