package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.paper.Faces;
import org.nianbao.paper.Margins;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.paper.Picture;
import org.nianbao.wording.Wording;

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
  void aBlankAroundTheNameIsNoOtherOffice() throws Trouble {
    papers().keep("清溪县交通运输局 ", LOCAL);
    assertEquals(LOCAL, papers().of("\u3000清溪县交通运输局"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1]", "null", "{\"甲\":{}} {}"})
  void aSpoiltFileGivesTheOfficialOnesAndIsNotWrittenOver(String spoilt) throws IOException {
    Files.writeString(file(), spoilt);
    assertEquals(PaperSettings.OFFICIAL, papers().of("甲"));
    var trouble = assertThrows(Trouble.class, () -> papers().keep("乙", LOCAL));
    assertEquals(Wording.of("file.papers", file()), trouble.getMessage());
    assertEquals(spoilt, Files.readString(file()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"linePitch\":3.0}", "{\"linePitch\":null}", "null", "7"})
  void aSpoiltEntryCostsNoOtherOfficeAnything(String spoilt) throws IOException {
    papers().keep("乙", LOCAL);
    var one = Files.readString(file());
    Files.writeString(file(), one.replaceFirst("\\{", "{\"甲\":" + spoilt + ","));
    assertEquals(PaperSettings.OFFICIAL, papers().of("甲"));
    assertEquals(LOCAL, papers().of("乙"));
    papers().keep("丙", LOCAL);
    assertEquals(LOCAL, papers().of("乙"));
    assertTrue(Files.readString(file()).replaceAll("\\s", "").contains("\"甲\":" + spoilt));
  }

  @Test
  void whatAnotherVersionWroteOrDidNotYetWriteIsNoHindrance() throws IOException {
    Files.writeString(
        file(), "{\"甲\":{\"linePitch\":29.45,\"pageNumbers\":\"CENTRED\",\"later\":1}}");
    var now = papers().of("甲");
    assertEquals(29.45, now.linePitch());
    assertEquals(PageNumbers.CENTRED, now.pageNumbers());
    assertEquals(Margins.OFFICIAL, now.margins());
    papers().keep("乙", LOCAL);
    assertTrue(Files.readString(file()).contains("later"));
  }

  private Path file() {
    return home.resolve("paper.json");
  }
}
