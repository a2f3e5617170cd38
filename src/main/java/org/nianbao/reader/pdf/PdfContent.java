package org.nianbao.reader.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.TextRun.Mark;

/// What is drawn on one page: its characters, lines, areas and pictures, in points from the upper
/// left corner of the page as it is shown.
final class PdfContent extends PDFGraphicsStreamEngine {
  /// The operators that place and decode text.
  private static final Set<String> DECISIVE =
      Set.of("Tf", "Tj", "TJ", "'", "\"", "Tm", "Td", "TD", "T*", "cm");

  private static final double WHITE = 0.95;

  /// The thickest line that can be a table's, in points.
  private static final double THICK = 8;

  private final PdfBudget budget;
  private final PdfDrawing drawing;
  private final AffineTransform shown;
  private final PdfPath path = new PdfPath();
  private final PdfPaint paint = new PdfPaint();
  private final Map<PDFont, PdfTypeface> typefaces = new IdentityHashMap<>();
  private final PdfClip clip;
  private final Deque<Boolean> artifacts = new ArrayDeque<>();
  private boolean isClip;

  PdfContent(PDPage page, PdfBudget budget) {
    super(page);
    this.budget = budget;
    drawing = PdfDrawing.on(page);
    shown = PdfDrawing.shown(page);
    clip = new PdfClip(drawing.page());
  }

  /// Draws the page and its form fields.
  PdfDrawing drawn() throws IOException {
    var streams = getPage().getContentStreams();
    while (streams.hasNext()) {
      PdfStream.requireWhole(streams.next().getCOSObject());
    }
    processPage(getPage());
    for (var annotation : getPage().getAnnotations()) {
      if ("Widget".equals(annotation.getSubtype()) && !annotation.isHidden()) {
        showAnnotation(annotation);
      }
    }
    return drawing;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    super.processOperator(operator, operands);
  }

  /// Lets PDFBox pass over what is wrong with colours and pictures, but never over what moves or
  /// decodes text: it would go on with another typeface or another place.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException cause)
      throws IOException {
    if (cause instanceof ContentTrouble || DECISIVE.contains(operator.getName())) {
      throw cause instanceof ContentTrouble ? cause : PdfFile.damaged(cause);
    }
    super.operatorException(operator, operands, cause);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    PdfStream.requireWhole(form.getCOSObject());
    apart(() -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    PdfStream.requireWhole(form.getCOSObject());
    apart(() -> super.showTransparencyGroup(form));
  }

  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    apart(() -> super.showAnnotation(annotation));
  }

  /// A part of the page with a graphics state of its own.
  private interface Part {
    void draw() throws IOException;
  }

  private void apart(Part part) throws IOException {
    var state = clip.state();
    part.draw();
    clip.comeBackTo(state);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    budget.character();
    var at = new AffineTransform(shown);
    at.concatenate(matrix.createAffineTransform());
    double advance = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    var place = PdfPlace.of(at, advance, drawing);
    var mode = getGraphicsState().getTextState().getRenderingMode();
    var face =
        new PdfGlyph.Face(
            place.size(), Mark.PLAIN, typeface(font, mode), artifacts.contains(true), place.turn());
    var text = PdfLetter.of(font, code);
    var glyph = new PdfGlyph(text, place.left(), place.right(), place.baseline(), face);
    var sight =
        place.isSlanted() && (mode.isFill() || mode.isStroke())
            ? PdfShape.Sight.SLANTED
            : sight(mode, glyph);
    drawing.add(new PdfShape(glyph, paint.light(getGraphicsState(), mode.isFill()), sight));
  }

  /// The typeface of a character; at its first use also makes sure that it can be decoded.
  private PdfTypeface typeface(PDFont font, RenderingMode mode) throws IOException {
    var known = typefaces.get(font);
    if (known == null) {
      if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream codes) {
        PdfStream.requireWhole(codes);
      }
      known = PdfTypeface.of(String.valueOf(font.getName()), PdfLetter.isBold(font));
      typefaces.put(font, known);
    }
    return mode.isFill() && mode.isStroke() ? new PdfTypeface(known.name(), true) : known;
  }

  private PdfShape.Sight sight(RenderingMode mode, PdfGlyph glyph) {
    if (!mode.isFill() && !mode.isStroke()) {
      return PdfShape.Sight.UNPAINTED;
    }
    var turned = glyph.face().turn().shown(drawing.width(), drawing.height());
    var box = PdfTurn.moved(glyph.box(), turned);
    return clip.shows(box.getCenterX(), box.getCenterY())
        ? PdfShape.Sight.PAINTED
        : PdfShape.Sight.COVERED;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    artifacts.push(
        tag != null
            && tag.getName().equals("Artifact")
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE)));
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    artifacts.poll();
    super.endMarkedContentSequence();
  }

  @Override
  public void saveGraphicsState() {
    clip.keep();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clip.comeBack();
  }

  @Override
  public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
    path.move(point(one.getX(), one.getY()));
    path.line(point(two.getX(), two.getY()));
    path.line(point(three.getX(), three.getY()));
    path.line(point(four.getX(), four.getY()));
    path.close();
  }

  @Override
  public void drawImage(PDImage image) {
    var at = new AffineTransform(shown);
    at.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    var box = at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    if (Math.min(box.getWidth(), box.getHeight()) < 2) {
      drawing.addLine(clip.shown(box));
    } else {
      drawing.addPicture(clip.shown(box));
    }
  }

  @Override
  public void clip(int windingRule) {
    isClip = true;
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(point(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(point(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(point(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    try {
      return shown.inverseTransform(path.end(), null);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (isClip) {
      clip.narrow(path.bounds());
      isClip = false;
    }
    path.clear();
  }

  @Override
  public void strokePath() {
    double thickness = transformWidth(getGraphicsState().getLineWidth());
    if (thickness <= THICK && paint.lightness(getGraphicsState(), false) < WHITE) {
      lines(path.strokes());
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    double light = paint.lightness(getGraphicsState(), true);
    if (light < WHITE) {
      lines(path.thinFills());
    }
    if (getGraphicsState().getNonStrokeAlphaConstant() > 0.9
        && BlendMode.NORMAL.equals(getGraphicsState().getBlendMode())) {
      path.rectangles().forEach(box -> drawing.addCover(clip.shown(box), light));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    var stroked = path.strokes();
    boolean isSeen = paint.lightness(getGraphicsState(), false) < WHITE;
    fillPath(windingRule);
    if (isSeen) {
      lines(stroked);
    }
  }

  @Override
  public void shadingFill(COSName shading) {
    path.clear();
  }

  private void lines(List<Rectangle2D> lines) {
    for (var line : lines) {
      var seen = clip.shown(line);
      if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
        drawing.addLine(seen);
      }
    }
  }

  private Point2D point(double x, double y) {
    return shown.transform(new Point2D.Double(x, y), null);
  }
}
