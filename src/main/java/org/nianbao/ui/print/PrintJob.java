package org.nianbao.ui.print;

import javafx.scene.layout.Pane;

/// A print job on a printer that the user has chosen, with the settings of the print dialog.
public interface PrintJob {

  /// Whether a page is in the chosen range.
  ///
  /// @param number from 1
  boolean takes(int number);

  /// Prints an A4 page whose lengths are in points. May be called on any thread.
  ///
  /// @return false if the printer refuses it
  boolean print(Pane page);

  /// Ends the job after the last page.
  ///
  /// @return false if the printer refuses it
  boolean end();

  /// Cancels the job, including pages that the printer has not printed yet.
  void cancel();
}
