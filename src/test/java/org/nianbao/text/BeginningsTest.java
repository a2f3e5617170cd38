package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  private static List<String> with(char character, String... patterns) {
    return new Beginnings<>(List.of(patterns), Pattern::compile).with(character);
  }

  @Test
  void wordsBeginWithTheirFirstCharacter() {
    assertEquals(List.of("公开"), with('公', "公开", "不公开", "收到"));
    assertEquals(List.of(), with('开', "公开", "不公开", "收到"));
    assertEquals(List.of(), with('字', "公开", "不公开", "收到"));
  }

  @Test
  void theEarlierOfTwoStaysTheEarlier() {
    assertEquals(List.of("公开答复", "公开"), with('公', "公开答复", "收到", "公开"));
  }

  @Test
  void whatMayBeLeftOutLeavesTheNextToBeginWith() {
    for (var character : new char[] {'行', '申', '复'}) {
      assertEquals(List.of("(?:行政|申请)?复议"), with(character, "(?:行政|申请)?复议", "诉讼"));
    }
  }

  @Test
  void whatStandsAroundDoesNotBegin() {
    assertEquals(List.of("(?<!已)主动(?=公开)"), with('主', "(?<!已)主动(?=公开)"));
    assertEquals(List.of(), with('已', "(?<!已)主动(?=公开)"));
    assertEquals(List.of(), with('公', "(?<!已)主动(?=公开)"));
  }

  @Test
  void whatMayBeginWithAnythingBeginsWithAnything() {
    var any = "[^，。]{0,4}申请";
    assertEquals(List.of(any), with('字', any, "申请"));
    assertEquals(List.of(any, "申请"), with('申', any, "申请"));
    assertEquals(List.of(), with('，', any, "申请"));
  }

  @Test
  void whatLooksBehindIsTriedEverywhere() {
    for (var character : new char[] {'中', '件', '字'}) {
      assertEquals(List.of("(?<=件)中"), with(character, "(?<=件)中", "申请"));
    }
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> with('中', "[一-龥]件"));
    assertThrows(IllegalArgumentException.class, () -> with('中', "(?:申请)?"));
  }

  @Test
  void aDigitIsAnyDigit() {
    assertEquals(List.of("[0-9]{4}年"), with('5', "[0-9]{4}年", "20年"));
    assertEquals(List.of("[0-9]{4}年", "20年"), with('2', "[0-9]{4}年", "20年"));
  }
}
