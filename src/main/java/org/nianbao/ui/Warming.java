package org.nianbao.ui;

import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.Statute;
import org.nianbao.word.WordExport;
import org.nianbao.workspace.Background;

/// Warm-up of the JVM on background threads: runs a paste and a Word export once, so that the
/// user's first ones are fast. Creating a Word document alone loads and compiles some 2,800
/// classes.
public final class Warming {
  private static final int ANY_YEAR = 2024;

  private Warming() {}

  /// Starts the warm-up.
  public static void begin(Background background) {
    background.idle(new PasteRehearsal());
    background.idle(Warming::word);
  }

  /// Makes a Word document and discards it.
  private static void word() {
    var draft = Draft.of(Statute.OF_2021.edition(), Cover.of("", ANY_YEAR));
    WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
  }
}
