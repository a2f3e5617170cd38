package org.nianbao.rule.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that words that the county lists do not stand in the text, names left aside.
///
/// @param wrong the words
/// @param citation the basis of the requirement
record CountyWordsRule(List<Requirements.WrongWords> wrong, String citation) implements TextRule {

  @Override
  public String id() {
    return "county.words";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.county.words.requirement");
  }

  @Override
  public Optional<Example> example() {
    return Optional.of(Example.of("公开工作平稳有序。", "公开工作" + wrong.getFirst().words() + "。"));
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    var text = paragraph.outsideNames();
    var slips = new ArrayList<Slip>();
    for (var one : wrong) {
      int length = one.words().length();
      for (int at = text.indexOf(one.words());
          at >= 0;
          at = text.indexOf(one.words(), at + length)) {
        slips.add(
            new Slip(
                at,
                at + length,
                one.why().isEmpty()
                    ? Wording.of("rule.county.words.message", one.words())
                    : Wording.of("rule.county.words.message.why", one.words(), one.why()),
                one.instead().isEmpty()
                    ? Wording.of("rule.county.words.advice")
                    : Wording.of("rule.county.words.advice.instead", one.instead()),
                Optional.of(one.instead()).filter(instead -> !instead.isEmpty())));
      }
    }
    return slips;
  }
}
