package org.nianbao.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.DifferencePlace;
import org.nianbao.compare.Words;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Widths;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// A row of the list of differences: the place, both sides to choose from, and the decision. The
/// first row of a group also shows the group's name and size.
final class DifferenceCell extends ListCell<Decided> {
  /// Width in pixels of the column of a side, in the rows and in the header of the list.
  private static final double SIDE = 68;

  /// Number of characters that fit into that width.
  private static final int SHORT = 5;

  private static final double STATE = 40;

  private final Choosing choosing;
  private final Label group = new Label();
  private final Label place = new Label();
  private final Label below = new Label();
  private final RadioButton mine = new RadioButton();
  private final RadioButton others = new RadioButton();
  private final Label state = new Label();
  private final HBox top = new HBox(4);
  private final HBox sides = new HBox(4);
  private final FlowPane words = new FlowPane();
  private final VBox row = new VBox(2);
  private final VBox content = new VBox();

  DifferenceCell(Choosing choosing) {
    this.choosing = choosing;
    setPrefWidth(0);
    group.getStyleClass().addAll(Styles.SMALL, Styles.STRONG, "group");
    group.setMaxWidth(Double.MAX_VALUE);
    below.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    state.getStyleClass().addAll(Styles.SMALL, Styles.SECONDARY);
    state.setMinWidth(STATE);
    var both = new ToggleGroup();
    radio(mine, both, Choice.MINE);
    radio(others, both, Choice.OTHERS);
    var names = new VBox(place, below);
    names.setMinWidth(0);
    below.managedProperty().bind(below.visibleProperty());
    HBox.setHgrow(names, Priority.ALWAYS);
    top.getChildren().addAll(names, sides, state);
    top.setAlignment(Pos.CENTER_LEFT);
    sides.setAlignment(Pos.CENTER_LEFT);
    sides.getChildren().addAll(mine, others);
    row.getStyleClass().add("difference");
    row.getChildren().addAll(top, words);
    words.getStyleClass().add("words");
    words.managedProperty().bind(words.visibleProperty());
    place.setWrapText(true);
    place.setMinHeight(USE_PREF_SIZE);
    setMinHeight(USE_PREF_SIZE);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (!isEmpty() && event.getClickCount() == 2) {
            choosing.go(getItem());
          }
        });
  }

  /// The header of the list, with the names of the columns.
  static HBox columns(Side other) {
    var place = new Label(Wording.of("compare.column.place"));
    HBox.setHgrow(place, Priority.ALWAYS);
    place.setMaxWidth(Double.MAX_VALUE);
    var others = column(Wording.of("compare.other"), SIDE);
    others.setTooltip(new Tooltip(other.name()));
    var columns =
        new HBox(
            4,
            place,
            column(Wording.of("compare.mine.short"), SIDE),
            others,
            column(Wording.of("compare.column.state"), STATE));
    columns.getStyleClass().add("columns");
    return columns;
  }

  private static Label column(String name, double width) {
    var label = new Label(name);
    label.setMinWidth(width);
    label.setMaxWidth(width);
    return label;
  }

  private void radio(RadioButton button, ToggleGroup both, Choice choice) {
    button.setToggleGroup(both);
    button.setPrefWidth(SIDE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> {
      getListView().getSelectionModel().select(getIndex());
      choosing.choose(getItem(), choice);
    });
  }

  @Override
  protected void updateItem(Decided decided, boolean empty) {
    super.updateItem(decided, empty);
    if (empty || decided == null) {
      setGraphic(null);
      return;
    }
    var difference = decided.difference();
    content.getChildren().setAll(row);
    if (isFirstOfItsKind(difference)) {
      group.setText(group(difference.position().part()));
      content.getChildren().addFirst(group);
    }
    sides(decided);
    place(difference);
    words.setVisible(!(difference instanceof OfCell));
    words.getChildren().clear();
    if (words.isVisible()) {
      summary(difference);
    }
    setGraphic(content);
    setAccessibleText(
        Wording.of(
            "compare.spoken",
            difference.place(),
            difference.mine(),
            Wording.of("compare.other"),
            difference.others(),
            state.getText()));
  }

  /// The height that the wrapped place needs in the width of the list, since the list asks without
  /// a width.
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty() || getListView() == null
        ? super.computePrefHeight(width)
        : content.prefHeight(getListView().getWidth() - Widths.SCROLL_BAR);
  }

  private boolean isFirstOfItsKind(Difference difference) {
    return getIndex() == 0
        || getListView().getItems().get(getIndex() - 1).difference().position().part()
            != difference.position().part();
  }

  private String group(DifferencePlace.Part part) {
    var count =
        getListView().getItems().stream()
            .filter(one -> one.difference().position().part() == part)
            .count();
    return switch (part) {
      case COVER -> Wording.of("compare.cover", count);
      case NUMBERS -> Wording.of("compare.numbers", count);
      case TEXT -> Wording.of("compare.texts", count);
      case LABELS -> Wording.of("compare.labels", count);
      case UNKNOWN -> Wording.of("compare.others", count);
    };
  }

  private void sides(Decided decided) {
    var canChoose = choosing.canChoose(decided);
    mine.setDisable(!canChoose);
    others.setDisable(!canChoose);
    mine.setSelected(decided.choice() == Choice.MINE);
    others.setSelected(decided.choice() == Choice.OTHERS);
    state.setText(
        !decided.difference().isTakeable()
            ? Wording.of("compare.only")
            : decided.choice() == Choice.OPEN
                ? Wording.of("compare.open")
                : Wording.of("compare.chosen"));
    var isCell = decided.difference() instanceof OfCell;
    side(mine, isCell ? decided.difference().mine() : "");
    side(others, isCell ? decided.difference().others() : "");
    var isShort = isShort(mine) && isShort(others);
    top.getChildren().remove(sides);
    row.getChildren().remove(sides);
    if (isShort) {
      top.getChildren().add(1, sides);
    } else {
      row.getChildren().add(1, sides);
    }
    mine.setAccessibleText(Wording.of("compare.mine.short") + " " + decided.difference().mine());
    others.setAccessibleText(Wording.of("compare.other") + " " + decided.difference().others());
  }

  /// Shows a number in the column of its side if it is short; longer ones get a line of their own.
  private static void side(RadioButton button, String text) {
    Whole.show(button, text);
    var isShort = isShort(button);
    button.setMinWidth(isShort ? SIDE : button.getMinWidth());
    button.setPrefWidth(isShort ? SIDE : USE_COMPUTED_SIZE);
  }

  private static boolean isShort(RadioButton button) {
    return button.getText().length() <= SHORT;
  }

  private void place(Difference difference) {
    var name = difference.place();
    below.setVisible(false);
    if (difference instanceof OfCell(var cell, _, _, _) && name.endsWith(cell.column())) {
      name = name.substring(0, name.length() - cell.column().length()).strip();
      below.setText(cell.column());
      below.setVisible(true);
    }
    if (difference.needsCheck()) {
      var check = Wording.of("compare.check");
      below.setText(
          below.isVisible() ? Wording.of("compare.check.column", below.getText(), check) : check);
      below.setVisible(true);
    }
    place.setText(name);
  }

  /// Shows the first words that differ, or how much more one side has.
  private void summary(Difference difference) {
    if (difference instanceof OfText text && !text.isRewritten()) {
      var more = text.paragraphs().isEmpty() ? text.otherParagraphs() : text.paragraphs();
      var name =
          text.paragraphs().isEmpty()
              ? Wording.of("compare.other")
              : Wording.of("compare.mine.short");
      var characters = more.stream().mapToInt(each -> each.text().length()).sum();
      words.getChildren().add(new Label(Wording.of("compare.more", name, more.size(), characters)));
    } else if (difference instanceof OfText text && text.setting().isPresent()) {
      words.getChildren().add(new Label(text.setting().get()));
    } else {
      for (var piece : Excerpt.line(Words.between(difference.mine(), difference.others()))) {
        var label = new Label(piece.text());
        label.getStyleClass().add(WordsFlow.style(piece.kind()));
        label.setMinWidth(USE_PREF_SIZE);
        words.getChildren().add(label);
      }
    }
  }
}
