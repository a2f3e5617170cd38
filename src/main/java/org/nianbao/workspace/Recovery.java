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

/// 找回: the drafts that a crash has left unsaved. They are offered, never restored by themselves.
public final class Recovery {
  private static final String LOST = "lost";

  private final Shared shared;
  private final Opening opening;
  private final OtherDrafts others;
  private final Recorder recorder;
  private final ObservableList<Lost> found = FXCollections.observableArrayList();

  Recovery(Shared shared, Opening opening, OtherDrafts others, Recorder recorder) {
    this.shared = shared;
    this.opening = opening;
    this.others = others;
    this.recorder = recorder;
  }

  /// A draft that was not saved.
  ///
  /// @param journal what was found
  /// @param arrival its file as it is now; empty if there is none, or it cannot be read
  /// @param differences in how many places it differs from its file; 0 if there is none
  public record Lost(Journal.Found journal, Optional<Arrival> arrival, int differences) {

    private boolean isSaved() {
      return arrival.filter(there -> there.opened().draft().equals(journal.draft())).isPresent();
    }

    /// How it stands to what was saved.
    public String sentence() {
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

    /// Whether the file is still the one that the lost changes were made to.
    public boolean isUpToDate() {
      return arrival.filter(there -> !there.opened().hash().equals(journal.base())).isEmpty();
    }
  }

  /// What is offered now.
  public ObservableList<Lost> found() {
    return found;
  }

  /// Searches for what a crash has left, and clears up after it. To be called before anything is
  /// recorded. A share that does not answer holds up nothing.
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

  private void offer(List<Lost> lost) {
    found.setAll(lost);
    remind();
  }

  /// A program that ended between saving and clearing its journal has lost nothing.
  private List<Lost> lost(List<Journal.Found> journals) {
    var lost = journals.stream().map(this::lost).collect(Collectors.partitioningBy(Lost::isSaved));
    lost.get(true).forEach(one -> Journal.discard(shared.disk(), one.journal().journal()));
    return lost.get(false);
  }

  private Lost lost(Journal.Found journal) {
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
    return new Lost(journal, arrival, differences.orElse(0));
  }

  /// Says so if a crash has left changes to the document that is open now.
  void remind() {
    found.stream()
        .filter(lost -> lost.journal().file().filter(shared.current()::isOpen).isPresent())
        .findFirst()
        .ifPresent(this::remind);
  }

  /// Asks in the window what becomes of changes to the open document. Who looks at them first is
  /// asked as before.
  private void remind(Lost lost) {
    var answers = new ArrayList<Answer>();
    if (editor().protection().get().isEmpty()) {
      answers.add(Answer.settling(Wording.of("recovery.restore"), () -> bringBack(lost)));
    }
    answers.add(Answer.keeping(Wording.of("recovery.inspect"), () -> beside(lost)));
    answers.add(Answer.settling(Wording.of("recovery.later"), () -> {}));
    answers.add(Answer.keeping(Wording.of("recovery.forget"), () -> forget(lost)));
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

  /// Brings back what a crash has left, as one step that undo takes back. It is not saved by that.
  public void restore(Lost lost) {
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

  /// Brings it back into a report of its own, which is in no file yet.
  void begin(Lost lost) {
    var draft = lost.journal().draft();
    opening.begin(
        Draft.of(draft.edition(), Cover.of("", draft.cover().year())), () -> bringBack(lost));
  }

  /// The journal that it was found in goes only when the new one holds it.
  private void bringBack(Lost lost) {
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

  /// Opens the saved draft beside what a crash has left of its changes.
  public void inspect(Lost lost) {
    opening.open(lost.arrival().orElseThrow().file(), Arrival.Intent.EDIT, _ -> inspectOpen(lost));
  }

  /// Shows it beside the open document, and asks what becomes of it.
  private void inspectOpen(Lost lost) {
    beside(lost);
    remind(lost);
  }

  private void beside(Lost lost) {
    others.show(new Side(Wording.of("side.lost"), "", lost.journal().draft()));
  }

  /// Forgets what a crash has left, if the user says so.
  public void forget(Lost lost) {
    if (shared.dialogs().forget(ReportName.of(lost.journal().draft().cover()))) {
      settled(lost);
      discard(lost);
    }
  }

  private void settled(Lost lost) {
    found.remove(lost);
    shared.questions().withdraw(LOST);
  }

  private void discard(Lost lost) {
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
