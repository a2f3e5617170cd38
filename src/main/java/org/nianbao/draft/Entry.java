package org.nianbao.draft;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellKind;
import org.nianbao.text.PlainText;

/// The content of a cell: blank, a number, a number with a note, or unreadable text. Nothing that
/// was typed is lost: what cannot be read is kept as text.
///
/// For every entry, `parse(kind, entry.text())` with the cell's kind gives the entry again.
public sealed interface Entry {

  /// The blank entry: nothing filled in, which is not zero.
  Blank BLANK = new Blank();

  /// The most digits that a number may have before the decimal point.
  int MAX_DIGITS = 12;

  /// The most decimals of an amount in 万元, which make it exact to 0.01 元.
  int MAX_DECIMALS = 6;

  /// The text that is shown, saved and exported.
  String text();

  /// The number that it counts as in sums and comparisons; empty for a blank or unreadable entry.
  default Optional<BigDecimal> value() {
    return Optional.empty();
  }

  /// Nothing filled in.
  record Blank() implements Entry {
    @Override
    public String text() {
      return "";
    }
  }

  /// A number.
  ///
  /// @param number the value that it counts as
  /// @param text as shown: an amount keeps its decimals, a change its plus sign, a purchase its
  ///   unit
  record Numeral(BigDecimal number, String text) implements Entry {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /// A number with a note in brackets, such as 22（其中修订16件）: counts as the number, is exported as
  /// typed.
  ///
  /// @param number the value that it counts as
  /// @param text as typed
  record Noted(BigDecimal number, String text) implements Entry {
    @Override
    public Optional<BigDecimal> value() {
      return Optional.of(number);
    }
  }

  /// Text that is not the kind of number that the cell takes.
  ///
  /// @param text as typed
  /// @param fault why it cannot be read
  record Unreadable(String text, Fault fault) implements Entry {}

  /// Why a text cannot be read as the number that the cell takes.
  enum Fault {
    /// Not a number, or a number with something else beside it.
    NOT_A_NUMBER,
    /// Decimals where only whole numbers make sense.
    NOT_WHOLE,
    /// Below zero where that makes no sense.
    NEGATIVE,
    /// More decimals than a 万元 amount can have.
    TOO_MANY_DECIMALS,
    /// More digits than any real number: more than [#MAX_DIGITS] before the decimal point.
    TOO_LONG
  }

  /// Reads typed text as an entry. Never fails. Full-width digits, thousands separators, and spaces
  /// of any kind around them are understood, invisible characters are ignored; a change may give
  /// its direction in words: 增10, 减少4.
  static Entry parse(CellKind kind, String typed) {
    var text = PlainText.trimmed(typed);
    if (text.isEmpty()) {
      return BLANK;
    }
    var plain = Reading.plain(text);
    var noted = Reading.NOTED.matcher(plain);
    if (noted.matches()) {
      return switch (parse(kind, noted.group(1))) {
        case Numeral counted -> new Noted(counted.number(), text);
        case Unreadable(_, Fault fault) -> new Unreadable(text, fault);
        case Blank _, Noted _ -> new Unreadable(text, Fault.NOT_A_NUMBER);
      };
    }
    var match = Reading.NUMBER.matcher(plain);
    if (!match.matches()
        || (match.group("unit") != null && kind != CellKind.PURCHASE)
        || (match.group("way") != null && kind != CellKind.CHANGE)) {
      return new Unreadable(text, Fault.NOT_A_NUMBER);
    }
    var sign = Reading.sign(match.group("sign"));
    var whole = match.group("whole").replace(",", "").replaceFirst("^0+(?=\\d)", "");
    var decimals = match.group("decimals");
    return Reading.of(kind, text, sign, whole, decimals == null ? "" : decimals);
  }
}

/// Parses the text of a cell into a number.
final class Reading {
  static final Pattern NOTED = Pattern.compile("([^(]+)\\(\\s*[^()\\s][^()]*\\)");

  /// Words that give the direction of a change, as published reports write it: 增10, 增加5, 减4.
  private static final String LESS = "(?:净减少?|减少?|负)了?";

  private static final String MORE = "(?:新增加?|净增加?|增加?)了?";

  /// Characters that people and programs write for a minus sign. A long dash (—) is not among them:
  /// it means that there is nothing.
  private static final String MINUS = "[-\u2010-\u2013\u2212\uFE63\u2796]";

  private static final String PLUS = "[+\uFE62\u2795]";

  static final Pattern NUMBER =
      Pattern.compile(
          "(?<sign>%s|%s|(?<way>%s|%s))?".formatted(MINUS, PLUS, LESS, MORE)
              + "\\s*(?<whole>\\d{1,3}(?:,\\d{3})++|\\d+)(?:\\.(?<decimals>\\d+))?"
              + "\\s*(?<unit>元|万元)?");

  private Reading() {}

  static Entry of(CellKind kind, String typed, String sign, String whole, String decimals) {
    if (whole.length() > Entry.MAX_DIGITS) {
      return new Entry.Unreadable(typed, Entry.Fault.TOO_LONG);
    }
    var amount = kind == CellKind.AMOUNT || kind == CellKind.PURCHASE;
    var significant = withoutTrailingZeros(decimals);
    var kept = amount ? decimals : significant;
    if (!amount && !significant.isEmpty()) {
      return new Entry.Unreadable(typed, Entry.Fault.NOT_WHOLE);
    }
    if (kept.length() > Entry.MAX_DECIMALS) {
      return new Entry.Unreadable(typed, Entry.Fault.TOO_MANY_DECIMALS);
    }
    var number = new BigDecimal(sign.replace("+", "") + whole + (kept.isEmpty() ? "" : "." + kept));
    if (sign.equals("-") && number.signum() != 0 && kind != CellKind.CHANGE) {
      return new Entry.Unreadable(typed, Entry.Fault.NEGATIVE);
    }
    var shown =
        switch (kind) {
          case PURCHASE -> PlainText.of(typed);
          case CHANGE -> (sign.equals("+") ? sign : "") + number.toPlainString();
          case COUNT, AMOUNT -> number.toPlainString();
        };
    return new Entry.Numeral(number, shown);
  }

  /// The sign that a character or a word stands for: `-` or `+`; empty for null.
  static String sign(@Nullable String written) {
    if (written == null) {
      return "";
    }
    return written.matches(MINUS + "|" + LESS) ? "-" : "+";
  }

  /// A text as the patterns expect it: every space is an ASCII space, invisible characters are
  /// gone, and full-width digits and signs are their ASCII counterparts.
  static String plain(String text) {
    return PlainText.halfWidth(
        text.codePoints()
            .map(point -> PlainText.isSpace(point) ? ' ' : point)
            .filter(PlainText::isSeen)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
  }

  /// The decimals without zeros at the end. Counted from the end, since the pattern `0+$` would try
  /// every run of zeros in a pasted megabyte.
  private static String withoutTrailingZeros(String decimals) {
    int end = decimals.length();
    while (end > 0 && decimals.charAt(end - 1) == '0') {
      end--;
    }
    return decimals.substring(0, end);
  }
}
