package org.nianbao.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.rule.Example;
import org.nianbao.rule.Slip;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.wording.Wording;

/// Requires that each of several parallel items has the word that the others count in:
/// 政策5条、公告3、解读2条 lacks one.
final class ParallelRule extends WordRule {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；\n]++");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![0-9.,])([0-9]{1,9}+(?:,[0-9]{3}){0,3}+)([件条篇份次项场期]?)(?=[，、。]|,(?![0-9])|$|（)");

  private ParallelRule(Requirement requirement, Example example) {
    super(requirement, example);
  }

  static ParallelRule of() {
    return new ParallelRule(
        Requirement.of(
            "words.parallel",
            Wording.of("rule.words.parallel.requirement"),
            Wording.of("rule.words.parallel.advice"),
            "GB/T 15835—2011《出版物上数字用法》"),
        Example.of("政策 5 条，公告 3 条，解读 2 条。", "政策5条，公告3，解读2条。"));
  }

  @Override
  List<Slip> inProse(ReadParagraph paragraph) {
    var slips = new ArrayList<Slip>();
    var sentences = SENTENCE.matcher(paragraph.outsideNames());
    while (sentences.find() && slips.size() < 100) {
      items(sentences.group(), sentences.start(), slips);
    }
    return slips;
  }

  private void items(String sentence, int start, List<Slip> slips) {
    var items = ITEM.matcher(sentence).results().toList();
    for (int i = 1; i + 1 < items.size(); i++) {
      var unit = items.get(i - 1).group(2);
      var item = items.get(i);
      if (!unit.isEmpty()
          && item.group(2).isEmpty()
          && items.get(i + 1).group(2).equals(unit)
          && isCounted(sentence, item.start())) {
        slips.add(
            new Slip(
                start + item.start(),
                start + item.end(),
                Wording.of("rule.words.parallel.message", item.group(), unit),
                advice(),
                Optional.of(item.group() + unit)));
      }
    }
  }

  /// Whether a number counts something that is named before it.
  private static boolean isCounted(String sentence, int at) {
    return at > 0
        && Character.isIdeographic(sentence.charAt(at - 1))
        && sentence.charAt(at - 1) != '第';
  }
}
