package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.rule.Severity;
import org.nianbao.ui.Background;
import org.nianbao.ui.Dialogs;
import org.nianbao.ui.Documents;
import org.nianbao.ui.FileChoice;
import org.nianbao.ui.Journey;
import org.nianbao.ui.MainWindow;
import org.nianbao.ui.Preferences;
import org.nianbao.ui.ReportPane;

/// Types into table three of the real window. Each key is timed until the window could be drawn
/// anew: handlers, check, styles, layout. A [Floor] gets the same keys in turn.
///
/// Budget: 8 ms for a character, by the 95th percentile.
public final class TypingHarness {
  private static final int WARM_UP = 100;
  private static final int CHARACTERS = 300;
  private static final int DIGITS = 3;

  /// A little more than a frame, so that every character is drawn before the next one.
  private static final int PAUSE = 20;

  private final Path folder;
  private final Background background = new Background();
  private final List<Double> floor = new ArrayList<>();

  private TypingHarness(Path folder) {
    this.folder = folder;
  }

  /// Measures and prints a table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var ready = new CompletableFuture<Void>();
    Platform.startup(() -> ready.complete(null));
    ready.join();
    Platform.setImplicitExit(false);
    var harness = new TypingHarness(Files.createTempDirectory("nianbao-bench"));
    onFx(() -> {
      Journey.loadFaces();
      return true;
    });
    Lines.head("Table three in the window", "floor: a text field among 175 plain labels");
    harness.measure("full report, totals follow", Drafts.following());
    harness.measure("full report, totals stated", Drafts.stated());
    harness.measure("new report", Drafts.blank());
    harness.background.close();
    Platform.exit();
  }

  private void measure(String name, Draft draft) throws IOException, InterruptedException {
    var bare = onFx(Floor::new);
    var report = open(draft);
    var first = onFx(() -> show(report, Section.APPLICATIONS));
    var warm = new ArrayList<Double>();
    for (int i = 0; i < 20; i++) {
      onFx(() -> show(report, Section.DISPUTES));
      Thread.sleep(PAUSE);
      warm.add(onFx(() -> show(report, Section.APPLICATIONS)));
      Thread.sleep(PAUSE);
    }
    var typed = new ArrayList<Double>();
    var moved = new ArrayList<Double>();
    floor.clear();
    for (int i = 0; i < WARM_UP + CHARACTERS; i++) {
      var character = Integer.toString((i * 7 + 1) % 10);
      var inWindow = onFx(() -> key(focused(report), KeyCode.DIGIT0, character));
      Thread.sleep(PAUSE);
      var inFloor = onFx(() -> key(bare.field, KeyCode.DIGIT0, character));
      Thread.sleep(PAUSE);
      if (i >= WARM_UP) {
        typed.add(inWindow);
        floor.add(inFloor);
      }
      if (i % DIGITS == DIGITS - 1) {
        moved.add(onFx(() -> key(focused(report), KeyCode.TAB, "\t")));
        onFx(() -> {
          bare.field.clear();
          return true;
        });
        Thread.sleep(PAUSE);
      }
    }
    var errors = onFx(() -> report.editor().findings().get().count(Severity.ERROR));
    print(name + ", a character (at the end " + errors + " errors)", typed);
    print(name + ", Tab to the next cell", moved);
    print(name + ", table three for the first time", List.of(first));
    print(name + ", table three again", warm);
    print(name + ", floor", floor);
    onFx(() -> {
      report.getScene().getWindow().hide();
      bare.getScene().getWindow().hide();
      return true;
    });
  }

  private ReportPane open(Draft draft) throws IOException, InterruptedException {
    var file = Files.createTempFile(folder, "draft", DraftFile.ENDING);
    Files.write(file, DraftFile.bytes(draft));
    var window =
        onFx(() -> {
          var stage = new Stage();
          var dialogs = new Dialogs(stage);
          var documents =
              new Documents(dialogs, new NoFiles(), background, new Preferences(folder));
          var opened = new MainWindow(stage, documents, dialogs);
          stage.setWidth(1366);
          stage.setHeight(738);
          stage.show();
          documents.open(file);
          return opened;
        });
    while (onFx(() -> window.report().isEmpty())) {
      Thread.sleep(PAUSE);
    }
    Thread.sleep(500);
    return onFx(() -> window.report().orElseThrow());
  }

  private static double show(ReportPane report, Section section) {
    var start = System.nanoTime();
    report.go(section);
    return settle(report, start);
  }

  private static Node focused(ReportPane report) {
    return report.getScene().getFocusOwner();
  }

  private static double key(Node node, KeyCode code, String character) {
    var start = System.nanoTime();
    fire(node, KeyEvent.KEY_PRESSED, code, "");
    fire(node, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
    fire(node, KeyEvent.KEY_RELEASED, code, "");
    return settle(node, start);
  }

  private static void fire(
      Node node, javafx.event.EventType<KeyEvent> type, KeyCode code, String character) {
    Event.fireEvent(
        node, new KeyEvent(type, character, character, code, false, false, false, false));
  }

  private static double settle(Node node, long start) {
    var root = node.getScene().getRoot();
    root.applyCss();
    root.layout();
    return (System.nanoTime() - start) / 1e6;
  }

  private void print(String what, List<Double> times) {
    Lines.print(
        what,
        percentile(times, 50) / percentile(floor, 50),
        percentile(times, 50),
        percentile(times, 95),
        percentile(times, 100));
  }

  private static double percentile(List<Double> times, int percent) {
    var sorted = times.stream().sorted().toList();
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
  }

  private static <T> T onFx(Callable<T> act) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(act.call());
      } catch (Exception e) {
        result.completeExceptionally(e);
      }
    });
    return result.join();
  }

  /// The bare floor: a text field among as many labels as table three has cells. A character sets
  /// them all, and changes as many as a figure of table three does: its cell and its totals.
  private static final class Floor extends GridPane {
    private static final int ROWS = 25;
    private static final int COLUMNS = 7;
    private static final int CHANGED = 4;

    private final TextField field = new TextField();
    private final List<Label> labels =
        IntStream.range(0, ROWS * COLUMNS).mapToObj(_ -> new Label("12")).toList();

    Floor() {
      for (int i = 0; i < labels.size(); i++) {
        add(labels.get(i), i % COLUMNS, i / COLUMNS);
      }
      add(field, 0, ROWS);
      field
          .textProperty()
          .subscribe(text -> {
            for (int i = 0; i < labels.size(); i++) {
              labels.get(i).setText(i < CHANGED ? text : "12");
            }
          });
      var stage = new Stage();
      stage.setScene(new Scene(this, 1000, 700));
      stage.show();
    }
  }

  /// Nobody is asked for a file.
  private static final class NoFiles implements FileChoice {
    @Override
    public Optional<Path> draftToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> draftToSave(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> wordToSave(String name) {
      return Optional.empty();
    }
  }
}
