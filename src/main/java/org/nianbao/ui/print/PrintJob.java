package org.nianbao.ui.print;

import javafx.scene.layout.Pane;

/// A printer that has been chosen, with the choices made in its dialog.
public interface PrintJob {

  /// Whether a page is wanted.
  ///
  /// @param number from 1
  boolean takes(int number);

  /// Prints a page of A4 whose lengths are in points. May be called on any thread.
  ///
  /// @return false if the printer does not take it
  boolean print(Pane page);

  /// There are no more pages.
  ///
  /// @return false if the printer does not take them
  boolean end();

  /// The rest is not wanted; what the printer still has, it may forget.
  void cancel();
}
