package org.nianbao.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageViewTest {

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3, 3.5, 4})
  void noPieceIsTooLargeForTheGraphicsCardNorEndsWithinAPixel(double scale) {
    int piece = PageView.piece(scale);
    assertTrue(piece * Math.ceil(scale) <= 4096);
    assertEquals(0, piece * scale % 1);
  }
}
