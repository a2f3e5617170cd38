package org.nianbao.ui;

import java.util.List;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// What a program does for the first time takes many times as long as later: only then are classes
/// read and translated. So what a clerk does early is done once beforehand, behind the window and
/// for nobody to see.
public final class Warming {
  private Warming() {}

  /// Begins when the window shows.
  ///
  /// @param works what to do, one after the other; each may touch no control, editor or disk
  public static void begin(Stage stage, Background background, List<Runnable> works) {
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN, _ -> works.forEach(work -> background.aside(work)));
  }
}
