package org.nianbao.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Piece;
import org.nianbao.compare.Piece.Kind;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// Two texts side by side, with their differences highlighted.
final class TextsPane extends GridPane {

  /// @param pieces the pieces of both texts
  /// @param other the draft of the text at the right
  TextsPane(List<Piece> pieces, Side other) {
    getStyleClass().add("texts");
    for (int i = 0; i < 2; i++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    var shown = Excerpt.page(pieces);
    add(box(Tag.mine(), new Label(Wording.of("compare.mine.short")), shown, Kind.MINE), 0, 0);
    var others = new Label(Wording.of("compare.other"));
    others.setTooltip(new Tooltip(other.name()));
    var box = box(Tag.of(other), others, shown, Kind.OTHERS);
    box.getStyleClass().add("right");
    add(box, 1, 0);
  }

  private static VBox box(Tag tag, Label label, List<Piece> pieces, Kind side) {
    label.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    var head = new HBox(8, tag, label);
    head.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(8, head);
    box.getStyleClass().add("box");
    if (pieces.stream().allMatch(piece -> piece.kind() != Kind.BOTH && piece.kind() != side)) {
      var nothing = new Label(Wording.of("compare.absent"));
      nothing.getStyleClass().add(Styles.MUTED);
      box.getChildren().add(nothing);
    } else {
      box.getChildren().add(new WordsFlow(pieces, side));
    }
    return box;
  }
}
