package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.rule.Example;
import org.nianbao.rule.Severity;
import org.nianbao.rule.Slip;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Refuses the wrong words of a dictionary, outside of names.
///
/// @param id the rule's id
/// @param dictionary the wrong words with the right ones
/// @param citation the basis of the requirement, a document and the place in it
/// @param example an example that meets it and one that does not; empty for an office's own words
record SlipRule(String id, Dictionary dictionary, String citation, Optional<Example> example)
    implements TextRule {

  /// The wrong words of the program's own dictionary.
  static SlipRule of(Dictionary dictionary) {
    return new SlipRule(
        "words.slip",
        dictionary,
        "《中华人民共和国国家通用语言文字法》第九条",
        Optional.of(Example.of("截至2024年12月31日，没有投诉。", "截止2024年12月31日，没有投诉。")));
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String requirement() {
    return Wording.of("rule.words.slip.requirement");
  }

  @Override
  public List<Slip> slips(ReadParagraph paragraph) {
    if (!paragraph.passage().isProse()) {
      return List.of();
    }
    var text = paragraph.outsideNames();
    var slips = new ArrayList<Slip>();
    for (var entry : dictionary.entries()) {
      if (!text.contains(entry.sign())) {
        continue;
      }
      var found = entry.pattern().matcher(text);
      while (found.find() && slips.size() < 100) {
        int group = found.groupCount() > 0 ? 1 : 0;
        var slip = slip(entry, text, found.start(group), found.end(group));
        if (slips.stream().noneMatch(one -> one.from() < slip.to() && slip.from() < one.to())) {
          slips.add(slip);
        }
      }
    }
    slips.sort(Comparator.comparingInt(Slip::from));
    return slips;
  }

  private static Slip slip(Dictionary.Entry entry, String text, int from, int to) {
    var wrong = text.substring(from, to);
    boolean isSure = !entry.right().isEmpty();
    return new Slip(
        from,
        to,
        isSure
            ? Wording.of("rule.words.slip.message", wrong, entry.right(), noted(entry))
            : Wording.of("rule.words.slip.doubt", wrong, noted(entry)),
        Wording.of("rule.words.slip.advice"),
        isSure ? Optional.of(entry.right()) : Optional.empty());
  }

  private static String noted(Dictionary.Entry entry) {
    return entry.note().isEmpty() ? "" : Wording.of("rule.words.slip.note", entry.note());
  }
}
