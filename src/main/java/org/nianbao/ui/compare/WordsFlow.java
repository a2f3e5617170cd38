package org.nianbao.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nianbao.compare.Piece;
import org.nianbao.compare.Piece.Kind;

/// The text of one side, with the words that only this side has highlighted: mine struck through,
/// the other draft's underlined.
final class WordsFlow extends TextFlow {
  private final List<Ground> grounds = new ArrayList<>();

  /// The background of some characters.
  ///
  /// @param from the offset of the first
  /// @param to the offset after the last
  private record Ground(Path path, int from, int to) {}

  /// @param pieces the pieces of both texts
  /// @param side the side to show
  WordsFlow(List<Piece> pieces, Kind side) {
    getStyleClass().add("words");
    int at = 0;
    for (var piece : pieces) {
      if (piece.kind() == Kind.BOTH || piece.kind() == side) {
        var text = new Text(piece.text());
        text.getStyleClass().add(style(piece.kind()));
        getChildren().add(text);
        if (piece.kind() != Kind.BOTH) {
          grounds.add(new Ground(ground(piece.kind()), at, at + piece.text().length()));
        }
        at += piece.text().length();
      }
    }
    grounds.forEach(ground -> getChildren().addFirst(ground.path()));
  }

  /// The style class of a piece, here and in a row of the list.
  static String style(Kind kind) {
    return switch (kind) {
      case BOTH -> "words-both";
      case MINE -> "words-mine";
      case OTHERS -> "words-others";
    };
  }

  private static Path ground(Kind kind) {
    var path = new Path();
    path.setManaged(false);
    path.getStyleClass().addAll("words-ground", style(kind));
    return path;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    grounds.forEach(ground ->
        ground.path().getElements().setAll(getRangeShape(ground.from(), ground.to(), false)));
  }
}
