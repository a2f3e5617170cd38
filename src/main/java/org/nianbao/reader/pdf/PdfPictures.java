package org.nianbao.reader.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.RegularFile;

/// The pages of a PDF as they look, drawn one at a time when they are asked for. The file stays
/// open until this is closed; any thread may draw, and any may close.
public final class PdfPictures implements AutoCloseable {
  /// The most pixels of a picture's width and height: every graphics card takes so many.
  private static final int MOST_PIXELS = 4096;

  /// The longest side of a page, in points; those of the standard are no longer.
  private static final double LONGEST = 14_400;

  /// The width and height of a page as it is shown, in points.
  public record Size(double width, double height) {
    private static Size of(PdfDrawing drawing) {
      return new Size(
          Math.clamp(drawing.width(), 1, LONGEST), Math.clamp(drawing.height(), 1, LONGEST));
    }
  }

  private final PDDocument document;
  private final List<Size> sizes = new ArrayList<>();
  private final Lock drawing = new ReentrantLock();
  private volatile boolean isClosed;

  private PdfPictures(PDDocument document) {
    this.document = document;
    document.getPages().forEach(page -> sizes.add(Size.of(PdfDrawing.on(page))));
  }

  /// Opens a PDF.
  ///
  /// @throws ContentTrouble if it is damaged, asks for a password, or has too much in it
  /// @throws IOException if it cannot be read
  public static PdfPictures open(Path file) throws IOException {
    var document = PdfFile.open(RegularFile.read(file, PdfFile.MOST_BYTES));
    try {
      return new PdfPictures(document);
    } catch (RuntimeException e) {
      document.close();
      throw PdfFile.damaged(e);
    }
  }

  /// The sizes of the pages, in order.
  public List<Size> sizes() {
    return List.copyOf(sizes);
  }

  /// Draws a page. Pictures on it that are too large are left out.
  ///
  /// @param page its number, from 1
  /// @param scale pixels per point; with so many that the picture would be too large, it is smaller
  /// @throws ContentTrouble if that takes too long
  /// @throws IOException if it cannot be drawn
  /// @throws CancellationException if this is closed, or the thread interrupted
  public PdfPicture draw(int page, double scale) throws IOException {
    drawing.lock();
    try {
      if (isClosed) {
        throw new CancellationException();
      }
      var size = sizes.get(page - 1);
      double most = MOST_PIXELS / Math.max(size.width(), size.height());
      var renderer = new Renderer(document);
      return PdfPicture.of(
          renderer.renderImage(page - 1, (float) Math.min(scale, most), ImageType.RGB));
    } finally {
      drawing.unlock();
    }
  }

  /// Draws a page with a limit of time.
  private final class Renderer extends PDFRenderer {
    private final PdfBudget budget = new PdfBudget();

    Renderer(PDDocument document) {
      super(document);
      setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PdfBrush(parameters, this::step);
    }

    private void step() throws ContentTrouble {
      if (isClosed) {
        throw new CancellationException();
      }
      budget.step();
    }
  }

  /// Gives up what is being drawn, and closes the file.
  @Override
  public void close() throws IOException {
    isClosed = true;
    drawing.lock();
    try {
      document.close();
    } finally {
      drawing.unlock();
    }
  }
}
