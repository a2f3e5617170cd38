package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.form.CellRef;
import org.nianbao.ui.dialog.AlertDialogs;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.print.PrintJob;
import org.nianbao.ui.print.PrinterChoice;
import org.nianbao.ui.report.ReportPane;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.Desktop;
import org.nianbao.workspace.Document;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.FileChoice;
import org.nianbao.workspace.Preferences;
import org.nianbao.workspace.Question;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The real window, worked by a robot as a clerk works it. File dialogs are answered by the test.
public class Journey {

  @TempDir protected Path folder;

  protected PatientRobot robot;
  protected Stage stage;
  protected MainWindow window;
  protected Documents documents;
  protected final Answers answers = new Answers();

  /// What the print dialog answers; nothing while the user thinks better of it.
  protected Optional<PrintJob> printer = Optional.empty();

  /// What the print dialog was opened for: the job's name and how many pages.
  protected String printing = "";

  /// Why there is no printer to choose; empty where there is one.
  protected Optional<PrinterChoice.NoPrinter> refusal = Optional.empty();

  private Background background;
  private Display display = Display.AT_100;

  /// What the test answers to file dialogs, and what the desktop was asked for.
  public static final class Answers implements FileChoice, Desktop {
    public Optional<Path> open = Optional.empty();
    public Optional<Path> sheet = Optional.empty();
    public Optional<Path> save = Optional.empty();
    public List<Path> read = List.of();
    public Optional<Path> export = Optional.empty();
    public Path offered = Path.of("");

    /// Where the drafts made of many files go.
    public Optional<Path> drafts = Optional.empty();

    /// What the desktop has opened and shown, by background threads.
    public final List<String> opened = new CopyOnWriteArrayList<>();

    @Override
    public void open(Path file) {
      opened.add("open " + file.getFileName());
    }

    @Override
    public void show(Path file) {
      opened.add("show " + file.getFileName());
    }

    @Override
    public Optional<Path> folderForDrafts() {
      return drafts;
    }

    @Override
    public Optional<Path> sheetToOpen() {
      return sheet;
    }

    /// Several files that are chosen to be opened at once.
    public List<Path> several = List.of();

    @Override
    public List<Path> reportsToOpen() {
      return several.isEmpty() ? open.stream().toList() : several;
    }

    @Override
    public Optional<Path> lastYearToOpen() {
      return open;
    }

    @Override
    public Optional<Path> comparisonToSave(Path name) {
      offered = name;
      return export;
    }

    @Override
    public Optional<Path> draftToOpen() {
      return open;
    }

    @Override
    public Optional<Path> draftToSave(Path name) {
      offered = name;
      return save;
    }

    @Override
    public List<Path> draftsToRead() {
      return read;
    }

    @Override
    public Optional<Path> exportTo(Format format, Path name) {
      offered = name;
      return export;
    }
  }

  /// Loads the faces that pictures and measurements are made with, whatever the machine has.
  public static void loadFaces() {
    for (var weight : new String[] {"Regular", "Bold"}) {
      var face = "fonts/NotoSansCJKsc-" + weight + "-subset.otf";
      assertNotNull(Font.loadFont(Journey.class.getResourceAsStream(face), 13), face);
    }
  }

  @BeforeEach
  void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    // A window of its own: the primary one keeps the listeners of every journey before.
    FxToolkit.registerStage(Stage::new);
    FxToolkit.setupStage(this::start);
    robot = new PatientRobot();
  }

  private void start(Stage stage) {
    this.stage = stage;
    loadFaces();
    var dialogs = new AlertDialogs(stage, answers, answers);
    background = new Background(Platform::runLater);
    var disk = disk(folder.resolve("home"));
    var preferences = new Preferences(disk, background);
    prepare(preferences);
    documents = new Documents(disk, dialogs, background, new WindowTimers(), preferences);
    window = new MainWindow(stage, documents, dialogs, this::askForPrinter);
    stage.setWidth(1366);
    stage.setHeight(738);
    window.open();
  }

  /// The disk that the program works on.
  protected Disk disk(Path home) {
    return new Disk(home);
  }

  private Optional<PrintJob> askForPrinter(String name, int pages) throws PrinterChoice.NoPrinter {
    printing = name + "，" + pages + " 页";
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return printer;
  }

  /// What the program remembers before it starts.
  protected void prepare(Preferences preferences) {}

  @AfterEach
  void end() throws TimeoutException {
    robot.interact(() -> {
      documents.close();
      background.close();
    });
    // Nobody touches the folder any more when it is deleted.
    background.awaitReads(Duration.ofSeconds(10));
    FxToolkit.cleanupStages();
    var asked = documents.questions().waiting().stream().map(Question::head).toList();
    assertFalse(
        asked.contains(Wording.of("notice.behind")), "the window shows what the draft says");
  }

  /// Waits until something is the case.
  protected void await(String what, Callable<Boolean> condition) {
    robot.await(what, condition);
  }

  protected void open(Path file) {
    robot.interact(() -> documents.open(file));
    await(
        "opened " + file,
        () -> documents.current().get().flatMap(Document::file).filter(file::equals).isPresent());
  }

  protected ReportPane report() {
    return window.report().orElseThrow();
  }

  protected Editor editor() {
    return report().editor();
  }

  protected Draft draft() {
    return editor().draft();
  }

  protected FormGrid grid() {
    return report().grid().orElseThrow();
  }

  protected CellRef current() {
    return grid().currentCell();
  }

  /// What a cell of the shown table says on the screen.
  protected String shown(CellRef cell) {
    return editor().findings().get().totals().shown(cell);
  }

  protected void press(KeyCode... keys) {
    robot.push(keys);
  }

  /// TestFX remembers every event of a stage, and with it what it went to: from now on those to
  /// come.
  protected void forgetEvents() {
    robot.interact(() -> FxToolkit.toolkitContext().setRegisteredStage(stage));
  }

  /// What an input method sends to a control.
  ///
  /// @param committed what is to stand in the text from now on
  /// @param composed what is still being composed
  public static void compose(FxRobot robot, Node control, String committed, String composed) {
    var runs =
        composed.isEmpty()
            ? List.<InputMethodTextRun>of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    robot.interact(() ->
        control.fireEvent(
            new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
  }

  /// What the mouse sends to a node. The headless robot neither drags nor holds a key while it
  /// clicks: the event itself does.
  ///
  /// @param keys those of Shift and Control that are held
  protected void mouse(Node node, EventType<MouseEvent> type, KeyCode... keys) {
    var bounds = node.getBoundsInLocal();
    mouse(node, type, new Point2D(bounds.getCenterX(), bounds.getCenterY()), keys);
  }

  /// The same at a point of the node.
  protected void mouse(Node node, EventType<MouseEvent> type, Point2D at, KeyCode... keys) {
    var held = List.of(keys);
    robot.interact(() -> {
      var inScene = node.localToScene(at);
      var onScreen = node.localToScreen(at);
      node.fireEvent(
          new MouseEvent(
              type,
              inScene.getX(),
              inScene.getY(),
              onScreen.getX(),
              onScreen.getY(),
              MouseButton.PRIMARY,
              1,
              held.contains(KeyCode.SHIFT),
              held.contains(KeyCode.CONTROL),
              false,
              false,
              true,
              false,
              false,
              false,
              false,
              true,
              new PickResult(node, inScene.getX(), inScene.getY())));
    });
  }

  /// Turns the wheel over a node with Ctrl held, which the headless robot cannot.
  ///
  /// @param by 40 pixels to a notch of a mouse; below zero downwards
  protected void wheel(Node over, double by) {
    robot.interact(() ->
        over.fireEvent(
            new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
    settle();
  }

  /// Lets the window come to rest: layout may style, and style may lay out again. Pulses do both,
  /// of what changed; styling the whole window anew would take many times as long.
  protected void settle() {
    for (int i = 0; i < 3; i++) {
      robot.rest();
    }
  }

  /// A screen of 1366 × 768 at a display scale: how much of it the scene gets.
  protected enum Display {
    AT_100(1366, 738, 1, ""),
    AT_125(1093, 614, 1.25, "-125"),
    AT_150(911, 512, 1.5, "-150");

    private final double width;
    private final double height;
    private final double scale;
    private final String suffix;

    Display(double width, double height, double scale, String suffix) {
      this.width = width;
      this.height = height;
      this.scale = scale;
      this.suffix = suffix;
    }
  }

  /// Makes the window as large as a display leaves it.
  protected void show(Display next) {
    display = next;
    robot.interact(() -> {
      stage.setWidth(next.width);
      stage.setHeight(next.height);
    });
    settle();
  }

  /// Leaves a picture of the window in target/screenshots, drawn as the display does.
  protected void picture(String name) throws IOException {
    picture(name + display.suffix, stage.getScene());
  }

  /// Leaves a picture on every display, the ordinary one last.
  protected void pictures(String name) throws IOException {
    pictures(name, () -> {});
  }

  /// Leaves a picture on every display, the ordinary one last.
  ///
  /// @param open opens what the picture is of, and a smaller window closes: a menu, a tooltip
  protected void pictures(String name, Runnable open) throws IOException {
    for (var each : List.of(Display.AT_125, Display.AT_150, Display.AT_100)) {
      show(each);
      open.run();
      picture(name);
    }
  }

  /// Leaves a picture of the question or message on the screen.
  protected void pictureOfDialog(String name) throws IOException {
    var dialog = robot.find(DialogPane.class, pane -> pane.getScene().getRoot() == pane).getScene();
    picture(name + display.suffix, dialog);
    for (var button : robot.all(dialog.getRoot(), ".button", Button.class)) {
      var shown = ((Text) button.lookup(".text")).getText();
      assertEquals(button.getText(), shown, "a button is cut off");
    }
  }

  protected void picture(String name, Scene scene) throws IOException {
    robot.rest();
    var image = new WritableImage[1];
    robot.interact(() -> {
      var parameters = new SnapshotParameters();
      parameters.setTransform(Transform.scale(display.scale, display.scale));
      image[0] = scene.getRoot().snapshot(parameters, null);
    });
    var target = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(target.getParent());
    var picture = buffered(image[0]);
    if (scene == stage.getScene()) {
      robot.interact(() -> drawPopups(picture));
    }
    ImageIO.write(picture, "png", target.toFile());
  }

  private static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    return buffered;
  }

  /// Menus and tooltips are windows of their own over the one in the picture.
  private void drawPopups(BufferedImage picture) {
    var origin = stage.getScene().getRoot().localToScreen(0, 0);
    var parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(Transform.scale(display.scale, display.scale));
    for (var window : Window.getWindows()) {
      if (window instanceof PopupWindow && window.isShowing()) {
        var root = window.getScene().getRoot();
        var shown = buffered(root.snapshot(parameters, null));
        int x = (int) ((window.getX() - origin.getX()) * display.scale);
        int y = (int) ((window.getY() - origin.getY()) * display.scale);
        picture.createGraphics().drawImage(shown, x, y, null);
      }
    }
  }
}
