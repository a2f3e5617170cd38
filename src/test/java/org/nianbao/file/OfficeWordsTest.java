package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office's own list of words.
class OfficeWordsTest {
  @TempDir private Path folder;

  @Test
  void anOfficeNeedNotHaveOne() throws Trouble {
    assertEquals(Optional.empty(), OfficeWords.in(folder.resolve(OfficeWords.NAME)));
  }

  @Test
  void itsWordsAreRead() throws IOException {
    Files.writeString(folder.resolve(OfficeWords.NAME), "\uFEFF水勿 | 水务 | 单位名称\r\n允许 | 接转站\r\n");
    var words = OfficeWords.in(folder.resolve(OfficeWords.NAME)).orElseThrow().words();
    assertEquals("水务", words.entries().getFirst().right());
    assertEquals(Set.of("接转站"), words.allowed());
  }

  @Test
  void aBadListIsSaidInOneSentence() throws IOException {
    var file = folder.resolve(OfficeWords.NAME);
    Files.writeString(file, "没有竖线\n");
    var trouble =
        assertThrows(Trouble.class, () -> OfficeWords.in(folder.resolve(OfficeWords.NAME)));
    assertTrue(trouble.getMessage().contains("第 1 行"), trouble.getMessage());
    Files.write(file, "水勿 | 水务".getBytes(Charset.forName("GB18030")));
    assertTrue(
        assertThrows(Trouble.class, () -> OfficeWords.in(folder.resolve(OfficeWords.NAME)))
            .getMessage()
            .contains("UTF-8"));
  }
}
