package org.nianbao.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.ui.PatientRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Texts in controls that cannot show all of them.
@ExtendWith(ApplicationExtension.class)
class ShownTest {
  private final PatientRobot robot = new PatientRobot();
  private TextField one;
  private LinesField several;
  private TextField after;

  @Start
  void start(Stage stage) {
    one = new TextField();
    several = new LinesField();
    after = new TextField();
    var scene = new Scene(new VBox(one, several, after), 300, 300);
    scene.getStylesheets().add(Styles.sheet());
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void everyCharacterIsShownAsTheControlShowsIt() {
    var all =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .mapToObj(point -> "一" + (char) point)
            .collect(Collectors.joining());
    for (TextInputControl control : List.of(new TextField(), new LinesField())) {
      control.setText(all);
      assertEquals(Shown.in(control, all).text(), control.getText());
    }
  }

  /// ␊ stands for a line break.
  @ParameterizedTest
  @CsvSource({
    "青川县␊水务局, 青川县水务局, 青川县␊水务局",
    "青川县␊水务局, 青川县水务局办, 青川县␊水务局办",
    "青川县␊水务局, 青川县市水务局, 青川县市␊水务局",
    "青川县␊水务局, 青县水务局, 青县␊水务局",
    "青川县␊水务局, 青川务局, 青川务局",
    "青川县␊水务局, 青川民政局, 青川民政局",
    "␊青川县␊, 青川市, ␊青川市␊",
    "␊青川县␊, 民, 民",
    "␊␊, 民, 民",
  })
  void whatIsNotShownStaysBesideWhatIsTyped(String whole, String now, String edited) {
    assertEquals(edited.replace('␊', '\n'), Shown.in(one, whole.replace('␊', '\n')).edited(now));
  }

  @Test
  void nothingIsLostButWhatIsDeleted() {
    var random = new Random(21);
    for (int i = 0; i < 2000; i++) {
      var shown = Shown.in(one, text(random));
      assertEquals(
          shown.whole(), shown.text().isEmpty() ? shown.whole() : shown.edited(shown.text()));
      var now = text(random).replaceAll("\\p{Cntrl}", "");
      assertEquals(now, Shown.in(one, shown.edited(now)).text());
      int at = random.nextInt(shown.whole().length() + 1);
      assertEquals(Shown.in(one, shown.whole().substring(0, at)).text().length(), shown.at(at));
    }
  }

  @Test
  void whoeverTypesBesideALineBreakKeepsIt() {
    var heard = new ArrayList<String>();
    robot.interact(() -> {
      var typing = new Typing(one, heard::add);
      typing.show("22\n（其中修订6件）");
      typing.select(1, 3);
      one.replaceSelection("8");
      one.appendText("。");
      typing.show("1\n");
    });
    assertEquals(List.of("28\n（其中修订6件）", "28\n（其中修订6件）。"), heard);
    robot.interact(() -> one.appendText("2"));
    assertEquals("12\n", heard.getLast());
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(6), 0, 5)
        .mapToObj(i -> List.of("a", "b", "\n", "\u0000", "一").get(i))
        .collect(Collectors.joining());
  }

  @Test
  void enterBreaksTheLineAndTabMovesOn() {
    robot.interact(several::requestFocus);
    robot.write("ab").push(KeyCode.ENTER).write("c");
    robot.push(KeyCode.SHIFT, KeyCode.ENTER).write("d");
    assertEquals("ab\nc\nd", several.getText());
    robot.push(KeyCode.TAB);
    assertTrue(after.isFocused());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(several.isFocused());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(one.isFocused());
    assertEquals("ab\nc\nd", several.getText());
  }

  @Test
  void aFieldThatCannotBeChangedTakesNoLineBreak() {
    robot.interact(() -> {
      several.setText("a");
      several.setEditable(false);
      several.requestFocus();
    });
    robot.push(KeyCode.ENTER);
    assertEquals("a", several.getText());
  }

  @Test
  void itIsAsHighAsItsText() {
    var heights =
        IntStream.of(1, 2, 3, 4, 20, 21)
            .mapToObj(lines -> {
              robot.interact(() -> several.setText("一\n".repeat(lines - 1) + "一"));
              robot.rest();
              robot.rest();
              return several.getHeight();
            })
            .toList();
    assertEquals(heights.stream().sorted().toList(), heights);
    assertEquals(5, heights.stream().distinct().count(), heights.toString());
  }
}
