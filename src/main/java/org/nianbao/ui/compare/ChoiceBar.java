package org.nianbao.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.compare.Decisions.Choice;
import org.nianbao.compare.Decisions.Decided;
import org.nianbao.compare.Difference;
import org.nianbao.compare.Difference.OfCell;
import org.nianbao.compare.Difference.OfDeviation;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.compare.DifferencePlace.Part;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Side;

/// The bar below a difference: a note on it, and the buttons that go to its place, choose a side of
/// it, or choose a side of its whole table or section.
final class ChoiceBar extends VBox {
  private static final int MOST_OF_A_NUMBER = 30;

  private final Choosing choosing;
  private final Label note = new Label();
  private final Button wholeMine;
  private final Button wholeOthers;
  private final Button go;
  private final Button mine;
  private final Button others;
  private Optional<Decided> shown = Optional.empty();

  ChoiceBar(Side other, Choosing choosing) {
    super(8);
    getStyleClass().add("bar");
    this.choosing = choosing;
    wholeMine = button("compare-whole-mine", choosing::chooseAround, Choice.MINE);
    wholeOthers = button("compare-whole-others", choosing::chooseAround, Choice.OTHERS);
    go = new Button(Wording.of("compare.go"));
    go.setOnAction(_ -> shown.ifPresent(choosing::go));
    mine = button("compare-use-mine", choosing::choose, Choice.MINE);
    others = button("compare-use-others", choosing::choose, Choice.OTHERS);
    for (var button : List.of(wholeOthers, others)) {
      button.setTooltip(new Tooltip(other.name()));
    }
    for (var button : buttons()) {
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    note.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
    note.setMinWidth(0);
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    var upper = new HBox(8, note, wholeMine, wholeOthers);
    upper.setAlignment(Pos.CENTER_LEFT);
    var lower = new FlowPane(8, 8, go, mine, others);
    lower.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(upper, lower);
  }

  private List<Button> buttons() {
    return List.of(wholeMine, wholeOthers, go, mine, others);
  }

  private Button button(String id, BiConsumer<Decided, Choice> choose, Choice choice) {
    var button = new Button();
    button.setId(id);
    button.setOnAction(_ -> shown.ifPresent(one -> choose.accept(one, choice)));
    return button;
  }

  /// Shows the note and the buttons for a difference.
  void show(Decided decided) {
    shown = Optional.of(decided);
    var difference = decided.difference();
    note.setText(note(difference));
    var isCell = difference instanceof OfCell;
    var number = isCell ? difference.mine() : "";
    var otherNumber = isCell ? difference.others() : "";
    mine.setText(
        isShort(number)
            ? Wording.of("compare.use.mine.number", number)
            : Wording.of("compare.use.mine"));
    others.setText(
        isShort(otherNumber)
            ? Wording.of("compare.use.others.number", otherNumber)
            : Wording.of("compare.use.others"));
    var canChoose = choosing.canChoose(decided);
    go.setVisible(true);
    mine.setVisible(canChoose);
    others.setVisible(canChoose);
    mine.setDisable(decided.choice() == Choice.MINE);
    others.setDisable(decided.choice() == Choice.OTHERS);
    showWhole(difference.position().part(), canChoose ? choosing.around(decided) : List.of());
  }

  private static String note(Difference difference) {
    return switch (difference) {
      case OfDeviation _ -> Wording.of("compare.onlyLabel");
      case OfCell cell when cell.otherValue().filter(its -> !its.standing().isRead()).isPresent() ->
          Wording.of("compare.onlyLost");
      case OfCell cell when cell.isAlike() -> Wording.of("compare.alike");
      case OfCell cell when cell.needsCheck() -> Wording.of("compare.checkFirst");
      case Difference one when !one.isTakeable() -> Wording.of("compare.onlyOne");
      case OfText text -> text.setting().orElse("");
      case OfCell cell -> cell.place();
      default -> "";
    };
  }

  /// A number that the label of a button has room for; it would not have for a whole sentence.
  private static boolean isShort(String number) {
    return !number.isEmpty() && number.length() <= MOST_OF_A_NUMBER;
  }

  /// Shows the buttons for a whole table or section, if it has several differences.
  private void showWhole(Part part, List<Decided> all) {
    var isTable = part == Part.NUMBERS;
    var isWhole = all.size() > 1 && (isTable || part == Part.TEXT);
    wholeMine.setVisible(isWhole);
    wholeOthers.setVisible(isWhole);
    wholeMine.setDisable(all.stream().allMatch(one -> one.choice() == Choice.MINE));
    wholeOthers.setDisable(all.stream().allMatch(one -> one.choice() == Choice.OTHERS));
    wholeMine.setText(
        isTable
            ? Wording.of("compare.table.mine", all.size())
            : Wording.of("compare.section.mine", all.size()));
    wholeOthers.setText(
        isTable
            ? Wording.of("compare.table.others", all.size())
            : Wording.of("compare.section.others", all.size()));
  }

  /// Shows nothing, since there is no difference.
  void clear() {
    shown = Optional.empty();
    note.setText("");
    buttons().forEach(button -> button.setVisible(false));
  }
}
