package org.nianbao.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Severity;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;

/// A row of the list of findings: a sentence and a place; once selected also both numbers, the
/// advice, the article and the buttons of the remedies.
final class FindingCell extends ListCell<Finding> {
  private static final double SCROLL_BAR = 14;
  private static final int SHORT_WORKING = 16;

  private final Consumer<Remedy> remedy;
  private final Label title = wrapped("");
  private final Label place = small("", Styles.MUTED);
  private final VBox text = new VBox(title, place);
  private final HBox shape = new HBox();
  private final HBox row = new HBox(8, shape, text);
  private final FlowPane kept = new FlowPane(8, 4);
  private Optional<Severity> severity = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /// The width that [#measured] is the height for; −1 while that height is outdated.
  private double measuredFor;

  private double measured;

  /// The content shown by the row.
  ///
  /// @param isOpen whether it is selected and so shows everything
  private record Shown(Finding finding, boolean isOpen) {}

  FindingCell(Consumer<Finding> go, Consumer<Remedy> remedy) {
    this.remedy = remedy;
    setPrefWidth(0);
    setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add("finding-title");
    row.getStyleClass().add("large");
    HBox.setHgrow(text, Priority.ALWAYS);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          if (!isEmpty()) {
            go.accept(getItem());
          }
        });
    selectedProperty().addListener((_, _, _) -> show());
  }

  @Override
  protected void updateItem(Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    show();
  }

  /// The height that the wrapped sentences need in the width of the list, since the list asks
  /// without a width.
  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    var room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
    if (room != measuredFor) {
      measured = content.prefHeight(room);
      measuredFor = room;
    }
    return measured + snappedTopInset() + snappedBottomInset();
  }

  /// Marks the measured height as outdated. The list asks every row for its height several times in
  /// a layout; it is measured again only when something in it has changed.
  @Override
  public void requestLayout() {
    measuredFor = -1;
    super.requestLayout();
  }

  /// Shows the finding. The labels that every finding has are kept and get new words: new ones
  /// would be styled again with every character typed.
  private void show() {
    if (isEmpty() || getItem() == null) {
      setGraphic(null);
      shown = Optional.empty();
      return;
    }
    var finding = getItem();
    var next = Optional.of(new Shown(finding, isSelected()));
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    title.setText(finding.message());
    place.setText(finding.place());
    text.setSpacing(isSelected() ? 6 : 2);
    below(more(finding));
    if (!Optional.of(finding.rule().severity()).equals(severity)) {
      severity = Optional.of(finding.rule().severity());
      shape.getChildren().setAll(Icons.of(finding.rule().severity()));
    }
    setGraphic(row);
    setAccessibleText(
        finding.rule().severity().label() + " " + finding.message() + " " + finding.place());
  }

  private List<Node> more(Finding finding) {
    var more = new ArrayList<Node>();
    if (isSelected()) {
      finding.comparison().ifPresent(both -> more.add(table(both, finding.rule().severity())));
      more.add(wrapped(finding.advice()));
      more.add(small(finding.basis(), Styles.MUTED));
    }
    var ways =
        finding.remedies().stream()
            .filter(way -> isSelected() || way instanceof Remedy.FillZero)
            .toList();
    if (!ways.isEmpty()) {
      more.add(buttons(ways));
    }
    return more;
  }

  /// Replaces the nodes below the place, unless they are the same ones.
  private void below(List<Node> more) {
    var now = text.getChildren().subList(2, text.getChildren().size());
    if (!now.equals(more)) {
      now.clear();
      text.getChildren().addAll(more);
    }
  }

  /// The buttons of the remedies. In a selected row they are made anew, since a button that has the
  /// focus must not take on another meaning.
  private FlowPane buttons(List<Remedy> ways) {
    var pane = isSelected() ? new FlowPane(8, 4) : kept;
    var buttons = pane.getChildren();
    while (buttons.size() < ways.size()) {
      var button = new Button();
      button.getStyleClass().add(Styles.COMPACT);
      button.setFocusTraversable(isSelected());
      buttons.add(button);
    }
    buttons.subList(ways.size(), buttons.size()).clear();
    for (int i = 0; i < ways.size(); i++) {
      var way = ways.get(i);
      if (buttons.get(i) instanceof Button button) {
        button.setText(way.label());
        button.setOnAction(_ -> remedy.accept(way));
      }
    }
    return pane;
  }

  private static VBox table(Finding.Comparison both, Severity severity) {
    var table =
        new VBox(
            row(both.expected()),
            row(both.actual()),
            row(both.difference(), "", both.gap().toPlainString(), "gap"));
    table.getStyleClass().addAll("comparison", severity.id());
    return table;
  }

  private static HBox row(Finding.Side side) {
    return row(side.name(), side.working(), side.figure().toPlainString(), "side");
  }

  private static HBox row(String name, String working, String figure, String styleClass) {
    var label = wrapped(name);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var steps = wrapped(working);
    // A short sum stays on its line and the name gives way; a long one wraps beside it.
    if (working.length() <= SHORT_WORKING) {
      steps.setMinWidth(Region.USE_PREF_SIZE);
    }
    var number = new Label(figure);
    number.getStyleClass().add(Styles.FIGURE);
    number.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(label, steps, number);
    row.getStyleClass().addAll("row", styleClass);
    return row;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label small(String text, String tone) {
    var label = wrapped(text);
    label.getStyleClass().addAll(Styles.SMALL, tone);
    return label;
  }
}
