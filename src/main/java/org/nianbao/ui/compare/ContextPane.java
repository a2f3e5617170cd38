package org.nianbao.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Comparison;
import org.nianbao.compare.Decisions.Decided;
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
  private final Side other;
  private final Map<Section, TablePane> tables = new EnumMap<>(Section.class);
  private final Map<Section, TablePane> otherTables = new EnumMap<>(Section.class);
  private final Label title = new Label();
  private final HBox legend;
  private final VBox content = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(content);
  private final ChoiceBar bar;
  private Optional<Decided> shown = Optional.empty();
  private Optional<Comparison> shownOf = Optional.empty();

  ContextPane(Side other, Choosing choosing) {
    this.other = other;
    bar = new ChoiceBar(other, choosing);
    getStyleClass().add("compare-context");
    title.getStyleClass().add(Styles.STRONG);
    var struck = new Label(Wording.of("compare.mine.short"));
    struck.getStyleClass().add("words-mine");
    var added = new Label(Wording.of("compare.other"));
    added.getStyleClass().add("words-others");
    added.setTooltip(new Tooltip(other.name()));
    legend = new HBox(8, new Label(Wording.of("compare.legend")), struck, added);
    legend.getStyleClass().add("legend");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(8, title, space, legend);
    head.getStyleClass().add("head");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    content.getStyleClass().add("body");
    title.setWrapText(true);
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
      bar.show(decided);
      return;
    }
    shown = Optional.of(decided);
    shownOf = Optional.of(now);
    var difference = decided.difference();
    title.setText(
        difference instanceof OfCell cell ? cell.cell().section().heading() : difference.place());
    legend.setVisible(difference instanceof OfCell);
    bar.show(decided);
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
    legend.setVisible(false);
    content.getChildren().clear();
    bar.clear();
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
