package org.nianbao.ui.print;

import java.util.Optional;

/// The print dialog. The window uses the system's own; tests answer in its place, since no robot
/// can operate a system dialog.
public interface PrinterChoice {

  /// Asks for a printer.
  ///
  /// @param name the name of the job in the printer's queue
  /// @param pages how many pages there are to choose from
  /// @return the job on the chosen printer; empty if the user cancels
  /// @throws NoPrinter if there is no printer, or no print dialog
  Optional<PrintJob> ask(String name, int pages) throws NoPrinter;

  /// Thrown if the system has no printer or cannot print.
  final class NoPrinter extends Exception {
    private static final long serialVersionUID = 1;

    /// @param cause the system's own exception
    public NoPrinter(Throwable cause) {
      super(cause);
    }

    /// No printer is installed.
    public NoPrinter() {}
  }
}
