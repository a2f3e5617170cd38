package org.nianbao.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Page;
import org.nianbao.paper.Pages;
import org.nianbao.ui.preview.PrintedPages;
import org.nianbao.ui.print.PrinterChoice.NoPrinter;
import org.nianbao.ui.report.NoticeBar;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Documents;

/// The print command: lays out the report as it is then, asks for a printer, and sends it page by
/// page on a background thread. The program does not end before the printer has all pages, since
/// JavaFX needs the application thread for each.
public final class Printing {
  private final Documents documents;
  private final PrinterChoice printers;
  private final List<Job> jobs = new ArrayList<>();
  private Optional<Runnable> leaving = Optional.empty();

  public Printing(Documents documents, PrinterChoice printers) {
    this.documents = documents;
    this.printers = printers;
  }

  /// Asks for a printer and prints the report, unless the user cancels. The dialog names the report
  /// and offers the pages that it has, so the report is laid out before.
  ///
  /// @param draft the draft to print
  /// @param notices shows the progress and errors
  public void print(Draft draft, NoticeBar notices) {
    documents
        .pageSettings()
        .typeset(draft, pages -> ask(draft.cover().title(), pages, notices), () -> {});
  }

  private void ask(String name, Pages pages, NoticeBar notices) {
    try {
      printers.ask(name, pages.count()).ifPresent(printer -> print(pages, notices, printer));
    } catch (NoPrinter e) {
      notices.warn(Wording.of("print.none"));
    }
  }

  private void print(Pages pages, NoticeBar notices, PrintJob printer) {
    var job = new Job(notices, printer);
    jobs.add(job);
    job.begin(pages);
  }

  /// Goes on once the printer has everything that is being printed. A second call before that
  /// cancels the printing.
  public void leave(Runnable then) {
    if (leaving.isPresent()) {
      List.copyOf(jobs).forEach(Job::giveUp);
    }
    leaving = Optional.of(then);
    jobs.forEach(Job::say);
    goOn();
  }

  private void goOn() {
    if (jobs.isEmpty()) {
      var then = leaving;
      leaving = Optional.empty();
      then.ifPresent(Runnable::run);
    }
  }

  /// A report that is being printed.
  private final class Job {
    private final NoticeBar notices;
    private final PrintJob printer;
    private List<Callable<Boolean>> steps = List.of();
    private int done;

    Job(NoticeBar notices, PrintJob printer) {
      this.notices = notices;
      this.printer = printer;
    }

    private void begin(Pages pages) {
      var printed = new PrintedPages(pages);
      steps =
          pages.pages().stream()
              .filter(page -> printer.takes(page.number()))
              .map(page -> step(printed, page))
              .toList();
      if (steps.isEmpty()) {
        giveUp();
        notices.warn(Wording.of("print.nothing", pages.count()));
      } else {
        next();
      }
    }

    private Callable<Boolean> step(PrintedPages printed, Page page) {
      return () -> printer.print(printed.of(page));
    }

    private void next() {
      if (done < steps.size()) {
        say();
        act(
            steps.get(done),
            () -> {
              done++;
              next();
            });
      } else {
        act(printer::end, this::end);
      }
    }

    /// Runs a step on a background thread, and goes on unless the job has been cancelled meanwhile.
    private void act(Callable<Boolean> step, Runnable then) {
      documents
          .background()
          .print(
              step,
              taken -> {
                if (taken && isWanted()) {
                  then.run();
                } else {
                  fail();
                }
              },
              _ -> fail());
    }

    /// Whether the job has not been cancelled.
    private boolean isWanted() {
      return jobs.contains(this);
    }

    private void say() {
      if (!steps.isEmpty()) {
        int page = Math.min(done + 1, steps.size());
        notices.show(
            Wording.of(
                leaving.isPresent() ? "print.page.leaving" : "print.page", page, steps.size()));
      }
    }

    private void end() {
      jobs.remove(this);
      notices.show(Wording.of("print.done", done));
      goOn();
    }

    /// Cancels the job with a warning. The program then does not end, so that the user can read it.
    private void fail() {
      if (isWanted()) {
        leaving = Optional.empty();
        giveUp();
        notices.warn(Wording.of("print.failed", Math.min(done + 1, steps.size())));
      }
    }

    /// Cancels the job.
    private void giveUp() {
      jobs.remove(this);
      printer.cancel();
      notices.show("");
      goOn();
    }
  }
}
