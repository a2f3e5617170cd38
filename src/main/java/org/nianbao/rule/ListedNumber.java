package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.rule.Finding.Words;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Mention.State;
import org.nianbao.statement.ReportText.Placed;

/// A number of the text as it stands in the list of all of them (正文里的数与表): where it is, what the
/// tables say, and why it is not compared where it is not. None is left out, so that silence never
/// passes for a check.
///
/// @param paragraph the paragraph that it stands in
/// @param mention the number, with its offsets in the visible text
/// @param state how it stands to the tables
/// @param why why it is not compared, one plain sentence; empty if it is
/// @param cells the cells that it states, or may state once they are filled in
/// @param inTables what the tables say; empty if it is not compared
public record ListedNumber(
    Placed paragraph,
    Mention mention,
    State state,
    Optional<String> why,
    List<CellRef> cells,
    Optional<BigDecimal> inTables) {

  public ListedNumber {
    cells = List.copyOf(cells);
  }

  /// Every number of a checked report, in the order of the text.
  public static List<ListedNumber> all(Findings findings) {
    return findings.text().paragraphs().stream()
        .flatMap(paragraph ->
            paragraph.read().mentions().stream()
                .map(mention -> of(paragraph, mention, findings.totals())))
        .toList();
  }

  private static ListedNumber of(Placed paragraph, Mention mention, Totals totals) {
    return new ListedNumber(
        paragraph,
        mention,
        mention.state(totals),
        mention.why(totals),
        mention.cells(totals),
        mention
            .equal(totals)
            .or(() -> mention.different(totals))
            .flatMap(reading -> reading.value(totals)));
  }

  /// The number with its unit, and where it stands in the draft.
  public Words words() {
    return TextRule.words(paragraph, mention.from(), mention.numeral().end());
  }

  /// Where it stands, for people.
  public String place() {
    return words().place();
  }

  /// Whether it states a cell, alone or with others.
  public boolean isAbout(CellRef cell) {
    return cells.contains(cell);
  }

  /// The place among those of other states: what differs first, then what agrees, what still waits
  /// for a cell, and last what the tables do not have, times and names at the very end.
  public int rank() {
    return switch (state) {
      case DIFFERS -> 0;
      case AGREES -> 1;
      case UNCHECKED ->
          2
              + mention
                  .silence()
                  .map(silence -> Mention.Silence.values().length - silence.ordinal())
                  .orElse(0);
    };
  }
}
