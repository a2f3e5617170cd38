package org.nianbao.ui.print;

import java.util.Optional;

/// Asks for a printer. The system's own dialog does; tests answer in its place, since no robot can
/// work a system dialog.
public interface PrinterChoice {

  /// The printer chosen; empty if the user thought better of it.
  ///
  /// @throws NoPrinter if there is none to choose, or nothing to choose it with
  Optional<PrintJob> ask() throws NoPrinter;

  /// No printer can be reached from here.
  final class NoPrinter extends Exception {
    private static final long serialVersionUID = 1;

    /// @param cause what the system says to it
    public NoPrinter(Throwable cause) {
      super(cause);
    }

    /// The system knows of no printer.
    public NoPrinter() {}
  }
}
