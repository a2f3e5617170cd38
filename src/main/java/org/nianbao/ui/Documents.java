package org.nianbao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.ChangedOutside;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Held;
import org.nianbao.file.OfficePapers;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.Pages;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordExport;
import org.nianbao.wording.Wording;

/// What happens to whole documents: new, open, save, save as, export, leave. Files are read and
/// written behind the window, from snapshots.
public final class Documents {
  private final Disk disk;
  private final Dialogs dialogs;
  private final FileChoice choice;
  private final Background background;
  private final Preferences preferences;
  private final ReadOnlyObjectWrapper<Optional<Document>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Recorder recorder;
  private final Recovery recovery;
  private final Others others;
  private final Watch watch;
  private Consumer<String> notice = _ -> {};
  private Consumer<String> warning = _ -> {};
  private boolean isSaving;
  private final Queue<Runnable> waiting = new ArrayDeque<>();

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
    others = new Others(disk, dialogs, choice, this);
    recorder = new Recorder(disk, background, current);
    recorder.onFailed(() -> warning.accept(Wording.of("notice.noJournal", disk.home())));
    recovery = new Recovery(disk, dialogs, this, recorder);
    recovery.look();
    watch = new Watch(background, current, others::changedOutside, this::takenOver);
  }

  /// The drafts that a crash has left.
  Recovery recovery() {
    return recovery;
  }

  /// Where to say what has to be read.
  public void onWarning(Consumer<String> warning) {
    this.warning = warning;
  }

  /// The open document beside other drafts.
  Others others() {
    return others;
  }

  /// Looks whether somebody else has written the open file.
  public void look() {
    watch.look();
  }

  private void takenOver(Document document) {
    warning.accept(Wording.of("notice.takenOver", document.name()));
  }

  /// Ends what goes on by itself: the program is left as its user wished.
  public void close() {
    watch.close();
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
    if (isOpen(file)) {
      notice(Wording.of("notice.alreadyOpen"));
      return;
    }
    background.read(
        () -> Arrival.of(disk, file, intent), arrival -> arrived(arrival, then), this::say);
  }

  private void arrived(Arrival arrival, Consumer<Arrival> then) {
    if (arrival.holder().isEmpty()) {
      show(arrival, then);
      return;
    }
    switch (dialogs.held(arrival.file(), arrival.holder().get())) {
      case READ -> show(arrival, then);
      case COPY -> leave(() -> copy(arrival.opened().draft()));
      case TAKE_OVER ->
          background.read(() -> arrival.takenOver(disk), taken -> show(taken, then), this::say);
      case STAY -> {}
    }
  }

  private void show(Arrival arrival, Consumer<Arrival> then) {
    leave(
        () -> {
          show(arrival, editor(arrival.opened().draft()));
          then.accept(arrival);
        },
        () -> release(arrival.held()));
  }

  private void show(Arrival arrival, Editor editor) {
    var opened = arrival.opened();
    remember(arrival.file(), editor.findings().get(), arrival.written());
    editor.protect(protection(arrival));
    current.set(
        Optional.of(
            arrival
                .held()
                .map(held -> Document.of(editor, held))
                .orElseGet(() -> Document.onlyRead(editor, arrival.file()))));
    if (!editor.protection().get().isEmpty()) {
      notice(editor.protection().get());
    } else if (!opened.isAsSaved()) {
      notice(Wording.of("notice.changedOutside"));
    } else if (opened.draft().unknownMembers() > 0) {
      notice(Wording.of("notice.unknown", opened.draft().unknownMembers()));
    }
  }

  private static String protection(Arrival arrival) {
    if (arrival.opened().isNewer()) {
      return Wording.of("protection.newer");
    }
    return arrival.held().isPresent()
        ? ""
        : arrival
            .holder()
            .map(holder -> Wording.of("protection.held", holder.user(), holder.host()))
            .orElse(Wording.of("protection.asked"));
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
    save(() -> {}, () -> {});
  }

  /// @param then what to do once it is saved
  /// @param otherwise what to do if it is not
  private void save(Runnable then, Runnable otherwise) {
    if (waits(() -> save(then, otherwise))) {
      return;
    }
    current
        .get()
        .ifPresent(document ->
            document
                .held()
                .ifPresentOrElse(
                    held -> write(document, held, then, otherwise),
                    () -> saveAs(document, then, otherwise)));
  }

  /// Asks where to save.
  public void saveAs() {
    current.get().ifPresent(document -> saveAs(document, () -> {}, () -> {}));
  }

  /// Asks where to save a document.
  void saveAs(Document document, Runnable then, Runnable otherwise) {
    choice
        .draftToSave(offered(document, fileName(document) + DraftFile.ENDING))
        .flatMap(file -> withEnding(file, DraftFile.ENDING))
        .ifPresentOrElse(file -> write(document, file, then, otherwise), otherwise);
  }

  private void write(Document document, OpenDraft held, Runnable then, Runnable otherwise) {
    write(
        document,
        draft -> {
          held.save(draft);
          return held;
        },
        then,
        e -> {
          if (e instanceof ChangedOutside || e instanceof Held) {
            watch.justTold();
            others.changedOutside(document);
            otherwise.run();
          } else {
            notSaved(document, e, then, otherwise);
          }
        });
  }

  private void write(Document asked, Path file, Runnable then, Runnable otherwise) {
    if (waits(() -> write(asked, file, then, otherwise))) {
      return;
    }
    // What was being saved meanwhile may have another place by now.
    var document = current.get().filter(now -> now.editor() == asked.editor()).orElse(asked);
    if (document.held().filter(held -> held.file().equals(file.toAbsolutePath())).isPresent()) {
      write(document, document.held().get(), then, otherwise);
      return;
    }
    write(
        document,
        draft -> {
          var place = OpenDraft.at(disk, file);
          try {
            place.save(draft);
            return place;
          } catch (Trouble e) {
            place.close();
            throw e;
          }
        },
        then,
        e -> notSaved(document, e, then, otherwise));
  }

  /// One save at a time: the next one begins when it is known where the document is by then.
  ///
  /// @return whether the act was put off
  private boolean waits(Runnable act) {
    return isSaving && waiting.add(act);
  }

  private void write(
      Document document, Saving saving, Runnable then, Consumer<Throwable> otherwise) {
    isSaving = true;
    document.editor().close();
    var snapshot = document.editor().draft();
    background.write(
        () -> saving.save(snapshot),
        where -> {
          written(document, snapshot, where);
          goOn();
          then.run();
        },
        e -> {
          goOn();
          otherwise.accept(e);
        });
  }

  private void goOn() {
    isSaving = false;
    while (!isSaving && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// Writes a draft and says where it is held then.
  private interface Saving {
    OpenDraft save(Draft draft) throws Trouble;
  }

  private void notSaved(Document document, Throwable e, Runnable then, Runnable otherwise) {
    if (!(e instanceof Trouble)) {
      say(e);
      otherwise.run();
    } else if (dialogs.notSaved(e.getMessage(), Optional.ofNullable(e.getCause()))) {
      saveAs(document, then, otherwise);
    } else {
      otherwise.run();
    }
  }

  private void written(Document document, Draft snapshot, OpenDraft where) {
    document.editor().saved(snapshot);
    remember(where.file(), document.editor().findings().get(), Instant.now());
    release(document.held().filter(held -> held != where));
    if (current.get().filter(now -> now.editor() == document.editor()).isPresent()) {
      document.editor().protect("");
      current.set(Optional.of(document.saved(where)));
    }
  }

  /// Exports the report as a Word document, after saying what is not in order.
  public void export() {
    current.get().ifPresent(this::export);
  }

  private void export(Document document) {
    document.editor().close();
    var findings = document.editor().findings().get();
    var inOrder = findings.count(Severity.ERROR) + findings.count(Severity.BLANK) == 0;
    if (!inOrder && !dialogs.exportAnyway(findings)) {
      return;
    }
    var draft = document.editor().draft();
    choice
        .wordToSave(offered(document, plain(draft.cover().title()) + WordExport.ENDING))
        .flatMap(file -> withEnding(file, WordExport.ENDING))
        .ifPresent(file ->
            background.write(
                () -> {
                  Target.replace(disk, file, WordExport.bytes(manuscript(draft)));
                  return file;
                },
                done -> notice(Wording.of("notice.exported", done)),
                this::say));
  }

  /// A draft as its office sets it on paper. Reads the disk.
  private Manuscript manuscript(Draft draft) {
    return Manuscript.of(draft, new OfficePapers(disk).of(draft.cover().unit()));
  }

  /// Works out the pages of a draft behind the window.
  ///
  /// @param done gets them, on the application thread
  void typeset(Draft draft, Consumer<Pages> done) {
    background.read(() -> Pages.of(manuscript(draft)), done, this::say);
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
    leave(then, () -> {});
  }

  private void leave(Runnable then, Runnable stay) {
    var document = current.get();
    if (document.filter(open -> open.editor().unsaved().get()).isEmpty()) {
      release(document.flatMap(Document::held));
      then.run();
      return;
    }
    switch (dialogs.leave(document.get().name())) {
      case SAVE -> save(() -> leave(then, stay), stay);
      case DISCARD -> {
        release(document.get().held());
        then.run();
      }
      case STAY -> stay.run();
    }
  }

  private void release(Optional<OpenDraft> held) {
    held.ifPresent(open ->
        background.write(
            () -> {
              open.close();
              return open;
            },
            _ -> {},
            this::say));
  }

  /// What a report is called by its cover: unit and year.
  static String name(Cover cover) {
    return cover.unit().isBlank()
        ? Wording.of("document.unnamed", cover.year())
        : Wording.of("document.name", cover.unit(), cover.year());
  }

  private void remember(Path file, Findings findings, Instant saved) {
    var cover = findings.totals().draft().cover();
    preferences.remember(
        new Recent(
            file.toAbsolutePath(),
            cover.unit(),
            cover.year(),
            findings.count(Severity.ERROR),
            findings.count(Severity.WARNING),
            findings.count(Severity.BLANK),
            saved));
  }

  /// Says why something could not be done.
  void say(Throwable e) {
    if (e instanceof Trouble) {
      dialogs.trouble(e.getMessage(), Optional.ofNullable(e.getCause()));
    } else {
      dialogs.unexpected(e);
    }
  }

  /// A file name in the folder of the document, if it has one.
  private static Path offered(Document document, String name) {
    return document.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name));
  }

  private static String fileName(Document document) {
    return document.file().isPresent()
        ? document.file().get().getFileName().toString().replaceFirst("\\.nianbao$", "")
        : plain(document.name());
  }

  /// A name without what Windows does not allow in one.
  private static String plain(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
  }

  /// The file with the ending of its kind. If that makes it another file that is there already, the
  /// user has not been asked about it yet.
  private Optional<Path> withEnding(Path file, String ending) {
    var name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return Optional.of(file);
    }
    var other = file.resolveSibling(name + ending);
    return !Files.exists(other) || dialogs.replace(other) ? Optional.of(other) : Optional.empty();
  }
}
