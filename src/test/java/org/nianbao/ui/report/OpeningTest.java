package org.nianbao.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.edit.Editor;
import org.nianbao.file.ArbitraryDrafts;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Rounds;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.ui.Journey;
import org.nianbao.ui.PatientRobot;
import org.nianbao.ui.parts.Styles;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Opening a draft, showing all of it and going everywhere in it changes nothing: a control that
/// cannot show a text as it is has not been typed into.
@ExtendWith(ApplicationExtension.class)
class OpeningTest {
  private static final List<String> HARD =
      List.of(
          "一\n二",
          "一\r\n二",
          "一\r二",
          "\n",
          " 一 ",
          "一\t二",
          "\u2028一\u2029",
          "\u0000一\u007f",
          "\u0085",
          "一\ud83d",
          "\ude00一",
          "\uFEFF一\u200B二",
          "\u202E一",
          "一\uFFFC",
          "e\u0301",
          "",
          "null",
          "1\n2");

  private static final KeyEvent F2 =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false);

  @TempDir private Path folder;
  private final StackPane root = new StackPane();
  private final PatientRobot robot = new PatientRobot();

  @Start
  void start(Stage stage) {
    Journey.loadFaces();
    var scene = new Scene(root, 1100, 700);
    scene.getStylesheets().add(Styles.sheet());
    stage.setScene(scene);
    stage.show();
  }

  @BeforeEach
  void shown() {}

  @ParameterizedTest
  @FieldSource("HARD")
  void noTextOnTheCoverIsTypedByShowingIt(String text) {
    var report =
        Reports.balanced()
            .cover(cover -> cover.withUnit(text).withTitle(text).withDate(text).withContact(text));
    assertOpeningChangesNothing(report.draft(), Section.COVER);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 1999, 2020, 9999, Integer.MAX_VALUE})
  void noYearIsChosenByShowingIt(int year) {
    var report = Reports.balanced().cover(cover -> cover.withYear(year));
    assertOpeningChangesNothing(report.draft(), Section.COVER);
  }

  @Test
  void noTextOfSectionsIsTypedByShowingIt() {
    var draft = Reports.blank2021().draft();
    var cells = Reports.cells(draft.edition());
    for (int i = 0; i < cells.size(); i++) {
      draft = draft.typed(cells.get(i).ref(), HARD.get(i % HARD.size()));
    }
    var paragraphs =
        HARD.stream()
            .flatMap(text ->
                Stream.of(
                    new Paragraph(Style.HEADING, List.of(Run.of(text)), Map.of()),
                    new Paragraph(Style.BODY, List.of(Run.bold(text), Run.of("三")), Map.of())))
            .toList();
    for (var section : Section.values()) {
      if (draft.edition().table(section).isEmpty()) {
        draft = draft.with(section, new Prose(paragraphs));
      }
    }
    assertOpeningChangesNothing(draft, Section.values());
  }

  @Test
  void noDraftIsChangedByOpeningIt() throws Exception {
    var files = new ArrayList<Path>();
    for (var name : List.of("1.0", "1.1")) {
      try (var in = DraftFile.class.getResourceAsStream("golden/" + name + ".nianbao")) {
        files.add(Files.write(folder.resolve(name + ".nianbao"), in.readAllBytes()));
      }
    }
    for (var file : files) {
      assertOpeningChangesNothing(DraftFile.read(file).draft(), Section.values());
    }
    var arbitrary = new ArbitraryDrafts(new Random(21));
    for (int i = 0; i < Rounds.of(4, 100); i++) {
      assertOpeningChangesNothing(arbitrary.next(), Section.values());
    }
  }

  private void assertOpeningChangesNothing(Draft draft, Section... sections) {
    var editor = new Editor(draft, Statute.of(draft.edition()).checker());
    var views = new SectionViews(editor, (_, work) -> work.get().run(), _ -> {}, _ -> {});
    for (var section : sections) {
      robot.interact(() -> visit(views.of(section)));
      robot.interact(root::requestFocus);
      assertEquals(draft, editor.draft(), section.toString());
      assertFalse(editor.unsaved().get(), section.toString());
      assertEquals("", editor.undoName().get(), section.toString());
    }
    robot.interact(root.getChildren()::clear);
  }

  /// Goes to every field, to the text, and to some cells, and is about to edit them.
  private void visit(SectionViews.View view) {
    root.getChildren().setAll(view.node());
    root.applyCss();
    root.layout();
    view.cover().ifPresent(cover -> cover.lookupAll(".text-input").forEach(Node::requestFocus));
    view.prose()
        .ifPresent(area -> {
          area.requestFocus();
          area.caret(new Prose.Position(0, 0));
          area.caret(new Prose.Position(area.prose().paragraphs().size() - 1, 1));
        });
    view.grid()
        .ifPresent(grid -> {
          grid.field().requestFocus();
          for (var cell :
              grid.table().cells().subList(0, Math.min(40, grid.table().cells().size()))) {
            grid.select(cell.ref());
            grid.field().fireEvent(F2);
            grid.field().finish();
          }
        });
    root.layout();
  }
}
