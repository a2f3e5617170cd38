package org.nianbao.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Position;
import org.nianbao.edit.Place.InCell;
import org.nianbao.file.Rounds;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.rule.ActingRule;
import org.nianbao.rule.Checker;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableThree;

/// The open document: what one step is, and what undo, redo, Esc and saving do to it.
class EditorTest {
  private static final CellRef UPHELD = TableFour.ref(Course.REVIEW, Result.UPHELD);
  private static final CellRef OTHER = TableFour.ref(Course.REVIEW, Result.OTHER);

  private final Draft empty = Draft.of(Statute.OF_2021.edition(), Cover.of("测试县民政局", 2024));
  private Editor editor;

  @BeforeEach
  void begin() {
    editor = new Editor(empty, Statute.OF_2021.checker());
  }

  private void type(CellRef cell, String text) {
    for (int i = 1; i <= text.length(); i++) {
      editor.type(cell, text.substring(0, i));
    }
  }

  private void write(String text, int paragraph) {
    var at = new Position(paragraph, text.length());
    editor.write(Section.OTHER, at, at, Prose.of(text));
  }

  @Test
  void numbersThatAgreeAreOfferedAndLinkedAsOneStep() {
    var received = TableThree.ref(TableThree.Row.RECEIVED, TableThree.Applicant.TOTAL);
    editor.type(received, "12");
    var text = "2024年新收政府信息公开申请12件。";
    var twice = Prose.of(text + text + "\n" + text + "其中13件已答复。");
    var end = new Position(0, 0);
    for (var section : List.of(Section.OVERVIEW, Section.PROBLEMS)) {
      editor.rewrite("", section, end, end, twice);
    }
    var written = editor.draft();
    assertFalse(written.prose(Section.OVERVIEW).hasFigures(), "nothing is linked by itself");
    var offers = FigureOffer.of(editor.findings().get());
    assertEquals(6, offers.size());
    editor.link(offers);
    var linked = editor.draft();
    assertEquals(twice.text(), linked.prose(Section.PROBLEMS).text());
    assertEquals(2, linked.prose(Section.OVERVIEW).get(0).figures().size());
    assertEquals(List.of(), FigureOffer.of(editor.findings().get()));
    editor.type(received, "15");
    assertEquals(twice.text().replace("12件", "15件"), editor.draft().prose(Section.OVERVIEW).text());
    editor.undo();
    editor.undo();
    assertEquals(written, editor.draft());
  }

  @Test
  void typingIntoOneCellIsOneStep() {
    type(UPHELD, "123");
    editor.close();
    assertEquals(Optional.of(new InCell(UPHELD)), editor.undo());
    assertEquals(empty, editor.draft());
    assertTrue(editor.undo().isEmpty());
  }

  @Test
  void whatIsTypedAfterClosingIsAStepOfItsOwn() {
    type(UPHELD, "1");
    editor.close();
    type(UPHELD, "12");
    editor.undo();
    assertEquals("1", editor.draft().entry(UPHELD).text());
  }

  @Test
  void anotherCellIsAnotherStep() {
    type(UPHELD, "1");
    type(OTHER, "2");
    editor.undo();
    assertEquals("1", editor.draft().entry(UPHELD).text());
    assertEquals("", editor.draft().entry(OTHER).text());
  }

  @Test
  void escapeLeavesNoTrace() {
    type(UPHELD, "1");
    editor.close();
    type(UPHELD, "99");
    editor.restore();
    assertEquals("1", editor.draft().entry(UPHELD).text());
    assertEquals("", editor.redoName().get());
    editor.restore();
    assertEquals("1", editor.draft().entry(UPHELD).text());
  }

  @Test
  void typingThatComesToNothingIsNoStep() {
    write("a", 0);
    write("", 0);
    write("b", 1);
    editor.undo();
    assertEquals(empty, editor.draft());
    assertEquals("", editor.undoName().get());
  }

  @Test
  void aNewStepForgetsWhatWasUndone() {
    type(UPHELD, "1");
    editor.undo();
    type(OTHER, "2");
    assertTrue(editor.redo().isEmpty());
  }

  @Test
  void stepsAreNamed() {
    type(UPHELD, "1");
    assertEquals("填写 四　行政复议　结果维持", editor.undoName().get());
    editor.undo();
    assertEquals("", editor.undoName().get());
    assertEquals("填写 四　行政复议　结果维持", editor.redoName().get());
  }

  @Test
  void unsavedIsAnythingButWhatIsOnDisk() {
    assertFalse(editor.unsaved().get());
    type(UPHELD, "1");
    assertTrue(editor.unsaved().get());
    editor.undo();
    assertFalse(editor.unsaved().get());
  }

  @Test
  void anOlderSnapshotSavedLeavesTheRestUnsaved() {
    type(UPHELD, "1");
    var snapshot = editor.draft();
    type(UPHELD, "12");
    editor.saved(snapshot);
    assertTrue(editor.unsaved().get());
    type(UPHELD, "1");
    assertFalse(editor.unsaved().get());
  }

  @Test
  void undoSurvivesASave() {
    type(UPHELD, "1");
    editor.saved(editor.draft());
    editor.undo();
    assertEquals(empty, editor.draft());
    assertTrue(editor.unsaved().get());
  }

  @Test
  void fillingZerosTouchesOnlyBlankCells() {
    type(UPHELD, "5");
    editor.fillZero(List.of(UPHELD, OTHER));
    assertEquals("5", editor.draft().entry(UPHELD).text());
    assertEquals("0", editor.draft().entry(OTHER).text());
    assertEquals("填 0，1 格", editor.undoName().get());
  }

  @Test
  void atLeastFiveHundredStepsCanBeUndone() {
    for (int i = 0; i < 600; i++) {
      editor.type(i % 2 == 0 ? UPHELD : OTHER, Integer.toString(i));
      editor.close();
    }
    for (int i = 0; i < 600; i++) {
      assertTrue(editor.undo().isPresent());
    }
    assertEquals(empty, editor.draft());
  }

  /// A view that fails may stand anywhere among those that listen.
  @ParameterizedTest
  @MethodSource("failures")
  void aListenerThatFailsLosesNothing(Error failure) {
    var before = new ArrayList<Draft>();
    var after = new ArrayList<Draft>();
    var failed = new ArrayList<Throwable>();
    editor.onListenerFailed(failed::add);
    editor.findings().subscribe(now -> before.add(now.totals().draft()));
    editor
        .findings()
        .addListener(
            (InvalidationListener)
                _ -> {
                  throw failure;
                });
    editor
        .findings()
        .addListener((_, _, _) -> {
          throw failure;
        });
    editor.findings().subscribe(now -> after.add(now.totals().draft()));
    type(UPHELD, "12");
    editor.close();
    var typed = editor.draft();
    assertEquals("12", typed.entry(UPHELD).text());
    assertTrue(editor.unsaved().get());
    assertEquals(List.of(empty, empty.typed(UPHELD, "1"), typed), before);
    assertEquals(before, after);
    assertEquals(List.of(failure, failure, failure, failure), failed);
    assertFalse(editor.undoName().get().isEmpty());
    editor.undo();
    assertEquals(empty, editor.draft());
    assertFalse(editor.unsaved().get());
    editor.redo();
    assertEquals(typed, editor.draft());
    assertEquals(typed, after.getLast());
  }

  static Stream<Error> failures() {
    return Stream.of(new StackOverflowError(), new AssertionError(), new LinkageError());
  }

  @Test
  void aListenerThatIsTakenAwayHearsNothing() {
    var told = new ArrayList<Draft>();
    var subscription = editor.findings().subscribe(now -> told.add(now.totals().draft()));
    subscription.unsubscribe();
    type(UPHELD, "1");
    assertEquals(List.of(empty), told);
  }

  @Test
  void aListenerThatChangesTheDraftAgainIsFollowedByAll() {
    var first = new ArrayList<String>();
    var last = new ArrayList<String>();
    editor.findings().subscribe(now -> first.add(now.totals().shown(UPHELD)));
    editor
        .findings()
        .subscribe(now -> {
          if (now.totals().shown(UPHELD).equals("1")) {
            editor.type(UPHELD, "2");
          }
        });
    editor.findings().subscribe(now -> last.add(now.totals().shown(UPHELD)));
    type(UPHELD, "1");
    assertEquals(List.of("", "1", "2"), first);
    assertEquals(List.of("", "2"), last);
    assertEquals("2", editor.draft().entry(UPHELD).text());
  }

  /// As out of memory: nothing can be checked, and the change is there all the same.
  @Test
  void aCheckThatCannotBeMadeLosesNothing() {
    var isDying = new AtomicBoolean();
    var dying =
        new ActingRule(
            "t9.dying",
            () -> {
              if (isDying.get()) {
                throw new OutOfMemoryError();
              }
            });
    editor = new Editor(empty, new Checker(List.of(dying), Statute.OF_2021.checker().reader()));
    isDying.set(true);
    assertThrows(OutOfMemoryError.class, () -> editor.type(UPHELD, "7"));
    assertEquals("7", editor.draft().entry(UPHELD).text());
    assertTrue(editor.unsaved().get());
    isDying.set(false);
    editor.type(UPHELD, "71");
    assertEquals(editor.draft(), editor.findings().get().totals().draft());
    editor.undo();
    assertEquals(empty, editor.draft());
  }

  @Test
  void anySequenceOfEditsUndoneAndRedoneGivesEqualDrafts() {
    for (long seed = 0; seed < Rounds.of(5, 20); seed++) {
      begin();
      var random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        edit(random);
      }
      editor.close();
      var last = editor.draft();
      var drafts = new ArrayList<Draft>();
      while (editor.undo().isPresent()) {
        drafts.add(editor.draft());
      }
      assertEquals(empty, editor.draft(), "seed " + seed);
      for (var draft : drafts.reversed()) {
        assertEquals(draft, editor.draft(), "seed " + seed);
        editor.redo();
      }
      assertEquals(last, editor.draft(), "seed " + seed);
    }
  }

  @Test
  void stepsThatAreJoinedAreUndoneAtOnce() {
    type(OTHER, "4");
    editor.close();
    int before = editor.steps();
    type(UPHELD, "1");
    editor.close();
    type(UPHELD, "2");
    editor.fillZero(List.of(TableFour.ref(Course.DIRECT, Result.OTHER)));
    var after = editor.draft();
    editor.join(before);
    assertEquals(before + 1, editor.steps());
    editor.undo();
    assertEquals(empty.typed(OTHER, "4"), editor.draft());
    editor.redo();
    assertEquals(after, editor.draft());
  }

  private void edit(Random random) {
    var cells =
        editor.draft().edition().tables().stream()
            .flatMap(table -> table.cells().stream())
            .map(cell -> cell.ref())
            .toList();
    var cell = cells.get(random.nextInt(cells.size()));
    switch (random.nextInt(7)) {
      case 0, 1 -> type(cell, Integer.toString(random.nextInt(1000)));
      case 2 -> editor.fillZero(cells.subList(0, random.nextInt(cells.size())));
      case 3 -> editor.follow(cell);
      case 4 -> {
        var cover = editor.draft().cover();
        editor.cover(CoverField.CONTACT, cover.withContact("电话" + random.nextInt(100)));
      }
      case 5 -> write("第" + random.nextInt(100) + "段\n二", random.nextInt(2));
      default -> editor.close();
    }
  }
}
