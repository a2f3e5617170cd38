package org.nianbao.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nianbao.draft.CoverField;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Badge;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;
import org.nianbao.workspace.RecentDraft;
import org.nianbao.workspace.Times;

/// The table of recent drafts that match the search. Enter or a double click opens one, Delete
/// removes it from the list.
final class RecentDrafts extends TableView<RecentDraft> {
  private final Documents documents;
  private final ObservableList<RecentDraft> all;
  private Set<Path> missing = Set.of();

  /// @param search the search text
  RecentDrafts(Documents documents, ObservableValue<String> search) {
    this.documents = documents;
    all = FXCollections.observableArrayList(documents.preferences().recents());
    setId("recents");
    setAccessibleText(Wording.of("start.recent"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    columns();
    narrow(search);
    findMissing();
    setRowFactory(_ -> row());
    setOnKeyPressed(this::pressed);
  }

  private void columns() {
    getColumns().add(column(CoverField.UNIT.label(), 420, this::unit));
    getColumns()
        .add(
            column(
                CoverField.YEAR.label(),
                90,
                recent -> new Label(Wording.of("cover.year.item", recent.year()))));
    getColumns().add(counts(Severity.BLANK, RecentDraft::blanks));
    getColumns().add(counts(Severity.ERROR, RecentDraft::errors));
    getColumns().add(counts(Severity.WARNING, RecentDraft::warnings));
    getColumns()
        .add(column(Wording.of("start.saved"), 150, recent -> new Label(Times.of(recent.saved()))));
  }

  private void narrow(ObservableValue<String> search) {
    var shown = new FilteredList<>(all);
    search.subscribe(text ->
        shown.setPredicate(
            recent -> (recent.unit() + recent.year() + recent.file()).contains(text.strip())));
    setItems(shown);
    placeholderProperty()
        .bind(
            search.map(text ->
                new Label(
                    text.isBlank()
                        ? Wording.of("start.none")
                        : Wording.of("start.notFound", text))));
  }

  private TableRow<RecentDraft> row() {
    var row =
        new TableRow<RecentDraft>() {
          @Override
          protected void updateItem(RecentDraft recent, boolean empty) {
            super.updateItem(recent, empty);
            setAccessibleText(empty || recent == null ? null : spoken(recent));
          }
        };
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        documents.open(row.getItem().file());
      }
    });
    return row;
  }

  private void pressed(KeyEvent event) {
    var selected = getSelectionModel().getSelectedItem();
    if (selected != null && event.getCode() == KeyCode.ENTER) {
      documents.open(selected.file());
    } else if (selected != null && event.getCode() == KeyCode.DELETE) {
      documents.preferences().forget(selected.file());
      all.remove(selected);
    }
  }

  /// Finds on a background thread which files no longer exist, since a share may be slow to answer.
  private void findMissing() {
    var files = all.stream().map(RecentDraft::file).toList();
    documents
        .background()
        .read(
            () -> files.stream().filter(file -> !Files.exists(file)).collect(Collectors.toSet()),
            found -> {
              missing = found;
              refresh();
            },
            _ -> {});
  }

  private Node unit(RecentDraft recent) {
    var name = new Label(recent.unit());
    var place = new Label(place(recent));
    place.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var both = new VBox(name, place);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private String place(RecentDraft recent) {
    return missing.contains(recent.file())
        ? Wording.of("start.gone", shortened(recent.file()))
        : shortened(recent.file());
  }

  private static String shortened(Path file) {
    var home = Path.of(System.getProperty("user.home"));
    return file.startsWith(home)
        ? "~" + file.getFileSystem().getSeparator() + home.relativize(file)
        : file.toString();
  }

  private TableColumn<RecentDraft, RecentDraft> counts(
      Severity severity, Function<RecentDraft, Integer> count) {
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

  /// What a screen reader says of a draft, whether it reads the row or a cell of it.
  private String spoken(RecentDraft recent) {
    return Wording.of(
        "start.spoken",
        recent.unit(),
        recent.year(),
        recent.blanks(),
        recent.errors(),
        recent.warnings(),
        place(recent));
  }

  private TableColumn<RecentDraft, RecentDraft> column(
      String title, double width, Function<RecentDraft, Node> cell) {
    var column = new TableColumn<RecentDraft, RecentDraft>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
    column.setCellFactory(_ ->
        new TableCell<>() {
          @Override
          public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... more) {
            return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? spoken(getItem())
                : super.queryAccessibleAttribute(attribute, more);
          }

          @Override
          protected void updateItem(RecentDraft recent, boolean empty) {
            super.updateItem(recent, empty);
            setGraphic(empty || recent == null ? null : cell.apply(recent));
            setAlignment(Pos.CENTER_LEFT);
          }
        });
    return column;
  }
}
