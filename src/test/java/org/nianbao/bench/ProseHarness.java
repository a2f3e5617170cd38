package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.form.Cell;
import org.nianbao.form.Section;

/// Types into a text of 5,000 characters with 60 linked figures in the real window. Each key is
/// timed until the window could be drawn anew: handlers, check, styles, layout. A rich text area of
/// JavaFX with nothing but the same text gets the same keys in turn.
///
/// Budget: 8 ms for a character, by the 95th percentile.
public final class ProseHarness {
  private static final int CHARACTERS = 5000;
  private static final int PARAGRAPHS = 20;
  private static final int FIGURES_IN_EACH = 3;
  private static final String WORDS = "本年度依法公开政府信息并按时答复群众的申请，其中较多的一项共计";
  private static final int FRESH = 100;
  private static final int WARM = 600;
  private static final int TYPED = 300;

  private ProseHarness() {}

  /// Measures and prints a table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RealWindow.begin();
    Lines.head("Prose in the window", "floor: the same text in a plain rich text area");
    measure("fresh program", FRESH);
    measure("warm", WARM);
    RealWindow.end();
  }

  /// @param warmUp characters typed before any is counted
  private static void measure(String name, int warmUp) throws IOException, InterruptedException {
    var draft = draft();
    var prose = draft.prose(Section.OVERVIEW);
    var place = new Position(PARAGRAPHS / 2, 20);
    var bare = onFx(() -> bare(prose, place));
    var window = RealWindow.open(draft);
    window.show(Section.OVERVIEW);
    onFx(() -> {
      var area = window.report().prose().orElseThrow();
      area.requestFocus();
      area.caret(place);
      return true;
    });
    var typed = new Times();
    var least = new Times();
    for (int i = 0; i < warmUp + TYPED; i++) {
      var character = WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1);
      var inWindow = window.type(character);
      var inFloor = RealWindow.type(bare, character);
      if (i >= warmUp) {
        typed.add(inWindow);
        least.add(inFloor);
      }
    }
    var after = onFx(() -> window.report().editor().draft().prose(Section.OVERVIEW));
    System.out.printf(
        "%s, %d characters and %d figures at the end%n",
        name,
        after.characters(),
        after.paragraphs().stream().mapToInt(one -> one.figures().size()).sum());
    typed.print("a character", least);
    least.print("floor", least);
    window.close();
    RealWindow.close(bare.scene());
  }

  private static Stopwatch bare(Prose prose, Position place) {
    var area = new RichTextArea();
    area.setWrapText(true);
    for (var paragraph : prose.paragraphs()) {
      area.appendText(paragraph.text() + "\n", StyleAttributeMap.EMPTY);
    }
    var stage = new Stage();
    stage.setScene(new Scene(area, 800, 600));
    stage.show();
    area.requestFocus();
    var caret = TextPos.ofLeading(place.paragraph(), place.offset());
    area.select(caret, caret);
    return new Stopwatch(stage.getScene());
  }

  /// A text of 5,000 characters.
  static Draft draft() {
    var draft = Drafts.following();
    var cells = draft.edition().table(Section.APPLICATIONS).orElseThrow().cells();
    var paragraphs = new ArrayList<Paragraph>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraphs.add(paragraph(cells.subList(i * FIGURES_IN_EACH, (i + 1) * FIGURES_IN_EACH)));
    }
    return draft.with(Section.OVERVIEW, new Prose(paragraphs));
  }

  private static Paragraph paragraph(List<Cell> cells) {
    var runs = new ArrayList<Run>();
    int length = CHARACTERS / PARAGRAPHS / cells.size();
    for (var cell : cells) {
      runs.add(new Run(WORDS.repeat(9).substring(0, length - 3), Weight.PLAIN, Map.of()));
      runs.add(Run.of(Figure.of(cell.ref()), Weight.PLAIN));
      runs.add(new Run("件。", Weight.PLAIN, Map.of()));
    }
    return new Paragraph(Style.BODY, runs, Map.of());
  }
}
