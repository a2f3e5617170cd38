package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.file.DraftFile;
import org.nianbao.form.Section;
import org.nianbao.ui.grid.CellEditor.Mode;
import org.nianbao.ui.prose.ProseArea;

/// A monkey at keyboard, mouse and input method of the real window. It keeps a list of what it has
/// sent: every figure in the draft is made of that, and screen, draft and file hold the same.
class MonkeyTest extends Journey {
  private static final int STEPS = 150;

  /// All that was sent in a round, and what the draft began with.
  private final TreeSet<String> sent =
      new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(text -> text));

  private final AtomicReference<Throwable> thrown = new AtomicReference<>();
  private final List<String> steps = new ArrayList<>();
  private int rounds;

  @Test
  void everyFigureInTheDraftWasSentAndScreenDraftAndFileAreTheSame() {
    robot.interact(() ->
        Thread.currentThread()
            .setUncaughtExceptionHandler((_, e) -> thrown.compareAndSet(null, e)));
    Chance.tries(4, 140, this::round);
  }

  private void round(Chance chance) {
    var file = folder.resolve(++rounds + ".nianbao");
    forgetEvents();
    sent.clear();
    steps.clear();
    try {
      Files.write(file, sample());
      open(file);
      begin(draft());
      for (int i = 0; i < STEPS; i++) {
        robot.interact(() -> step(chance));
        if (i % 10 == 9) {
          robot.interact(this::compare);
        }
      }
      robot.interact(this::compare);
      press(KeyCode.CONTROL, KeyCode.S);
      await("saved", () -> !editor().unsaved().get());
      assertEquals(draft(), DraftFile.read(file).draft());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(e.getMessage() + "\nafter " + String.join(" ", steps), e);
    }
  }

  private static byte[] sample() throws IOException {
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/pingluo-2024.nianbao")) {
      return sample.readAllBytes();
    }
  }

  private void begin(Draft draft) {
    draft.entries().values().stream()
        .map(Entry::text)
        .filter(text -> !text.isEmpty())
        .forEach(sent::add);
  }

  private Inputs inputs() {
    return new Inputs(stage.getScene());
  }

  private void step(Chance chance) {
    switch (chance.in(0, 11)) {
      case 0, 1, 2 -> figure(chance);
      case 3, 4 -> word(chance);
      case 5 -> unfinishedWord(chance);
      case 6, 7 -> cell(chance);
      case 8 -> move(chance);
      case 9 -> undo(chance);
      case 10 -> section(chance);
      default -> command(chance);
    }
  }

  /// Digits that nobody else types, over the cell or at the caret.
  private void figure(Chance chance) {
    var figure = Integer.toString(chance.in(10_000, 99_999));
    note(figure);
    figure
        .chars()
        .forEach(digit -> {
          inputs().key(KeyEvent.KEY_PRESSED, KeyCode.getKeyCode(Character.toString(digit)));
          inputs().type(Character.toString(digit));
          inputs().key(KeyEvent.KEY_RELEASED, KeyCode.getKeyCode(Character.toString(digit)));
        });
  }

  /// A word as an input method sends it; the draft has it at once, wherever text is taken.
  private void word(Chance chance) {
    var word = chance.oneOf("政府", "信息", "公开", "２０２４", "，", "年度报告");
    note(word);
    var taker = inputs().scene().getFocusOwner();
    var before = written(draft());
    var over = selected(taker);
    if (chance.in(0, 3) == 0) {
      inputs().compose("", "", 0);
    } else {
      inputs().compose("", "z", 0);
      inputs().compose("", "zh eng", chance.in(0, 6));
    }
    inputs().compose(word, "", word.length());
    inputs().compose("", "", 0);
    inputs().key(KeyEvent.KEY_RELEASED, KeyCode.SPACE);
    if (taker instanceof ProseArea || isOnCover(taker)) {
      assertEquals(before + word.length() - over, written(draft()), "characters written");
    }
  }

  private static boolean isOnCover(Node taker) {
    return taker instanceof TextInputControl
        && List.of("cover-unit", "cover-date", "cover-contact")
            .contains(String.valueOf(taker.getId()));
  }

  /// How many characters are selected there.
  private static int selected(Node taker) {
    return switch (taker) {
      case ProseArea area -> area.selectedText().length();
      case TextInputControl field -> field.getSelectedText().length();
      default -> 0;
    };
  }

  /// How many characters the cover, but for the title that follows it, and the written sections
  /// hold.
  private static int written(Draft draft) {
    var cover = draft.cover();
    return cover.unit().length()
        + cover.date().length()
        + cover.contact().length()
        + Arrays.stream(Section.values())
            .mapToInt(section -> draft.prose(section).text().length())
            .sum();
  }

  /// Letters, and then something else than a commit. Where no text is taken, nothing is composed.
  private void unfinishedWord(Chance chance) {
    if (inputs().scene().getFocusOwner().getInputMethodRequests() == null) {
      return;
    }
    var letters = chance.oneOf("xin", "gongk", "nian du");
    note(letters);
    inputs().compose("", letters, 0);
    switch (chance.in(0, 4)) {
      case 0 -> {
        inputs().compose("", "", 0);
        inputs().key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
      }
      case 1 -> {
        inputs().compose("", "", 0);
        cell(chance);
        inputs().compose(letters.replace(" ", ""), "", 0);
      }
      case 2 -> section(chance);
      case 3 -> inputs().push(KeyCode.S, KeyCode.CONTROL);
      default -> {
        inputs().compose(letters, "", letters.length());
        inputs().compose("", "", 0);
        inputs().key(KeyEvent.KEY_RELEASED, KeyCode.ENTER);
      }
    }
  }

  /// A click on a cell in sight, a tab, or a field of the cover.
  private void cell(Chance chance) {
    var places = new ArrayList<Node>();
    if (report().grid().isPresent()) {
      places.addAll(report().grid().get().lookupAll(".form-cell"));
    } else {
      places.addAll(report().lookupAll("#cover-unit, #cover-date, #cover-contact"));
    }
    var current = report().grid().map(grid -> grid.currentCell().id()).orElse("");
    places.removeIf(place -> current.equals(place.getId()));
    if (!places.isEmpty()) {
      var place = places.get(chance.in(0, places.size() - 1));
      note("click:" + place.getId());
      inputs().click(place);
      if (place instanceof TextInputControl) {
        place.requestFocus();
      }
    }
  }

  private boolean isCaretInCell() {
    return report().grid().filter(grid -> grid.field().mode().get() == Mode.EDIT).isPresent();
  }

  private void move(Chance chance) {
    var key =
        chance.oneOf(
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.DOWN,
            KeyCode.UP,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.ESCAPE,
            KeyCode.F2,
            KeyCode.PAGE_DOWN,
            KeyCode.END);
    if (!isCaretInCell() || key == KeyCode.ENTER || key == KeyCode.TAB) {
      note(key.name());
      inputs().push(key);
    }
  }

  private void undo(Chance chance) {
    var key = chance.oneOf(KeyCode.Z, KeyCode.Z, KeyCode.Y);
    note("^" + key);
    inputs().push(key, KeyCode.CONTROL);
  }

  private void section(Chance chance) {
    var section = chance.in(1, Section.values().length);
    note("^" + section);
    inputs().push(KeyCode.getKeyCode(Integer.toString(section)), KeyCode.CONTROL);
  }

  private void command(Chance chance) {
    switch (chance.in(0, 4)) {
      case 0 -> inputs().push(KeyCode.F8);
      case 1 -> inputs().push(KeyCode.F6);
      case 2 -> inputs().push(KeyCode.S, KeyCode.CONTROL);
      case 3 -> inputs().push(KeyCode.D, KeyCode.CONTROL);
      default -> {
        if (!isCaretInCell()) {
          inputs().push(KeyCode.DELETE);
        }
      }
    }
  }

  private void note(String what) {
    steps.add(what);
    sent.add(what);
  }

  /// What the draft holds was sent, and the section shown shows it.
  private void compare() {
    assertEquals(null, thrown.get());
    for (var cell : draft().entries().entrySet()) {
      assertEquals("", unsent(cell.getValue().text()), cell.getKey().label());
    }
    inputs().compose("", "", 0);
    inputs().key(KeyEvent.KEY_RELEASED, KeyCode.ESCAPE);
    report()
        .grid()
        .ifPresent(grid ->
            grid.table()
                .cells()
                .forEach(cell -> {
                  var pane = grid.lookup("#" + cell.ref().id().replace(".", "\\."));
                  if (pane != null && !cell.ref().equals(current())) {
                    var drawn =
                        pane.lookupAll(".text").stream()
                            .map(text -> ((Text) text).getText())
                            .toList();
                    assertTrue(
                        drawn.contains(shown(cell.ref())) || shown(cell.ref()).isEmpty(),
                        () -> cell.ref().label() + " shows " + drawn + " for " + shown(cell.ref()));
                  }
                }));
    report()
        .grid()
        .ifPresent(grid ->
            assertEquals(plain(shown(current())), plain(grid.field().getText()), "current cell"));
    report()
        .prose()
        .ifPresent(area -> {
          var prose = draft().prose(report().section()).withAParagraph();
          assertEquals(
              prose.paragraphs().stream().map(each -> each.text().strip()).toList(),
              IntStream.range(0, area.getParagraphCount())
                  .mapToObj(i -> area.getPlainText(i).strip())
                  .toList());
        });
    if (report().section() == Section.COVER) {
      var cover = draft().cover();
      assertEquals(cover.unit(), field("#cover-unit"));
      assertEquals(cover.date(), field("#cover-date"));
      assertEquals(cover.contact(), field("#cover-contact"));
    }
  }

  private String field(String id) {
    return ((TextInputControl) report().lookup(id)).getText();
  }

  /// What is left of a text after all that was sent is taken out of it.
  private String unsent(String text) {
    var left = plain(text);
    for (var each : sent) {
      left = left.replace(each, "");
      left = left.replace(plain(each), "");
    }
    return left;
  }

  /// A cell keeps a number in the digits that it exports.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
