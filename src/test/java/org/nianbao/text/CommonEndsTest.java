package org.nianbao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonEndsTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0, 0",
    "公开年报, 公开年报, 4, 0",
    "公开年报, 公开工作年报, 2, 2",
    "公开年报, 年报, 0, 2",
    "哈哈, 哈哈哈, 2, 0",
    "甲, 乙, 0, 0",
  })
  void theStartCountsBeforeTheEnd(String one, String other, int head, int tail) {
    assertEquals(new CommonEnds(head, tail), CommonEnds.of(one, other));
    assertEquals(
        new CommonEnds(head, tail),
        CommonEnds.of(one.chars().boxed().toList(), other.chars().boxed().toList()));
  }

  @Test
  void whatLiesBetweenDiffersAtBothItsEnds() {
    var random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      var one = text(random);
      var other = text(random);
      var ends = CommonEnds.of(one, other);
      assertEquals(one.substring(0, ends.head()), other.substring(0, ends.head()));
      assertEquals(
          one.substring(one.length() - ends.tail()), other.substring(other.length() - ends.tail()));
      int most = Math.min(one.length(), other.length());
      assertTrue(ends.head() + ends.tail() <= most);
      if (ends.head() + ends.tail() < most) {
        assertTrue(one.charAt(ends.head()) != other.charAt(ends.head()));
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(7), 0, 2)
        .mapToObj(i -> List.of("甲", "乙").get(i))
        .collect(Collectors.joining());
  }
}
