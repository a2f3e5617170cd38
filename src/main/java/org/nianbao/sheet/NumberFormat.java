package org.nianbao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.format.CellFormat;
import org.nianbao.draft.Entry;
import org.nianbao.markup.ZeroSign;
import org.nianbao.wording.Wording;

/// An Excel number format (ECMA-376, part 1, 18.8.31), which decides what number the user sees in a
/// cell that stores another. `0!.0,` shows 284885.64 as 28.5, and the accounting format shows 0 as
/// a dash.
///
/// POI formats the stored number. What is read is the stored number with its decimal point moved by
/// as many places as in the number shown: to full precision, and only if the two then agree. A
/// number that shows as something else (a fraction, words, Chinese numerals, nothing at all) is not
/// read.
///
/// @param code the format as it stands in the file
/// @param sections its sections for numbers: one for all; or two, for zero and more, and for less;
///   or three, for more, for less and for zero
/// @param words its section for text; empty if text shows as it is
record NumberFormat(String code, List<FormatSection> sections, Optional<FormatSection> words) {
  /// The longest format that Excel accepts, in characters.
  private static final int LONGEST = 255;

  /// Spaces that are not between digits.
  private static final Pattern SPACES =
      Pattern.compile(
          "(?<![\\d.,])[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+(?![\\d.,\\s\\u00A0\\u3000])");

  /// A number as POI formats it, without such spaces: digits, and the text on either side.
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<before>[^\\d.]*+)(?<number>\\d[\\d,]*+(?:\\.\\d*+)?)(?<exponent>E[+-]\\d+)?"
              + "(?<after>\\D*+)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<sign>[-−+(]|新?增加?|减少?)?(?<currency>[¥￥$]|RMB|CNY|人民币)?(?<other>[-−+(]|新?增加?|减少?)?");

  /// How many characters the general format shows of a number with decimals.
  private static final int GENERAL_WIDTH = 11;

  /// How often a number that shows as zero is tried again, each time a thousand times as large.
  private static final int TRIES = 5;

  /// The format of a cell whose format the workbook has lost: a text shows as it is, a number as
  /// nothing that is known.
  static final NumberFormat LOST = new NumberFormat("?", List.of(), Optional.empty());

  /// Parses a format. How numbers show in one that is longer than Excel accepts is not known.
  static NumberFormat of(String code) {
    if (code.length() > LONGEST) {
      return new NumberFormat(code, List.of(), Optional.empty());
    }
    var sections = new ArrayList<>(FormatSection.all(code));
    boolean hasWords =
        sections.size() == 4 || (sections.size() > 1 && sections.getLast().places().contains("@"));
    var words = hasWords ? Optional.of(sections.removeLast()) : wordsOf(sections);
    return new NumberFormat(code, sections, words);
  }

  private static Optional<FormatSection> wordsOf(List<FormatSection> sections) {
    return sections.size() == 1 && sections.getFirst().places().contains("@")
        ? Optional.of(sections.getFirst())
        : Optional.empty();
  }

  /// What the user sees of a stored text.
  ShownValue text(String stored) {
    return words
        .map(section ->
            switch (section.places()) {
              case "@" -> new ShownValue.Text(section.around(stored));
              default -> section.isEmpty() ? hidden(stored) : unknown(stored);
            })
        .orElse(new ShownValue.Text(stored));
  }

  /// What the user sees of a stored number.
  ShownValue number(double stored) {
    var exact = BigDecimal.valueOf(stored).round(new MathContext(StoredEntry.DIGITS));
    var plain = exact.stripTrailingZeros().toPlainString();
    var chosen = section(exact);
    if (chosen.isEmpty()) {
      return unknown(plain);
    }
    var section = chosen.get();
    if (section.isEmpty()) {
      return hidden(plain);
    }
    return switch (section.content()) {
      case DATE -> new ShownValue.Unfit(Wording.of("sheet.unfit.date"));
      case UNKNOWN -> unknown(plain);
      case GENERAL -> new ShownValue.Number(general(exact), "");
      case NUMBER ->
          section.hidesZero() && exact.signum() == 0
              ? zero(section, plain)
              : number(section, exact).orElse(unknown(plain));
    };
  }

  /// A number as the general format shows it if it has more decimals than any number of a report:
  /// in eleven characters, so that 460.7100000001, the result of some formula, is 460.71.
  private static String general(BigDecimal exact) {
    var plain = exact.stripTrailingZeros();
    if (plain.scale() > Entry.MAX_DECIMALS) {
      int whole = Math.max(1, plain.precision() - plain.scale());
      int decimals = Math.max(0, GENERAL_WIDTH - 1 - whole);
      plain = plain.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    }
    return plain.toPlainString();
  }

  /// What the user sees of zero in a section that shows only its literal text for it.
  private ShownValue zero(FormatSection section, String plain) {
    if (section.words().replaceAll("[¥￥$\\s\u00A0]", "").isEmpty()) {
      return hidden(plain);
    }
    return ZeroSign.of(section.words()).isPresent()
        ? new ShownValue.Number("0", "")
        : unknown(plain);
  }

  private ShownValue hidden(String stored) {
    return new ShownValue.Unfit(Wording.of("sheet.unfit.hidden", stored));
  }

  private ShownValue unknown(String stored) {
    return new ShownValue.Unfit(
        Wording.of("sheet.unfit.format", stored, SheetText.shortened(code)));
  }

  /// The section that formats a number; empty if none does, so that Excel shows `####`, or if it is
  /// not known where the minus sign goes.
  private Optional<FormatSection> section(BigDecimal value) {
    boolean hasConditions = sections.stream().anyMatch(section -> section.condition().isPresent());
    if (hasConditions && value.signum() < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < sections.size(); i++) {
      var condition = sections.get(i).condition();
      if (condition.isPresent() ? condition.get().holds(value) : takes(i, value.signum())) {
        return Optional.of(sections.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean takes(int index, int sign) {
    return switch (sections.size() - index) {
      case 1 -> true;
      case 2 -> index == 0 ? sign >= 0 : sign < 0;
      default -> sign > 0;
    };
  }

  private Optional<ShownValue> number(FormatSection section, BigDecimal exact) {
    if (exact.signum() != 0 && shown(section, exact.abs()).filter(Shown::isZero).isPresent()) {
      return tiny(section, exact);
    }
    return shown(section, exact.abs())
        .filter(shown -> shown.places(exact).isPresent())
        .flatMap(shown -> said(shown, exact, shown.places(exact).orElseThrow()));
  }

  /// What is read of a number that shows as zero. A larger number is formatted to learn by how many
  /// places the format moves the decimal point.
  private Optional<ShownValue> tiny(FormatSection section, BigDecimal exact) {
    var first = shown(section, exact.abs()).orElseThrow();
    if (section.condition().isPresent() || section.hidesZero()) {
      return Optional.empty();
    }
    var larger = exact;
    for (int i = 0; i < TRIES; i++) {
      larger = larger.movePointRight(3);
      var shown = shown(section, larger.abs());
      if (shown.filter(one -> !one.isZero()).isPresent()) {
        var places = shown.get().places(larger);
        return places.isPresent() ? said(first, exact, places.get()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Shown> shown(FormatSection section, BigDecimal value) {
    String text;
    try {
      text = CellFormat.getInstance(Locale.ROOT, section.pattern()).apply(value.doubleValue()).text;
    } catch (RuntimeException e) {
      return Optional.empty();
    }
    var match = SHOWN.matcher(SPACES.matcher(text).replaceAll(""));
    if (!match.matches()) {
      return Optional.empty();
    }
    var before = BEFORE.matcher(match.group("before"));
    return before.matches() ? Optional.of(Shown.of(before, match)) : Optional.empty();
  }

  private Optional<ShownValue> said(Shown shown, BigDecimal exact, int places) {
    boolean isMinusAdded = exact.signum() < 0 && sections.size() == 1;
    if (isMinusAdded && !shown.sign.isEmpty()) {
      return Optional.empty();
    }
    boolean isBelow = isMinusAdded || shown.sign.equals("-");
    if (exact.signum() != 0 && isBelow != exact.signum() < 0) {
      return Optional.empty();
    }
    var number = exact.movePointLeft(places).stripTrailingZeros();
    int least = Math.clamp(shown.number.scale(), 0, Entry.MAX_DECIMALS);
    var text = (number.scale() < least ? number.setScale(least) : number).toPlainString();
    var sign = shown.sign.equals("+") && exact.signum() > 0 ? "+" : "";
    return Optional.of(new ShownValue.Number(sign + text, shown.unit));
  }

  /// A number, zero or more, as POI has formatted it.
  ///
  /// @param sign `-`, `+` or empty, as a sign, a word or brackets of the format say; `?` if that is
  ///   not clear
  /// @param number the number that shows, with its decimals
  /// @param unit the text that shows after it; for a currency sign before it, the name of the
  ///   currency too
  private record Shown(String sign, BigDecimal number, String unit) {

    static Shown of(Matcher before, Matcher match) {
      var signs =
          Stream.of("sign", "other")
              .map(before::group)
              .filter(Objects::nonNull)
              .collect(Collectors.joining());
      var after = match.group("after");
      boolean isBracketed = signs.equals("(") && after.endsWith(")");
      var unit = isBracketed ? after.substring(0, after.length() - 1) : after;
      var number = match.group("number").replace(",", "");
      var exponent = match.group("exponent");
      return new Shown(
          isBracketed ? "-" : sign(signs),
          new BigDecimal(number + (exponent == null ? "" : exponent)),
          before.group("currency") == null ? unit : currency(before.group("currency"), unit));
    }

    private static String sign(String signs) {
      return switch (signs) {
        case "" -> "";
        case "-", "−", "减", "减少" -> "-";
        case "+", "增", "增加", "新增", "新增加" -> "+";
        default -> "?";
      };
    }

    private static String currency(String sign, String unit) {
      var yuan = sign.equals("$") ? "$" : "元";
      return unit.endsWith("元") ? unit : unit + yuan;
    }

    boolean isZero() {
      return number.signum() == 0;
    }

    /// By how many decimal places the stored number is larger than the one shown; empty if it is
    /// another number, or if the sign is not clear.
    Optional<Integer> places(BigDecimal stored) {
      if (sign.equals("?")) {
        return Optional.empty();
      }
      if (stored.signum() == 0) {
        return isZero() ? Optional.of(0) : Optional.empty();
      }
      var ratio = stored.abs().doubleValue() / number.doubleValue();
      int places = (int) Math.round(Math.log10(ratio));
      var apart = stored.abs().movePointLeft(places).subtract(number).abs();
      return apart.multiply(BigDecimal.TWO).compareTo(number.ulp()) <= 0
          ? Optional.of(places)
          : Optional.empty();
    }
  }
}
