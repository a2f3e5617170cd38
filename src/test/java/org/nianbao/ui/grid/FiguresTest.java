package org.nianbao.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.ui.Journey;
import org.nianbao.ui.parts.Styles;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where figures, shapes and headings stand in the tables, without the window.
@ExtendWith(ApplicationExtension.class)
class FiguresTest {
  private static final Statute STATUTE = Statute.OF_2021;

  private Stage stage;
  private Editor editor;
  private FormGrid grid;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    Journey.loadFaces();
    stage.show();
  }

  private void show(Draft draft, Section section, int width, int height) {
    editor = new Editor(draft, STATUTE.checker());
    var table = STATUTE.edition().table(section).orElseThrow();
    grid = new FormGrid(editor, table, (_, work) -> work.get().run());
    grid.setStyle("-fx-font-family: '" + Styles.face() + "'");
    var scene = new Scene(grid, width, height);
    scene.getStylesheets().add(Styles.sheet());
    stage.setScene(scene);
    stage.sizeToScene();
    layOut();
  }

  private void layOut() {
    for (int pass = 0; pass < 3; pass++) {
      grid.applyCss();
      grid.layout();
    }
  }

  private static Draft blank() {
    return Draft.of(STATUTE.edition(), Cover.of("测试县民政局", 2024));
  }

  private CellPane pane(CellRef cell) {
    return grid.lookupAll(".form-cell").stream()
        .filter(node -> cell.id().equals(node.getId()))
        .map(CellPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void everyFigureEndsAtOneEdgeAndClearOfItsShape(FxRobot robot) {
    robot.interact(() -> {
      var figures = List.of("5", "1234", "98765432", "123456789012", "100");
      var draft = blank();
      for (int i = 0; i < figures.size(); i++) {
        draft =
            draft.typed(
                TableThree.ref(TableThree.Row.values()[i], Applicant.RESEARCH), figures.get(i));
      }
      show(draft, Section.APPLICATIONS, 1030, 584);
      for (int i = 0; i < figures.size(); i++) {
        var cell = TableThree.ref(TableThree.Row.values()[i], Applicant.RESEARCH);
        clear(cell, figures.get(i));
      }
      var fee = TableTwo2021.ref(Figure.FEE);
      show(blank().typed(fee, "28.488564"), Section.DISCLOSURE, 1030, 584);
      clear(fee, "28.488564");
    });
  }

  private void clear(CellRef cell, String shown) {
    var pane = pane(cell);
    var figure = (Text) pane.lookup(".figure");
    assertEquals(shown, figure.getText());
    assertEquals(
        inScene(pane).getMaxX() - 21, inScene(figure).getMaxX(), 1, shown + " in its column");
    pane.lookupAll(".ikonli-font-icon")
        .forEach(shape -> assertTrue(inScene(figure).getMinX() >= inScene(shape).getMaxX(), shown));
  }

  @Test
  void threeDigitsAndAShapeFitIntoTheNarrowestColumn(FxRobot robot) {
    robot.interact(() -> {
      var total = TableThree.ref(TableThree.Row.GRANTED, Applicant.TOTAL);
      show(blank().typed(total, "101"), Section.APPLICATIONS, 1030, 584);
      assertTrue(pane(total).lookup(".shape-stated") != null);
      assertEquals(60, pane(total).getWidth());
      clear(total, "101");
      grid.select(total);
      layOut();
      var field = grid.field();
      var figure = (Text) pane(total).lookup(".figure");
      var room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
      assertTrue(room >= figure.getLayoutBounds().getWidth(), () -> "room " + room);
    });
  }

  @Test
  void aShapeNeverLiesOnTheWordsOfTheSelectedCell(FxRobot robot) {
    robot.interact(() -> {
      var cell = TableThree.ref(TableThree.Row.GRANTED, Applicant.RESEARCH);
      for (var text : List.of("三件以上的申请一共收到二十二件", "22（其中修订16件）", "1.5")) {
        show(blank().typed(cell, text), Section.APPLICATIONS, 1030, 584);
        grid.select(cell);
        layOut();
        var shape = inScene(grid.lookup(".form-shape"));
        assertTrue(shape.getWidth() > 0, text);
        var field = grid.field();
        assertTrue(inScene(field).getMinX() + field.getInsets().getLeft() >= shape.getMaxX(), text);
      }
    });
  }

  @Test
  void nothingScrolledShowsAboveOrLeftOfTheFrozenHeadings(FxRobot robot) {
    robot.interact(() -> {
      show(blank(), Section.APPLICATIONS, 640, 380);
      var viewport = inScene(grid.lookup(".viewport"));
      for (double at = 0; at <= 1; at += 0.003) {
        grid.setVvalue(at);
        grid.setHvalue(at);
        layOut();
        var down = -inScene(grid.lookup(".form-grid")).getMinY() + viewport.getMinY();
        var corner = inScene(grid.lookup(".form-heading.corner"));
        if (down > 7) {
          assertTrue(corner.getMinY() <= viewport.getMinY(), "at " + at + ": " + corner);
          assertTrue(corner.getMinX() <= viewport.getMinX() + 12, "at " + at + ": " + corner);
        }
        assertTrue(corner.getMinY() > viewport.getMinY() - 3 || down <= 7, "at " + at);
      }
    });
  }
}
