package org.nianbao.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.Words;
import org.nianbao.draft.Totals;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.ui.parts.ScrollRange;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The context of the selected difference: the table or the two texts around it, and the buttons
/// that choose a side.
final class ContextPane extends BorderPane {
  private static final int MOST_OF_A_NUMBER = 30;

  private final Side other;
  private final Choosing choosing;
  private final Map<Section, TablePane> tables = new EnumMap<>(Section.class);
  private final Map<Section, TablePane> otherTables = new EnumMap<>(Section.class);
  private final Label title = new Label();
  private final Label note = new Label();
  private final HBox legend;
  private final VBox content = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(content);
  private final Button go = new Button(Wording.of("compare.go"));
  private final Button mine = new Button();
  private final Button others = new Button();
  private Optional<Decided> shown = Optional.empty();
  private Optional<Comparison> shownOf = Optional.empty();

  ContextPane(Side other, Choosing choosing) {
    this.other = other;
    this.choosing = choosing;
    getStyleClass().add("compare-context");
    title.getStyleClass().add(Styles.STRONG);
    var struck = new Label(Wording.of("compare.mine"));
    struck.getStyleClass().add("words-mine");
    var added = new Label(other.name());
    added.getStyleClass().add("words-others");
    legend = new HBox(8, new Label(Wording.of("compare.legend")), struck, added);
    legend.getStyleClass().add("legend");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, space, legend);
    head.getStyleClass().add("head");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    content.getStyleClass().add("body");
    note.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    note.setMinWidth(0);
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    title.setWrapText(true);
    mine.setId("compare-use-mine");
    others.setId("compare-use-others");
    for (var button : List.of(go, mine, others)) {
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    mine.setOnAction(_ -> shown.ifPresent(one -> choosing.choose(one, Choice.MINE)));
    others.setOnAction(_ -> shown.ifPresent(one -> choosing.choose(one, Choice.OTHERS)));
    go.setOnAction(_ -> shown.ifPresent(choosing::go));
    var buttons = new FlowPane(8, 8, go, mine, others);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var bar = new VBox(4, note, buttons);
    bar.getStyleClass().add("bar");
    setTop(head);
    setCenter(scroll);
    setBottom(bar);
  }

  /// Shows one of the differences.
  ///
  /// @param now the comparison of the two drafts
  /// @param totals the values and sums of my draft
  /// @param all all differences, decided or not
  void show(Decided decided, Comparison now, Totals totals, List<Decided> all) {
    if (shown.filter(decided::equals).isPresent()
        && shownOf.filter(one -> one == now).isPresent()) {
      buttons(decided);
      return;
    }
    shown = Optional.of(decided);
    shownOf = Optional.of(now);
    var difference = decided.difference();
    title.setText(
        difference instanceof OfCell cell ? cell.cell().section().heading() : difference.place());
    legend.setVisible(difference instanceof OfCell);
    note.setText(note(decided));
    buttons(decided);
    switch (difference) {
      case OfCell cell -> table(cell, now, totals, all);
      case OfText text -> content.getChildren().setAll(new TextsPane(text.words(), other));
      default ->
          content
              .getChildren()
              .setAll(new TextsPane(Words.between(difference.mine(), difference.others()), other));
    }
  }

  /// Shows nothing, since there is no difference.
  void clear() {
    shown = Optional.empty();
    title.setText("");
    note.setText("");
    legend.setVisible(false);
    content.getChildren().clear();
    List.of(go, mine, others).forEach(button -> button.setVisible(false));
  }

  private static String note(Decided decided) {
    return switch (decided.difference()) {
      case Difference one when !one.isTakeable() -> Wording.of("compare.onlyOne");
      case OfText text -> text.setting().orElse("");
      case OfCell cell -> cell.place();
      default -> "";
    };
  }

  private void buttons(Decided decided) {
    var difference = decided.difference();
    var isCell = difference instanceof OfCell;
    mine.setText(use(Wording.of("compare.mine"), isCell ? difference.mine() : ""));
    others.setText(use(other.name(), isCell ? difference.others() : ""));
    var canChoose = choosing.canChoose(decided);
    go.setVisible(true);
    mine.setVisible(canChoose);
    others.setVisible(canChoose);
    mine.setDisable(decided.choice() == Choice.MINE);
    others.setDisable(decided.choice() == Choice.OTHERS);
  }

  /// The label of a button that chooses a side: with the number, unless that is a whole sentence.
  private static String use(String name, String number) {
    return number.isEmpty() || number.length() > MOST_OF_A_NUMBER
        ? Wording.of("compare.use", name)
        : Wording.of("compare.use.number", name, number);
  }

  /// Shows the table of my form, or of the other draft's form if only that has the cell.
  private void table(OfCell cell, Comparison now, Totals totals, List<Decided> all) {
    var isMine = cell.value().isPresent();
    var draft = isMine ? now.mine() : now.other();
    var table = draft.edition().tableOf(cell.cell());
    var pane =
        (isMine ? tables : otherTables).computeIfAbsent(table.section(), _ -> new TablePane(table));
    pane.show(isMine ? totals : Totals.of(draft), differing(table, all), cell.cell().id());
    content.getChildren().setAll(pane);
    reveal(pane.cell(cell.cell().id()));
  }

  private static Map<String, Decided> differing(Table table, List<Decided> all) {
    return all.stream()
        .filter(one ->
            one.difference() instanceof OfCell(var cell, _, _, _)
                && table.cell(cell.id()).isPresent())
        .collect(Collectors.toMap(one -> one.difference().position().name(), Function.identity()));
  }

  /// Scrolls until a cell is visible.
  private void reveal(Node cell) {
    scroll.applyCss();
    scroll.layout();
    var bounds = content.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    var view = scroll.getViewportBounds();
    if (view.getHeight() < 1) {
      // Nothing is visible yet: the table begins at its top.
      return;
    }
    var whole = content.getLayoutBounds();
    var down = ScrollRange.of(scroll.getVvalue(), view.getHeight(), whole.getHeight());
    scroll.setVvalue(down.middle(bounds.getMinY(), bounds.getMaxY()));
    var across = ScrollRange.of(scroll.getHvalue(), view.getWidth(), whole.getWidth());
    scroll.setHvalue(across.middle(bounds.getMinX(), bounds.getMaxX()));
  }
}
