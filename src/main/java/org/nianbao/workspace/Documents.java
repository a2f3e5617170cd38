package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.statute.Statute;

/// What can be done with documents: new, open, save, leave, and all that is done with the open one.
/// [CurrentDocument] is which one is open. [Opening] reads it, [Saving] saves it, [Leaving] leaves
/// it, [Exports] takes it elsewhere, [OtherDrafts] shows it beside other drafts, [OutsideChanges]
/// says when somebody else has written it. Files are read and written on a background thread, from
/// snapshots.
public final class Documents {
  private final Shared shared;
  private final Preferences preferences;
  private final Saving saving;
  private final Leaving leaving;
  private final Opening opening;
  private final OtherDrafts others;
  private final WorkbookImport workbooks;
  private final PageSettings pageSettings;
  private final Exports exports;
  private final Recorder recorder;
  private final Recovery recovery;
  private final FileWatch watch;

  /// @param timers the window's clock
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
    recorder = new Recorder(shared, timers);
    recovery = new Recovery(shared, opening, others, recorder);
    opening.onOpened(recovery::remind);
    opening.onEmptied(new Rescue(shared, opening, recovery)::offer);
    recovery.search();
  }

  /// What is asked and said follows the open document.
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

  /// How far what is being worked on is on disk.
  public ReadOnlyObjectProperty<SaveState> saveState() {
    return recorder.state();
  }

  /// What waits in the window for an answer.
  public Questions questions() {
    return shared.questions();
  }

  /// Says what has been done, and what went wrong.
  public Messages messages() {
    return shared.messages();
  }

  /// The open document beside other drafts.
  public OtherDrafts others() {
    return others;
  }

  /// Takes in what colleagues have filled in elsewhere.
  public WorkbookImport workbooks() {
    return workbooks;
  }

  /// Takes the open document elsewhere, such as into Word.
  public Exports exports() {
    return exports;
  }

  /// How the open document is set on paper.
  public PageSettings pageSettings() {
    return pageSettings;
  }

  /// What the program remembers of documents.
  public Preferences preferences() {
    return preferences;
  }

  /// The door to other threads.
  public Background background() {
    return shared.background();
  }

  /// Checks now whether somebody else has written the open file.
  public void checkFile() {
    watch.check();
  }

  /// Starts a new report on the form of its year.
  public void create(String unit, int year) {
    var statute = Statute.forYear(year).orElseThrow();
    opening.begin(Draft.of(statute.edition(), Cover.of(unit, year)), () -> {});
  }

  /// Asks for a draft and opens it.
  public void open() {
    shared.dialogs().files().draftToOpen().ifPresent(this::open);
  }

  /// Asks for a draft and opens it to look at it.
  public void openReadOnly() {
    shared.dialogs().files().draftToOpen().ifPresent(this::openReadOnly);
  }

  /// Opens a draft to work on it. It is read first, so that nobody is asked about unsaved work for
  /// a file that cannot be opened, and nothing typed meanwhile is lost.
  public void open(Path file) {
    opening.edit(file);
  }

  /// Opens a draft to look at it: it cannot be changed, and nobody else is kept from working on it.
  public void openReadOnly(Path file) {
    opening.read(file);
  }

  /// Saves where the document came from, or asks where to.
  public void save() {
    saving.save(() -> {}, () -> {});
  }

  /// Asks where to save.
  public void saveAs() {
    shared.current().get().ifPresent(open -> saving.saveAs(open, () -> {}, () -> {}));
  }

  /// Closes the document and shows the start page.
  public void closeDocument() {
    leave(shared.current()::clear);
  }

  /// Goes on once unsaved work is saved or given up; does nothing if the user would rather stay.
  public void leave(Runnable then) {
    leaving.leave(then);
  }

  /// Ends what goes on by itself: the program is left as its user wished.
  public void close() {
    watch.close();
    exports.close();
    recorder.close();
  }
}
