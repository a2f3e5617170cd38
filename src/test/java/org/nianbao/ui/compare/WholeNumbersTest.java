package org.nianbao.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.compare.Piece;
import org.nianbao.compare.Piece.Kind;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.edit.Editor;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableThree;
import org.nianbao.statute.TableThree.Applicant;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.ui.Journey;
import org.nianbao.ui.parts.Styles;
import org.nianbao.workspace.Side;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Numbers beside each other are shown whole or they are other numbers.
@ExtendWith(ApplicationExtension.class)
class WholeNumbersTest {
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    Journey.loadFaces();
    stage.show();
  }

  private static Draft mine() throws IOException {
    return with(
        Samples.draft("pingluo-2024"), "1234", "12.5", "98765432", "22（其中修订16件）", "1,234 件");
  }

  private static Draft others() throws IOException {
    return with(
        Samples.draft("pingluo-2024"),
        "12345",
        "28.488564",
        "987654321012",
        "6（其中废止1件，修订4件）",
        "12,345,678 件");
  }

  private static Draft with(
      Draft draft, String licence, String fee, String received, String rules, String words) {
    return draft
        .typed(TableTwo2021.ref(Figure.LICENCE), licence)
        .typed(TableTwo2021.ref(Figure.FEE), fee)
        .typed(TableTwo2021.ref(Figure.values()[0]), rules)
        .typed(TableThree.ref(TableThree.Row.RECEIVED, Applicant.NATURAL_PERSON), received)
        .with(Section.OVERVIEW, Prose.of("全年主动公开政府信息共计" + words + "，其中通过政府网站公开 345678 件，均按期公开。"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1366, 911})
  void nothingNumericIsShortened(int width, FxRobot robot) throws IOException {
    var draft = mine();
    var editor = new Editor(draft, Statute.of(draft.edition()).checker());
    var other = new Side("王敏的稿", "1 月 13 日 17:20", others());
    var seen = new TreeSet<String>();
    robot.interact(() -> {
      var pane = new ComparePane(editor, other, _ -> {}, () -> {}, _ -> {});
      pane.setStyle("-fx-font-family: '" + Styles.face() + "'");
      var scene = new Scene(pane, width, 512);
      scene.getStylesheets().add(Styles.sheet());
      stage.setScene(scene);
      stage.sizeToScene();
      for (int i = 0; i < pane.list().getItems().size(); i++) {
        pane.list().getSelectionModel().select(i);
        pane.list().scrollTo(i);
        for (int pass = 0; pass < 3; pass++) {
          pane.applyCss();
          pane.layout();
        }
        pane.lookupAll(".text").forEach(text -> check(text, seen));
      }
    });
    for (var each :
        List.of(
            "1234",
            "12345",
            "12.5",
            "28.488564",
            "98765432",
            "987654321012",
            "22（其中修订16件）",
            "6（其中废止1件，修订4件）")) {
      assertTrue(seen.contains(each), each + " in " + seen);
    }
  }

  private static void check(Node node, Set<String> seen) {
    if (node instanceof Text text
        && text.getParent() instanceof Labeled label
        && label.getText() != null
        && label.getText().codePoints().anyMatch(Character::isDigit)) {
      assertEquals(label.getText(), text.getText());
      seen.add(label.getText());
      if (label.getParent() instanceof BothCell cell) {
        assertTrue(
            label.getBoundsInParent().getMinX() >= 0
                && label.getBoundsInParent().getMaxX() <= cell.getWidth(),
            () -> label.getText() + " in a cell of " + cell.getWidth());
      }
      if (!label.isWrapText()) {
        assertTrue(
            label.getWidth() + 0.5 >= text.getLayoutBounds().getWidth(),
            () -> label.getText() + " in " + label.getWidth());
      }
    }
  }

  private static String excerpt(String text) {
    return Excerpt.line(
            List.of(
                new Piece(Kind.BOTH, text),
                new Piece(Kind.MINE, "旧"),
                new Piece(Kind.OTHERS, "新"),
                new Piece(Kind.BOTH, text)))
        .stream()
        .map(Piece::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void anExcerptIsNeverCutInsideANumber() {
    assertEquals("… 件，均按期|旧|新|全年收到 12345678 件，…", excerpt("全年收到 12345678 件，均按期"));
    assertEquals("…|旧|新|…", excerpt("123456789012345678901234567890"));
    assertEquals("… 万元|旧|新|全年收取信息处理费 …", excerpt("全年收取信息处理费 28.488564 万元"));
  }
}
