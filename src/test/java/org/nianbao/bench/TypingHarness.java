package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
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
  private static final int FRESH = 100;
  private static final int WARM = 600;
  private static final int CHARACTERS = 300;
  private static final int DIGITS = 3;

  private final Path folder;
  private final Background background = new Background();

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
    harness.measure("fresh program, full report, totals follow", Drafts.following(), FRESH);
    harness.measure("full report, totals follow", Drafts.following(), WARM);
    harness.measure("full report, totals stated", Drafts.stated(), WARM);
    harness.measure("new report", Drafts.blank(), WARM);
    harness.background.close();
    Platform.exit();
  }

  /// @param warmUp characters typed before any is counted
  private void measure(String name, Draft draft, int warmUp)
      throws IOException, InterruptedException {
    var bare = onFx(Floor::new);
    var floor = onFx(() -> new Stopwatch(bare.getScene()));
    var report = open(draft);
    var window = onFx(() -> new Stopwatch(report.getScene()));
    var first = show(window, report, Section.APPLICATIONS);
    var again = new ArrayList<Double>();
    for (int i = 0; i < 20; i++) {
      show(window, report, Section.DISPUTES);
      again.add(show(window, report, Section.APPLICATIONS));
    }
    var typed = new ArrayList<Double>();
    var moved = new ArrayList<Double>();
    var least = new ArrayList<Double>();
    for (int i = 0; i < warmUp + CHARACTERS; i++) {
      var character = Integer.toString((i * 7 + 1) % 10);
      var inWindow = key(window, KeyCode.DIGIT0, character);
      var inFloor = key(floor, KeyCode.DIGIT0, character);
      if (i >= warmUp) {
        typed.add(inWindow);
        least.add(inFloor);
      }
      if (i % DIGITS == DIGITS - 1) {
        var inTab = key(window, KeyCode.TAB, "\t");
        floor.time(bare.field::clear);
        if (i >= warmUp) {
          moved.add(inTab);
        }
      }
    }
    var errors = onFx(() -> report.editor().findings().get().count(Severity.ERROR));
    System.out.printf("%s, %d errors at the end%n", name, errors);
    var unit = percentile(least, 50);
    print("a character", typed, unit);
    print("Tab to the next cell", moved, unit);
    print("to table three for the first time", List.of(first), unit);
    print("to table three again", again, unit);
    print("floor", least, unit);
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
              new Documents(
                  new Disk(folder),
                  dialogs,
                  new NoFiles(),
                  background,
                  new Preferences(new Disk(folder), background));
          var opened = new MainWindow(stage, documents, dialogs);
          stage.setWidth(1366);
          stage.setHeight(738);
          stage.show();
          documents.open(file);
          return opened;
        });
    while (onFx(() -> window.report().isEmpty())) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    return onFx(() -> window.report().orElseThrow());
  }

  private static double show(Stopwatch watch, ReportPane report, Section section) {
    return watch.time(() -> report.go(section));
  }

  private static double key(Stopwatch watch, KeyCode code, String character) {
    return watch.time(() -> {
      var node = watch.scene().getFocusOwner();
      fire(node, KeyEvent.KEY_PRESSED, code, "");
      fire(node, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
      fire(node, KeyEvent.KEY_RELEASED, code, "");
    });
  }

  private static void fire(Node node, EventType<KeyEvent> type, KeyCode code, String character) {
    Event.fireEvent(
        node, new KeyEvent(type, character, character, code, false, false, false, false));
  }

  private static void print(String what, List<Double> times, double unit) {
    Lines.print(
        what,
        percentile(times, 50) / unit,
        percentile(times, 50),
        percentile(times, 95),
        percentile(times, 100));
  }

  private static double percentile(List<Double> times, int percent) {
    var sorted = times.stream().sorted().toList();
    return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
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
    public Optional<Path> draftToSave(Path suggested) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> wordToSave(Path suggested) {
      return Optional.empty();
    }
  }
}
