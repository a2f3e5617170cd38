package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// The customary text of the preface, offered while nothing is written there.
class PrefaceOfferTest extends Journey {

  private void begin(String unit, int year) throws IOException {
    var file = folder.resolve("新的.nianbao");
    var statute = Statute.forYear(year).orElseThrow();
    Files.write(file, DraftFile.bytes(Draft.of(statute.edition(), Cover.of(unit, year))));
    open(file);
    robot.interact(() -> report().go(Section.COVER));
  }

  private Button offer() {
    return robot.find("#offer-cover", Button.class);
  }

  private String preface() {
    return draft().prose(Section.COVER).text();
  }

  @Test
  void aClickInsertsTheTextWithUnitAndYearAndOneUndoTakesItBack() throws IOException {
    begin("青川县水务局", 2024);
    assertEquals("", preface());
    pictures("preface-offered");
    robot.clickOn(offer());
    var text = Statute.OF_2021.preface(draft().cover()).text();
    assertEquals(text, preface());
    assertTrue(text.contains("青川县水务局"));
    var area = report().prose().orElseThrow();
    assertEquals(area, stage.getScene().getFocusOwner());
    assertEquals(text.length(), area.caret().offset());
    assertFalse(offer().isVisible());
    pictures("preface");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", preface());
    assertTrue(offer().isVisible());
    press(KeyCode.CONTROL, KeyCode.Y);
    assertEquals(text, preface());
  }

  @Test
  void itIsOfferedOnlyWhileNothingIsWritten() throws IOException {
    begin("青川县水务局", 2020);
    robot.interact(() -> report().prose().orElseThrow().requestFocus());
    robot.write("a");
    assertFalse(offer().isVisible());
    robot.type(KeyCode.BACK_SPACE);
    assertTrue(offer().isVisible());
    compose(robot, report().prose().orElseThrow(), "", "ben");
    robot.clickOn(offer());
    assertEquals("ben", preface());
  }

  @Test
  void withoutAUnitItSaysThatTheUnitComesFirst() throws IOException {
    begin("", 2024);
    assertTrue(offer().isDisabled());
    assertEquals("填好上面的单位，就可以加入惯用写法：依据、统计期限。", robot.said(".preface-offer .label"));
    picture("preface-unit-first");
    robot.interact(() -> robot.find("#cover-unit", TextField.class).requestFocus());
    robot.write("a");
    assertFalse(offer().isDisabled());
    robot.clickOn(offer());
    assertTrue(preface().contains("，a编制了2024年"), this::preface);
  }

  @Test
  void aReadOnlyDraftStaysAsItIs() throws IOException {
    begin("青川县水务局", 2024);
    robot.interact(() -> editor().protect("只读"));
    assertTrue(offer().isDisabled());
    robot.clickOn(offer());
    assertEquals("", preface());
  }
}
