package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.statute.Statute;

/// The commands on documents: new, open, save, close, and everything that is done with the open
/// one. [CurrentDocument] says which one is open, [Opening] reads it, [Saving] saves it, [Leaving]
/// asks before it is closed, [Exports] exports it, [OtherDrafts] compares it with other drafts,
/// [CountyWatch] has it checked by the county's own requirements, [OutsideChanges] reports when
/// somebody else has written its file. Files are read and written on a background thread, from
/// snapshots.
public final class Documents {
  private final Shared shared;
  private final Preferences preferences;
  private final Saving saving;
  private final Leaving leaving;
  private final Opening opening;
  private final Imports imports;
  private final FigureOffers figures;
  private final FromLastYear fromLastYear;
  private final OtherDrafts others;
  private final WorkbookImport workbooks;
  private final PageSettings pageSettings;
  private final Exports exports;
  private final KeptFindings keptFindings;
  private final Recorder recorder;
  private final Recovery recovery;
  private final FileWatch watch;

  /// @param timers run actions later on the application thread
  public Documents(
      Disk disk, Dialogs dialogs, Background background, Timers timers, Preferences preferences) {
    this.preferences = preferences;
    shared = Shared.of(disk, dialogs, background);
    shared.current().editor().subscribe(this::follow);
    var clash = new FileClash(shared.questions());
    var locations = new SaveLocations(dialogs);
    saving = new Saving(shared, locations, clash, preferences);
    leaving = new Leaving(shared, saving);
    opening = new Opening(shared, leaving, preferences);
    figures = new FigureOffers(shared);
    imports = new Imports(shared, opening, figures);
    fromLastYear = new FromLastYear(shared, opening);
    others = new OtherDrafts(shared, opening);
    var outside = new OutsideChanges(shared, clash, saving, opening, others);
    watch = new FileWatch(shared, timers, outside);
    saving.onChangedOutside((document, asked) -> {
      watch.reportedElsewhere();
      outside.changed(document, asked);
    });
    workbooks = new WorkbookImport(shared);
    pageSettings = new PageSettings(shared);
    exports = new Exports(shared, locations, pageSettings);
    keptFindings = new KeptFindings(dialogs, preferences);
    recorder = new Recorder(shared, timers);
    recovery = new Recovery(shared, opening, others, recorder);
    opening.onOpened(recovery::remind);
    opening.onEmptied(new Rescue(shared, opening, recovery)::offer);
    new CountyWatch(shared);
    recovery.search();
  }

  /// Withdraws the questions about the previous document and listens for errors in the new one's
  /// views.
  private void follow(Optional<Editor> editor) {
    shared.questions().documentLeft();
    editor.ifPresent(open -> open.onListenerFailed(shared.messages()::behind));
  }

  /// The open document; empty on the start page.
  public CurrentDocument current() {
    return shared.current();
  }

  /// The drafts that a crash has left.
  public Recovery recovery() {
    return recovery;
  }

  /// The save status of the open document.
  public ReadOnlyObjectProperty<SaveState> saveState() {
    return recorder.state();
  }

  /// The unanswered questions in the window.
  public Questions questions() {
    return shared.questions();
  }

  /// The notices and error messages of the window.
  public Messages messages() {
    return shared.messages();
  }

  /// The comparison of the open document with other drafts.
  public OtherDrafts others() {
    return others;
  }

  /// The import of workbooks that colleagues have filled in.
  public WorkbookImport workbooks() {
    return workbooks;
  }

  /// The decisions to keep findings.
  public KeptFindings keptFindings() {
    return keptFindings;
  }

  /// The exports of the open document, such as to Word.
  public Exports exports() {
    return exports;
  }

  /// The page settings of the open document.
  public PageSettings pageSettings() {
    return pageSettings;
  }

  /// The program's preferences and its list of recent drafts.
  public Preferences preferences() {
    return preferences;
  }

  /// The background threads.
  public Background background() {
    return shared.background();
  }

  /// Checks now whether somebody else has written the open file, instead of after the next five
  /// seconds.
  public void checkFile() {
    watch.check();
  }

  /// Starts a new report on the form of its year.
  ///
  /// @throws java.util.NoSuchElementException if no form is prescribed for the year
  public void create(String unit, int year) {
    var statute = Statute.forYear(year).orElseThrow();
    opening.begin(Draft.of(statute.edition(), Cover.of(unit, year)), () -> {});
  }

  /// Asks for last year's report and begins the next one from it, as a draft without a file.
  public void createNext() {
    fromLastYear.ask();
  }

  /// Asks for last year's report and attaches it to the open one, which is compared with it then.
  public void attachLastYear() {
    fromLastYear.attach();
  }

  /// Takes the attached report of last year from the open one.
  public void detachLastYear() {
    fromLastYear.detach();
  }

  /// Sets who shows a report of another format that is to be reviewed.
  public void onReview(Consumer<ImportedReport> act) {
    imports.onReview(act);
    workbooks.onReview(act);
  }

  /// Says that a report has been reviewed, and offers the numbers in its text as linked figures.
  public void taken(ImportedReport report) {
    imports.taken(report);
  }

  /// Lists the numbers in the text of the open document that agree with the tables, and makes
  /// linked figures of those that the user takes.
  public void offerFigures() {
    shared.current().get().map(Document::editor).ifPresent(figures::choose);
  }

  /// Sets who shows the list of many documents of which drafts are made.
  public void onMany(Consumer<ManyImports> act) {
    imports.onMany(act);
  }

  /// Opens what was dropped on the window: one file as [#open(Path)] does, or a folder or several
  /// files, of which drafts are made in a folder that is asked for once.
  public void open(List<Path> dropped) {
    imports.open(dropped);
  }

  /// Asks for drafts or reports of other formats, and opens what is chosen as [#open(List)] does.
  public void open() {
    var chosen = shared.dialogs().files().reportsToOpen();
    if (!chosen.isEmpty()) {
      open(chosen);
    }
  }

  /// Asks for a draft and opens it read-only.
  public void openReadOnly() {
    shared.dialogs().files().draftToOpen().ifPresent(this::openReadOnly);
  }

  /// Opens a draft for editing, or the report that is found in a document of another format. It is
  /// read first, so that nobody is asked about unsaved work for a file that cannot be opened, and
  /// nothing typed meanwhile is lost.
  public void open(Path file) {
    imports.open(file);
  }

  /// Opens the draft that the program was started with, once it has been read.
  public void open(EarlyDraft early) {
    opening.open(early);
  }

  /// Opens a draft read-only: its file is not locked, so others can go on editing it.
  public void openReadOnly(Path file) {
    opening.read(file);
  }

  /// Saves the document into its file, or asks for a file if it has none.
  public void save() {
    saving.save(() -> {}, () -> {});
  }

  /// Asks for a file and saves the document there.
  public void saveAs() {
    shared.current().get().ifPresent(open -> saving.saveAs(open, () -> {}, () -> {}));
  }

  /// Closes the document and shows the start page, after asking about unsaved work.
  public void closeDocument() {
    leave(shared.current()::clear);
  }

  /// Asks about unsaved work, and goes on once it is saved or discarded; does nothing if the user
  /// cancels.
  public void leave(Runnable then) {
    leaving.leave(then);
  }

  /// Ends all timers and the journal when the program ends: nothing is left for recovery, since the
  /// user has decided about unsaved work.
  public void close() {
    watch.close();
    exports.close();
    recorder.close();
  }
}
