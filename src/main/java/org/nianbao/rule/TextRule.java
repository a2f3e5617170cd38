package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Finding.Words;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// A requirement that each paragraph meets by itself, so that a paragraph that did not change need
/// not be looked at again.
public interface TextRule extends Rule, ParagraphSearch<List<Slip>> {

  /// The faults in one paragraph, in order.
  List<Slip> slips(ReadParagraph paragraph);

  @Override
  default Material material(Facts facts) {
    return Material.PROSE;
  }

  @Override
  default List<Slip> in(ReadParagraph paragraph) {
    return List.copyOf(slips(paragraph));
  }

  /// What the report lacks where the words are wrong, if that is what is wrong with them.
  default Optional<Missing> missing() {
    return Optional.empty();
  }

  /// How many findings the faults of one paragraph are.
  default Grouping grouping() {
    return Grouping.EACH;
  }

  /// How many findings the faults of one paragraph are.
  enum Grouping {
    /// Each is one.
    EACH,
    /// All together are one, as with a mark that is wrong throughout.
    PARAGRAPH
  }

  @Override
  default List<Finding> findings(Facts facts) {
    var findings = new ArrayList<Finding>();
    for (var paragraph : facts.text().paragraphs()) {
      var slips = paragraph.read().found(this);
      if (grouping() == Grouping.EACH) {
        slips.forEach(slip -> findings.add(finding(paragraph, List.of(slip))));
      } else if (!slips.isEmpty()) {
        findings.add(finding(paragraph, slips));
      }
    }
    return findings;
  }

  private Finding finding(Placed paragraph, List<Slip> slips) {
    var places = slips.stream().map(slip -> words(paragraph, slip.from(), slip.to())).toList();
    var first = slips.getFirst();
    var finding =
        Finding.about(this, places, first.message(), first.advice())
            .with(
                first.instead().stream()
                    .<Remedy>map(text ->
                        new Remedy.Replace(
                            Wording.of("remedy.replace", text), places.getFirst(), text))
                    .toList());
    return missing().map(finding::with).orElse(finding);
  }

  /// Words of a paragraph, by their offsets in its visible text.
  static Words words(Placed paragraph, int from, int to) {
    var seen = paragraph.read().seen();
    return new Words(
        paragraph.passage(),
        paragraph.index(),
        seen.from(from),
        seen.to(to),
        paragraph.text().substring(from, to));
  }
}
