package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.nianbao.draft.Draft;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.ui.Journey;
import org.nianbao.ui.MainWindow;
import org.nianbao.ui.SystemDesktop;
import org.nianbao.ui.Warming;
import org.nianbao.ui.WindowTimers;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.FileChoice;
import org.nianbao.workspace.Preferences;

/// The program's window on a draft, and keys for it.
final class RealWindow {
  private static final Background BACKGROUND = new Background(Platform::runLater);

  private final ReportPane report;
  private final Documents documents;
  private final Path document;
  private final Stopwatch watch;

  private RealWindow(ReportPane report, Documents documents, Path document) {
    this.report = report;
    this.documents = documents;
    this.document = document;
    this.watch = new Stopwatch(report.getScene());
  }

  /// Starts the toolkit; to be called once.
  static void begin() {
    var ready = new CompletableFuture<Void>();
    Platform.startup(() -> ready.complete(null));
    ready.join();
    Platform.setImplicitExit(false);
    onFx(() -> {
      Journey.loadFaces();
      return true;
    });
  }

  /// Ends the toolkit.
  static void end() {
    BACKGROUND.close();
    Platform.exit();
  }

  /// Opens a draft and waits until the window is at rest.
  static RealWindow open(Draft draft) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("nianbao-bench");
    var file = Files.createTempFile(folder, "draft", DraftFile.ENDING);
    Files.write(file, DraftFile.bytes(draft));
    var document = folder.resolve("report.docx");
    var worked = new CompletableFuture<Documents>();
    var window =
        onFx(() -> {
          var stage = new Stage();
          var dialogs = new AlertDialogs(stage, new OneFile(document), new SystemDesktop());
          var disk = new Disk(folder);
          var preferences = new Preferences(disk, BACKGROUND);
          var documents = new Documents(disk, dialogs, BACKGROUND, new WindowTimers(), preferences);
          var opened = new MainWindow(stage, documents, dialogs, (_, _) -> Optional.empty());
          stage.setWidth(1366);
          stage.setHeight(738);
          Warming.begin(BACKGROUND);
          documents.open(file);
          opened.open();
          worked.complete(documents);
          return opened;
        });
    while (onFx(() -> window.report().isEmpty())) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    return onFx(() -> {
      var report = window.report().orElseThrow();
      return new RealWindow(report, worked.join(), document);
    });
  }

  ReportPane report() {
    return report;
  }

  /// Times the way to a section.
  double show(Section section) {
    return watch.time(() -> report.go(section));
  }

  /// Times a character typed where the keyboard is.
  double type(String character) {
    return type(watch, character);
  }

  /// Times a character typed into any window.
  static double type(Stopwatch watch, String character) {
    return key(watch, KeyCode.DIGIT0, character, false);
  }

  /// Times Tab.
  double tab() {
    return key(watch, KeyCode.TAB, "\t", false);
  }

  /// Times a key pressed together with Ctrl.
  double control(KeyCode code) {
    return key(watch, code, "", true);
  }

  /// Times the way from the command to a Word document in its folder.
  double export() throws IOException, InterruptedException {
    Files.deleteIfExists(document);
    var start = System.nanoTime();
    onFx(() -> {
      documents.exports().export(Format.WORD);
      return true;
    });
    while (!Files.exists(document)) {
      Thread.sleep(1);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  void close() {
    close(report.getScene());
  }

  static void close(Scene scene) {
    onFx(() -> {
      scene.getWindow().hide();
      return true;
    });
  }

  private static double key(Stopwatch watch, KeyCode code, String character, boolean control) {
    return watch.time(() -> {
      fire(watch.scene(), KeyEvent.KEY_PRESSED, code, "", control);
      fire(watch.scene(), KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character, control);
      fire(watch.scene(), KeyEvent.KEY_RELEASED, code, "", control);
    });
  }

  private static void fire(
      Scene scene, EventType<KeyEvent> type, KeyCode code, String character, boolean control) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(type, character, character, code, false, control, false, false));
  }

  /// Nobody is asked for a file.
  ///
  /// @param document where Word documents go
  private record OneFile(Path document) implements FileChoice {
    @Override
    public Optional<Path> folderForDrafts() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> sheetToOpen() {
      return Optional.empty();
    }

    @Override
    public List<Path> reportsToOpen() {
      return List.of();
    }

    @Override
    public Optional<Path> lastYearToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> comparisonToSave(Path offered) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> draftToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> draftToSave(Path suggested) {
      return Optional.empty();
    }

    @Override
    public List<Path> draftsToRead() {
      return List.of();
    }

    @Override
    public Optional<Path> exportTo(Format format, Path suggested) {
      return Optional.of(document);
    }
  }
}
