package org.nianbao.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.file.OpenDraft;
import org.nianbao.statute.Statute;
import org.nianbao.ui.Questions.Asked;
import org.nianbao.wording.Wording;

/// Which document is open: new, open, leave. [Opening] reads it, [Saving] saves it, [Exports] takes
/// it elsewhere, [Others] shows it beside other drafts. Files are read and written behind the
/// window, from snapshots.
public final class Documents {
  private final Disk disk;
  private final Dialogs dialogs;
  private final FileChoice choice;
  private final Background background;
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Optional<Document>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Questions questions = new Questions();
  private final Troubles troubles;
  private final Recorder recorder;
  private final Recovery recovery;
  private final Others others;
  private final Sheets sheets;
  private final Opening opening;
  private final Saving saving;
  private final Exports exports;
  private final Papers papers;
  private final Watch watch;
  private Consumer<String> notice = _ -> {};
  private Consumer<String> warning = _ -> {};

  public Documents(
      Disk disk,
      Dialogs dialogs,
      FileChoice choice,
      Background background,
      Preferences preferences) {
    this.disk = disk;
    this.dialogs = dialogs;
    this.choice = choice;
    this.background = background;
    this.preferences = preferences;
    troubles = new Troubles(dialogs, questions);
    others = new Others(disk, dialogs, choice, this);
    current.map(open -> open.map(Document::editor)).subscribe(this::follow);
    sheets = new Sheets(dialogs, choice, this);
    var places = new Places(choice, dialogs);
    opening = new Opening(disk, dialogs, this);
    saving = new Saving(disk, dialogs, places, this);
    exports = new Exports(disk, dialogs, places, this);
    papers = new Papers(disk, dialogs, choice, this);
    papers.follow();
    recorder = new Recorder(disk, background, current);
    recorder.onFailed(() -> warning.accept(Wording.of("notice.noJournal", disk.home())));
    recovery = new Recovery(disk, dialogs, this, recorder);
    recovery.look();
    watch =
        new Watch(background, current, others::changedOutside, others::decided, this::takenOver);
  }

  /// What is asked and said follows the open document.
  private void follow(Optional<Editor> editor) {
    questions.documentLeft();
    editor.ifPresent(open -> open.onListenerFailed(troubles::behind));
  }

  /// The drafts that a crash has left.
  Recovery recovery() {
    return recovery;
  }

  /// How far what is being worked on is on disk.
  ReadOnlyObjectProperty<Keeping> keeping() {
    return recorder.keeping();
  }

  /// Where to say what has to be read.
  public void onWarning(Consumer<String> warning) {
    this.warning = warning;
  }

  /// What waits in the window for an answer.
  Questions questions() {
    return questions;
  }

  /// Says what went wrong.
  Troubles troubles() {
    return troubles;
  }

  /// The open document beside other drafts.
  Others others() {
    return others;
  }

  /// Takes in what colleagues have filled in elsewhere.
  Sheets sheets() {
    return sheets;
  }

  /// Looks whether somebody else has written the open file.
  public void look() {
    watch.look();
  }

  /// Somebody else has written the file of a document, as a save has found out.
  ///
  /// @param save the save
  void changedOutside(Document document, Asked save) {
    watch.justTold();
    others.changedOutside(document, save);
  }

  private void takenOver(Document document) {
    warning.accept(Wording.of("notice.takenOver", document.name()));
  }

  /// Ends what goes on by itself: the program is left as its user wished.
  public void close() {
    watch.close();
    exports.close();
    recorder.close();
  }

  /// The open document; empty on the start page.
  public ReadOnlyObjectProperty<Optional<Document>> current() {
    return current.getReadOnlyProperty();
  }

  /// What the program remembers of documents.
  public Preferences preferences() {
    return preferences;
  }

  /// The door to other threads.
  public Background background() {
    return background;
  }

  /// Where to say what has been done.
  public void onNotice(Consumer<String> notice) {
    this.notice = notice;
  }

  /// Says what has been done.
  void notice(String sentence) {
    notice.accept(sentence);
  }

  /// Says what has to be read.
  void warn(String sentence) {
    warning.accept(sentence);
  }

  /// Says that a draft was changed outside this program.
  void warnOfEdited(Path file) {
    warn(Wording.of("file.edited", file.getFileName()));
  }

  /// Starts a new report on the form of its year.
  public void create(String unit, int year) {
    var statute = Statute.forYear(year).orElseThrow();
    var draft = Draft.of(statute.edition(), Cover.of(unit, year));
    leave(() -> begin(draft));
  }

  /// Asks for a draft and opens it.
  public void open() {
    choice.draftToOpen().ifPresent(this::open);
  }

  /// Asks for a draft and opens it to look at it.
  public void openReadOnly() {
    choice.draftToOpen().ifPresent(this::openReadOnly);
  }

  /// Opens a draft to work on it. It is read first, so that nobody is asked about unsaved work for
  /// a file that cannot be opened, and nothing typed meanwhile is lost.
  public void open(Path file) {
    open(file, Arrival.Intent.EDIT, _ -> recovery.remind());
  }

  /// Opens a draft to look at it: it cannot be changed, and nobody else is kept from working on it.
  public void openReadOnly(Path file) {
    open(file, Arrival.Intent.READ, _ -> {});
  }

  /// Whether a file is the one being worked on.
  boolean isOpen(Path file) {
    return current
        .get()
        .flatMap(Document::held)
        .map(OpenDraft::file)
        .filter(file.toAbsolutePath()::equals)
        .isPresent();
  }

  /// Opens a draft and goes on with it, once it is on the screen.
  void open(Path file, Arrival.Intent intent, Consumer<Arrival> then) {
    opening.open(file, intent, then);
  }

  /// Shows a document that has been read.
  void arrived(Document document, Arrival arrival) {
    preferences.remember(
        Recent.of(arrival.file(), document.editor().findings().get(), arrival.written()));
    current.set(Optional.of(document));
  }

  /// Opens a draft that is in no file yet.
  void begin(Draft draft) {
    current.set(Optional.of(Document.untitled(editor(draft))));
  }

  /// Opens a copy of a draft, which is in no file yet.
  void copy(Draft draft) {
    begin(draft);
    notice(Wording.of("notice.copy"));
  }

  static Editor editor(Draft draft) {
    return new Editor(draft, Statute.of(draft.edition()).checker());
  }

  /// Saves where the document came from, or asks where to.
  public void save() {
    saving.save(() -> {}, () -> {});
  }

  /// Asks where to save.
  public void saveAs() {
    current.get().ifPresent(this::saveAs);
  }

  /// Asks where to save a document.
  void saveAs(Document document) {
    saving.saveAs(document, () -> {}, () -> {});
  }

  /// Takes the open document elsewhere, such as into Word.
  public Exports exports() {
    return exports;
  }

  /// How the open document is set on paper.
  public Papers papers() {
    return papers;
  }

  /// A document has been saved: it is held where it lies now, and nowhere else.
  void saved(Document document, OpenDraft where) {
    preferences.remember(
        Recent.of(where.file(), document.editor().findings().get(), Instant.now()));
    if (document.held().filter(where::equals).isEmpty()) {
      release(document.held());
      others.decided(document);
    }
    if (current.get().filter(now -> now.editor() == document.editor()).isPresent()) {
      document.editor().protect("");
      questions.withdraw(Troubles.NOT_SAVED);
      current.set(Optional.of(document.saved(where)));
    }
  }

  /// Leaves the document and opens what is in its file now.
  void reopen(Path file) {
    leave(() -> {
      current.set(Optional.empty());
      open(file);
    });
  }

  /// Closes the document and shows the start page.
  public void closeDocument() {
    leave(() -> current.set(Optional.empty()));
  }

  /// Goes on once unsaved work is saved or given up; does nothing if the user would rather stay.
  public void leave(Runnable then) {
    leave(then, () -> {}, () -> leave(then));
  }

  /// Goes on once unsaved work is saved or given up.
  ///
  /// @param stay what to do if the user would rather stay
  /// @param again what begins anew, after that, if the user has gone on with something else while
  ///   the work was saved
  void leave(Runnable then, Runnable stay, Runnable again) {
    var document = current.get();
    if (document.filter(open -> open.editor().unsaved().get()).isEmpty()) {
      release(document.flatMap(Document::held));
      then.run();
      return;
    }
    switch (dialogs.leave(document.get().name())) {
      case SAVE -> {
        var asked = questions.asked();
        var late = Wording.of("late.leave", document.get().name());
        saving.save(
            () -> {
              if (asked.isWaitedFor()) {
                leave(then, stay, again);
              } else {
                stay.run();
                asked.goOn(late, Wording.of("late.leave.go"), again);
              }
            },
            stay);
      }
      case DISCARD -> {
        release(document.get().held());
        then.run();
      }
      case STAY -> stay.run();
    }
  }

  /// Gives a draft back to others.
  void release(Optional<OpenDraft> held) {
    release(held, () -> {});
  }

  /// Gives a draft back to others, and goes on when that is done.
  void release(Optional<OpenDraft> held, Runnable then) {
    held.ifPresentOrElse(
        open ->
            background.write(
                () -> {
                  open.close();
                  return open;
                },
                _ -> then.run(),
                this::say),
        then);
  }

  /// Says why something could not be done.
  public void say(Throwable e) {
    troubles.say(e);
  }
}
