package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.export.Format;

/// Names that are offered for files, whatever a draft is called.
class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "云溪县民政局2024年报, 云溪县民政局2024年报",
    "报告\u202Exslx.docx\u2066\u2069\u200E\u200F\u061C, 报告xslx.docx",
    "一\u001B]0;二\u0007\u009B\u200B\uFEFF, 一]0;二",
    "甲\uD800乙\uDC00, 甲乙",
    "a/b\\\\c:d*e?f\"g<h>i|j, abcdefghij",
    "'...  .隐\u3000. ', 隐",
    "CON, _CON",
    "nul, _nul",
    "Aux.甲, _Aux.甲",
    "'com1 .txt', '_com1 .txt'",
    "COM\u00B9, _COM\u00B9",
    "lpt\u00B3.x, _lpt\u00B3.x",
    "conin$, _conin$",
    "CONSUL, CONSUL",
    "COM10, COM10",
    "'?', 年报",
    "' .. ', 年报",
  })
  void leavesOutWhatNoSystemTakes(String text, String expected) {
    assertEquals(expected + ".docx", FileName.of(text, ".docx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"政", "a", "é", "\uD842\uDFB7", "甲.", "甲 "})
  void aLongNameIsCutBetweenCharacters(String part) {
    for (int more = 0; more < 4; more++) {
      var text = "x".repeat(more) + part.repeat(300);
      for (var format : Format.values()) {
        var name = format.fileName(text);
        assertTrue(name.getBytes(UTF_8).length <= 255, name);
        assertTrue(name.getBytes(UTF_8).length > 245, "cut too short: " + name);
        assertTrue(name.endsWith(format.ending()), name);
        assertEquals(name, new String(name.getBytes(UTF_8), UTF_8), "half a character");
        assertNotEquals(name, format.fileName(text, 2));
        assertTrue(format.fileName(text, 2).getBytes(UTF_8).length <= 255);
      }
    }
  }

  @Test
  void aReviewStaysCalledSo() {
    assertEquals("年报（送审稿）.docx", Format.REVIEW.fileName("年报"));
    assertTrue(Format.REVIEW.fileName("政".repeat(200)).endsWith("政（送审稿）.docx"));
    assertEquals("年报-2（送审稿）.docx", Format.REVIEW.fileName("年报", 2));
  }
}
