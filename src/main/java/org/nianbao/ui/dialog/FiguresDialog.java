package org.nianbao.ui.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nianbao.ui.parts.Styles;
import org.nianbao.wording.Wording;

/// The list of numbers in the text that agree with the tables. Space ticks one; nothing is ticked
/// at first.
final class FiguresDialog {
  private final Alerts alerts;
  private final List<Number> numbers;

  /// A number with its tick.
  private record Number(String text, BooleanProperty ticked) {
    @Override
    public String toString() {
      return text;
    }
  }

  /// A number with its box, which has the number's name.
  private static final class NumberCell extends CheckBoxListCell<Number> {
    NumberCell() {
      super(Number::ticked);
      setPrefWidth(0); // as wide as the list, which then does not scroll sideways
    }

    @Override
    public void updateItem(Number number, boolean empty) {
      super.updateItem(number, empty);
      if (getGraphic() instanceof CheckBox box) {
        box.setAccessibleText(number.text);
      }
    }
  }

  private enum Which {
    ALL,
    TICKED
  }

  /// @param numbers what each is and where it stands
  FiguresDialog(Alerts alerts, List<String> numbers) {
    this.alerts = alerts;
    this.numbers =
        numbers.stream().map(text -> new Number(text, new SimpleBooleanProperty())).toList();
  }

  /// Asks which numbers are to follow the tables.
  ///
  /// @return their indexes
  List<Integer> ask() {
    var choices = new LinkedHashMap<Which, String>();
    choices.put(Which.ALL, Wording.of("dialog.figures.all"));
    choices.put(Which.TICKED, Wording.of("dialog.figures.ticked"));
    var alert = alerts.question(Wording.of("dialog.figures.title", numbers.size()), "");
    var text = new Label(Wording.of("dialog.figures.text"));
    text.setWrapText(true);
    text.getStyleClass().add(Styles.SECONDARY);
    alert.getDialogPane().setContent(new VBox(8, text, list()));
    var which = Alerts.choose(alert, choices, Wording.of("dialog.figures.no"));
    return IntStream.range(0, numbers.size())
        .filter(index -> which.filter(one -> isTaken(one, index)).isPresent())
        .boxed()
        .toList();
  }

  private boolean isTaken(Which which, int index) {
    return which == Which.ALL || numbers.get(index).ticked.get();
  }

  private ListView<Number> list() {
    var list = new ListView<Number>(FXCollections.observableList(numbers));
    list.setId("figures");
    list.setPrefSize(660, 320);
    list.setAccessibleText(Wording.of("dialog.figures.list"));
    list.setCellFactory(_ -> new NumberCell());
    list.getSelectionModel().selectFirst();
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          var current = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && current != null) {
            current.ticked.set(!current.ticked.get());
            event.consume();
          }
        });
    return list;
  }
}
