package org.nianbao.ui.compare;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Heading;
import org.nianbao.form.Table;
import org.nianbao.ui.grid.Look;

/// A read-only table of the comparison; cells that differ show both numbers.
final class TablePane extends GridPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double MOST_NUMBER = 84;
  private static final double LEAST_LABEL = 150;

  private final Table table;
  private final Map<Heading, Label> headings = new HashMap<>();
  private final Map<String, BothCell> cells = new HashMap<>();

  TablePane(Table table) {
    this.table = table;
    getStyleClass().add("both-table");
    for (int i = 0; i < table.columns(); i++) {
      getColumnConstraints().add(column(i));
    }
    table
        .headings()
        .forEach(heading -> {
          var label = label(heading);
          headings.put(heading, label);
          add(label, heading.box());
        });
    table
        .cells()
        .forEach(cell -> {
          var pane = new BothCell(Math.min(table.widths().get(cell.box().column()), MOST_NUMBER));
          pane.setId("both-" + cell.ref().id());
          cells.put(cell.ref().id(), pane);
          add(pane, cell.box());
        });
  }

  /// The width of a column: narrow columns of labels are fixed; the row labels take the space that
  /// is left.
  private ColumnConstraints column(int index) {
    double width = table.widths().get(index);
    if (index >= table.headColumns()) {
      // Its cells say how wide it is: their numbers are shown whole.
      var number = new ColumnConstraints(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE, Double.MAX_VALUE);
      number.setHgrow(table.headColumns() == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
      return number;
    }
    if (index < table.headColumns() - 1) {
      return new ColumnConstraints(width);
    }
    var label = new ColumnConstraints(LEAST_LABEL, LEAST_LABEL, Double.MAX_VALUE);
    label.setHgrow(Priority.ALWAYS);
    return label;
  }

  private void add(Node node, Box box) {
    add(node, box.column(), box.row(), box.columns(), box.rows());
  }

  private static Label label(Heading heading) {
    var text =
        heading.role() == Heading.Role.VERTICAL
            ? heading
                .line()
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n"))
            : heading.text();
    var label = new Label(text);
    label.getStyleClass().addAll("form-heading", heading.role().name().toLowerCase(Locale.ROOT));
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return label;
  }

  /// Shows the numbers of a draft on this form.
  ///
  /// @param totals the draft's values and sums
  /// @param differing the differences of this table, by the id of the cell
  /// @param selected the id of the cell of the selected difference
  /// @throws java.util.NoSuchElementException if the table has no such cell
  void show(Totals totals, Map<String, Decided> differing, String selected) {
    for (var cell : table.cells()) {
      var id = cell.ref().id();
      var pane = cells.get(id);
      Optional.ofNullable(differing.get(id))
          .ifPresentOrElse(pane::show, () -> pane.show(Look.of(totals, cell.ref())));
      pane.pseudoClassStateChanged(CURRENT, id.equals(selected));
    }
    var box = table.cell(selected).orElseThrow().box();
    headings.forEach(
        (heading, label) -> label.pseudoClassStateChanged(CURRENT, table.names(heading, box)));
  }

  /// The pane of a cell.
  ///
  /// @throws java.util.NoSuchElementException if the table has no such cell
  Node cell(String id) {
    return Optional.ofNullable(cells.get(id)).orElseThrow();
  }
}
