package org.nianbao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
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
  private Consumer<String> notice = _ -> {};

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

  /// Starts a new report on the form of its year.
  public void create(String unit, int year) {
    var statute = Statute.forYear(year).orElseThrow();
    var draft = Draft.of(statute.edition(), Cover.of(unit, year));
    leave(() -> {
      var editor = new Editor(draft, statute.checker());
      current.set(Optional.of(new Document(editor, Optional.empty(), Optional.empty())));
    });
  }

  /// Asks for a draft and opens it.
  public void open() {
    choice.draftToOpen().ifPresent(this::open);
  }

  /// Opens a draft. It is read first, so that nobody is asked about unsaved work for a file that
  /// cannot be opened, and nothing typed meanwhile is lost.
  public void open(Path file) {
    background.read(
        () -> new Found(DraftFile.read(file), Files.getLastModifiedTime(file).toInstant()),
        found -> leave(() -> show(file, found)),
        this::say);
  }

  /// A draft as it was read, and when it had been saved.
  private record Found(DraftFile.Opened opened, Instant saved) {}

  private void show(Path file, Found found) {
    var opened = found.opened();
    var draft = opened.draft();
    var editor = new Editor(draft, Statute.of(draft.edition()).checker());
    remember(file, editor.findings().get(), found.saved());
    current.set(
        Optional.of(new Document(editor, Optional.of(file.toAbsolutePath()), Optional.empty())));
    if (!opened.isAsSaved()) {
      notice.accept(Wording.of("notice.changedOutside"));
    } else if (draft.unknownMembers() > 0) {
      notice.accept(Wording.of("notice.unknown", draft.unknownMembers()));
    }
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
                .file()
                .ifPresentOrElse(
                    file -> write(document, file, then), () -> saveAs(document, then)));
  }

  /// Asks where to save.
  public void saveAs() {
    current.get().ifPresent(document -> saveAs(document, () -> {}));
  }

  private void saveAs(Document document, Runnable then) {
    choice
        .draftToSave(offered(document, fileName(document) + DraftFile.ENDING))
        .flatMap(file -> withEnding(file, DraftFile.ENDING))
        .ifPresent(file -> write(document, file, then));
  }

  private void write(Document document, Path file, Runnable then) {
    document.editor().close();
    var snapshot = document.editor().draft();
    background.write(
        () -> {
          DraftFile.write(disk, snapshot, file);
          return snapshot;
        },
        saved -> {
          document.editor().saved(saved);
          remember(file, document.editor().findings().get(), Instant.now());
          if (current.get().filter(now -> now.editor() == document.editor()).isPresent()) {
            current.set(
                Optional.of(
                    new Document(
                        document.editor(),
                        Optional.of(file.toAbsolutePath()),
                        Optional.of(LocalTime.now()))));
          }
          then.run();
        },
        this::say);
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
    var unsaved = current.get().filter(document -> document.editor().unsaved().get());
    if (unsaved.isEmpty()) {
      then.run();
      return;
    }
    switch (dialogs.leave(name(unsaved.get()))) {
      case SAVE -> save(() -> leave(then));
      case DISCARD -> then.run();
      case STAY -> {}
    }
  }

  /// What a document is called: unit and year.
  public static String name(Document document) {
    var cover = document.editor().draft().cover();
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
