package org.nianbao.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.CellRef;
import org.nianbao.statement.Passage;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// What must be there so that a rule decides anything: text in one of some passages, and numbers in
/// all of some cells. A rule that finds nothing where this is lacking has not been met; it was not
/// checked, and the check sheet says why.
///
/// @param passages the passages, one of which must have text; none if no text is needed
/// @param least the fewest characters that make it a text
/// @param cells the cells whose numbers are compared
public record Material(List<Passage> passages, int least, List<CellRef> cells) {
  /// Nothing: the rule decides in any case.
  public static final Material NONE = new Material(List.of(), 0, List.of());

  /// Any prose.
  public static final Material PROSE =
      new Material(Arrays.stream(Passage.values()).filter(Passage::isProse).toList(), 1, List.of());

  public Material {
    passages = List.copyOf(passages);
    cells = List.copyOf(cells);
  }

  /// Text in one of some passages.
  public static Material of(Passage... passages) {
    return begun(1, passages);
  }

  /// Text of some length in one of some passages, for a rule about what is absent: it is silent
  /// while the author has hardly begun.
  ///
  /// @param least the fewest characters
  public static Material begun(int least, Passage... passages) {
    return new Material(List.of(passages), least, List.of());
  }

  /// The numbers of some cells.
  public static Material of(Collection<CellRef> cells) {
    return new Material(List.of(), 0, List.copyOf(cells));
  }

  /// Why something of it is lacking, one plain sentence; empty if all is there.
  Optional<String> lacking(Facts facts) {
    if (!passages.isEmpty() && passages.stream().noneMatch(one -> length(facts, one) >= least)) {
      return Optional.of(
          equals(PROSE)
              ? Wording.of("rule.unchecked.prose")
              : least > 1
                  ? Wording.of("rule.unchecked.begun", names())
                  : Wording.of("rule.unchecked.text", names()));
    }
    return cells.stream().anyMatch(cell -> facts.totals().value(cell).isEmpty())
        ? Optional.of(Wording.of("rule.unchecked.blank"))
        : Optional.empty();
  }

  private String names() {
    return Wording.quoted(passages.stream().map(Passage::label).toList());
  }

  private static int length(Facts facts, Passage passage) {
    return facts.text().in(passage).stream()
        .filter(one -> !PlainText.isBlank(one.text()))
        .mapToInt(one -> one.text().length())
        .sum();
  }
}
