package org.nianbao.ui;

import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordExport;

/// What is slow the first time, done once before anyone asks for it. The machine loads some 2,800
/// classes for its first Word document, which takes a second or more; for the next, a moment.
public final class Warming {
  private static final int ANY_YEAR = 2024;

  private Warming() {}

  /// Begins behind the window, with the least priority: whatever the window does goes before. The
  /// program does not wait for it to end.
  public static void begin() {
    Thread.ofPlatform().daemon().name("warming").priority(Thread.MIN_PRIORITY).start(Warming::word);
  }

  /// A document that nobody gets.
  private static void word() {
    var draft = Draft.of(Statute.OF_2021.edition(), Cover.of("", ANY_YEAR));
    WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
  }
}
