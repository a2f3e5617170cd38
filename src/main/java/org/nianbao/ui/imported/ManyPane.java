package org.nianbao.ui.imported;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.ui.parts.Buttons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.ImportItem;
import org.nianbao.workspace.ImportItem.State;
import org.nianbao.workspace.ManyImports;

/// The list of many documents of which drafts are made: each with what came of it. Enter or a
/// double click opens the draft of a line, or the document where it holds several reports.
public final class ManyPane extends BorderPane {
  private static final double OUTCOME = 480;

  private final ManyImports many;
  private final Consumer<Path> open;
  private final TableView<ImportItem> list;
  private final ProgressBar progress = new ProgressBar(0);
  private final Label said = new Label();

  /// @param open opens a draft
  /// @param close closes the list
  public ManyPane(ManyImports many, Consumer<Path> open, Runnable close) {
    this.many = many;
    this.open = open;
    this.list = new TableView<>(many.items());
    getStyleClass().add("import-pane");
    setId("many");
    list.setId("many-list");
    list.setAccessibleText(Wording.of("many.list"));
    list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    list.getColumns().add(column(Wording.of("many.file"), 220, ManyPane::name));
    list.getColumns().add(column(Wording.of("many.state"), 90, item -> state(item.state())));
    list.getColumns()
        .add(
            column(
                Wording.of("many.questions"),
                80,
                item -> item.questions() == 0 ? "" : String.valueOf(item.questions())));
    list.getColumns().add(column(Wording.of("many.outcome"), OUTCOME, ImportItem::outcome));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openSelected();
      }
    });
    setCenter(list);
    setBottom(foot(close));
    many.items().addListener((ListChangeListener<ImportItem>) _ -> show());
    show();
  }

  private static TableColumn<ImportItem, String> column(
      String title, double width, Function<ImportItem, String> text) {
    var column = new TableColumn<ImportItem, String>(title);
    column.setSortable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(item -> new ReadOnlyStringWrapper(text.apply(item.getValue())));
    return column;
  }

  private static String name(ImportItem item) {
    return item.file().getFileName().toString();
  }

  private static String state(State state) {
    return switch (state) {
      case WAITING -> Wording.of("many.waiting");
      case READING -> Wording.of("many.reading");
      case DONE -> Wording.of("many.done");
      case SEVERAL -> Wording.of("many.choose");
      case FAILED -> Wording.of("many.unread");
    };
  }

  private HBox foot(Runnable close) {
    progress.setAccessibleText(Wording.of("many.list"));
    said.setId("many-progress");
    said.setMinWidth(0);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var stop = Buttons.of("many-stop", Wording.of("running.stop"), many::giveUp);
    stop.disableProperty().bind(many.running().not());
    var go = Buttons.of("many-open", Wording.of("many.open"), this::openSelected);
    go.getStyleClass().add(Styles.PRIMARY);
    var shut = Buttons.of("many-close", Wording.of("many.close"), close);
    shut.disableProperty().bind(many.running());
    var foot = new HBox(8, progress, said, space, stop, go, shut);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot");
    return foot;
  }

  /// Moves the focus to the list.
  ///
  /// @return true
  public boolean enter() {
    list.requestFocus();
    return true;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .flatMap(ImportItem::opens)
        .ifPresent(open);
  }

  private void show() {
    long over =
        many.items().stream()
            .filter(item -> item.state() != State.WAITING && item.state() != State.READING)
            .count();
    long failed = many.items().stream().filter(item -> item.state() == State.FAILED).count();
    progress.setProgress(many.items().isEmpty() ? 1 : (double) over / many.items().size());
    said.setText(Wording.of("many.progress", over, many.items().size(), failed));
  }
}
