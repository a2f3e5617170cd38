package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableThree;

/// What a screen reader gets to say, asked for as Windows asks JavaFX: the name of a field is the
/// text of the label that is for it, the name of anything else its own text.
class ScreenReaderTest extends EveryScreen {

  /// The answer of a node, which may lay out cells for it and so comes from the window's thread, as
  /// Windows' questions do.
  private static Object asked(Node node, AccessibleAttribute attribute) {
    return PatientRobot.onFx(() -> node.queryAccessibleAttribute(attribute));
  }

  private static String text(Node node) {
    return asked(node, AccessibleAttribute.TEXT) instanceof String text ? text : "";
  }

  private static boolean isField(Node node) {
    return node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
  }

  private static String name(Node node) {
    if (!isField(node)) {
      return text(node);
    }
    return asked(node, AccessibleAttribute.LABELED_BY) instanceof Node label ? text(label) : "";
  }

  /// Whether a screen reader comes to a node and has to say what it is.
  private static boolean isMet(Node node) {
    if (node instanceof IndexedCell<?> cell) {
      return !cell.isEmpty();
    }
    return node.isFocusTraversable()
        || isField(node)
        || node instanceof ButtonBase
        || node instanceof MenuButton
        || node instanceof ProgressIndicator
        || node.getAccessibleRole() == AccessibleRole.TABLE_CELL;
  }

  private static Set<String> faults() {
    var faults = new LinkedHashSet<String>();
    roots()
        .flatMap(EveryScreen::seen)
        .forEach(node -> {
          if (isMet(node) && name(node).isBlank()) {
            faults.add("without a name: " + node);
          }
          if (isField(node) && node.getAccessibleText() != null) {
            faults.add("its content is hidden: " + node);
          }
          if (node instanceof FontIcon && node.getAccessibleRole() != AccessibleRole.NODE) {
            faults.add("an icon that is read as a character: " + node + " in " + node.getParent());
          }
        });
    return faults;
  }

  private void everyNodeIsNamed(Set<String> all, String screen) {
    robot.interact(() -> faults().forEach(fault -> all.add(screen + ": " + fault)));
  }

  @Test
  void everythingOnEveryScreenHasAName() throws IOException {
    var all = new TreeSet<String>();
    screens(screen -> everyNodeIsNamed(all, screen));
    assertEquals("", String.join("\n", all));
  }

  @Test
  void everythingInEveryDialogHasAName() throws IOException {
    var all = new TreeSet<String>();
    dialogs(screen -> everyNodeIsNamed(all, screen));
    assertEquals("", String.join("\n", all));
  }

  private void openSample(String name) throws IOException {
    var file = folder.resolve(name + ".nianbao");
    Files.write(file, Samples.bytes(name));
    open(file);
  }

  private Node said() {
    var field = stage.getScene().getFocusOwner();
    return asked(field, AccessibleAttribute.FOCUS_ITEM) instanceof Node item ? item : field;
  }

  @Test
  void everyCellGoneToIsSaidWithPlaceContentAndState() throws IOException {
    openSample("pingluo-2024");
    var total = TableFour.ref(TableFour.Course.REVIEW, TableFour.Result.TOTAL);
    robot.interact(() -> report().go(total));
    assertEquals(AccessibleRole.TABLE_CELL, said().getAccessibleRole());
    var follows = total.label() + "，" + shown(total) + "，合计跟随各项";
    assertEquals(follows, text(said()));
    assertEquals(true, asked(said(), AccessibleAttribute.SELECTED));
    robot.write("99");
    assertTrue(said() instanceof TextInputControl, "what is typed is in the field");
    assertEquals("99", text(said()));
    assertEquals(total.label(), name(said()));
    press(KeyCode.ENTER);
    robot.interact(() -> report().go(total));
    var stated = text(said());
    assertTrue(stated.startsWith(total.label() + "，99，手填的合计，错误："), stated);
    press(KeyCode.CONTROL, KeyCode.Z);
    robot.interact(() -> report().go(total));
    assertEquals(follows, text(said()));
    var cell = TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.OTHER);
    robot.interact(() -> report().go(cell));
    press(KeyCode.DELETE);
    assertTrue(text(said()).startsWith(cell.label() + "，未填"), text(said()));
    var before = said();
    press(KeyCode.DOWN);
    assertTrue(said() != before, "a cell of its own");
  }

  @Test
  void aTableIsAskedByRowsAndColumns() throws IOException {
    openSample("pingluo-2024");
    robot.interact(() -> report().go(Section.DISPUTES));
    var sheet = robot.find(".form-grid");
    var table = grid().table();
    assertEquals(Section.DISPUTES.heading(), text(sheet));
    assertEquals(table.rows(), asked(sheet, AccessibleAttribute.ROW_COUNT));
    assertEquals(table.columns(), asked(sheet, AccessibleAttribute.COLUMN_COUNT));
    for (var cell : table.cells()) {
      var pane =
          (Node)
              sheet.queryAccessibleAttribute(
                  AccessibleAttribute.CELL_AT_ROW_COLUMN, cell.box().row(), cell.box().column());
      assertEquals(cell.ref().id(), pane.getId());
      assertEquals(cell.box().row(), asked(pane, AccessibleAttribute.ROW_INDEX));
      assertEquals(cell.box().column(), asked(pane, AccessibleAttribute.COLUMN_INDEX));
    }
    assertNull(sheet.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 0, 0));
    var selected = (List<?>) asked(sheet, AccessibleAttribute.SELECTED_ITEMS);
    assertSame(said(), selected.getFirst());
  }

  @Test
  void aReadOnlyCellSaysSo() throws IOException {
    var file = folder.resolve("pingluo-2024.nianbao");
    Files.write(file, Samples.bytes("pingluo-2024"));
    robot.interact(() -> documents.openReadOnly(file));
    await("opened", () -> documents.current().get().isPresent());
    robot.interact(() -> report().go(Section.DISCLOSURE));
    assertTrue(text(said()).endsWith("，只读"), text(said()));
  }

  @Test
  void aTabSaysItsSectionAndWhatIsFound() throws IOException {
    openSample("unbalanced");
    robot.interact(() -> report().go(Section.APPLICATIONS));
    press(KeyCode.SHIFT, KeyCode.F6);
    assertEquals("tab-applications", said().getId());
    assertEquals(AccessibleRole.TAB_ITEM, said().getAccessibleRole());
    assertEquals(true, asked(said(), AccessibleAttribute.SELECTED));
    assertTrue(text(said()).matches("三 .+，错误 \\d+.*"), text(said()));
    show(Display.AT_150);
    var tab = robot.find("#tab-other");
    assertTrue(text(tab).startsWith("六 " + Section.OTHER.shortName() + "，"), text(tab));
  }

  @Test
  void aFindingIsSaidWithSeveritySentencePlaceAndPosition() throws IOException {
    openSample("unbalanced");
    robot.interact(() -> {
      report().go(Section.APPLICATIONS);
      report().findings().enter();
    });
    press(KeyCode.DOWN);
    var finding = report().findings().selected().orElseThrow();
    var row = said();
    assertEquals(AccessibleRole.LIST_ITEM, row.getAccessibleRole());
    assertEquals(
        finding.rule().severity().label() + " " + finding.message() + " " + finding.place(),
        text(row));
    assertEquals(1, asked(row, AccessibleAttribute.INDEX));
    assertEquals(
        report().findings().shown().size(),
        asked(report().findings().list(), AccessibleAttribute.ITEM_COUNT));
  }

  /// Nothing is put together for a screen reader that is not there.
  @Test
  void hundredsOfCellsSayTheirStateWhenAskedOnly() throws IOException {
    openSample("pingluo-2024");
    robot.interact(() -> report().go(Section.APPLICATIONS));
    for (var pane : robot.all(grid(), ".form-cell", Node.class)) {
      var cell = grid().table().cell(pane.getId()).orElseThrow().ref();
      assertNull(pane.getAccessibleText());
      assertTrue(text(pane).startsWith(cell.label() + "，"), text(pane));
    }
  }
}
