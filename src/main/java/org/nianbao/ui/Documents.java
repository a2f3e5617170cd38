package org.nianbao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.file.ChangedOutside;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Held;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;
import org.nianbao.statute.Statute;
import org.nianbao.ui.compare.Side;
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
  private final Watch watch;
  private Consumer<String> notice = _ -> {};
  private Consumer<Side> compare = _ -> {};

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
    recovery = new Recovery(disk, background);
    recovery.look();
    recorder = new Recorder(disk, background, current);
    recorder.onFailed(() -> notice.accept(Wording.of("notice.noJournal", disk.home())));
    watch = new Watch(background, current, this::changedOutside, this::takenOver);
  }

  /// The drafts that a crash has left.
  Recovery recovery() {
    return recovery;
  }

  /// Looks whether somebody else has written the open file.
  public void look() {
    watch.look();
  }

  private void takenOver(Document document) {
    notice.accept(Wording.of("notice.takenOver", document.name()));
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

  /// Where to show the document beside another draft.
  public void onCompare(Consumer<Side> compare) {
    this.compare = compare;
  }

  /// Starts a new report on the form of its year.
  public void create(String unit, int year) {
    var statute = Statute.forYear(year).orElseThrow();
    var draft = Draft.of(statute.edition(), Cover.of(unit, year));
    leave(() -> {
      var editor = new Editor(draft, statute.checker());
      current.set(Optional.of(Document.untitled(editor)));
    });
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
    open(file, Arrival.Intent.EDIT);
  }

  /// Opens a draft to look at it: it cannot be changed, and nobody else is kept from working on it.
  public void openReadOnly(Path file) {
    open(file, Arrival.Intent.READ);
  }

  private void open(Path file, Arrival.Intent intent) {
    background.read(() -> Arrival.of(disk, file, intent), this::arrived, this::say);
  }

  private void arrived(Arrival arrival) {
    if (arrival.holder().isEmpty()) {
      show(arrival);
      return;
    }
    switch (dialogs.held(arrival.file(), arrival.holder().get())) {
      case READ -> show(arrival);
      case COPY -> leave(() -> copy(arrival.opened().draft()));
      case TAKE_OVER -> background.read(() -> arrival.takenOver(disk), this::show, this::say);
      case STAY -> {}
    }
  }

  private void show(Arrival arrival) {
    leave(() -> show(arrival, editor(arrival.opened().draft())), () -> release(arrival.held()));
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
      notice.accept(editor.protection().get());
    } else if (!opened.isAsSaved()) {
      notice.accept(Wording.of("notice.changedOutside"));
    } else if (opened.draft().unknownMembers() > 0) {
      notice.accept(Wording.of("notice.unknown", opened.draft().unknownMembers()));
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

  /// Brings back what a crash has left, as one step that undo takes back. It is not saved by that.
  void restore(Recovery.Lost lost) {
    var draft = lost.journal().draft();
    lost.journal()
        .file()
        .filter(_ -> lost.arrival().isPresent())
        .ifPresentOrElse(
            file ->
                background.read(
                    () -> Arrival.of(disk, file, Arrival.Intent.EDIT),
                    arrival -> restore(lost, arrival),
                    this::say),
            () ->
                leave(() -> {
                  var empty = Draft.of(draft.edition(), Cover.of("", draft.cover().year()));
                  current.set(Optional.of(Document.untitled(editor(empty))));
                  restored(lost);
                }));
  }

  private void restore(Recovery.Lost lost, Arrival arrival) {
    if (arrival.held().isEmpty()) {
      arrived(arrival);
      return;
    }
    leave(
        () -> {
          show(arrival, editor(arrival.opened().draft()));
          restored(lost);
          if (!arrival.opened().hash().equals(lost.journal().base())) {
            compare.accept(
                new Side(
                    Wording.of("side.file"),
                    Times.of(arrival.written()),
                    arrival.opened().draft()));
          }
        },
        () -> release(arrival.held()));
  }

  private void restored(Recovery.Lost lost) {
    current
        .get()
        .orElseThrow()
        .editor()
        .become(
            Wording.of("step.restore"),
            new Place.OnCover(Place.Field.UNIT),
            lost.journal().draft());
    recovery.discard(lost);
  }

  /// Opens the saved draft beside what a crash has left of its changes.
  void inspect(Recovery.Lost lost) {
    var arrival = lost.arrival().orElseThrow();
    background.read(
        () -> Arrival.of(disk, arrival.file(), Arrival.Intent.EDIT),
        there -> {
          arrived(there);
          if (current.get().flatMap(Document::file).filter(there.file()::equals).isPresent()) {
            compare.accept(new Side(Wording.of("side.lost"), "", lost.journal().draft()));
          }
        },
        this::say);
  }

  /// Forgets what a crash has left, if the user says so.
  void forget(Recovery.Lost lost) {
    var cover = lost.journal().draft().cover();
    if (dialogs.forget(name(cover))) {
      recovery.discard(lost);
    }
  }

  /// The earlier versions of the open file, and how each differs from the next.
  public void versions() {
    current
        .get()
        .flatMap(Document::file)
        .ifPresentOrElse(
            file ->
                background.read(
                    () -> Past.of(disk, file, current.get().orElseThrow().editor().draft()),
                    this::versions,
                    this::say),
            () -> notice.accept(Wording.of("notice.noVersions")));
  }

  private void versions(List<Past> versions) {
    if (versions.isEmpty()) {
      notice.accept(Wording.of("notice.noVersions"));
      return;
    }
    dialogs
        .versions(versions)
        .ifPresent(choice -> {
          var past = choice.past();
          switch (choice.act()) {
            case COPY -> leave(() -> copy(past.draft()));
            case COMPARE ->
                compare.accept(
                    new Side(
                        Wording.of("side.version"),
                        Times.of(past.version().written()),
                        past.draft()));
          }
        });
  }

  /// Opens a draft that is in no file yet, such as a copy of another one.
  void copy(Draft draft) {
    current.set(Optional.of(Document.untitled(editor(draft))));
    notice.accept(Wording.of("notice.copy"));
  }

  private static Editor editor(Draft draft) {
    return new Editor(draft, Statute.of(draft.edition()).checker());
  }

  /// Saves where the document came from, or asks where to.
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    current
        .get()
        .ifPresent(document ->
            document
                .held()
                .ifPresentOrElse(
                    held -> write(document, () -> held, then), () -> saveAs(document, then)));
  }

  /// Asks where to save.
  public void saveAs() {
    current.get().ifPresent(document -> saveAs(document, () -> {}));
  }

  private void saveAs(Document document, Runnable then) {
    choice
        .draftToSave(offered(document, fileName(document) + DraftFile.ENDING))
        .flatMap(file -> withEnding(file, DraftFile.ENDING))
        .ifPresent(file -> write(document, () -> place(document, file), then));
  }

  private OpenDraft place(Document document, Path file) throws Trouble {
    var held = document.held().filter(open -> open.file().equals(file.toAbsolutePath()));
    return held.isPresent() ? held.get() : OpenDraft.at(disk, file);
  }

  private void write(Document document, Callable<OpenDraft> place, Runnable then) {
    document.editor().close();
    var snapshot = document.editor().draft();
    background.write(
        () -> {
          var where = place.call();
          try {
            where.save(snapshot);
          } catch (Trouble e) {
            if (document.held().filter(where::equals).isEmpty()) {
              where.close();
            }
            throw e;
          }
          return where;
        },
        where -> {
          written(document, snapshot, where);
          then.run();
        },
        e -> {
          if (e instanceof ChangedOutside || e instanceof Held && document.held().isPresent()) {
            changedOutside(document);
          } else {
            say(e);
          }
        });
  }

  private void written(Document document, Draft snapshot, OpenDraft where) {
    document.editor().saved(snapshot);
    remember(where.file(), document.editor().findings().get(), Instant.now());
    release(document.held().filter(held -> held != where));
    if (current.get().filter(now -> now.editor() == document.editor()).isPresent()) {
      if (document.held().isEmpty() && !document.editor().protection().get().isEmpty()) {
        document.editor().protect("");
      }
      current.set(Optional.of(document.saved(where)));
    }
  }

  /// Somebody else has written the file: the user compares, keeps her own draft as a copy, or takes
  /// what is there.
  void changedOutside(Document document) {
    switch (dialogs.changedOutside(document.name())) {
      case COMPARE -> compareWithFile(document);
      case COPY -> saveAs(document, () -> {});
      case RELOAD -> reload(document);
      case STAY -> {}
    }
  }

  private void reload(Document document) {
    withFile(
        document,
        (held, there) -> {
          if (there.draft().edition().equals(document.editor().draft().edition())) {
            held.seen(there);
            document.editor().reload(Wording.of("step.reload"), there.draft());
          } else {
            open(held.file());
          }
        });
  }

  /// Shows the document beside what is in its file now. Having seen it, the user may replace it.
  void compareWithFile(Document document) {
    withFile(
        document,
        (held, there) -> {
          held.seen(there);
          compare.accept(new Side(Wording.of("side.file"), "", there.draft()));
        });
  }

  private void withFile(Document document, BiConsumer<OpenDraft, DraftFile.Opened> act) {
    document
        .held()
        .ifPresent(held ->
            background.read(
                () -> DraftFile.read(held.file()), there -> act.accept(held, there), this::say));
  }

  /// Asks for another draft and shows it beside the open one.
  public void compare() {
    choice
        .draftToOpen()
        .ifPresent(file ->
            background.read(
                () -> DraftFile.read(file),
                opened ->
                    compare.accept(new Side(file.getFileName().toString(), "", opened.draft())),
                this::say));
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
                  Target.replace(disk, file, WordExport.bytes(draft));
                  return file;
                },
                done -> notice.accept(Wording.of("notice.exported", done)),
                this::say));
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
    switch (dialogs.leave(name(document.get()))) {
      case SAVE -> save(() -> leave(then, stay));
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

  /// What a document is called: unit and year.
  public static String name(Document document) {
    return name(document.editor().draft().cover());
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

  private void say(Throwable e) {
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
        : plain(name(document));
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
