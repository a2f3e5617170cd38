package org.nianbao.ui.print;

import java.util.Arrays;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The system's own print dialog, which offers its PDF printer too.
public final class SystemPrinterChoice implements PrinterChoice {
  private final Stage owner;

  public SystemPrinterChoice(Stage owner) {
    this.owner = owner;
  }

  @Override
  public Optional<PrintJob> ask(String name, int pages) throws NoPrinter {
    try {
      var job = PrinterJob.createPrinterJob();
      if (job == null) {
        throw new NoPrinter();
      }
      job.getJobSettings().setJobName(name);
      // All pages, which the dialog shows as the range that there is; without one it offers 9999.
      job.getJobSettings().setPageRanges(new PageRange(1, pages));
      if (!job.showPrintDialog(owner)) {
        job.cancelJob();
        return Optional.empty();
      }
      return Optional.of(new Job(job));
    } catch (UnsupportedOperationException | SecurityException e) {
      throw new NoPrinter(e);
    }
  }

  /// A print job of JavaFX. It shifts each page by the margins that a printer cannot reach and that
  /// JavaFX adds, since the page has margins of its own that are wider.
  private record Job(PrinterJob job, PageLayout layout) implements PrintJob {
    Job(PrinterJob job) {
      this(
          job,
          job.getPrinter()
              .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, MarginType.HARDWARE_MINIMUM));
    }

    @Override
    public boolean takes(int number) {
      var ranges = job.getJobSettings().getPageRanges();
      return ranges == null
          || Arrays.stream(ranges)
              .anyMatch(range -> range.getStartPage() <= number && number <= range.getEndPage());
    }

    @Override
    public boolean print(Pane page) {
      page.setTranslateX(-layout.getLeftMargin());
      page.setTranslateY(-layout.getTopMargin());
      return job.printPage(layout, new Group(page));
    }

    @Override
    public boolean end() {
      return job.endJob();
    }

    @Override
    public void cancel() {
      job.cancelJob();
    }
  }
}
