package org.nianbao.ui.imported;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph of a document as it was read, in which some words can be marked.
final class SourceParagraph extends TextFlow {
  private final Path mark = new Path();
  private final String text;
  private int from = -1;
  private int to;

  SourceParagraph(String text) {
    this.text = text;
    mark.setManaged(false);
    mark.getStyleClass().add("mark");
    getStyleClass().add("paragraph");
    getChildren().setAll(mark, new Text(text));
  }

  /// Marks words, the first that read so, in place of those that are marked.
  ///
  /// @param words nothing is marked if the paragraph does not have them
  /// @return what is drawn behind them; empty if nothing is marked
  Optional<Node> mark(String words) {
    var sought = words.strip();
    from = sought.isEmpty() ? -1 : text.indexOf(sought);
    to = from + sought.length();
    draw();
    return from < 0 ? Optional.empty() : Optional.of(mark);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw();
  }

  private void draw() {
    if (from < 0) {
      mark.getElements().clear();
    } else {
      mark.getElements().setAll(getRangeShape(from, to, false));
    }
  }
}
