package org.nianbao.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nianbao.compare.Comparison;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.file.Journal;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// 找回: the unsaved drafts found after a crash. They are offered to the user, never restored
/// unasked.
public final class Recovery {
  private static final String LOST = "lost";

  private final Shared shared;
  private final Opening opening;
  private final OtherDrafts others;
  private final Recorder recorder;
  private final ObservableList<UnsavedWork> found = FXCollections.observableArrayList();

  Recovery(Shared shared, Opening opening, OtherDrafts others, Recorder recorder) {
    this.shared = shared;
    this.opening = opening;
    this.others = others;
    this.recorder = recorder;
  }

  /// An unsaved draft found after a crash.
  ///
  /// @param journal the journal that holds it
  /// @param arrival its saved file as it is now; empty if there is none, or it cannot be read
  /// @param differences the number of places in which it differs from its file; 0 if there is none
  public record UnsavedWork(Journal.Found journal, Optional<Arrival> arrival, int differences) {

    private boolean isSaved() {
      return arrival.filter(there -> there.opened().draft().equals(journal.draft())).isPresent();
    }

    /// One sentence for the user: when it was last written, and how it differs from the saved file,
    /// or that there is none; and how many cells of it are inferred and not reviewed yet.
    public String sentence() {
      int open = journal.draft().basis().inferred().size();
      return open == 0 ? state() : state() + Wording.of("recovery.open", open);
    }

    private String state() {
      var written = Times.of(journal.written());
      if (arrival.isEmpty()) {
        return journal
            .file()
            .map(file -> Wording.of("recovery.gone", written, file))
            .orElse(Wording.of("recovery.untitled", written));
      }
      var saved = Times.of(arrival.get().written());
      return isUpToDate()
          ? Wording.of("recovery.saved", written, saved, differences)
          : Wording.of("recovery.changed", written, saved, differences);
    }

    /// Whether the file is still as it was when the lost changes were made; true if there is no
    /// file.
    public boolean isUpToDate() {
      return arrival.filter(there -> !there.opened().hash().equals(journal.base())).isEmpty();
    }
  }

  /// The drafts that are offered now.
  public ObservableList<UnsavedWork> found() {
    return found;
  }

  /// Searches for unsaved drafts of earlier crashes on background threads, and deletes leftover
  /// temporary files. It must be called before the journal of this program is begun.
  public void search() {
    var background = shared.background();
    var messages = shared.messages();
    background.record(
        () -> Journal.abandoned(shared.disk()),
        journals -> background.read(() -> lost(journals), this::offer, messages::say),
        messages::say);
    background.read(
        () -> {
          shared.disk().sweep();
          return true;
        },
        _ -> {},
        messages::say);
  }

  private void offer(List<UnsavedWork> lost) {
    found.setAll(lost);
    remind();
  }

  /// The drafts that are really lost: a program that ended between saving and clearing its journal
  /// has lost nothing.
  private List<UnsavedWork> lost(List<Journal.Found> journals) {
    var lost =
        journals.stream().map(this::lost).collect(Collectors.partitioningBy(UnsavedWork::isSaved));
    lost.get(true).forEach(one -> Journal.discard(shared.disk(), one.journal().journal()));
    return lost.get(false);
  }

  private UnsavedWork lost(Journal.Found journal) {
    var arrival =
        journal
            .file()
            .flatMap(file -> {
              try {
                return Optional.of(Arrival.of(shared.disk(), file, Arrival.Intent.READ));
              } catch (IOException e) {
                return Optional.<Arrival>empty();
              }
            });
    var before = arrival.map(there -> there.opened().draft());
    var differences =
        before.map(draft -> Comparison.of(draft, journal.draft()).differences().size());
    return new UnsavedWork(journal, arrival, differences.orElse(0));
  }

  /// Asks about unsaved changes after a crash if they belong to the document that is open now.
  void remind() {
    found.stream()
        .filter(lost -> lost.journal().file().filter(shared.current()::isOpen).isPresent())
        .findFirst()
        .ifPresent(this::remind);
  }

  /// Asks in the window what to do with unsaved changes to the open document. Comparing them first
  /// leaves the question open.
  private void remind(UnsavedWork lost) {
    var answers = new ArrayList<Answer>();
    if (editor().protection().get().isEmpty()) {
      answers.add(Answer.settling(Wording.of("recovery.restore"), () -> bringBack(lost)));
    }
    answers.add(Answer.keeping(Wording.of("recovery.inspect"), () -> beside(lost)));
    answers.add(Answer.keeping(Wording.of("recovery.forget"), () -> forget(lost)));
    answers.add(Answer.settling(Wording.of("recovery.later"), () -> {}));
    shared
        .questions()
        .askAboutDocument(
            new Question(
                LOST,
                Wording.of("recovery.title", ReportName.of(lost.journal().draft().cover())),
                lost.sentence(),
                answers));
  }

  private Editor editor() {
    return shared.current().get().orElseThrow().editor();
  }

  /// Restores a draft found after a crash, as one undo step. It is not saved by that.
  public void restore(UnsavedWork lost) {
    if (lost.arrival().isEmpty()) {
      begin(lost);
      return;
    }
    opening.open(
        lost.arrival().get().file(),
        Arrival.Intent.EDIT,
        arrival -> {
          var there = arrival.opened().draft();
          if (arrival.held().isEmpty()) {
            inspectOpen(lost);
          } else {
            bringBack(lost);
            if (!arrival.opened().hash().equals(lost.journal().base())) {
              var when = Times.of(arrival.written());
              others.show(new Side(Wording.of("side.file"), when, there));
            }
          }
        });
  }

  /// Restores a draft into a new document, which has no file yet.
  void begin(UnsavedWork lost) {
    var draft = lost.journal().draft();
    opening.begin(
        Draft.of(draft.edition(), Cover.of("", draft.cover().year())), () -> bringBack(lost));
  }

  /// Restores a draft into the open document. The journal that it was found in is deleted only when
  /// the new journal holds it.
  private void bringBack(UnsavedWork lost) {
    var draft = lost.journal().draft();
    var editor = editor();
    if (!editor.draft().edition().equals(draft.edition())) {
      // Somebody has put a report on another form in its place.
      begin(lost);
      return;
    }
    editor.become(Wording.of("step.restore"), new Place.OnCover(CoverField.UNIT), draft);
    settled(lost);
    recorder.record(() -> discard(lost));
  }

  /// Opens the saved file and compares it with its changes found after a crash.
  public void inspect(UnsavedWork lost) {
    opening.open(lost.arrival().orElseThrow().file(), Arrival.Intent.EDIT, _ -> inspectOpen(lost));
  }

  /// Compares the open document with a draft found after a crash, and asks what to do with that.
  private void inspectOpen(UnsavedWork lost) {
    beside(lost);
    remind(lost);
  }

  private void beside(UnsavedWork lost) {
    others.show(new Side(Wording.of("side.lost"), "", lost.journal().draft()));
  }

  /// Deletes a draft found after a crash, if the user confirms that.
  public void forget(UnsavedWork lost) {
    if (shared.dialogs().forget(ReportName.of(lost.journal().draft().cover()))) {
      settled(lost);
      discard(lost);
    }
  }

  private void settled(UnsavedWork lost) {
    found.remove(lost);
    shared.questions().withdraw(LOST);
  }

  private void discard(UnsavedWork lost) {
    shared
        .background()
        .record(
            () -> {
              Journal.discard(shared.disk(), lost.journal().journal());
              return true;
            },
            _ -> {},
            _ -> {});
  }
}
