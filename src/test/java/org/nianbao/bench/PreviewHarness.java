package org.nianbao.bench;

import static org.nianbao.bench.Stopwatch.onFx;

import java.io.IOException;
import org.nianbao.draft.Prose.Position;
import org.nianbao.form.Section;

/// Types into a text of 5,000 characters with the preview closed and with it open, and times how
/// long after a key its page is ready to be drawn.
///
/// Budget: 8 ms for a character, by the 95th percentile; 200 ms from the pause to the page.
public final class PreviewHarness {
  private static final String WORDS = "本年度依法公开政府信息并按时答复群众的申请";
  private static final int WARM = 300;
  private static final int TYPED = 300;
  private static final int PAUSES = 30;
  private static final Position PLACE = new Position(10, 20);

  private PreviewHarness() {}

  /// Measures and prints a table.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RealWindow.begin();
    Lines.head("Prose beside the preview", "floor: the same with the preview closed");
    var window = RealWindow.open(ProseHarness.draft());
    window.show(Section.OVERVIEW);
    onFx(() -> {
      var area = window.report().prose().orElseThrow();
      area.requestFocus();
      area.caret(PLACE);
      return true;
    });
    var closed = typed(window);
    onFx(() -> {
      window.report().togglePreview();
      return true;
    });
    ready(window);
    var open = typed(window);
    var pauses = new Times();
    for (int i = 0; i < PAUSES; i++) {
      var start = System.nanoTime();
      window.type(WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1));
      ready(window);
      pauses.add((System.nanoTime() - start) / 1e6);
    }
    open.print("a character, preview open", closed);
    pauses.print("from the key to its page", closed);
    closed.print("floor", closed);
    window.close();
    RealWindow.end();
  }

  private static Times typed(RealWindow window) {
    var times = new Times();
    for (int i = 0; i < WARM + TYPED; i++) {
      var taken = window.type(WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1));
      if (i >= WARM) {
        times.add(taken);
      }
    }
    return times;
  }

  /// Waits until the pages are those of the draft.
  private static void ready(RealWindow window) throws InterruptedException {
    while (!onFx(
        () -> {
          var draft = window.report().editor().draft();
          var shown = window.report().preview().pages().shown();
          return shown.filter(pages -> pages.manuscript().draft() == draft).isPresent();
        })) {
      Thread.sleep(2);
    }
  }
}
