package org.nianbao.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// A PDF drawn by a test. Lengths are in points, from the upper left corner of an A4 page.
final class PdfDrawn {
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private final PDType1Font font;
  private PDPage page = new PDPage(PDRectangle.A4);
  private RenderingMode mode = RenderingMode.FILL;
  private Matrix turned = new Matrix();
  private float grey;

  PdfDrawn() {
    // Without PDFBox's own way, which lists all typefaces of the computer in the user's folder.
    FontMappers.set(new PdfFonts());
    font = new PDType1Font(FontName.HELVETICA);
    document.addPage(page);
  }

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private PdfDrawn draw(Drawing drawing) {
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.transform(turned);
      content.setNonStrokingColor(grey);
      content.setStrokingColor(grey);
      drawing.on(content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDrawn nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfDrawn grey(double light) {
    grey = (float) light;
    return this;
  }

  PdfDrawn unpainted() {
    mode = RenderingMode.NEITHER;
    return this;
  }

  /// Draws a landscape page sideways from now on: upwards on an upright page.
  PdfDrawn upwards() {
    turned = new Matrix(0, 1, -1, 0, HEIGHT, 0);
    return this;
  }

  /// Has the page shown after a turn to the right.
  PdfDrawn shownTurned(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  PdfDrawn text(double x, double y, double size, String text) {
    return text(x, y, size, 0, text);
  }

  PdfDrawn text(double x, double y, double size, double degrees, String text) {
    return draw(content -> {
      content.beginText();
      content.setFont(font, (float) size);
      content.setRenderingMode(mode);
      content.setTextMatrix(
          Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, HEIGHT - (float) y));
      content.showText(text);
      content.endText();
    });
  }

  PdfDrawn line(double x, double y, double toX, double toY) {
    return draw(content -> {
      content.setLineWidth(0.5f);
      content.moveTo((float) x, HEIGHT - (float) y);
      content.lineTo((float) toX, HEIGHT - (float) toY);
      content.stroke();
    });
  }

  /// A filled rectangle.
  PdfDrawn area(double x, double y, double width, double height) {
    return draw(content -> {
      content.addRect((float) x, HEIGHT - (float) (y + height), (float) width, (float) height);
      content.fill();
    });
  }

  /// The lines of a table, with a text of the row and column in each place.
  PdfDrawn table(double x, double y, int rows, int columns) {
    for (int row = 0; row <= rows; row++) {
      line(x, y + row * 20, x + columns * 60, y + row * 20);
    }
    for (int column = 0; column <= columns; column++) {
      line(x + column * 60, y, x + column * 60, y + rows * 20);
    }
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        text(x + column * 60 + 20, y + row * 20 + 14, 10, row + "" + column);
      }
    }
    return this;
  }

  /// A picture over the whole page.
  PdfDrawn picture() {
    return draw(content -> {
      var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, WIDTH, HEIGHT);
    });
  }

  /// A part with contents of its own that shows nothing outside of its corner.
  PdfDrawn clippedPart() {
    var form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(10, 10));
    form.setResources(new PDResources());
    try (var out = form.getStream().createOutputStream()) {
      out.write("0 0 9 9 re W n Q Q".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return draw(content -> content.drawForm(form));
  }

  /// So many blanks instead of anything to see, packed.
  PdfDrawn blanks(int count) {
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      var blanks = new byte[1 << 16];
      Arrays.fill(blanks, (byte) ' ');
      for (int written = 0; written < count; written += blanks.length) {
        out.write(blanks);
      }
      page.setContents(stream);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDrawn protectedBy(String password) {
    var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    try {
      document.protect(policy);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
