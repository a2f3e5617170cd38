package org.nianbao.ui;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.statute.Statute;
import org.nianbao.ui.grid.PasteRehearsal;
import org.nianbao.word.WordExport;
import org.nianbao.workspace.Background;

/// What a program does for the first time takes many times as long as later: only then are classes
/// read and translated, some 2,800 of them for a Word document. So what a clerk does early is done
/// once beforehand, behind the window and for nobody to see.
public final class Warming {
  private static final int ANY_YEAR = 2024;

  private Warming() {}

  /// Begins when the window shows.
  public static void begin(Stage stage, Background background) {
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN,
        _ -> {
          background.aside(new PasteRehearsal());
          background.aside(Warming::word);
        });
  }

  /// A document that nobody gets.
  private static void word() {
    var draft = Draft.of(Statute.OF_2021.edition(), Cover.of("", ANY_YEAR));
    WordExport.bytes(Manuscript.of(draft, PaperSettings.OFFICIAL));
  }
}
