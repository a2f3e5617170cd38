package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Chance;
import org.nianbao.draft.Entry.Fault;
import org.nianbao.draft.Entry.Noted;
import org.nianbao.draft.Entry.Numeral;
import org.nianbao.draft.Entry.Unreadable;
import org.nianbao.form.CellKind;
import org.nianbao.text.PlainText;

/// Whatever people type into a cell.
class EntryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        "\t",
        "\n",
        "\u3000",
        " \u3000 ",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\u00AD \u200E"
      })
  void blankIsNeverZero(String typed) {
    for (var kind : CellKind.values()) {
      var entry = Entry.parse(kind, typed);
      assertSame(Entry.BLANK, entry);
      assertEquals(Optional.empty(), entry.value());
      assertEquals("", entry.text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7",
        "007|7",
        "-0|0",
        "+4|4",
        "12.0|12",
        "12.000|12",
        "１２|12",
        "＋４|4",
        "1,234|1234",
        "1，234|1234",
        "１，２３４|1234",
        "1,234,567|1234567",
        " 12 |12",
        "\u300012\u3000|12",
        "999999999999|999999999999",
        "000000000000000012|12",
        "1２|12",
        "１２．０|12"
      })
  void countsAreUnderstoodHoweverTheyAreTyped(String typed, String shown) {
    assertEquals(
        new Numeral(new BigDecimal(shown), shown), Entry.parse(CellKind.COUNT, typed), typed);
  }

  /// What workbooks, web pages and Word leave around and within numbers.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00A0", "\u202F", "\u2007", "\u200B", "\u200C", "\u200D", "\uFEFF", "\u00AD", "\u200E",
            "\u200F",
        "\u202A", "\u202E", "\u2060", "\u2066", "\u2069", "\u061C", "\u180E", "\u3164", "\u2800",
            "\u2028"
      })
  void whatNobodySeesHidesNoNumber(String unseen) {
    for (var typed : List.of("460" + unseen, unseen + "460", unseen + " 460 " + unseen)) {
      for (var kind : CellKind.values()) {
        assertEquals(new Numeral(new BigDecimal(460), "460"), Entry.parse(kind, typed), typed);
      }
    }
    assertEquals("251000 元", Entry.parse(CellKind.PURCHASE, "251000 元" + unseen).text());
    assertEquals(
        Optional.of(new BigDecimal(-4)), Entry.parse(CellKind.CHANGE, "-" + unseen + "4").value());
    assertEquals(
        Optional.of(new BigDecimal(22)),
        Entry.parse(CellKind.COUNT, "22" + unseen + "（其中修订16件）" + unseen).value());
    assertEquals(
        new Unreadable("三" + unseen + "件", Fault.NOT_A_NUMBER),
        Entry.parse(CellKind.COUNT, "三" + unseen + "件"),
        "what is kept as text is kept as typed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u00A0234", "1\u2002234", "1\u001F234", "1\u3000234"})
  void aSpaceOfAnyKindJoinsNoTwoNumbers(String typed) {
    assertEquals(new Unreadable(typed, Fault.NOT_A_NUMBER), Entry.parse(CellKind.COUNT, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "－|NOT_A_NUMBER",
        "-|NOT_A_NUMBER",
        "/|NOT_A_NUMBER",
        "三件|NOT_A_NUMBER",
        "3件|NOT_A_NUMBER",
        "无|NOT_A_NUMBER",
        "5²|NOT_A_NUMBER",
        "①|NOT_A_NUMBER",
        "٣|NOT_A_NUMBER",
        "Ⅲ|NOT_A_NUMBER",
        "1,23|NOT_A_NUMBER",
        "12,34,567|NOT_A_NUMBER",
        ",123|NOT_A_NUMBER",
        "1 234|NOT_A_NUMBER",
        "1、2|NOT_A_NUMBER",
        "1.2.3|NOT_A_NUMBER",
        ".5|NOT_A_NUMBER",
        "5.|NOT_A_NUMBER",
        "1e3|NOT_A_NUMBER",
        "0x1F|NOT_A_NUMBER",
        "--3|NOT_A_NUMBER",
        "约3|NOT_A_NUMBER",
        "增3|NOT_A_NUMBER",
        "减3|NOT_A_NUMBER",
        "–3|NEGATIVE",
        "5元|NOT_A_NUMBER",
        "100%|NOT_A_NUMBER",
        "NaN|NOT_A_NUMBER",
        "𝟛|NOT_A_NUMBER",
        "12.5|NOT_WHOLE",
        "１２．５|NOT_WHOLE",
        "0.1|NOT_WHOLE",
        "-3|NEGATIVE",
        "−3|NEGATIVE",
        "－3|NEGATIVE",
        "－３|NEGATIVE",
        "123456789012345678901234567890|TOO_LONG",
        "1000000000000|TOO_LONG",
        "-123456789012345678901234567890|TOO_LONG"
      })
  void whatIsNoCountIsKeptAsTyped(String typed, Fault fault) {
    assertEquals(new Unreadable(typed, fault), Entry.parse(CellKind.COUNT, typed));
    assertEquals(Optional.empty(), Entry.parse(CellKind.COUNT, typed).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+4|4|+4",
        "＋４|4|+4",
        "4|4|4",
        "-3|-3|-3",
        "−3|-3|-3",
        "－3|-3|-3",
        "－３|-3|-3",
        "+1,036|1036|+1036",
        "0|0|0",
        "- 3|-3|-3",
        "–3|-3|-3",
        "‑3|-3|-3",
        "﹣3|-3|-3",
        "−0|0|0",
        "－０|0|0",
        "–0.0|0|0",
        "12.0|12|12",
        "增10|10|+10",
        "增加5|5|+5",
        "减4|-4|-4",
        "减少4|-4|-4",
        "新增１２|12|+12",
        "增加了 1,036|1036|+1036",
        "净减3|-3|-3",
        "负3|-3|-3",
        "减0|0|0"
      })
  void aChangeCarriesItsSign(String typed, BigDecimal number, String shown) {
    assertEquals(new Numeral(number, shown), Entry.parse(CellKind.CHANGE, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+|NOT_A_NUMBER",
        "±3|NOT_A_NUMBER",
        "-1.5|NOT_WHOLE",
        "—3|NOT_A_NUMBER",
        "-|NOT_A_NUMBER",
        "增|NOT_A_NUMBER",
        "增减3|NOT_A_NUMBER",
        "增-3|NOT_A_NUMBER",
        "减少1.5|NOT_WHOLE",
        "0/0|NOT_A_NUMBER"
      })
  void whatIsNoChangeIsKeptAsTyped(String typed, Fault fault) {
    assertEquals(new Unreadable(typed, fault), Entry.parse(CellKind.CHANGE, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28.488564|28.488564",
        "28.50|28.50",
        "0|0",
        "0.00|0.00",
        "4068.208|4068.208",
        "12.0|12.0",
        "−0|0",
        "14,722.49|14722.49",
        "２８．５|28.5",
        "96171.600000|96171.600000"
      })
  void anAmountKeepsItsDecimals(String typed, String shown) {
    assertEquals(
        new Numeral(new BigDecimal(shown), shown), Entry.parse(CellKind.AMOUNT, typed), typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28.4885641|TOO_MANY_DECIMALS", "1.0000000|TOO_MANY_DECIMALS", "-28.5|NEGATIVE",
        "28.5万元|NOT_A_NUMBER", "28.5万|NOT_A_NUMBER", "1234567890123.5|TOO_LONG"
      })
  void whatIsNoAmountIsKeptAsTyped(String typed, Fault fault) {
    assertEquals(new Unreadable(typed, fault), Entry.parse(CellKind.AMOUNT, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "251000元|251000",
        "25.1万元|25.1",
        "251000|251000",
        "251,000 元|251000",
        "12.0|12.0",
        "12.0 万元|12.0",
        "−0|0",
        "２５１０００元|251000"
      })
  void aPurchaseIsExportedWithItsOwnUnit(String typed, BigDecimal number) {
    assertEquals(new Numeral(number, typed), Entry.parse(CellKind.PURCHASE, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"251000美元", "元", "25.1亿元", "251000元整"})
  void aPurchaseInAnotherUnitIsKeptAsTyped(String typed) {
    assertEquals(new Unreadable(typed, Fault.NOT_A_NUMBER), Entry.parse(CellKind.PURCHASE, typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"22（其中修订16件）", "22(其中修订16件)", "22 （含自然失效5件）", "２２（其中修订16件）", "22（其中修订16件)"})
  void aNotedNumberCountsAndIsExportedAsTyped(String typed) {
    assertEquals(new Noted(new BigDecimal(22), typed), Entry.parse(CellKind.COUNT, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三（件）|NOT_A_NUMBER",
        "（其中修订16件）|NOT_A_NUMBER",
        "22（）|NOT_A_NUMBER",
        "22（ ）|NOT_A_NUMBER",
        "22（其中|NOT_A_NUMBER",
        "22（a）（b）|NOT_A_NUMBER",
        "22（a）件|NOT_A_NUMBER",
        "2.5（其中1件）|NOT_WHOLE",
        "-2（其中1件）|NEGATIVE"
      })
  void aNoteSavesNoBadNumber(String typed, Fault fault) {
    assertEquals(new Unreadable(typed, fault), Entry.parse(CellKind.COUNT, typed));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryIsAsLongAsItIs(CellKind kind) {
    assertInstanceOf(Unreadable.class, Entry.parse(kind, "字".repeat(1 << 20)));
  }

  /// Somebody pastes a whole file into a cell. Each of these made a careless pattern try every
  /// possible split; no time is asserted, but the test would not end.
  @ParameterizedTest
  @MethodSource("megabytes")
  void aMegabyteIsReadToo(String text) {
    for (var kind : CellKind.values()) {
      var entry = Entry.parse(kind, text);
      assertEquals(entry, Entry.parse(kind, entry.text()));
    }
  }

  static Stream<String> megabytes() {
    int size = 1 << 20;
    return Stream.of(
        "1".repeat(size),
        "0".repeat(size),
        "0".repeat(size) + "x",
        "1" + ",234".repeat(size / 4),
        "1" + ",234".repeat(size / 4) + "x",
        "1" + " ".repeat(size) + "x",
        "1." + "0".repeat(size),
        "1." + "0".repeat(size) + "1",
        "1." + "10".repeat(size / 2) + "x",
        "1" + "（".repeat(size),
        "1（" + " ".repeat(size),
        "1（" + "（）".repeat(size / 2) + "）",
        "－".repeat(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "０", "00", "0.00", "-", "—", "/", "无", "没有", "未填", "?"})
  void noEntryStandsForTheSameAsABlankOne(String typed) {
    for (var kind : CellKind.values()) {
      var entry = Entry.parse(kind, typed);
      assertNotEquals(Entry.BLANK, entry);
      assertFalse(entry.text().isEmpty(), "shown and saved like a blank one");
    }
  }

  /// Any text at all, unpaired surrogates and control characters included.
  @Test
  void anyTextReadAgainIsTheSameEntry() {
    Chance.tries(
        2000,
        chance -> {
          var typed = chance.text(40, () -> chance.in(Character.MIN_VALUE, Character.MAX_VALUE));
          readAgain(chance.oneOf(CellKind.values()), typed);
          var points =
              chance.text(20, () -> chance.in(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT));
          readAgain(chance.oneOf(CellKind.values()), points);
        });
  }

  /// Text of the characters that figures are made of, which comes close to being one.
  @Test
  void anyNumberLikeTextReadAgainIsTheSameEntry() {
    var characters = "00123459０１２,，..．+-−－＋ 元万（）()\u3000/件²增加减少\u00A0\u200B\uFEFF";
    Chance.tries(
        20_000,
        chance -> {
          var typed =
              chance.text(12, () -> characters.charAt(chance.in(0, characters.length() - 1)));
          readAgain(chance.oneOf(CellKind.values()), typed);
        });
  }

  private static void readAgain(CellKind kind, String typed) {
    var entry = Entry.parse(kind, typed);
    assertEquals(entry, Entry.parse(kind, entry.text()));
    if (!(entry instanceof Numeral)) {
      int at = typed.indexOf(entry.text());
      var around = typed.substring(0, at) + typed.substring(at + entry.text().length());
      assertTrue(PlainText.isBlank(around), "nothing that was typed is lost");
    }
  }
}
