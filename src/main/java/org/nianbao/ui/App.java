package org.nianbao.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.nianbao.file.Disk;
import org.nianbao.file.Trouble;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.ui.dialog.SystemFileChoice;
import org.nianbao.ui.print.SystemPrinterChoice;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.Preferences;

/// The JavaFX application: opens the window and connects its parts by hand, without a dependency
/// injection framework.
public final class App extends Application {
  /// The command line option that opens the draft named after it read-only.
  public static final String READ_ONLY = "--read-only";

  private final Background background = new Background(Platform::runLater);
  private Runnable ending = () -> {};

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
    try {
      launch(App.class, arguments);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean hasDisplay() {
    var display = System.getenv("DISPLAY");
    return !System.getProperty("os.name").equals("Linux")
        || System.getProperty("glass.platform") != null
        || display != null && !display.isBlank();
  }

  @Override
  public void start(Stage stage) {
    var dialogs = new AlertDialogs(stage, new SystemFileChoice(stage), new SystemDesktop());
    var disk = Disk.ofUser();
    var preferences = new Preferences(disk, background);
    var documents = new Documents(disk, dialogs, background, new WindowTimers(), preferences);
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (_, e) -> Platform.runLater(() -> documents.messages().say(e)));
    ending = documents::close;
    new MainWindow(stage, documents, dialogs, new SystemPrinterChoice(stage));
    HighContrast.follow(stage.getScene(), Platform.getPreferences());
    stage.getIcons().setAll(WindowIcons.all());
    place(stage, preferences);
    Warming.begin(stage, background);
    stage.show();
    var arguments = getParameters().getRaw();
    draft(arguments)
        .ifPresent(name -> {
          try {
            if (arguments.contains(READ_ONLY)) {
              documents.openReadOnly(Path.of(name));
            } else {
              documents.open(Path.of(name));
            }
          } catch (InvalidPathException e) {
            documents.messages().say(new Trouble(Wording.of("trouble.path", name), e));
          }
        });
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

  @Override
  public void stop() {
    ending.run();
    background.close();
  }
}
