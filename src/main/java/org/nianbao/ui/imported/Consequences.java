package org.nianbao.ui.imported;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/// What a reading of a row means for its sums.
final class Consequences {
  private Consequences() {}

  /// The sums that would be wrong, or that all are right; empty where the row has no sum that can
  /// be worked out.
  ///
  /// @param reading the text of each cell
  static String of(Map<CellRef, String> reading, Draft draft) {
    var wrong = new ArrayList<String>();
    int right = 0;
    var table = draft.edition().tableOf(reading.keySet().iterator().next());
    for (var sum : table.sums().entrySet()) {
      var stated = value(reading, sum.getKey(), draft);
      var parts = sum.getValue().parts().stream().map(part -> value(reading, part, draft)).toList();
      if (stated.isPresent() && parts.stream().allMatch(Optional::isPresent)) {
        var worked = total(parts);
        if (worked.compareTo(stated.get()) == 0) {
          right++;
        } else {
          wrong.add(
              Wording.of(
                  "import.consequence",
                  sum.getKey().label(),
                  stated.get().toPlainString(),
                  worked.toPlainString()));
        }
      }
    }
    return wrong.isEmpty() ? right == 0 ? "" : Wording.of("import.balanced") : wrong.getFirst();
  }

  private static BigDecimal total(List<Optional<BigDecimal>> parts) {
    return parts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> value(
      Map<CellRef, String> reading, CellRef ref, Draft draft) {
    return Optional.ofNullable(reading.get(ref))
        .flatMap(text -> Entry.parse(draft.edition().tableOf(ref).cell(ref).kind(), text).value());
  }
}
