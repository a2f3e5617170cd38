package org.nianbao.ui.numbers;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.nianbao.rule.ListedNumber;
import org.nianbao.rule.Severity;
import org.nianbao.ui.numbers.NumberRow.Mark;
import org.nianbao.ui.parts.Icons;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;

/// Shows a row of the list of numbers: the number in its sentence, what the tables say and the
/// place; above the first of a group the group's name; once selected also the way to the cells.
final class NumberCell extends ListCell<NumberRow> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final double SHAPE = 16;

  private final Text before = new Text();
  private final Text words = new Text();
  private final Text after = new Text();
  private final Label inTables = small(Styles.SECONDARY);
  private final Label place = small(Styles.MUTED);
  private final Label heading = small(Styles.STRONG);
  private final Button toCells = new Button(Wording.of("numbers.go"));
  private final HBox shape = new HBox();
  private final VBox content;
  private Optional<ListedNumber> drawn = Optional.empty();

  /// @param acts where a number leads to
  NumberCell(NumberActs acts) {
    setPrefWidth(0);
    setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("number-words");
    heading.getStyleClass().add("number-group");
    toCells.getStyleClass().add(Styles.COMPACT);
    toCells.setOnAction(_ -> acts.goToCells(getItem().number()));
    shape.setMinWidth(SHAPE);
    shape.setAlignment(Pos.TOP_CENTER);
    var sentence = new TextFlow(before, words, after);
    sentence.getStyleClass().add("number-sentence");
    var text = new VBox(2, sentence, inTables, place, toCells);
    HBox.setHgrow(text, Priority.ALWAYS);
    content = new VBox(8, heading, new HBox(8, shape, text));
    for (Node each : new Node[] {heading, inTables, toCells}) {
      each.managedProperty().bind(each.visibleProperty());
    }
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          if (!isEmpty()) {
            acts.go(getItem().number());
          }
        });
    selectedProperty().addListener((_, _, _) -> showWay());
  }

  @Override
  protected void updateItem(NumberRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      pseudoClassStateChanged(HERE, false);
      return;
    }
    before.setText(row.before());
    words.setText(row.words());
    after.setText(row.after());
    inTables.setText(row.inTables());
    inTables.setVisible(!row.inTables().isEmpty());
    place.setText(row.number().place());
    heading.setText(row.heading().orElse(""));
    heading.setVisible(row.heading().isPresent());
    if (drawn.filter(number -> number.rank() == row.number().rank()).isEmpty()) {
      shape.getChildren().setAll(shape(row.number()));
    }
    drawn = Optional.of(row.number());
    pseudoClassStateChanged(HERE, row.mark() == Mark.HERE);
    setGraphic(content);
    showWay();
    setAccessibleText(
        Wording.of(
            "numbers.spoken",
            NumberRow.label(row.number().state()),
            row.before() + row.words() + row.after(),
            row.inTables().isEmpty() ? row.number().why().orElse("") : row.inTables(),
            row.number().place()));
  }

  private void showWay() {
    toCells.setVisible(isSelected() && getItem() != null && !getItem().number().cells().isEmpty());
  }

  private static Node shape(ListedNumber number) {
    return switch (number.state()) {
      case DIFFERS -> Icons.of(Severity.WARNING);
      case AGREES -> Icons.passed();
      case UNCHECKED ->
          Icons.of(number.cells().isEmpty() ? BootstrapIcons.DASH : BootstrapIcons.CLOCK);
    };
  }

  private static Label small(String tone) {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(Styles.SMALL, tone);
    return label;
  }

  /// The height that the wrapped sentence needs in the width of the list, since the list asks
  /// without a width.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    var room = Widths.ofContent(this);
    return content.prefHeight(room) + snappedTopInset() + snappedBottomInset();
  }
}
