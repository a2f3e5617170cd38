package org.nianbao.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;

class PdfPicturesTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  @TempDir private Path folder;

  private PdfPictures open(PdfDrawn drawn) throws Exception {
    return PdfPictures.open(Files.write(folder.resolve("a.pdf"), drawn.bytes()));
  }

  /// The colour of a point of the page.
  private static int at(PdfPicture picture, double scale, double x, double y) {
    return picture.pixels().get((int) (y * scale) * picture.width() + (int) (x * scale));
  }

  @Test
  void aPageIsDrawnAtTheScaleThatIsAskedFor() throws Exception {
    try (var pictures = open(new PdfDrawn().nextPage().area(100, 200, 50, 20))) {
      assertEquals(2, pictures.sizes().size());
      assertEquals(PdfDrawn.WIDTH, pictures.sizes().getFirst().width(), 0.1);
      for (double scale : new double[] {0.5, 2}) {
        var picture = pictures.draw(2, scale);
        assertEquals(PdfDrawn.WIDTH * scale, picture.width(), 1);
        assertEquals(BLACK, at(picture, scale, 125, 210));
        assertEquals(WHITE, at(picture, scale, 125, 230));
      }
    }
  }

  @Test
  void aTurnedPageIsDrawnAsItIsShown() throws Exception {
    try (var pictures = open(new PdfDrawn().area(100, 200, 50, 20).shownTurned(90))) {
      assertEquals(PdfDrawn.HEIGHT, pictures.sizes().getFirst().width(), 0.1);
      var picture = pictures.draw(1, 1);
      assertEquals(BLACK, at(picture, 1, PdfDrawn.HEIGHT - 210, 125));
    }
  }

  @Test
  void aTypefaceThatIsNotInTheFileIsThatOfTheComputer() throws Exception {
    try (var pictures = open(new PdfDrawn().text(100, 200, 40, "HHHH"))) {
      var picture = pictures.draw(1, 1);
      int black = 0;
      for (int x = 100; x < 200; x++) {
        black += at(picture, 1, x, 190) == BLACK ? 1 : 0;
      }
      assertTrue(black > 10 && black < 60, "black: " + black);
    }
  }

  @Test
  void noPictureIsLargerThanAGraphicsCardTakes() throws Exception {
    try (var pictures = open(new PdfDrawn())) {
      var picture = pictures.draw(1, 1000);
      assertTrue(picture.width() <= 4096 && picture.height() <= 4096, "" + picture.height());
    }
  }

  @Test
  void whatIsClosedDrawsNoMore() throws Exception {
    var pictures = open(new PdfDrawn());
    pictures.close();
    assertThrows(CancellationException.class, () -> pictures.draw(1, 1));
  }

  @Test
  void whatIsNoPdfIsRefused() throws Exception {
    var file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 and no more");
    assertThrows(ContentTrouble.class, () -> PdfPictures.open(file));
  }
}
