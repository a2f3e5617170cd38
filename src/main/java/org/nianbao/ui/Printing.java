package org.nianbao.ui;

import java.util.List;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.ui.PrinterChoice.NoPrinter;
import org.nianbao.ui.preview.PrintedPages;
import org.nianbao.wording.Wording;

/// Prints the pages of the preview: asks for a printer, lays out the report as it is then, and
/// hands over page after page behind the window.
final class Printing {
  private final Documents documents;
  private final PrinterChoice printers;
  private final ReportPane report;

  /// @param report is printed, and says how far it has come
  Printing(Documents documents, PrinterChoice printers, ReportPane report) {
    this.documents = documents;
    this.printers = printers;
    this.report = report;
  }

  /// Asks for a printer, and prints unless the user thinks better of it.
  void print() {
    try {
      printers
          .ask()
          .ifPresent(press ->
              documents
                  .papers()
                  .typeset(report.editor().draft(), pages -> print(press, pages), () -> {}));
    } catch (NoPrinter e) {
      report.warn(Wording.of("print.none"));
    }
  }

  private void print(Press press, Pages pages) {
    var wanted = pages.pages().stream().filter(page -> press.takes(page.number())).toList();
    next(press, new PrintedPages(pages), wanted, 0);
  }

  private void next(Press press, PrintedPages printed, List<Page> wanted, int done) {
    if (done == wanted.size()) {
      end(press, done);
      return;
    }
    report.notice(Wording.of("print.page", done + 1, wanted.size()));
    documents
        .background()
        .read(
            () -> press.print(printed.of(wanted.get(done))),
            taken -> {
              if (taken) {
                next(press, printed, wanted, done + 1);
              } else {
                failed(done + 1);
              }
            },
            _ -> failed(done + 1));
  }

  private void end(Press press, int done) {
    documents
        .background()
        .read(
            press::end,
            taken -> {
              if (taken) {
                report.notice(Wording.of("print.done", done));
              } else {
                failed(done);
              }
            },
            _ -> failed(done));
  }

  private void failed(int page) {
    report.notice("");
    report.warn(Wording.of("print.failed", page));
  }
}
