package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nianbao.source.GridText;
import org.nianbao.source.Source;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// A document as it was read: its paragraphs and tables in order. The place that is being decided
/// about is framed.
final class SourcePane extends ScrollPane {
  private static final PseudoClass FRAMED = PseudoClass.getPseudoClass("framed");

  /// The most columns of a table that are drawn.
  private static final int MOST_COLUMNS = 100;

  private final VBox content = new VBox(8);

  /// What is drawn of each place, by the place's name for people.
  private final Map<String, List<Node>> places = new LinkedHashMap<>();

  private List<Node> framed = List.of();

  SourcePane(Source source) {
    getStyleClass().add("source-pane");
    content.getStyleClass().add("page");
    setId("import-source");
    setAccessibleText(Wording.of("import.sourceList"));
    setFitToWidth(true);
    setContent(content);
    for (var block : source.blocks()) {
      switch (block) {
        case TextBlock text -> paragraph(text);
        case TableBlock table -> table(table);
      }
    }
  }

  private void paragraph(TextBlock block) {
    var label = new Label(block.text().strip());
    label.setWrapText(true);
    label.getStyleClass().add("paragraph");
    if (block.level() > 0) {
      label.getStyleClass().add(Styles.STRONG);
    }
    add(block.origin().words(), label);
    content.getChildren().add(label);
  }

  private void table(TableBlock table) {
    var grid = new GridPane();
    grid.getStyleClass().add("table");
    int columns = Math.min(MOST_COLUMNS, table.columns());
    for (int i = 0; i < columns; i++) {
      var width = new ColumnConstraints();
      width.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(width);
    }
    table.cells().stream()
        .filter(cell -> cell.box().endColumn() <= columns)
        .forEach(cell ->
            grid.add(
                cell(table, cell),
                cell.box().column(),
                cell.box().row(),
                cell.box().columns(),
                cell.box().rows()));
    add(table.origin().words(), grid);
    content.getChildren().add(grid);
  }

  private Label cell(TableBlock table, GridText cell) {
    var label = new Label(cell.text());
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.getStyleClass().add("place");
    int row = cell.box().row() + 1;
    var where = table.origin().words();
    add(Wording.of("recognition.row", where, row), label);
    add(Wording.of("recognition.place", where, row, cell.box().column() + 1), label);
    return label;
  }

  private void add(String place, Node node) {
    places.computeIfAbsent(place, _ -> new ArrayList<>()).add(node);
  }

  /// Frames a place and scrolls it into view; frames nothing if it is not in the document.
  ///
  /// @param from the name of the place, as a found cell has it
  void frame(String from) {
    framed.forEach(node -> node.pseudoClassStateChanged(FRAMED, false));
    framed =
        places.keySet().stream()
            .filter(from::startsWith)
            .max(Comparator.comparingInt(String::length))
            .map(places::get)
            .orElse(List.of());
    framed.forEach(node -> node.pseudoClassStateChanged(FRAMED, true));
    framed.stream().findFirst().ifPresent(this::reveal);
  }

  private void reveal(Node node) {
    applyCss();
    layout();
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = content.getHeight() - getViewportBounds().getHeight();
    double top = at.getMinY() - getViewportBounds().getHeight() / 3;
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
