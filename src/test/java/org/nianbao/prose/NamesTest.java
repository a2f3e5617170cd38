package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.prose.Names.Kind;
import org.nianbao.prose.Names.Part;

class NamesTest {
  @Test
  void aUnitIsANameThoughItIsBrokenOverLines() {
    var unit = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县农业农村和水利林业草原综合服务局";
    var broken = unit.substring(0, 20) + "\n" + unit.substring(20);
    assertEquals(
        List.of(
            new Part(Kind.NAME, broken),
            new Part(Kind.WORDS, "依"),
            new Part(Kind.NAME, "《条例》"),
            new Part(Kind.WORDS, "公开")),
        Names.of(" " + unit).parts(broken + "依《条例》公开"));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 8_000, 40_000})
  void whatIsFarTooLongIsNoName(int length) {
    var unit = "局".repeat(length);
    assertEquals(
        List.of(new Part(Kind.WORDS, unit), new Part(Kind.NAME, "《条例》")),
        Names.of(unit).parts(unit + "《条例》"));
  }

  @Test
  void marksThatAreNeverClosedAreNoName() {
    var text = "《条例".repeat(100_000);
    assertEquals(List.of(new Part(Kind.WORDS, text)), Names.of("清溪县").parts(text));
  }
}
