package org.nianbao.reader.pdf;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;

/// A page of a PDF as it looks.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels row by row from the top, each as alpha, red, green and blue; alpha is 255
public record PdfPicture(int width, int height, IntBuffer pixels) {
  static PdfPicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    return new PdfPicture(width, height, IntBuffer.wrap(pixels));
  }
}
