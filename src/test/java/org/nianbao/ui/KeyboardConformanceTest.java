package org.nianbao.ui;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.ui.grid.CellEditor.Mode;

/// What every key does in every mode, a row each, pressed by a robot on the real grid.
///
/// Each row begins in table three with 1 2 3 in the first three cells of the first row and 4 5 6 in
/// the second, everything else blank; the current cell is 科研机构 of the second row (6) unless it says
/// otherwise.
class KeyboardConformanceTest extends Journey {
  private static final String START = "t3.carried_over.research";

  /// How the row begins.
  private enum From {
    READY,
    /// 7 has been typed over.
    ENTER,
    /// F2 has been pressed.
    EDIT
  }

  /// One row: from a mode, some keys, and then the current cell, what it shows, the mode, how many
  /// cells are selected.
  private record Row(
      From from, List<KeyCode[]> keys, String cell, String text, Mode mode, int selected) {
    @Override
    public String toString() {
      var names =
          keys.stream()
              .map(chord -> String.join("+", Stream.of(chord).map(KeyCode::getName).toList()));
      return from + " " + String.join(", ", names.toList());
    }
  }

  private static Row row(From from, String cell, String text, Mode mode, KeyCode... chord) {
    return new Row(from, List.<KeyCode[]>of(chord), "t3." + cell, text, mode, 1);
  }

  private static Row range(int selected, String cell, String text, KeyCode[]... chords) {
    return new Row(From.READY, List.of(chords), "t3." + cell, text, Mode.READY, selected);
  }

  private static KeyCode[] chord(KeyCode... keys) {
    return keys;
  }

  private static List<Row> rows() {
    return List.of(
        // Ready: the keys move.
        row(From.READY, "carried_over.business", "5", Mode.READY, LEFT),
        row(From.READY, "carried_over.public_welfare", "", Mode.READY, RIGHT),
        row(From.READY, "received.research", "3", Mode.READY, UP),
        row(From.READY, "granted.research", "", Mode.READY, DOWN),
        row(From.READY, "granted.research", "", Mode.READY, ENTER),
        row(From.READY, "received.research", "3", Mode.READY, SHIFT, ENTER),
        row(From.READY, "carried_over.public_welfare", "", Mode.READY, TAB),
        row(From.READY, "carried_over.business", "5", Mode.READY, SHIFT, TAB),
        row(From.READY, "carried_over.natural_person", "4", Mode.READY, HOME),
        row(From.READY, "carried_over.total", "15", Mode.READY, END),
        row(From.READY, "received.natural_person", "1", Mode.READY, CONTROL, HOME),
        row(From.READY, "carried_forward.total", "", Mode.READY, CONTROL, END),
        row(From.READY, "carried_over.natural_person", "4", Mode.READY, CONTROL, LEFT),
        row(From.READY, "carried_over.total", "15", Mode.READY, CONTROL, RIGHT),
        row(From.READY, "received.research", "3", Mode.READY, CONTROL, UP),
        row(From.READY, "carried_forward.research", "", Mode.READY, CONTROL, DOWN),
        row(From.READY, "received.research", "3", Mode.READY, PAGE_UP),
        row(From.READY, "carried_forward.research", "", Mode.READY, PAGE_DOWN),
        // Ready: the keys act.
        row(From.READY, "carried_over.research", "", Mode.READY, DELETE),
        row(From.READY, "carried_over.research", "", Mode.ENTER, BACK_SPACE),
        row(From.READY, "carried_over.research", "6", Mode.EDIT, F2),
        row(From.READY, "carried_over.research", "6", Mode.READY, ESCAPE),
        row(From.READY, "carried_over.research", "3", Mode.READY, CONTROL, D),
        row(From.READY, "carried_over.research", "5", Mode.READY, CONTROL, R),
        row(From.READY, "carried_over.research", "", Mode.READY, CONTROL, Z),
        // Enter: what was typed replaces, and every moving key leaves the cell.
        row(From.ENTER, "granted.research", "", Mode.READY, ENTER),
        row(From.ENTER, "received.research", "3", Mode.READY, SHIFT, ENTER),
        row(From.ENTER, "carried_over.public_welfare", "", Mode.READY, TAB),
        row(From.ENTER, "carried_over.business", "5", Mode.READY, SHIFT, TAB),
        row(From.ENTER, "carried_over.business", "5", Mode.READY, LEFT),
        row(From.ENTER, "carried_over.public_welfare", "", Mode.READY, RIGHT),
        row(From.ENTER, "received.research", "3", Mode.READY, UP),
        row(From.ENTER, "granted.research", "", Mode.READY, DOWN),
        row(From.ENTER, "carried_over.natural_person", "4", Mode.READY, HOME),
        row(From.ENTER, "carried_over.total", "16", Mode.READY, END),
        row(From.ENTER, "carried_over.research", "6", Mode.READY, ESCAPE),
        row(From.ENTER, "carried_over.research", "", Mode.ENTER, BACK_SPACE),
        row(From.ENTER, "carried_over.research", "7", Mode.EDIT, F2),
        row(From.ENTER, "carried_over.research", "6", Mode.READY, CONTROL, Z),
        // Edit: the caret moves; Enter and Tab leave.
        row(From.EDIT, "carried_over.research", "6", Mode.EDIT, LEFT),
        row(From.EDIT, "carried_over.research", "6", Mode.EDIT, RIGHT),
        row(From.EDIT, "carried_over.research", "6", Mode.EDIT, HOME),
        row(From.EDIT, "carried_over.research", "6", Mode.EDIT, END),
        row(From.EDIT, "carried_over.research", "", Mode.EDIT, BACK_SPACE),
        row(From.EDIT, "carried_over.research", "6", Mode.READY, ESCAPE),
        row(From.EDIT, "granted.research", "", Mode.READY, ENTER),
        row(From.EDIT, "received.research", "3", Mode.READY, SHIFT, ENTER),
        row(From.EDIT, "carried_over.public_welfare", "", Mode.READY, TAB),
        // Ranges.
        range(2, "carried_over.research", "6", chord(SHIFT, LEFT)),
        range(2, "carried_over.research", "6", chord(SHIFT, RIGHT)),
        range(2, "carried_over.research", "6", chord(SHIFT, UP)),
        range(4, "carried_over.research", "6", chord(SHIFT, UP), chord(SHIFT, LEFT)),
        range(1, "carried_over.research", "6", chord(SHIFT, UP), chord(SHIFT, DOWN)),
        range(3, "carried_over.research", "6", chord(SHIFT, HOME)),
        range(5, "carried_over.research", "6", chord(SHIFT, END)),
        range(6, "carried_over.research", "6", chord(CONTROL, SHIFT, HOME)),
        range(175, "carried_over.research", "6", chord(CONTROL, A)),
        range(1, "carried_over.business", "5", chord(SHIFT, UP), chord(LEFT)),
        range(2, "received.research", "3", chord(SHIFT, UP), chord(ENTER)),
        range(2, "carried_over.public_welfare", "", chord(SHIFT, RIGHT), chord(TAB)),
        range(2, "carried_over.research", "", chord(SHIFT, LEFT), chord(DELETE)),
        range(2, "carried_over.research", "3", chord(SHIFT, UP), chord(CONTROL, D)),
        range(
            1,
            "carried_over.research",
            "7",
            chord(DELETE),
            chord(KeyCode.DIGIT7),
            chord(CONTROL, ENTER)),
        range(1, "carried_over.research", "", chord(DELETE), chord(CONTROL, Z), chord(CONTROL, Y)));
  }

  @TestFactory
  Stream<DynamicTest> everyKeyInEveryMode() {
    robot.interact(() -> documents.create("测试县民政局", 2024));
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
  }

  private void check(Row row) {
    begin(row.from());
    row.keys().forEach(this::press);
    assertEquals(row.cell(), current().id(), "cell");
    assertEquals(row.mode(), grid().field().mode().get(), "mode");
    assertEquals(row.text(), shown(current()), "shown");
    assertEquals(row.selected(), grid().selected().size(), "selected");
  }

  private void begin(From from) {
    robot.interact(() -> {
      report().go(Section.APPLICATIONS);
      while (!editor().undoName().get().isEmpty()) {
        editor().undo();
      }
      var figures = List.of("1", "2", "3", "", "", "", "", "4", "5", "6");
      for (int i = 0; i < figures.size(); i++) {
        var cell = grid().table().cells().get(i).ref();
        if (!figures.get(i).isEmpty()) {
          editor().type(cell, figures.get(i));
          editor().close();
        }
      }
      grid().select(cell(START));
    });
    switch (from) {
      case READY -> {}
      case ENTER -> robot.write("7");
      case EDIT -> press(F2);
    }
  }

  private CellRef cell(String id) {
    return grid().table().cell(id).orElseThrow().ref();
  }
}
