package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperSettingsTest {

  @Test
  void theOfficialPageHas22LinesOf28Characters() {
    var official = PaperSettings.OFFICIAL;
    assertEquals(22, official.lines());
    assertEquals(28, official.characters());
    assertEquals(-5, official.spacing());
    assertEquals(8844, official.textWidth());
  }

  @Test
  void marginsOfTheHouseFormatKeepTheirLines() {
    var local =
        new PaperSettings(
            new Margins(34.58, 32.58, 28, 26),
            29.45,
            Faces.OFFICIAL,
            PageNumbers.OUTSIDE,
            Set.of());
    assertEquals(22, local.lines());
    assertEquals(28, local.characters());
  }

  @Test
  void paperThatNobodyCanPrintIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Margins(0, 35, 28, 26));
    assertThrows(IllegalArgumentException.class, () -> new Margins(37, 35, Double.NaN, 26));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new PaperSettings(Margins.OFFICIAL, 12, Faces.OFFICIAL, PageNumbers.OUTSIDE, Set.of()));
  }
}
