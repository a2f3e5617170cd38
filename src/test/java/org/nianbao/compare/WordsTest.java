package org.nianbao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Chance;

/// What counts as a word, and how a difference reads.
class WordsTest {

  @Test
  void aNumberIsOneWordAndSoIsALatinOne() {
    assertEquals(
        List.of("共", "1,234.50", "万", "元", "，", "３．５", "%", " ", "OA", "平", "台", "2", ".", "𠀀"),
        Words.of("共1,234.50万元，３．５% OA平台2.𠀀"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不予处理3件 | 不予处理4件 | 不予处理[3>4]件
          共6616件 | 共6661件 | 共[6616>6661]件
          28.5万元 | 28.50万元 | [28.5>28.50]万元
          发现错漏当日更正 | 发现错漏及时更正 | 发现错漏[当日>及时]更正
          系重复申请。 | 系重复申请，其中1件涉及第三方。 | 系重复申请[>，其中1件涉及第三方]。
          甲的乙 | 丙的丁 | [甲的乙>丙的丁]
          按月检查公开栏目 | 逐季核对的公开栏目 | [按月检查>逐季核对的]公开栏目
          全年35件，其中2件 | 全年36件，其中3件 | 全年[35>36]件，其中[2>3]件
          """)
  void aDifferenceReadsWell(String mine, String others, String shown) {
    assertEquals(shown, shown(Words.between(mine, others)));
  }

  @Test
  void bothTextsCanBeReadOutOfTheirDifference() {
    Chance.tries(
        500,
        chance -> {
          var mine = chance.text(40, () -> "一二的，。a1. ".charAt(chance.in(0, 8)));
          var others = chance.text(40, () -> "一二的，。a1. ".charAt(chance.in(0, 8)));
          var pieces = Words.between(mine, others);
          assertEquals(mine, side(pieces, Piece.Kind.OTHERS));
          assertEquals(others, side(pieces, Piece.Kind.MINE));
        });
  }

  private static String side(List<Piece> pieces, Piece.Kind without) {
    return pieces.stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String shown(List<Piece> pieces) {
    var shown = new StringBuilder();
    boolean opened = false;
    for (var piece : pieces) {
      switch (piece.kind()) {
        case BOTH -> {
          shown.append(opened ? ">]" : "").append(piece.text());
          opened = false;
        }
        case MINE -> {
          shown.append("[").append(piece.text());
          opened = true;
        }
        case OTHERS -> {
          shown.append(opened ? ">" : "[>").append(piece.text()).append("]");
          opened = false;
        }
      }
    }
    return shown.append(opened ? ">]" : "").toString();
  }
}
