package org.nianbao.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number format of Excel (`mso-number-format`) in copied HTML, read for what the digits alone do
/// not say of a number: that it is below zero, or zero.
///
/// @param sections how numbers above zero, below zero and zero itself are shown
record ClipboardFormat(List<String> sections) {
  private static final Pattern BRACKETED = Pattern.compile("[(（]\\s*([^()（）]+?)\\s*[)）]");
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９][0-9０-９,，.．%]*");

  /// `_x`, a space as wide as a character, or `*x`, a character that fills the cell.
  private static final Pattern PADDING = Pattern.compile("[_*].");

  /// A colour, a condition, or a currency sign with its country.
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*+]");

  /// A placeholder for a digit.
  private static final Pattern DIGIT = Pattern.compile("[0#]");

  /// A character by its code, as Excel writes quotation marks.
  private static final Pattern ESCAPED = Pattern.compile("\\\\(00[2-7][0-9a-f])");

  private static final int LONGEST = 100;

  /// Reads a number format.
  ///
  /// @param written the format as it is written in a style
  static ClipboardFormat of(String written) {
    var plain =
        ESCAPED
            .matcher(written.replaceAll("^[\"']|[\"']$", ""))
            .replaceAll(code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))))
            .replace("\\", "");
    return new ClipboardFormat(List.of(PADDING.matcher(plain).replaceAll("").split(";", -1)));
  }

  /// The number meant by a text that the format has made: (5) is -5, and a dash is 0, where the
  /// format says so. Any other text is returned as it is.
  String meant(String shown) {
    var zero = BRACKETS.matcher(section(2)).replaceAll("");
    if (ZeroSign.of(shown).filter(zero::contains).isPresent() && !DIGIT.matcher(zero).find()) {
      return "0";
    }
    return section(1).contains("(") ? bracketed(shown) : shown;
  }

  /// The same for a text that the format has coloured: that its digits are red can be the only sign
  /// that a number is below zero.
  String meantInColour(String shown) {
    boolean colourAlone = section(1).contains("[") && !section(1).matches(".*[-(].*");
    return colourAlone ? negative(shown) : meant(shown);
  }

  /// The number meant by a text whose value is known to be below zero.
  static String belowZero(String shown) {
    return negative(bracketed(shown));
  }

  private static String bracketed(String shown) {
    var bracketed = BRACKETED.matcher(shown.length() > LONGEST ? "" : shown.strip());
    return bracketed.matches() && DIGITS.matcher(bracketed.group(1)).matches()
        ? "-" + bracketed.group(1)
        : shown;
  }

  /// A number with a minus sign; any other text as it is.
  private static String negative(String shown) {
    var text = shown.strip();
    return text.length() <= LONGEST && DIGITS.matcher(text).matches() ? "-" + text : shown;
  }

  private String section(int index) {
    return index < sections.size() ? sections.get(index) : "";
  }
}
