package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.ListedNumber;
import org.nianbao.statement.Mention.State;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableThree.Row;
import org.nianbao.ui.prose.ProseArea;

/// The list of the numbers in the text, followed from the text to the tables and back.
class NumbersTest extends Journey {
  private static final CellRef CARRIED_OVER = TableThree.ref(Row.CARRIED_OVER, Applicant.TOTAL);
  private static final String TEXT =
      "2024年，本机关收到政府信息公开申请2件，上年结转3件。举办培训2次，约300人参加。\n政务公开经费12.5万元，同比增长8%。";

  /// Pingluo 2024: one application came in, three were carried over.
  @BeforeEach
  void write() throws IOException {
    var file = folder.resolve("pingluo-2024" + DraftFile.ENDING);
    Files.write(file, Samples.bytes("pingluo-2024"));
    open(file);
    robot.interact(() -> {
      editor()
          .become(
              "x",
              new Place.InProse(Section.OVERVIEW, new Position(0, 0)),
              draft().with(Section.OVERVIEW, Prose.of(TEXT)));
      report().go(Section.OVERVIEW);
    });
  }

  private ListView<?> list() {
    return robot.find("#numbers-list", ListView.class);
  }

  private ProseArea area() {
    return report().prose().orElseThrow();
  }

  private List<ListedNumber> numbers() {
    return report().numbers().shown();
  }

  private ListedNumber number(String words) {
    return numbers().stream()
        .filter(one -> one.words().text().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private void select(String words) {
    for (int i = 0; i <= numbers().size(); i++) {
      press(i == 0 ? KeyCode.HOME : KeyCode.DOWN);
      if (report().numbers().selected().orElseThrow().words().text().equals(words)) {
        settle();
        return;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void aNumberIsFollowedFromTheTextToTheTableAndBack() throws IOException {
    press(KeyCode.CONTROL, KeyCode.F8);
    settle();
    assertTrue(area().isFocused(), "opening the list leaves the keyboard where it was");
    assertEquals(State.DIFFERS, numbers().getFirst().state());
    assertEquals("2件", numbers().getFirst().words().text());
    assertEquals(State.AGREES, number("3件").state());
    press(KeyCode.F6);
    assertTrue(list().isFocused());
    select("3件");
    assertEquals("3件", area().selectedText());
    assertTrue(list().isFocused(), "arrow keys only show it");
    picture("numbers-text");

    press(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertEquals(Section.APPLICATIONS, report().section());
    assertEquals(CARRIED_OVER, current());
    assertEquals(List.of(number("3件")), report().numbers().marked());
    picture("numbers-table");

    robot.interact(() -> report().go(TableThree.ref(Row.RECEIVED, Applicant.TOTAL)));
    assertEquals(List.of(number("2件")), report().numbers().marked(), "the other way round");
    robot.clickOn("#numbers-here");
    assertEquals(1, numbers().size());
    press(KeyCode.TAB);
    select("2件");
    press(KeyCode.ENTER);
    assertEquals("2件", area().selectedText());
    assertTrue(area().isFocused());
    settle();
    picture("numbers-back");
  }

  @Test
  void noNumberIsLeftOut() {
    robot.interact(() -> report().toggleNumbers());
    var all = ListedNumber.all(editor().findings().get());
    assertEquals(all.size(), numbers().size());
    for (var words : List.of("2024年", "2件", "3件", "2次", "300人", "12.5万元", "8%")) {
      var number = number(words);
      assertEquals(number.state() == State.UNCHECKED, number.why().isPresent(), words);
    }
    int counted = 0;
    for (var toggle : robot.all(report().numbers(), ".toggle-button", ToggleButton.class)) {
      var text = toggle.getText();
      if (text.matches("(与表|没有比).* \\d+")) {
        counted += Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1));
      }
    }
    assertEquals(all.size(), counted);
  }

  @Test
  void theListFollowsEveryKeyWithoutTakingTheKeyboard() {
    robot.interact(() -> {
      report().toggleNumbers();
      report().go(Section.OVERVIEW);
    });
    int before = numbers().size();
    press(KeyCode.F6);
    select("3件");
    robot.interact(() -> {
      area().requestFocus();
      area().caret(new Position(0, 0));
    });
    robot.write("新增公开4条。");
    assertTrue(area().isFocused());
    assertEquals(before + 1, numbers().size());
    assertEquals("3件", report().numbers().selected().orElseThrow().words().text());
    assertEquals("", area().selectedText());
    assertTrue(draft().prose(Section.OVERVIEW).text().startsWith("新增公开4条。2024年"));
  }

  @Test
  void theTwoListsTakeTurns() throws IOException {
    robot.clickOn("正文里的数");
    assertTrue(list().isFocused());
    assertFalse(report().findings().getScene() != null);
    settle();
    pictures(
        "numbers-drawer",
        () -> {
          if (report().numbers().getScene() == null) {
            robot.interact(() -> report().toggleNumbers());
            settle();
          }
        });
    robot.clickOn("#numbers-list");
    robot.clickOn("检查结果");
    assertTrue(report().findings().list().isFocused());
    press(KeyCode.CONTROL, KeyCode.F8);
    press(KeyCode.F8);
    assertTrue(report().findings().getScene() != null, "F8 leads through the findings");
  }
}
