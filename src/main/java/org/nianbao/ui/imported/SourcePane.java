package org.nianbao.ui.imported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nianbao.form.Box;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.SourcePlace;
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

  /// What is drawn.
  private final List<Drawn> all = new ArrayList<>();

  private List<Node> framed = List.of();

  /// The paragraph in which words are marked.
  private Optional<SourceParagraph> marked = Optional.empty();

  /// A part of the document as it is drawn.
  ///
  /// @param origin where its paragraph or table is
  /// @param cell the cell of the table; empty for the whole
  private record Drawn(Node node, Origin origin, Optional<Box> cell) {}

  SourcePane(Source source) {
    getStyleClass().add("source-pane");
    content.getStyleClass().add("page");
    setId("import-source");
    setAccessibleText(Wording.of("import.sourceList"));
    setFitToWidth(true);
    setContent(content);
    viewportBoundsProperty().addListener((_, _, _) -> reveal());
    // Behind the skin's own listener, which keeps the share that is scrolled.
    skinProperty()
        .addListener(
            (_, _, _) -> content.layoutBoundsProperty().addListener((_, _, _) -> reveal()));
    for (var block : source.blocks()) {
      switch (block) {
        case TextBlock text -> paragraph(text);
        case TableBlock table -> table(table);
      }
    }
  }

  private void paragraph(TextBlock block) {
    var paragraph = new SourceParagraph(block.text().strip());
    if (block.level() > 0) {
      paragraph.getStyleClass().add(Styles.STRONG);
    }
    all.add(new Drawn(paragraph, block.origin(), Optional.empty()));
    content.getChildren().add(paragraph);
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
    all.add(new Drawn(grid, table.origin(), Optional.empty()));
    content.getChildren().add(grid);
  }

  private Label cell(TableBlock table, GridText cell) {
    var label = new Label(cell.text());
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.getStyleClass().add("place");
    all.add(new Drawn(label, table.origin(), Optional.of(cell.box())));
    return label;
  }

  /// Frames a place and scrolls it into view; frames nothing if it is not in the document.
  void frame(SourcePlace place) {
    framed.forEach(node -> node.pseudoClassStateChanged(FRAMED, false));
    marked.ifPresent(paragraph -> paragraph.mark(""));
    marked = Optional.empty();
    framed =
        all.stream()
            .filter(one -> place.is(one.origin(), one.cell()))
            .map(one -> words(one.node(), place).orElse(one.node()))
            .toList();
    framed.forEach(node -> node.pseudoClassStateChanged(FRAMED, true));
    applyCss();
    layout();
    reveal();
  }

  /// Marks the words of a place in the paragraph that has them; empty if the place is no words.
  private Optional<Node> words(Node node, SourcePlace place) {
    if (place instanceof SourcePlace.OfWords words && node instanceof SourceParagraph paragraph) {
      marked = Optional.of(paragraph);
      return paragraph.mark(words.text());
    }
    return Optional.empty();
  }

  /// Scrolls what is framed into view, which is possible only once the document has its size.
  private void reveal() {
    if (content.getHeight() > 0 && getViewportBounds().getHeight() > 1) {
      content.layout();
      framed.stream().findFirst().ifPresent(this::reveal);
    }
  }

  private void reveal(Node node) {
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = content.getHeight() - getViewportBounds().getHeight();
    double top = at.getMinY() - getViewportBounds().getHeight() / 3;
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }
}
