package org.nianbao.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/// How light a page is painted. The colours of a page are few and used over and over, so the last
/// one is remembered.
final class PdfPaint {
  /// How far a grey may be from the same amount of all colours.
  private static final double COLOURED = 0.12;

  private @Nullable PDColor last;
  private double lightness;
  private boolean isGrey;

  /// How light something is that is filled or stroked now, from 0 to 1, on white paper.
  double lightness(PDGraphicsState state, boolean isFill) {
    look(isFill ? state.getNonStrokingColor() : state.getStrokingColor());
    double alpha = isFill ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    return 1 - alpha * (1 - lightness);
  }

  /// The same, but 0 for colours: bright ones are light, and still meant to be seen.
  double light(PDGraphicsState state, boolean isFill) {
    double light = lightness(state, isFill);
    return isGrey ? light : 0;
  }

  private void look(PDColor color) {
    if (color == last) {
      return;
    }
    last = color;
    lightness = 0;
    isGrey = true;
    if (color == null || color.isPattern()) {
      return;
    }
    try {
      int rgb = color.toRGB();
      double red = (rgb >> 16 & 0xFF) / 255.0;
      double green = (rgb >> 8 & 0xFF) / 255.0;
      double blue = (rgb & 0xFF) / 255.0;
      lightness = 0.3 * red + 0.59 * green + 0.11 * blue;
      double most = Math.max(red, Math.max(green, blue));
      isGrey = most - Math.min(red, Math.min(green, blue)) < COLOURED;
    } catch (IOException | RuntimeException e) {
      // A colour space that is not read: painted, in some colour.
      lightness = 0;
    }
  }
}
