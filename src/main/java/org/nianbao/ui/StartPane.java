package org.nianbao.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.rule.Severity;
import org.nianbao.statute.Statute;
import org.nianbao.ui.parts.Badge;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The start page: a new report at the left, the drafts opened lately at the right.
final class StartPane extends BorderPane {
  private final Documents documents;
  private final ComboBox<Integer> year = new ComboBox<>();
  private final TextField unit = new TextField();
  private Set<Path> missing = Set.of();

  StartPane(Documents documents) {
    this.documents = documents;
    setId("start");
    setLeft(side());
    setCenter(main());
    setBottom(status());
    addEventHandler(DragEvent.DRAG_OVER, StartPane::over);
    addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    event.getDragboard().getFiles().stream()
        .findFirst()
        .ifPresent(file -> documents.open(file.toPath()));
    event.setDropCompleted(true);
    event.consume();
  }

  private VBox side() {
    var name = new Label(Wording.of("app.name"));
    name.getStyleClass().add(Styles.PAGE_TITLE);
    var open = new Button(Wording.of("start.open"), Icons.of(BootstrapIcons.FOLDER2_OPEN));
    open.setId("start-open");
    open.getStyleClass().add("link-row");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setOnAction(_ -> documents.open());
    var side = new VBox(name, card(), open);
    side.getStyleClass().add("start-side");
    return side;
  }

  private VBox card() {
    var title = new Label(Wording.of("start.new"));
    title.getStyleClass().add(Styles.SECTION_TITLE);
    var thisYear = reportYear(LocalDate.now());
    year.setId("start-year");
    year.getItems().setAll(CoverPane.years(thisYear));
    year.setConverter(CoverPane.shown(each -> Wording.of("cover.year.item", each)));
    year.setValue(thisYear);
    year.setMaxWidth(Double.MAX_VALUE);
    unit.setId("start-unit");
    unit.setPromptText(Wording.of("cover.unit.prompt"));
    documents.preferences().recents().stream()
        .map(Recent::unit)
        .filter(known -> !known.isBlank())
        .findFirst()
        .ifPresent(unit::setText);
    var form = new Label();
    year.valueProperty()
        .subscribe(chosen ->
            form.setText(
                Wording.of("start.edition", Statute.forYear(chosen).orElseThrow().edition().id())));
    form.getStyleClass().add(Styles.SECONDARY);
    var fields = new GridPane(16, 8);
    fields.addRow(0, new Label(Wording.of("cover.year")), year);
    fields.addRow(1, new Label(Wording.of("cover.unit")), unit);
    fields.addRow(2, new Label(Wording.of("start.form")), form);
    GridPane.setHgrow(unit, Priority.ALWAYS);
    var create = new Button(Wording.of("start.create"), Icons.of(BootstrapIcons.FILE_EARMARK_PLUS));
    create.setId("start-create");
    create.getStyleClass().add(Styles.PRIMARY);
    create.setMaxWidth(Double.MAX_VALUE);
    create.setDefaultButton(true);
    create.setOnAction(_ -> documents.create(unit.getText().strip(), year.getValue()));
    var card = new VBox(12, title, fields, create);
    card.getStyleClass().add("card");
    return card;
  }

  /// The year that an office writes about now: from November on it prepares this year's report.
  static int reportYear(LocalDate today) {
    return today.getMonthValue() >= 11 ? today.getYear() : today.getYear() - 1;
  }

  private VBox main() {
    var title = new Label(Wording.of("start.recent"));
    title.getStyleClass().add(Styles.SECTION_TITLE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var due = reportYear(LocalDate.now());
    var deadline =
        new Label(Wording.of("start.deadline", due, due + 1), Icons.of(BootstrapIcons.CALENDAR));
    deadline.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    var search = new TextField();
    search.setPromptText(Wording.of("start.search"));
    search.setPrefWidth(200);
    var head = new HBox(16, title, space, deadline, search);
    head.setAlignment(Pos.CENTER_LEFT);
    var hint = new Label(Wording.of("start.drop"));
    hint.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var table = recents(search);
    var main = new VBox(new RecoveryPane(documents), head, table, hint);
    main.getStyleClass().add("start-main");
    VBox.setVgrow(table, Priority.ALWAYS);
    return main;
  }

  private TableView<Recent> recents(TextField search) {
    var all = FXCollections.observableArrayList(documents.preferences().recents());
    var shown = new FilteredList<>(all);
    search
        .textProperty()
        .subscribe(text ->
            shown.setPredicate(
                recent -> (recent.unit() + recent.year() + recent.file()).contains(text.strip())));
    var table = new TableView<Recent>(shown);
    table.setId("recents");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column(Wording.of("cover.unit"), 420, this::unit));
    table
        .getColumns()
        .add(
            column(
                Wording.of("cover.year"),
                90,
                recent -> new Label(Wording.of("cover.year.item", recent.year()))));
    table.getColumns().add(counts(Severity.BLANK, Recent::blanks));
    table.getColumns().add(counts(Severity.ERROR, Recent::errors));
    table.getColumns().add(counts(Severity.WARNING, Recent::warnings));
    table
        .getColumns()
        .add(column(Wording.of("start.saved"), 150, recent -> new Label(Times.of(recent.saved()))));
    findMissing(table);
    table
        .placeholderProperty()
        .bind(
            search
                .textProperty()
                .map(text ->
                    new Label(
                        text.isBlank()
                            ? Wording.of("start.none")
                            : Wording.of("start.notFound", text))));
    table.setRowFactory(_ -> {
      var row = new TableRow<Recent>();
      row.setOnMouseClicked(event -> {
        if (event.getClickCount() == 2 && !row.isEmpty()) {
          documents.open(row.getItem().file());
        }
      });
      return row;
    });
    table.setOnKeyPressed(event -> {
      var selected = table.getSelectionModel().getSelectedItem();
      if (selected != null && event.getCode() == KeyCode.ENTER) {
        documents.open(selected.file());
      } else if (selected != null && event.getCode() == KeyCode.DELETE) {
        documents.preferences().forget(selected.file());
        all.remove(selected);
      }
    });
    return table;
  }

  /// A share may take its time to answer, so the window does not wait for it.
  private void findMissing(TableView<Recent> table) {
    var files = table.getItems().stream().map(Recent::file).toList();
    documents
        .background()
        .read(
            () -> files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toSet()),
            found -> {
              missing = found;
              table.refresh();
            },
            _ -> {});
  }

  private Node unit(Recent recent) {
    var name = new Label(recent.unit());
    var place =
        new Label(
            missing.contains(recent.file())
                ? Wording.of("start.gone", shortened(recent.file()))
                : shortened(recent.file()));
    place.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var both = new VBox(name, place);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static String shortened(Path file) {
    var home = Path.of(System.getProperty("user.home"));
    return file.startsWith(home)
        ? "~" + file.getFileSystem().getSeparator() + home.relativize(file)
        : file.toString();
  }

  private static TableColumn<Recent, Recent> counts(
      Severity severity, Function<Recent, Integer> count) {
    return column(
        severity.label(),
        70,
        recent -> {
          if (count.apply(recent) == 0) {
            var none = new Label("0");
            none.getStyleClass().add(Styles.MUTED);
            return none;
          }
          var badge = new Badge(severity);
          badge.show(count.apply(recent));
          return badge;
        });
  }

  private static TableColumn<Recent, Recent> column(
      String title, double width, Function<Recent, Node> cell) {
    var column = new TableColumn<Recent, Recent>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          protected void updateItem(Recent recent, boolean empty) {
            super.updateItem(recent, empty);
            setGraphic(empty || recent == null ? null : cell.apply(recent));
            setAlignment(Pos.CENTER_LEFT);
          }
        });
    return column;
  }

  private static HBox status() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var form = Statute.all().getLast().edition();
    var status =
        new HBox(
            new Label(Wording.of("start.offline")),
            space,
            new Label(Wording.of("start.rules", form.id(), form.document())));
    status.getStyleClass().add("status-bar");
    return status;
  }

  /// Gives the keyboard to the unit's name.
  void focusUnit() {
    unit.requestFocus();
  }
}
