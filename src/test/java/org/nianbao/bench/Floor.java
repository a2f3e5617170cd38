package org.nianbao.bench;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

/// The bare floor: a text field among as many labels as table three has cells. A character sets
/// them all, and changes as many as a figure of table three does: its cell and its totals.
final class Floor extends GridPane {
  private static final int ROWS = 25;
  private static final int COLUMNS = 7;
  private static final int CHANGED = 4;

  private final TextField field = new TextField();
  private final List<Label> labels =
      IntStream.range(0, ROWS * COLUMNS).mapToObj(_ -> new Label("12")).toList();

  /// To be made on the application thread.
  Floor() {
    for (int i = 0; i < labels.size(); i++) {
      add(labels.get(i), i % COLUMNS, i / COLUMNS);
    }
    add(field, 0, ROWS);
    field
        .textProperty()
        .subscribe(text -> {
          for (int i = 0; i < labels.size(); i++) {
            labels.get(i).setText(i < CHANGED ? text : "12");
          }
        });
    var stage = new Stage();
    stage.setScene(new Scene(this, 1000, 700));
    stage.show();
  }

  /// Empties the field.
  void clear() {
    field.clear();
  }

  /// Changes every label, as a pasted table does.
  void fill(String text) {
    labels.forEach(label -> label.setText(text));
  }
}
