package org.nianbao.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.ui.dialog.SystemFileChoice;
import org.nianbao.ui.print.SystemPrinterChoice;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Arrival;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.EarlyDraft;
import org.nianbao.workspace.Preferences;

/// The window program: starts JavaFX, opens the window and connects its parts by hand, without a
/// dependency injection framework.
///
/// It starts JavaFX itself instead of being launched as an [javafx.application.Application]: a
/// draft that was given is read while the toolkit starts, and is the first thing that the window
/// shows.
public final class App {
  /// The command line option that opens the draft named after it read-only.
  public static final String READ_ONLY = "--read-only";

  /// For how long the window waits for its first draft; a slower one, as on a share, is waited for
  /// on the start page.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  /// The warm-up begins when the first keys have been answered.
  private static final Duration AT_REST = Duration.ofSeconds(3);

  private final List<String> arguments;
  private final Disk disk = Disk.ofUser();
  private final Background background = new Background(Platform::runLater);
  private final WindowTimers timers = new WindowTimers();
  private final Optional<EarlyDraft> early;
  private final CountDownLatch closed = new CountDownLatch(1);

  private App(List<String> arguments) {
    this.arguments = arguments;
    early = path().filter(this::isDraft).map(file -> EarlyDraft.read(disk, file, intent()));
  }

  /// Opens the window and returns when it is closed.
  ///
  /// @param arguments at most the path of a draft to open, after [#READ_ONLY] if it is to be opened
  ///   read-only
  /// @return false if there is no display to open a window on
  public static boolean open(String... arguments) {
    if (!hasDisplay()) {
      return false;
    }
    // JavaFX runs from the class path here, as every `java -jar` must. It says that this is not its
    // usual way, which is of no use to a clerk.
    Logger.getLogger("javafx")
        .setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    var app = new App(List.of(arguments));
    try {
      Platform.startup(app::start);
    } catch (UnsupportedOperationException e) {
      return false;
    }
    app.awaitClosed();
    return true;
  }

  private static boolean hasDisplay() {
    var display = System.getenv("DISPLAY");
    return !System.getProperty("os.name").equals("Linux")
        || System.getProperty("glass.platform") != null
        || display != null && !display.isBlank();
  }

  private void awaitClosed() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start() {
    // The program ends with its window, not with a dialog that was shown before it.
    Platform.setImplicitExit(false);
    var isShown = false;
    try {
      show(new Stage());
      isShown = true;
    } finally {
      if (!isShown) {
        end();
      }
    }
  }

  private void show(Stage stage) {
    var dialogs = new AlertDialogs(stage, new SystemFileChoice(stage), new SystemDesktop());
    var preferences = new Preferences(disk, background);
    var documents = new Documents(disk, dialogs, background, timers, preferences);
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (_, e) -> Platform.runLater(() -> documents.messages().say(e)));
    var window = new MainWindow(stage, documents, dialogs, new SystemPrinterChoice(stage));
    HighContrast.follow(stage.getScene(), Platform.getPreferences());
    stage.getIcons().setAll(WindowIcons.all());
    place(stage, preferences);
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN, _ -> timers.after(AT_REST, () -> Warming.begin(background)));
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        _ -> {
          documents.close();
          end();
        });
    open(window, documents);
  }

  /// Shows the window with what was given at start.
  private void open(MainWindow window, Documents documents) {
    if (early.isPresent()) {
      timers.after(LONGEST_WAIT, window::open);
      documents.open(early.get());
      return;
    }
    window.open();
    draft(arguments)
        .ifPresent(name ->
            path()
                .ifPresentOrElse(
                    documents::open,
                    () -> documents.messages().say(new Trouble(Wording.of("trouble.path", name)))));
  }

  private void end() {
    background.close();
    Platform.exit();
    closed.countDown();
  }

  private Arrival.Intent intent() {
    return arguments.contains(READ_ONLY) ? Arrival.Intent.READ : Arrival.Intent.EDIT;
  }

  /// Whether a file is opened as a draft: one that is to be read only, whatever its name.
  private boolean isDraft(Path file) {
    return intent() == Arrival.Intent.READ || DraftFile.isNamedAsOne(file);
  }

  /// The file that the arguments name; empty if they name none, or it is no name of a file.
  private Optional<Path> path() {
    try {
      return draft(arguments).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The path of the draft that the arguments name; empty if they name none.
  static Optional<String> draft(List<String> arguments) {
    return arguments.stream().filter(one -> !one.equals(READ_ONLY)).findFirst();
  }

  /// Places the window: maximized the first time, later as it was when it was last closed.
  private static void place(Stage stage, Preferences preferences) {
    stage.setMaximized(preferences.measure("window.maximized", 1) == 1);
    if (!stage.isMaximized() && isOnAScreen(preferences)) {
      stage.setX(preferences.measure("window.x", stage.getX()));
      stage.setY(preferences.measure("window.y", stage.getY()));
      stage.setWidth(preferences.measure("window.width", stage.getWidth()));
      stage.setHeight(preferences.measure("window.height", stage.getHeight()));
    }
    stage.setOnHiding(_ -> preferences.remember(measures(stage)));
  }

  /// Whether the window's last place is still on a monitor, which may have been unplugged since.
  private static boolean isOnAScreen(Preferences preferences) {
    return !Screen.getScreensForRectangle(
            preferences.measure("window.x", 0),
            preferences.measure("window.y", 0),
            preferences.measure("window.width", 1),
            preferences.measure("window.height", 1))
        .isEmpty();
  }

  private static Map<String, Double> measures(Stage stage) {
    if (stage.isIconified()) {
      return Map.of();
    }
    return stage.isMaximized()
        ? Map.of("window.maximized", 1.0)
        : Map.of(
            "window.maximized", 0.0,
            "window.x", stage.getX(),
            "window.y", stage.getY(),
            "window.width", stage.getWidth(),
            "window.height", stage.getHeight());
  }
}
