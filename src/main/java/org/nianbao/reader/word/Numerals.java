package org.nianbao.reader.word;

import java.util.Locale;

/// Numbers as Word writes them in front of the paragraphs of a list.
final class Numerals {
  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String PLAIN_UNITS = "十百千万";
  private static final String LEGAL_UNITS = "拾佰仟萬";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int MOST = 99_999;

  private Numerals() {}

  /// A number.
  ///
  /// @param format as Word's files call it; one that is not known here gives Arabic digits
  static String of(int number, String format) {
    if (number < 0 || number > MOST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanCounting" ->
          counted(number, PLAIN, PLAIN_UNITS);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL, LEGAL_UNITS);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
      case "ideographTraditional" -> cycle(number, STEMS);
      case "ideographZodiac" -> cycle(number, BRANCHES);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, 0x2460);
      case "ideographEnclosedCircle" -> number <= 10 ? enclosed(number, 0x3280) : digits(number);
      case "decimalEnclosedParen" -> enclosed(number, 0x2474);
      case "decimalEnclosedFullstop" -> enclosed(number, 0x2488);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(number);
      default -> Integer.toString(number);
    };
  }

  private static String counted(int number, String digits, String units) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    var text = new StringBuilder();
    int place = 0;
    boolean isGap = false;
    for (int rest = number; rest > 0; rest /= 10, place++) {
      int digit = rest % 10;
      if (digit == 0) {
        isGap = !text.isEmpty();
        continue;
      }
      if (isGap) {
        text.insert(0, LEGAL.charAt(0));
        isGap = false;
      }
      text.insert(0, place == 0 ? "" : units.substring(place - 1, place));
      text.insert(0, digits.charAt(digit));
    }
    return number >= 10 && number < 20 && digits.equals(PLAIN)
        ? text.substring(1)
        : text.toString();
  }

  private static String digits(int number) {
    var text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(PLAIN.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String fullWidth(int number) {
    var text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append((char) (digit - '0' + 0xFF10));
    }
    return text.toString();
  }

  private static String cycle(int number, String signs) {
    return number == 0
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String enclosed(int number, int first) {
    return number >= 1 && number <= 20
        ? Character.toString(first + number - 1)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    var text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
        text.append(LETTERS[i]);
      }
    }
    return text.toString();
  }

  private static String letter(int number) {
    return number == 0
        ? Integer.toString(number)
        : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 % 20 + 1);
  }
}
