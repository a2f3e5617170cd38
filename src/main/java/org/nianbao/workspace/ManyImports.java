package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nianbao.file.DraftFile;
import org.nianbao.file.GivenFiles;
import org.nianbao.file.Trouble;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.wording.Wording;

/// Makes drafts of many documents at once, one after the other, in a folder that is asked for once.
/// Nothing is opened by itself, and no file is replaced; a document that cannot be read does not
/// stop the others. Of one that holds several reports no draft is made: opening it asks which.
public final class ManyImports {
  private final Shared shared;
  private final Path folder;
  private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper isRunning = new ReadOnlyBooleanWrapper(true);
  private volatile boolean isGivenUp;

  /// @param given the documents, and the folders that are not gone into, which are listed as not
  ///   read
  /// @param folder where the drafts are put
  ManyImports(Shared shared, GivenFiles given, Path folder) {
    this.shared = shared;
    this.folder = folder;
    given.documents().forEach(file -> items.add(ImportItem.waiting(file)));
    given
        .folders()
        .forEach(within -> items.add(ImportItem.waiting(within).failed(Wording.of("many.folder"))));
  }

  /// The documents, in order, each as far as it is.
  public ObservableList<ImportItem> items() {
    return items;
  }

  /// Whether documents are still being read.
  public ReadOnlyBooleanProperty running() {
    return isRunning.getReadOnlyProperty();
  }

  /// Stops after the document that is being read.
  public void giveUp() {
    isGivenUp = true;
  }

  /// Reads the documents from one on.
  void read(int from) {
    if (from == items.size() || items.get(from).state() != ImportItem.State.WAITING || isGivenUp) {
      isRunning.set(false);
      return;
    }
    var item = items.get(from);
    items.set(from, item.reading());
    shared
        .background()
        .read(
            () -> made(item),
            done -> {
              items.set(from, done);
              read(from + 1);
            },
            e -> {
              items.set(from, item.failed(sentence(item.file(), e)));
              read(from + 1);
            });
  }

  private static String sentence(Path file, Throwable e) {
    return e instanceof Trouble
        ? e.getMessage().replace(file.toString(), file.getFileName().toString())
        : Wording.of("many.failed", file.getFileName());
  }

  private ImportItem made(ImportItem item) throws IOException {
    var all = Recogniser.all(item.file());
    if (all.size() > 1) {
      return item.several(Wording.of("many.several", all.size(), Recognition.names(all)));
    }
    var found = all.getFirst();
    var target = free(item.file());
    DraftFile.write(shared.disk(), found.marked(), target);
    var counts =
        Wording.of(
            "import.counts",
            found.count(State.CERTAIN),
            found.count(State.INFERRED),
            found.count(State.MISSING));
    return item.done(counts, found.decisions().size(), target);
  }

  /// A name for the draft that no file has.
  private Path free(Path file) {
    var bare = GivenFiles.bareName(file);
    var free = folder.resolve(bare + DraftFile.ENDING);
    for (int twin = 2; Files.exists(free); twin++) {
      free = folder.resolve(bare + "-" + twin + DraftFile.ENDING);
    }
    return free;
  }
}
