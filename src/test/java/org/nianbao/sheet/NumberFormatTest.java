package org.nianbao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.CellKind;

/// What somebody sees in Excel, and what is read.
class NumberFormatTest {
  private static ShownValue number(String code, double stored) {
    return NumberFormat.of(code).number(stored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // As it is.
        "General|0.30000000000000004|0.3|",
        "G/通用格式|1234|1234|",
        "@|5|5|",
        "0|5|5|",
        "#|5|5|",
        "#,##0|1234567|1234567|",
        "#,###|1234|1234|",
        "0.00|28.5|28.50|",
        "0.00|28.488564|28.488564|",
        "0.00|0.004|0.004|",
        "#.##|28.5|28.5|",
        "0000|12|12|",
        "0.00####|28.5|28.50|",
        "0.00E+00|284885.64|284885.64|",
        "#,##0.00_ ;[Red]\\-#,##0.00\\ ;0|-28.5|-28.50|",
        "[红色]0;[颜色10]-0|-3|-3|",
        "+0;-0;0|4|+4|",
        "+0;-0;0|-4|-4|",
        "+0;-0;0|0|0|",
        "0.00_);(0.00)|-3|-3.00|",
        "\"增\"0;\"减\"0;0|4|+4|",
        "\"增加\"0;\"减少\"0;0|-4|-4|",
        // Scaled.
        "0!.0,|284885.64|28.488564|",
        "0\\.0,|284885.64|28.488564|",
        "0\".\"0,|284885.64|28.488564|",
        "0!.0000|284885.64|28.488564|",
        "#,##0!.0,|12345678|1234.5678|",
        "#,##0,|284885.64|284.88564|",
        "0.00,,|28488564|28.488564|",
        "0!.0,|300|0.03|",
        "0,|300|0.3|",
        "0\"0\"|3|30|",
        "[>=10000]0!.0,;0|284885.64|28.488564|",
        "[>=10000]0!.0,;0|300|300|",
        // With a unit.
        "0!.0,\"万\"|284885.64|28.488564|万",
        "0!.0,\"万元\"|284885.64|28.488564|万元",
        "0.00\"万元\"|28.5|28.50|万元",
        "0.00元|284885.64|284885.64|元",
        "¥#,##0.00|28.5|28.50|元",
        "[$¥-804]#,##0.00|28.5|28.50|元",
        "[$￥-804]#,##0.00\"万元\"|28.5|28.50|万元",
        "\"¥\"#,##0.00;\"¥\"-#,##0.00|-28.5|-28.50|元",
        "0\"件\"|3|3|件",
        "General\"件\"|3|3|件",
        // The accounting formats.
        "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)|0|0|",
        "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)|-3|-3|",
        "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |0|0|",
        "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |12.5|12.50|元",
        "0;-0;\"无\"|0|0|",
        "[=0]\"—\";0|0|0|",
      })
  void whatShowsIsReadToFullPrecision(String code, double stored, String text, String unit) {
    assertEquals(new ShownValue.Number(text, unit == null ? "" : unit), number(code, stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ";;;|5",
        "0;-0;|0",
        "0;-0;;@|0",
        "0;|-3",
        "#|0",
        "\"\"|5",
        "0;0|-3",
        "0.00;[Red]0.00|-3",
        "-0|3",
        "\"-\"0|3",
        "# ?/?|0.5",
        "# ??/??|12.5",
        "[>100]\"大\";0|300",
        "[=1]\"是\";[=0]\"否\";0|1",
        "[=1]\"是\";[=0]\"否\";0|0",
        "[>=10000]0!.0,;0|-284885",
        "[>100]0|5",
        "\"约\"0|3",
        "\"2024年\"0|3",
        "\"1\"0|3",
        "***|3",
        "000\\-0000|1234567",
        "[DBNum1]General|123",
        "[DBNum2][$-804]0|123",
        "@\"元\"|5",
        "yyyy-mm-dd|45000",
        "yyyy\"年\"m\"月\"|45000",
        "[h]:mm|0.5",
        "[$-804]aaaa|45000",
        "h\"时\"|0.5",
        "0.0,0|1234567",
        // Digits that look like a part of the number.
        "General\\0|5",
        "General\"0\"|5",
        "G/通用格式\"0\"|5",
        "\"1\"General|5",
        "General\".5\"|5",
        "General0|5",
        "General%|5",
        "0*0|5",
        "0*x|5",
        "*-0|5",
        "0;-0;*0|0",
        "0\" 0\"|5",
        "0\\ 0|57",
        "0\"　0\"|5",
      })
  void whatShowsSomethingElseIsNotRead(String code, double stored) {
    var what = assertInstanceOf(ShownValue.Unfit.class, number(code, stored)).what();
    assertTrue(what.startsWith("日期") || what.contains("“"), what);
  }

  @Test
  void aPercentageFitsNoCell() {
    for (var kind : CellKind.values()) {
      for (var shown : List.of(number("0%", 28.5), number("0.00%", 0.25), number("0%", 0))) {
        var what = assertInstanceOf(ShownValue.Unfit.class, shown.in(kind)).what();
        assertTrue(what.endsWith("%”，单位和这一格不同"), what);
      }
    }
    assertEquals(new ShownValue.Number("2850", "%"), number("0%", 28.5));
  }

  @Test
  void aTextShowsAsItsPartOfTheFormatSays() {
    assertEquals(new ShownValue.Text("三件"), NumberFormat.of("0.00").text("三件"));
    assertEquals(new ShownValue.Text("三件"), NumberFormat.of("0;-0;0;@").text("三件"));
    assertEquals(new ShownValue.Text("共3件"), NumberFormat.of("\"共\"@\"件\"").text("3"));
    assertEquals(new ShownValue.Text("3元"), NumberFormat.of("0;-0;0;@\"元\"").text("3"));
    assertEquals(new ShownValue.Text("30"), NumberFormat.of("@\"0\"").text("3"));
    assertInstanceOf(ShownValue.Unfit.class, NumberFormat.of(";;;").text("3"));
    for (var code : List.of("@@", "0;-0;0;@@", "@*0", "0@")) {
      assertInstanceOf(ShownValue.Unfit.class, NumberFormat.of(code).text("3"), code);
    }
    assertInstanceOf(ShownValue.Unfit.class, NumberFormat.of("0;0;0;\"***\"").text("3"));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT,件,true",
    "COUNT,万,false",
    "COUNT,元,false",
    "CHANGE,项,true",
    "AMOUNT,万元,true",
    "AMOUNT,万,true",
    "AMOUNT,元,false",
    "AMOUNT,千元,false",
    "AMOUNT,件,false",
    "PURCHASE,元,true",
    "PURCHASE,万,true",
    "PURCHASE,亿元,false"
  })
  void aNumberInAnotherUnitDoesNotFit(CellKind kind, String unit, boolean fits) {
    assertEquals(fits, !(new ShownValue.Number("3", unit).in(kind) instanceof ShownValue.Unfit));
    assertEquals(new ShownValue.Number("0.00", unit), new ShownValue.Number("0.00", unit).in(kind));
  }

  @Test
  void aPurchaseKeepsItsUnit() {
    assertEquals(
        new ShownValue.Text("28.5万元"), new ShownValue.Number("28.5", "万").in(CellKind.PURCHASE));
    assertEquals(
        new ShownValue.Text("251000元"), new ShownValue.Number("251000", "元").in(CellKind.PURCHASE));
  }

  /// Excel takes no more than 255 characters; a careless reader tries every way through this.
  @ParameterizedTest
  @ValueSource(strings = {"[", "[]", "[h]", "\"", "0,", "#", "!", "_", "0;", "[<1]0;"})
  void anEndlessFormatIsNotRead(String part) {
    assertInstanceOf(ShownValue.Unfit.class, number(part.repeat(1000), 3));
    assertInstanceOf(ShownValue.class, number(part.repeat(255 / part.length()), 3));
  }
}
