package org.nianbao.rule;

import java.util.List;
import org.nianbao.rule.Finding.Words;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.wording.Wording;

/// A requirement that each paragraph meets by itself, so that a paragraph that did not change need
/// not be looked at again.
public interface TextRule extends Rule {

  /// The faults in one paragraph, in order.
  List<Slip> slips(ReadParagraph paragraph);

  @Override
  default List<Finding> findings(Facts facts) {
    return facts.text().paragraphs().stream()
        .flatMap(paragraph ->
            facts.slips().of(id(), paragraph.read(), () -> slips(paragraph.read())).stream()
                .map(slip -> finding(paragraph, slip)))
        .toList();
  }

  private Finding finding(Placed paragraph, Slip slip) {
    var words = words(paragraph, slip.from(), slip.to());
    return Finding.about(this, List.of(words), slip.message(), slip.advice())
        .with(
            slip.instead().stream()
                .<Remedy>map(
                    text -> new Remedy.Replace(Wording.of("remedy.replace", text), words, text))
                .toList());
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
