package org.nianbao.ui.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place.InCell;
import org.nianbao.edit.Place.OnCover;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;
import org.nianbao.ui.Inputs;
import org.nianbao.ui.PatientRobot;
import org.nianbao.ui.grid.FormGrid;
import org.nianbao.ui.parts.Styles;
import org.nianbao.ui.parts.Typing;
import org.nianbao.ui.prose.ProseArea;
import org.testfx.api.FxToolkit;

/// What input methods send, event by event as logged under GTK and Windows, and what it comes to in
/// every kind of control that takes text.
class InputMethodTest {
  private static final int WORDS = 200;

  /// A control with 1 and 2 in it.
  ///
  /// @param text what it shows
  /// @param written what the draft holds of it
  /// @param begin makes it 1 and 2 again, and gives it the keyboard
  /// @param selection where selection or caret stand
  /// @param select selects from the first place to the second
  private record Taker(
      Node node,
      Runnable begin,
      Supplier<String> text,
      Supplier<String> written,
      Supplier<IndexRange> selection,
      Function<IndexRange, Runnable> select) {}

  /// Something that happens.
  private interface Happening {
    void happen(InputMethodTest test);
  }

  /// A row of the table.
  ///
  /// @param start 1|2 with the caret between, or [12] with both selected
  /// @param shown what the control shows afterwards, the caret as |
  /// @param written what the draft holds afterwards
  /// @param undone what it holds after one step back
  private record Row(
      String name,
      String start,
      List<Happening> happenings,
      String shown,
      String written,
      String undone) {}

  private final PatientRobot robot = new PatientRobot();
  private Stage stage;
  private Editor editor;
  private SectionViews views;
  private VBox root;
  private TextField other;
  private Taker taker;

  @BeforeEach
  void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
  }

  @AfterEach
  void end() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private static Happening letters(String letters, int caret) {
    return test -> test.inputs().compose("", letters, caret);
  }

  private static Happening letters(String letters) {
    return letters(letters, 0);
  }

  private static Happening commit(String text) {
    return test -> test.inputs().compose(text, "", text.length());
  }

  private static Happening nothing() {
    return test -> test.inputs().compose("", "", 0);
  }

  private static Happening released(KeyCode code) {
    return test -> test.inputs().key(KeyEvent.KEY_RELEASED, code);
  }

  private static Happening command(KeyCode code) {
    return test -> test.inputs().key(KeyEvent.KEY_PRESSED, code, KeyCode.CONTROL);
  }

  private static Happening pressed(KeyCode code) {
    return test -> test.inputs().key(KeyEvent.KEY_PRESSED, code);
  }

  private static Happening click() {
    return test -> test.inputs().mouse(MouseEvent.MOUSE_PRESSED, test.root);
  }

  private static Happening away() {
    return test -> test.other.requestFocus();
  }

  private static Happening typed(String character) {
    return test -> test.inputs().type(character);
  }

  private static Row row(
      String name, String start, String shown, String written, String undone, Happening... all) {
    return new Row(name, start, List.of(all), shown, written, undone);
  }

  /// The table. What a row leaves out does not happen.
  private static List<Row> rows() {
    return List.of(
        row(
            "GTK: a word",
            "1|2",
            "1年|2",
            "1年2",
            "12",
            letters("n"),
            letters("ni"),
            letters("nian"),
            commit("年"),
            nothing()),
        row(
            "GTK: two words",
            "1|2",
            "1年月|2",
            "1年月2",
            "1年2",
            letters("nian"),
            commit("年"),
            nothing(),
            letters("yue"),
            commit("月"),
            nothing()),
        row(
            "Windows: a word",
            "1|2",
            "1年|2",
            "1年2",
            "12",
            nothing(),
            letters("nian", 4),
            commit("年"),
            nothing()),
        row(
            "Windows without letters: two words",
            "1|2",
            "1年月|2",
            "1年月2",
            "1年2",
            nothing(),
            commit("年"),
            nothing(),
            nothing(),
            commit("月"),
            nothing()),
        row(
            "an input method that takes its letters away before it commits",
            "1|2",
            "1年|2",
            "1年2",
            "12",
            letters("nian"),
            nothing(),
            commit("年")),
        row("a commit alone", "1|2", "1，|2", "1，2", "12", commit("，")),
        row("full-width digits", "1|2", "1３４|2", "1３４2", "1３2", commit("３"), commit("４")),
        row("nothing", "1|2", "1|2", "12", "12", nothing(), nothing()),
        row("nothing, with all selected", "[12]", "[12]", "12", "12", nothing(), nothing()),
        row("letters", "1|2", "1nia|n2", "12", "12", letters("nian", 3)),
        row(
            "letters, then only their caret",
            "1|2",
            "1|nian2",
            "12",
            "12",
            letters("nian", 4),
            letters("nian", 0)),
        row("letters over what is selected", "[12]", "ni|", "12", "12", letters("ni", 2)),
        row(
            "a word over what is selected",
            "[12]",
            "年|",
            "年",
            "12",
            letters("nian"),
            commit("年"),
            nothing()),
        row("Esc", "1|2", "1|2", "12", "12", letters("nian"), nothing(), released(KeyCode.ESCAPE)),
        row(
            "Esc gives back what was selected",
            "[12]",
            "[12]",
            "12",
            "12",
            letters("nian"),
            nothing(),
            released(KeyCode.ESCAPE)),
        row(
            "Backspace over all letters, then a click",
            "1|2",
            "1|2",
            "12",
            "12",
            letters("n"),
            nothing(),
            released(KeyCode.BACK_SPACE),
            click()),
        row(
            "Esc that the input method leaves to the control",
            "1|2",
            "1|2",
            "12",
            "12",
            letters("nian"),
            pressed(KeyCode.ESCAPE)),
        row(
            "Enter keeps the letters",
            "1|2",
            "1nian|2",
            "1nian2",
            "12",
            letters("nian"),
            commit("nian"),
            nothing()),
        row(
            "Enter that the input method leaves to the control",
            "1|2",
            "1nian|2",
            "1nian2",
            "12",
            letters("nian"),
            pressed(KeyCode.ENTER)),
        row(
            "a digit takes a candidate and goes on",
            "1|2",
            "1年|2",
            "1年2",
            "12",
            letters("nianyue"),
            letters("年yue"),
            commit("年"),
            nothing()),
        row(
            "a commit with the next letters",
            "1|2",
            "1年yu|e2",
            "1年2",
            "12",
            letters("nianyue"),
            test -> test.inputs().compose("年", "yue", 2)),
        row(
            "a commit with punctuation",
            "1|2",
            "1年，|2",
            "1年，2",
            "12",
            letters("nian"),
            commit("年，"),
            nothing()),
        row(
            "Shift in mid word",
            "1|2",
            "1nianab|2",
            "1nianab2",
            "1nian2",
            letters("nian"),
            commit("nian"),
            nothing(),
            released(KeyCode.SHIFT),
            typed("a"),
            typed("b")),
        row(
            "digits by key, then a word",
            "1|2",
            "124年|2",
            "124年2",
            "1242",
            typed("2"),
            typed("4"),
            letters("nian"),
            commit("年"),
            nothing()),
        row(
            "GTK: a click elsewhere",
            "1|2",
            "1nian|2",
            "1nian2",
            "12",
            letters("nian"),
            nothing(),
            click(),
            commit("nian")),
        row(
            "GTK: a click elsewhere after syllables",
            "1|2",
            "1ni an|2",
            "1ni an2",
            "12",
            letters("ni an"),
            nothing(),
            click(),
            commit("nian")),
        row(
            "a click elsewhere that the input method does not hear of",
            "1|2",
            "1nian|2",
            "1nian2",
            "12",
            letters("nian"),
            click()),
        row(
            "after a click, the next word",
            "1|2",
            "1nian年|2",
            "1nian年2",
            "1nian2",
            letters("nian"),
            nothing(),
            click(),
            letters("nian"),
            commit("年"),
            nothing()),
        row(
            "GTK: a command",
            "1|2",
            "1nian|2",
            "1nian2",
            "12",
            letters("nian"),
            command(KeyCode.S),
            nothing(),
            commit("nian")),
        row("F8", "1|2", "1nian|2", "1nian2", "12", letters("nian"), pressed(KeyCode.F8)),
        row(
            "GTK: focus elsewhere",
            "1|2",
            "1nian2",
            "1nian2",
            "12",
            letters("nian"),
            nothing(),
            away(),
            commit("nian")),
        row(
            "Windows: focus elsewhere",
            "1|2",
            "1nian2",
            "1nian2",
            "12",
            letters("nian"),
            commit("nian"),
            nothing(),
            away()),
        row(
            "focus elsewhere, nothing said",
            "1|2",
            "1nian2",
            "1nian2",
            "12",
            letters("nian"),
            away(),
            commit("nian")));
  }

  /// The controls, each made anew in a scene.
  private List<Named> takers() {
    return List.of(
        new Named("a field of the cover", this::unit),
        new Named("a cell", this::cell),
        new Named("prose", () -> prose(Style.BODY)),
        new Named("a heading", () -> prose(Style.HEADING)),
        new Named("a field outside the draft", this::plain));
  }

  private record Named(String name, Supplier<Taker> make) {}

  @TestFactory
  Stream<DynamicTest> everyControlTakesWhatInputMethodsSend() {
    return takers().stream()
        .map(each ->
            DynamicTest.dynamicTest(
                each.name, () -> robot.interact(() -> checkAll(each.name, each.make))));
  }

  private void checkAll(String name, Supplier<Taker> make) {
    show(make);
    assertAll(rows().stream().map(row -> () -> check(name + ": " + row.name, row)));
  }

  private void check(String name, Row row) {
    nothing().happen(this);
    released(KeyCode.ESCAPE).happen(this);
    other.clear();
    taker.begin.run();
    taker.select.apply(range(row.start)).run();
    row.happenings.forEach(each -> each.happen(this));
    assertEquals(bare(row.shown), taker.text.get(), name);
    if (row.shown.length() > bare(row.shown).length()) {
      assertEquals(range(row.shown), taker.selection.get(), name);
    }
    assertEquals(halfWidth(row.written), halfWidth(taker.written.get()), name);
    assertEquals("", other.getText(), name);
    if (!row.written.equals(row.undone) && !plainId().equals(taker.node.getId())) {
      editor.undo();
      assertEquals(halfWidth(row.undone), halfWidth(taker.written.get()), name);
    }
  }

  /// A cell keeps a number in the digits that it exports.
  private static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String plainId() {
    return "plain";
  }

  private static String bare(String text) {
    return text.replaceAll("[\\[|\\]]", "");
  }

  private static IndexRange range(String text) {
    return text.startsWith("[")
        ? new IndexRange(0, text.length() - 2)
        : new IndexRange(text.indexOf('|'), text.indexOf('|'));
  }

  @Test
  void manyWordsInARowAreTheTextThatWasCommitted() {
    for (var each : takers()) {
      robot.interact(() -> {
        show(each.make);
        taker.select.apply(new IndexRange(1, 1)).run();
        var words = IntStream.range(0, WORDS).mapToObj(i -> "第" + i + "件").toList();
        for (var word : words) {
          inputs().compose("", "di", 0);
          inputs().compose("", "di jian", 0);
          inputs().compose(word, "", word.length());
          inputs().compose("", "", 0);
        }
        assertEquals("1" + String.join("", words) + "2", taker.text.get(), each.name);
        assertEquals("1" + String.join("", words) + "2", taker.written.get(), each.name);
      });
    }
  }

  @Test
  void escapeTakesAllBackThatWasEnteredInACell() {
    robot.interact(() -> {
      show(this::cell);
      taker.select.apply(new IndexRange(1, 1)).run();
      inputs().compose("", "nian", 0);
      inputs().compose("年", "", 1);
      inputs().compose("", "", 0);
      inputs().key(KeyEvent.KEY_RELEASED, KeyCode.SPACE);
      typed("3").happen(this);
      assertEquals("1年32", taker.written.get());
      inputs().key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE);
      assertEquals("12", taker.written.get());
      editor.undo();
      assertEquals("", taker.written.get());
    });
  }

  @Test
  void aControlThatHasLeftTheSceneStillSaysWhereItsCaretIs() {
    for (var each : takers()) {
      robot.interact(() -> {
        show(each.make);
        inputs().compose("", "nian", 0);
        var requests = taker.node.getInputMethodRequests();
        root.getChildren().clear();
        assertNotNull(requests.getTextLocation(0), each.name);
        assertNotNull(requests.getSelectedText(), each.name);
        requests.cancelLatestCommittedText();
        assertEquals(0, requests.getLocationOffset(0, 0));
      });
    }
  }

  @Test
  void aReadOnlyControlTakesNothing() {
    for (var each : takers().subList(0, 4)) {
      robot.interact(() -> {
        show(each.make);
        editor.protect("只读");
        inputs().compose("", "nian", 0);
        inputs().compose("年", "", 1);
        assertEquals("12", taker.text.get(), each.name);
        assertEquals("12", taker.written.get(), each.name);
      });
    }
  }

  @Test
  void theLineAndTheCandidatesStandBelowTheLetters() {
    for (Supplier<Taker> make : List.<Supplier<Taker>>of(this::unit, this::cell, this::date)) {
      robot.interact(() -> {
        show(make);
        taker.select.apply(new IndexRange(1, 1)).run();
        inputs().compose("", "nian", 4);
      });
      robot.interact(() -> {
        root.layout();
        var text =
            taker.node.lookupAll(".text").stream()
                .map(Text.class::cast)
                .filter(each -> each.getText().equals(taker.text.get()))
                .findFirst()
                .orElseThrow();
        var line = (Path) taker.node.lookup(".composed-line");
        var first = text.localToScene(text.getLayoutBounds()).getMinX() + width(text, 0, 1);
        var under = line.localToScene(line.getLayoutBounds());
        assertEquals(first, under.getMinX(), 1);
        assertEquals(width(text, 1, 5), under.getWidth(), 1);
        var candidates = taker.node.getInputMethodRequests().getTextLocation(0);
        var end = line.localToScreen(line.getLayoutBounds());
        assertEquals(end.getMaxX(), candidates.getX(), 1);
        assertTrue(candidates.getY() >= end.getMinY());
      });
      robot.interact(() -> inputs().compose("年", "", 1));
      robot.interact(
          () -> assertTrue(((Path) taker.node.lookup(".composed-line")).getElements().isEmpty()));
    }
  }

  private static double width(Text text, int from, int to) {
    var shape = new Path(text.rangeShape(from, to));
    shape.setStroke(null);
    shape.setFill(Color.BLACK);
    return shape.getLayoutBounds().getWidth();
  }

  @Test
  void lettersInAnEmptiedTitleStandAlone() {
    robot.interact(() -> {
      show(this::unit);
      var title = (TextInputControl) root.lookup("#cover-title");
      title.requestFocus();
      title.clear();
      inputs().compose("", "zheng", 0);
      inputs().key(KeyEvent.KEY_PRESSED, KeyCode.DIGIT4, KeyCode.CONTROL);
      assertEquals("zheng", title.getText());
      assertEquals("zheng", editor.draft().cover().title());
      assertEquals("12", editor.draft().cover().unit());
    });
  }

  @Test
  void anotherTextFromTheProgramLeavesTheLettersInPlace() {
    robot.interact(() -> {
      show(this::unit);
      taker.select.apply(new IndexRange(1, 1)).run();
      inputs().compose("", "nian", 4);
      var cover = editor.draft().cover();
      editor.become(
          "改", new OnCover(CoverField.DATE), editor.draft().withCover(cover.withUnit("1")));
      assertEquals("1nian", taker.text.get());
      assertEquals("1", taker.written.get());
      inputs().compose("年", "", 1);
      assertEquals("1年", taker.written.get());
    });
  }

  private Inputs inputs() {
    return new Inputs(stage.getScene());
  }

  private void show(Supplier<Taker> make) {
    var draft = Draft.of(Statute.OF_2021.edition(), Cover.of("12", 2024));
    editor = new Editor(draft, Statute.OF_2021.checker());
    views = new SectionViews(editor, (_, work) -> work.get().run(), _ -> {}, _ -> {});
    other = new TextField();
    new Typing(other);
    root = new VBox(other);
    root.getStyleClass().add("root");
    var scene = new Scene(root, 1200, 800);
    scene.getStylesheets().add(Styles.sheet());
    stage.setScene(scene);
    stage.show();
    taker = make.get();
    taker.begin.run();
  }

  private void add(Node node) {
    root.getChildren().add(node);
    root.applyCss();
    root.layout();
  }

  private Taker unit() {
    var cover = views.of(Section.COVER).node();
    add(cover);
    var field = (TextField) cover.lookup("#cover-unit");
    var draft = editor.draft();
    return taker(
        field,
        () -> {
          editor.become("改", new OnCover(CoverField.UNIT), draft);
          field.requestFocus();
        },
        () -> editor.draft().cover().unit());
  }

  /// A field that shows what to write while it is empty.
  private Taker date() {
    var cover = views.of(Section.COVER).node();
    add(cover);
    var field = (TextField) cover.lookup("#cover-date");
    return taker(
        field,
        () -> {
          field.setText("12");
          field.requestFocus();
        },
        () -> editor.draft().cover().date());
  }

  private Taker plain() {
    var field = new TextField("12");
    field.setId(plainId());
    var heard = new StringBuilder("12");
    new Typing(field, text -> heard.replace(0, heard.length(), text));
    add(field);
    return taker(
        field,
        () -> {
          field.setText("12");
          field.requestFocus();
        },
        heard::toString);
  }

  private Taker cell() {
    var view = views.of(Section.APPLICATIONS);
    add(new StackPane(view.node()));
    FormGrid grid = view.grid().orElseThrow();
    CellRef cell = grid.currentCell();
    var draft = editor.draft().typed(cell, "12");
    return taker(
        grid.field(),
        () -> {
          grid.field().finish();
          editor.become("改", new InCell(cell), draft);
          grid.select(cell);
          pressed(KeyCode.F2).happen(this);
        },
        () -> editor.draft().entry(cell).text());
  }

  private static Taker taker(TextField field, Runnable begin, Supplier<String> written) {
    return new Taker(
        field,
        begin,
        field::getText,
        written,
        field::getSelection,
        range -> () -> field.selectRange(range.getStart(), range.getEnd()));
  }

  private Taker prose(Style style) {
    var prose = new Prose(List.of(Paragraph.of(style, "12")));
    var view = views.of(Section.OVERVIEW);
    add(view.node());
    ProseArea area = view.prose().orElseThrow();
    return new Taker(
        area,
        () -> {
          var start = new Position(0, 0);
          editor.rewrite("改", Section.OVERVIEW, start, start, prose);
          area.requestFocus();
        },
        () -> area.getPlainText(0).strip(),
        () -> editor.draft().prose(Section.OVERVIEW).text(),
        () -> selection(area),
        range ->
            () -> area.select(new Position(0, range.getStart()), new Position(0, range.getEnd())));
  }

  /// In the text as it is shown, letters included, without the indent.
  private static IndexRange selection(ProseArea area) {
    var indent = area.getPlainText(0).length() - area.getPlainText(0).stripLeading().length();
    return new IndexRange(
        area.getSelection().getMin().offset() - indent,
        area.getSelection().getMax().offset() - indent);
  }
}
