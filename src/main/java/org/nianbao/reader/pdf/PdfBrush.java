package org.nianbao.reader.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.nianbao.file.ContentTrouble;

/// Draws a page as it looks. What cannot be drawn is left out, the rest is not. Typefaces that the
/// file does not bring along are those of the computer, through Java's own: PDFBox would look
/// through all typefaces for seconds, and leave a list of them in the user's folder.
final class PdfBrush extends PageDrawer {
  /// The largest picture on a page that is drawn, in pixels: a page of 600 dots an inch has 35
  /// million.
  private static final long MOST_PIXELS = 64_000_000;

  /// The size of Java's typeface of which the outlines are taken.
  private static final int EM = 1000;

  /// What the names of typefaces without serifs have in common.
  private static final List<String> SANS = List.of("hei", "helvetica", "arial", "sans", "gothic");

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Step step;

  /// What is looked at before every step of drawing.
  interface Step {
    void take() throws ContentTrouble;
  }

  PdfBrush(PageDrawerParameters parameters, Step step) throws IOException {
    super(parameters);
    this.step = step;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    step.take();
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException cause)
      throws IOException {
    if (cause instanceof ContentTrouble) {
      throw cause;
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
      super.drawImage(image);
    }
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.isEmbedded()) {
      super.showFontGlyph(matrix, font, code, displacement);
    } else if (getGraphicsState().getTextState().getRenderingMode().isFill()) {
      var text = PdfLetter.of(font, code);
      if (!text.isBlank() && !text.equals(PdfLetter.UNKNOWN)) {
        fill(text, matrix, font, displacement);
      }
    }
  }

  private void fill(String text, Matrix matrix, PDFont font, Vector displacement)
      throws IOException {
    var glyphs = face(font).createGlyphVector(EXACT, text);
    double own = glyphs.getLogicalBounds().getWidth();
    double room = font.isVertical() ? EM : displacement.getX() * EM;
    var at = matrix.createAffineTransform();
    at.scale(room > 0 && own > room ? room / own / EM : 1.0 / EM, -1.0 / EM);
    getLinePath().append(at.createTransformedShape(glyphs.getOutline()), false);
    fillPath(Path2D.WIND_NON_ZERO);
  }

  private static Font face(PDFont font) {
    var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return new Font(
        SANS.stream().anyMatch(name::contains) ? Font.SANS_SERIF : Font.SERIF,
        PdfLetter.isBold(font) ? Font.BOLD : Font.PLAIN,
        EM);
  }
}
