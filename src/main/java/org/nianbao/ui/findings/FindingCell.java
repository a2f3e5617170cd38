package org.nianbao.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
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
import org.nianbao.ui.findings.FindingRow.Kind;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// Shows a row of the list of findings: a sentence and a place; once selected also both numbers,
/// the advice, the article and the buttons of the ways out.
final class FindingCell extends ListCell<FindingRow> {
  private static final PseudoClass INDENTED = PseudoClass.getPseudoClass("indented");
  private static final int SHORT_WORKING = 16;

  private final FindingActs acts;
  private final Consumer<FindingRow> toggle;
  private final Label title = wrapped("");
  private final Label place = small("", Styles.MUTED);
  private final VBox text = new VBox(title, place);
  private final HBox shape = new HBox();
  private final HBox row = new HBox(8, shape, text);
  private final FlowPane reused = new FlowPane(8, 4);
  private String severity = "";
  private Optional<Shown> shown = Optional.empty();

  /// The width that [#measured] is the height for; −1 while that height is outdated.
  private double measuredFor;

  private double measured;

  /// The content shown by the row.
  ///
  /// @param isOpen whether it is selected and so shows everything
  private record Shown(FindingRow row, boolean isOpen) {}

  /// A button below the place.
  private record Way(String label, Runnable act) {}

  /// @param acts what can be done about a finding
  /// @param toggle shows many findings one by one, or as one row again
  FindingCell(FindingActs acts, Consumer<FindingRow> toggle) {
    this.acts = acts;
    this.toggle = toggle;
    setPrefWidth(0);
    setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add("finding-title");
    row.getStyleClass().add("large");
    HBox.setHgrow(text, Priority.ALWAYS);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          if (!isEmpty()) {
            go(acts, getItem());
          }
        });
    selectedProperty().addListener((_, _, _) -> show());
  }

  /// Goes to what a row shows.
  static void go(FindingActs acts, FindingRow row) {
    if (row.isMany()) {
      acts.go(row.entry().findings());
    } else {
      acts.go(row.finding());
    }
  }

  @Override
  protected void updateItem(FindingRow row, boolean empty) {
    super.updateItem(row, empty);
    show();
  }

  /// The height that the wrapped sentences need in the width of the list, since the list asks
  /// without a width.
  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    var room = Widths.ofContent(this);
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
    var item = getItem();
    var next = Optional.of(new Shown(item, isSelected()));
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    title.setText(item.title());
    place.setText(item.place());
    text.setSpacing(isSelected() ? 6 : 2);
    below(more(item));
    pseudoClassStateChanged(INDENTED, item.isIndented());
    if (!item.severity().equals(severity)) {
      severity = item.severity();
      shape
          .getChildren()
          .setAll(
              item.kind() == Kind.KEPT ? Icons.kept() : Icons.of(item.finding().rule().severity()));
    }
    setGraphic(row);
    setAccessibleText(item.severity() + " " + item.title() + " " + item.place());
  }

  private List<Node> more(FindingRow item) {
    var finding = item.finding();
    var more = new ArrayList<Node>();
    item.entry().reason().ifPresent(kept -> more.add(small(kept, Styles.SECONDARY)));
    if (isSelected()) {
      finding.comparison().ifPresent(both -> more.add(table(both, finding.rule().severity())));
      if (item.kind() != Kind.KEPT) {
        more.add(wrapped(finding.advice()));
      }
      more.add(small(finding.basis(), Styles.MUTED));
    }
    var ways = ways(item);
    if (!ways.isEmpty()) {
      more.add(buttons(ways));
    }
    return more;
  }

  /// The ways out: the remedies, the decision to keep a warning or to take that back.
  private List<Way> ways(FindingRow item) {
    var finding = item.finding();
    var ways = new ArrayList<Way>();
    if (item.isMany() && isSelected()) {
      ways.add(
          new Way(
              item.kind() == Kind.CLOSED
                  ? Wording.of("findings.many.open")
                  : Wording.of("findings.many.close"),
              () -> toggle.accept(item)));
    } else if (item.kind() == Kind.KEPT && isSelected()) {
      ways.add(new Way(Wording.of("findings.reopen"), () -> acts.reopen(finding)));
    } else if (!item.isMany() && item.kind() != Kind.KEPT) {
      finding.remedies().stream()
          .filter(way -> isSelected() || way instanceof Remedy.FillZero)
          .forEach(way -> ways.add(new Way(way.label(), () -> acts.take(way))));
      if (finding.mayBeKept() && isSelected()) {
        ways.add(new Way(Wording.of("findings.keep"), () -> acts.keep(finding)));
      }
    }
    return ways;
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
  private FlowPane buttons(List<Way> ways) {
    var pane = isSelected() ? new FlowPane(8, 4) : reused;
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
        button.setOnAction(_ -> way.act().run());
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
