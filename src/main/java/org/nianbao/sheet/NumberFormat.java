package org.nianbao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
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

/// A number format of Excel (ECMA-376, part 1, 18.8.31): which number somebody sees where another
/// is stored. `0!.0,` shows 284885.64 as 28.5, and the accounting format shows 0 as a dash.
///
/// POI writes the number out. What is read is the number that was stored, moved by as many places
/// as the one that shows: to full precision, and only if the two then are the same. Whatever shows
/// something else (fractions, words, Chinese numerals, nothing at all) is not read.
///
/// @param code as it stands in the file
/// @param sections its parts for numbers: all; or zero and more, and less; or more, less, and zero
/// @param words the part for text; empty if text shows as it is
record NumberFormat(String code, List<FormatSection> sections, Optional<FormatSection> words) {
  /// Excel takes no longer format.
  private static final int LONGEST = 255;

  /// Spaces that part no digits.
  private static final Pattern SPACES =
      Pattern.compile(
          "(?<![\\d.,])[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+(?![\\d.,\\s\\u00A0\\u3000])");

  /// What POI has written out, without such spaces: a number, and what stands on either side.
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<before>[^\\d.]*+)(?<number>\\d[\\d,]*+(?:\\.\\d*+)?)(?<exponent>E[+-]\\d+)?"
              + "(?<after>\\D*+)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<sign>[-−+(]|新?增加?|减少?)?(?<currency>[¥￥$]|RMB|CNY|人民币)?(?<other>[-−+(]|新?增加?|减少?)?");

  /// A number that shows as zero is tried again so many times, a thousand times as large.
  private static final int TRIES = 5;

  /// Shows a text as it is, and no number that is known: one that the workbook has lost.
  static final NumberFormat LOST = new NumberFormat("?", List.of(), Optional.empty());

  /// A format that is longer than Excel takes shows nothing that is known.
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

  /// What a text shows as.
  ShownValue text(String stored) {
    return words
        .map(section ->
            switch (section.places()) {
              case "@" -> new ShownValue.Text(section.around(stored));
              default -> section.isEmpty() ? hidden(stored) : unknown(stored);
            })
        .orElse(new ShownValue.Text(stored));
  }

  /// What a number shows as.
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
      case GENERAL -> new ShownValue.Number(plain, "");
      case NUMBER ->
          section.hidesZero() && exact.signum() == 0
              ? zero(section, plain)
              : number(section, exact).orElse(unknown(plain));
    };
  }

  /// Zero in a section without a place for it shows as the section's words.
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

  /// The section that a number shows in; empty if it shows as `####`, or if nobody knows where a
  /// minus sign goes.
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

  /// A number that shows as zero: a larger one says by how many places the format moves it.
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

  /// What POI has written out of a number that is zero or more.
  ///
  /// @param sign -, + or nothing, as a sign, a word or brackets of the format say
  /// @param number the number that shows, with its decimals
  /// @param unit the words that show after it, or stand for the currency sign before it
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

    /// By how many places the stored number is larger; empty if it is another number.
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
