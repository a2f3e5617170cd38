package org.nianbao.ui.imported;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
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
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.imported.Ways.Way;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.WhileShown;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Background;
import org.nianbao.workspace.ImportedReport;

/// The review of a report that was found in a document (核对识别结果). F8 and Shift＋F8 go through the
/// decisions; 1 to 9 choose a reading, Enter accepts and goes on, Delete leaves the row blank. What
/// nobody has decided stays open: there is no way to accept all at once. Ctrl+Z and Ctrl+Y take a
/// decision back and take it again.
public final class ImportPane extends BorderPane {
  /// The share of the width that the document has, so that a table has what it needs, and in a
  /// narrow window, where no table has.
  private static final double DOCUMENT = 0.33;

  private static final double NARROW_DOCUMENT = 0.4;

  private final ImportedReport report;
  private final Review review;
  private final DocumentSide source;
  private final StackPane table = new StackPane();
  private final Map<Section, FormGrid> grids = new EnumMap<>(Section.class);
  private final DecisionCard card = new DecisionCard(this::take, this::accept);
  private final Ways ways;
  private final Label counts = new Label();
  private final Label progress = new Label();
  private final NotesList notes;
  private final FoundSide right;

  /// @param background draws the pages of a PDF
  /// @param take goes on with the draft
  /// @param cancel gives the review up
  public ImportPane(ImportedReport report, Background background, Runnable take, Runnable cancel) {
    this.report = report;
    this.review = new Review(report);
    this.source = new DocumentSide(report, background);
    this.notes = new NotesList(report.found(), source::frame);
    this.ways = new Ways(review, report.editor());
    this.right = new FoundSide(table, new VBox(8, notes, card));
    getStyleClass().add("import-pane");
    setId("import");
    setFocusTraversable(true);
    setAccessibleText(Wording.of("import.title"));
    setTop(head());
    notes.visibleProperty().subscribe(right::toBeginning);
    var both = new SplitPane(source, right);
    both.setOrientation(Orientation.HORIZONTAL);
    widthProperty()
        .map(width -> width.doubleValue() < Widths.FULL ? NARROW_DOCUMENT : DOCUMENT)
        .subscribe(share -> both.setDividerPositions(share));
    setCenter(both);
    setBottom(foot(take, cancel));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    show();
    WhileShown.follow(this, report.editor().findings(), _ -> count());
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
    var go =
        Buttons.of(
            "import-take",
            report.isIntoOpenDraft() ? Wording.of("import.take.open") : Wording.of("import.take"),
            take);
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
    if (event.isShortcutDown()) {
      back(event);
      return;
    }
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

  /// Undo and redo, also while a cell is being typed into.
  private void back(KeyEvent event) {
    boolean isUndo = event.getCode() == KeyCode.Z && !event.isShiftDown();
    boolean isRedo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z;
    if (!isUndo && !isRedo) {
      return;
    }
    grids.values().forEach(grid -> grid.field().finish());
    if (isUndo) {
      review.undo();
    } else {
      review.redo();
    }
    event.consume();
    show();
    requestFocus();
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
    return review.current().stream()
        .flatMap(one -> ways.of(one).stream())
        .filter(way -> way.key().equals(key))
        .findFirst();
  }

  private void accept() {
    review.accept();
    step(1);
  }

  /// Takes a way, and goes on.
  private void take(Way way) {
    way.take().run();
    step(1);
  }

  private void step(int by) {
    review.step(by);
    show();
    requestFocus();
  }

  private void count() {
    progress.setText(review.progress());
    counts.setText(review.counts());
  }

  private void show() {
    count();
    review.current().ifPresent(this::show);
    card.setVisible(review.current().isPresent());
    card.setManaged(card.isVisible());
    if (table.getChildren().isEmpty()) {
      showTable(Section.APPLICATIONS);
    }
    right.toBeginning();
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
