package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nianbao.form.Section;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.imported.Ways.Way;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.ImportedReport;

/// The review of a report that was found in a document (核对识别结果). F8 and Shift＋F8 go through the
/// decisions; 1 to 9 choose a reading, Enter accepts and goes on, Delete leaves the row blank. What
/// nobody has decided stays open: there is no way to accept all at once.
public final class ImportPane extends BorderPane {
  private static final double LEAST_TABLE = 170;

  private final ImportedReport report;
  private final DocumentSide source;
  private final StackPane table = new StackPane();
  private final Map<Section, FormGrid> grids = new EnumMap<>(Section.class);
  private final List<OpenDecision> decisions = new ArrayList<>();
  private final DecisionCard card = new DecisionCard(this::take, this::accept);
  private final Ways ways;
  private final Label progress = new Label();
  private final NotesList notes;
  private int at;

  /// @param background draws the pages of a PDF
  /// @param take goes on with the draft
  /// @param cancel gives the draft up
  public ImportPane(ImportedReport report, Background background, Runnable take, Runnable cancel) {
    this.report = report;
    this.source = new DocumentSide(report, background);
    this.notes = new NotesList(report.found(), source::frame);
    this.ways = new Ways(report.editor());
    report.found().decisions().forEach(one -> decisions.add(new OpenDecision(one, false)));
    getStyleClass().add("import-pane");
    setId("import");
    setFocusTraversable(true);
    setAccessibleText(Wording.of("import.title"));
    setTop(head());
    table.setMinHeight(LEAST_TABLE);
    var cards = new ScrollPane(new VBox(8, card, notes));
    cards.setFitToWidth(true);
    cards.setFocusTraversable(false);
    cards.setMinHeight(0);
    var right = new VBox(8, table, cards);
    VBox.setVgrow(table, Priority.ALWAYS);
    right.getStyleClass().add("found");
    var both = new SplitPane(source, right);
    both.setOrientation(Orientation.HORIZONTAL);
    both.setDividerPositions(0.4);
    setCenter(both);
    setBottom(foot(take, cancel));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    show();
  }

  private HBox head() {
    var found = report.found();
    var title = new Label(Wording.of("import.source"));
    title.getStyleClass().add(Styles.STRONG);
    var name = new Label(report.file().getFileName().toString());
    name.getStyleClass().add(Styles.SECONDARY);
    name.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var draft = new Label(Wording.of("import.found"));
    draft.getStyleClass().add(Styles.STRONG);
    var detail =
        new Label(
            Wording.of(
                "import.found.detail", found.draft().cover().year(), found.draft().edition().id()));
    detail.getStyleClass().add(Styles.SECONDARY);
    var counts =
        new Label(
            Wording.of(
                "import.counts",
                found.count(State.CERTAIN),
                found.count(State.INFERRED),
                found.count(State.MISSING)));
    counts.setId("import-counts");
    var head = new HBox(12, title, name, space, draft, detail, counts, notes.button());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("head");
    return head;
  }

  private HBox foot(Runnable take, Runnable cancel) {
    var hint = new Label(Wording.of("import.hint"));
    hint.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    hint.setMinWidth(0);
    hint.setWrapText(true);
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    progress.setId("import-progress");
    progress.setMinWidth(USE_PREF_SIZE);
    var previous = Buttons.of("import-previous", Wording.of("import.previous"), () -> step(-1));
    var next = Buttons.of("import-next", Wording.of("import.next"), () -> step(1));
    var go = Buttons.of("import-take", Wording.of("import.take"), take);
    go.getStyleClass().add(Styles.PRIMARY);
    var foot =
        new HBox(
            8,
            hint,
            progress,
            previous,
            next,
            go,
            Buttons.of("import-cancel", Wording.of("import.cancel"), cancel));
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot");
    return foot;
  }

  /// Moves the focus to the review.
  ///
  /// @return true
  public boolean enter() {
    requestFocus();
    return true;
  }

  private void press(KeyEvent event) {
    if (isInTable(event)) {
      return;
    }
    switch (event.getCode()) {
      case F8 -> step(event.isShiftDown() ? -1 : 1);
      case ENTER -> {
        if (!isFocused()) {
          return;
        }
        accept();
      }
      case DELETE, BACK_SPACE -> key(Ways.BLANK).ifPresent(this::take);
      default -> {
        var way = key(digit(event));
        if (way.isEmpty()) {
          return;
        }
        take(way.get());
      }
    }
    event.consume();
  }

  /// Whether a key is meant for a cell that is being typed into; F8 never is.
  private boolean isInTable(KeyEvent event) {
    return event.getCode() != KeyCode.F8
        && grids.values().stream().anyMatch(grid -> grid.field().isFocused());
  }

  /// The digit of a key; empty for other keys.
  private static String digit(KeyEvent event) {
    var name = event.getCode().isDigitKey() ? event.getCode().getName() : "";
    return name.isEmpty() ? "" : name.substring(name.length() - 1);
  }

  /// The way of the current decision that a key takes.
  private Optional<Way> key(String key) {
    return current().stream()
        .flatMap(one -> ways.of(one).stream())
        .filter(way -> way.key().equals(key))
        .findFirst();
  }

  private Optional<OpenDecision> current() {
    return at < decisions.size() ? Optional.of(decisions.get(at)) : Optional.empty();
  }

  /// Accepts what was chosen already, and goes on.
  private void accept() {
    current()
        .map(OpenDecision::cells)
        .filter(cells -> !cells.isEmpty())
        .ifPresent(report.editor()::confirm);
    taken();
    step(1);
  }

  private void taken() {
    if (at < decisions.size()) {
      decisions.set(at, decisions.get(at).taken());
    }
  }

  /// Takes a way as one undo step, and goes on.
  private void take(Way way) {
    way.take().run();
    accept();
  }

  private void step(int by) {
    if (!decisions.isEmpty()) {
      at = Math.floorMod(at + by, decisions.size());
    }
    show();
    requestFocus();
  }

  private void show() {
    long taken = decisions.stream().filter(OpenDecision::isTaken).count();
    progress.setText(
        decisions.isEmpty()
            ? Wording.of("import.none")
            : Wording.of("import.progress", at + 1, decisions.size(), taken));
    current().ifPresent(this::show);
    card.setVisible(!decisions.isEmpty());
    card.setManaged(!decisions.isEmpty());
    if (table.getChildren().isEmpty()) {
      showTable(Section.APPLICATIONS);
    }
  }

  private void show(OpenDecision one) {
    card.show(one, ways.of(one));
    var cells = one.cells();
    if (!cells.isEmpty()) {
      var first = cells.getFirst();
      var grid = showTable(first.section());
      grid.moveTo(first);
      grid.light(cells);
    }
    source.frame(one.decision().place());
  }

  private FormGrid showTable(Section section) {
    var grid = grids.computeIfAbsent(section, this::grid);
    if (!table.getChildren().contains(grid)) {
      table.getChildren().setAll(grid);
    }
    return grid;
  }

  /// A table of the draft, which can be edited here too. The place of the current cell is framed in
  /// the document.
  private FormGrid grid(Section section) {
    var grid =
        new FormGrid(
            report.editor(),
            report.editor().draft().edition().table(section).orElseThrow(),
            (_, work) -> work.get().run());
    grid.current()
        .subscribe(cell -> {
          if (grid.field().isFocused()) {
            source.frame(report.found().cells().get(cell).place());
          }
        });
    return grid;
  }
}
