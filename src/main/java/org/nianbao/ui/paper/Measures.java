package org.nianbao.ui.paper;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads and writes lengths as an office types them: at most two decimals, in full-width digits
/// too.
final class Measures {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

  private Measures() {}

  /// A reader of lengths, which gives an empty value for anything else.
  ///
  /// @param least the smallest length allowed
  /// @param most the greatest length allowed
  static Function<String, Optional<Double>> between(double least, double most) {
    return text ->
        Optional.of(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
            .filter(plain -> NUMBER.matcher(plain).matches())
            .map(Double::valueOf)
            .filter(value -> value >= least && value <= most);
  }

  /// A length with at least one decimal.
  static String shown(double value) {
    var plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.setScale(Math.max(1, plain.scale())).toPlainString();
  }

  /// A bound, which is a whole number.
  static String bound(double value) {
    return Long.toString(Math.round(value));
  }
}
