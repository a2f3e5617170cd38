package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;

class OfficePapersTest {
  private static final PaperSettings LOCAL =
      new PaperSettings(
          new Margins(34.58, 32.58, 28, 26),
          29.45,
          Faces.FOUNDER,
          PageNumbers.CENTRED,
          Set.of(Picture.APPLICATIONS));

  @TempDir Path home;

  private OfficePapers papers() {
    return new OfficePapers(new Disk(home));
  }

  @Test
  void eachOfficeKeepsItsOwn() throws Trouble {
    papers().keep("清溪县交通运输局", LOCAL);
    assertEquals(LOCAL, papers().of("清溪县交通运输局"));
    assertEquals(PaperSettings.OFFICIAL, papers().of("清溪县水务局"));
    papers().keep("清溪县交通运输局", PaperSettings.OFFICIAL);
    assertEquals(PaperSettings.OFFICIAL, papers().of("清溪县交通运输局"));
  }

  @Test
  void aSpoiltFileGivesTheOfficialOnes() throws IOException {
    for (var spoilt : new String[] {"", "{", "[1]", "{\"甲\":{\"linePitch\":-1}}", "{\"甲\":null}"}) {
      Files.writeString(home.resolve("paper.json"), spoilt);
      assertEquals(PaperSettings.OFFICIAL, papers().of("甲"), spoilt);
    }
  }
}
