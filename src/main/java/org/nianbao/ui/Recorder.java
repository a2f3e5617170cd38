package org.nianbao.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.nianbao.file.Disk;
import org.nianbao.file.Journal;
import org.nianbao.file.Trouble;

/// Keeps the journal of what is being worked on: a second after a change at the latest, its state
/// is on its way to disk. What is saved, or was given up, is taken out again.
final class Recorder {
  private static final Duration DELAY = Duration.seconds(1);

  private final Disk disk;
  private final Background background;
  private final ObservableValue<Optional<Document>> current;
  private final PauseTransition soon = new PauseTransition(DELAY);
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
      record();
    });
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
        .and(document.editor().unsaved().subscribe(() -> record()));
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
          return draft;
        },
        _ -> {
          isFailing = false;
          then.run();
        },
        _ -> {
          if (!isFailing) {
            isFailing = true;
            failed.run();
          }
        });
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
