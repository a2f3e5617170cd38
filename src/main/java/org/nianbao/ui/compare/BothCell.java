package org.nianbao.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference.CellValue;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.ui.grid.Look;

/// A cell of the comparison's table: one number, or both where the two drafts differ, with the one
/// not chosen struck through. Short numbers are side by side, longer ones one above the other.
final class BothCell extends GridPane {
  private static final int SHORT = 5;
  private static final double LEAST = 56;

  private static final PseudoClass BOTH = PseudoClass.getPseudoClass("both");
  private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

  private final Label mine = number("mine");
  private final Label others = number("others");

  private final double width;

  /// @param width the width in pixels, unless its numbers need more
  BothCell(double width) {
    this.width = width;
    getStyleClass().add("both-cell");
    add(mine, 0, 0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(LEAST, super.computeMinWidth(height));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(width, computeMinWidth(height));
  }

  private static Label number(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setHgrow(label, Priority.ALWAYS);
    setVgrow(label, Priority.ALWAYS);
    return label;
  }

  /// Shows a number that both drafts have.
  void show(Look look) {
    Whole.show(mine, look.text());
    mine.pseudoClassStateChanged(STRUCK, false);
    getChildren().setAll(mine);
    pseudoClassStateChanged(BOTH, false);
    look.dress(this);
  }

  /// Shows a difference. As long as nothing is chosen, my number is struck through, as if the other
  /// one replaced it. A cell that is alike shows its number once, marked.
  void show(Decided decided) {
    if (decided.difference() instanceof OfCell cell) {
      var isMine = decided.choice() == Choice.MINE;
      Whole.show(mine, cell.value().map(BothCell::text).orElse(""));
      Whole.show(others, cell.otherValue().map(BothCell::text).orElse(""));
      var isShort = mine.getText().length() <= SHORT && others.getText().length() <= SHORT;
      setConstraints(others, isShort ? 1 : 0, isShort ? 0 : 1);
      mine.pseudoClassStateChanged(STRUCK, !isMine);
      others.pseudoClassStateChanged(STRUCK, isMine);
      if (cell.isAlike()) {
        mine.pseudoClassStateChanged(STRUCK, false);
        getChildren().setAll(mine);
      } else {
        getChildren().setAll(mine, others);
      }
      pseudoClassStateChanged(BOTH, true);
      Look.PLAIN.dress(this);
      setAccessibleText(cell.place() + " " + cell.mine() + " " + cell.others());
    }
  }

  private static String text(CellValue value) {
    return value.shown().isEmpty() ? value.text() : value.shown();
  }
}
