package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void aQuotedTextIsCutBetweenCharactersAndSaysSo() {
    assertEquals("甲乙", PlainText.shortened("甲乙", 2));
    assertEquals("甲乙…", PlainText.shortened("甲乙丙", 2));
    assertEquals("", PlainText.shortened("", 2));
    assertEquals("1𠮷…", PlainText.shortened("1𠮷𠮷", 2));
    assertEquals("𠮷𠮷", PlainText.shortened("𠮷𠮷", 2));
    for (int most = 0; most < 9; most++) {
      var shown = PlainText.shortened("1𠮷2👍3𠮷4𠮷5", most);
      assertTrue(
          shown.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE),
          shown);
    }
  }

  @Test
  void fullWidthDigitsAndSignsAloneAreFolded() {
    assertEquals("12.5-(A)~!", PlainText.halfWidth("１２．５－（Ａ）～！"));
    assertEquals("²①㎡、。𠮷", PlainText.halfWidth("²①㎡、。𠮷"));
  }

  @Test
  void aQuotedTextIsOneLine() {
    assertEquals("3 5", PlainText.shortened(" 3\r\n\t5\u200B\u202E ", 20));
  }
}
