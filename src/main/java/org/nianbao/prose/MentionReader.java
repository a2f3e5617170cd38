package org.nianbao.prose;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.prose.Mentions.Context;

/// Finds mentions: numbers typed by hand that state the values of cells.
public final class MentionReader {
  /// The words that may be between a phrase and its number. The group is possessive, like every
  /// repeated group here: any other would recurse for each repetition, and a long text would use up
  /// the stack. The words have no digit, so that backtracking into them would find nothing.
  private static final String BETWEEN =
      "(?:政府|信息|公开|依申请|申请|事项|案件|决定|数量|件数|总数|继续办理|的|了|共计|合计|总计|共|计|为|有|是|达|：|:|\\s)*+";

  private static final String NUMBER =
      "[0-9０-９]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9０-９]+(?:[.．][0-9０-９]+)?";
  private static final String UNIT = "\\s?(万元|件(?!次)|宗|起(?!草))";

  private static final Pattern SENTENCE = Pattern.compile("[^。；！？]+");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
  private static final Pattern CARRIED_OVER = Pattern.compile("上年度?(?:没有|无)?结转");
  private static final Pattern ANOTHER_TIME =
      Pattern.compile("上年|上一年|去年|往年|历年|近年|累计|同比|以来|截[至止]|季度|半年");

  private final Map<String, Phrase> byWord = new HashMap<>();
  private final Pattern statement;

  /// @param phrases the words that are looked for; where two begin alike the longer one is read
  public MentionReader(List<Phrase> phrases) {
    phrases.forEach(phrase -> phrase.words().forEach(word -> byWord.put(word, phrase)));
    var words =
        byWord.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    statement = Pattern.compile("(%s)(%s)(%s)%s".formatted(words, BETWEEN, NUMBER, UNIT));
  }

  /// The mentions in a paragraph, in order, with 0 for the paragraph's index. Sentences about
  /// another year are left out, and so are names and linked figures.
  List<Mention> read(Paragraph paragraph, Context context) {
    var seen = SeenText.of(paragraph.text());
    var figures = paragraph.figures();
    return SENTENCE
        .matcher(Names.of(SeenText.of(context.unit()).text()).hidden(seen.text()))
        .results()
        .filter(found -> isAbout(context.year(), found.group()))
        .flatMap(found -> read(found, seen, context.heading()))
        .filter(one -> !Linked.isAnyBetween(figures, one.from(), one.to()))
        .toList();
  }

  private Stream<Mention> read(MatchResult place, SeenText seen, String heading) {
    var statements = statement.matcher(place.group()).results().toList();
    if (statements.isEmpty()) {
      return Stream.empty();
    }
    var words = seen.text().substring(place.start(), place.end());
    var sentence = new Sentence(place.group(), words, heading);
    return statements.stream()
        .filter(found -> counts(sentence, found))
        .map(found -> mention(found, place.start(), seen));
  }

  private static boolean isAbout(int year, String sentence) {
    return !ANOTHER_TIME.matcher(CARRIED_OVER.matcher(sentence).replaceAll("")).find()
        && YEAR.matcher(sentence)
            .results()
            .allMatch(other -> Integer.parseInt(other.group(1)) == year);
  }

  private boolean counts(Sentence sentence, MatchResult found) {
    var phrase = byWord.get(found.group(1));
    return phrase.topic().counts(found.group(2), found.group(4))
        && found.group(2).contains(phrase.needs())
        && !isJoined(sentence, found.start())
        && sentence.isAbout(phrase.topic(), found.start());
  }

  /// Whether the phrase is joined to another before it: in 行政复议、行政诉讼共 3 件 the number is that of
  /// both.
  private boolean isJoined(Sentence sentence, int place) {
    var joint = sentence.joint(place);
    return joint.isPresent()
        && byWord.keySet().stream().anyMatch(word -> sentence.isBefore(joint.getAsInt(), word));
  }

  private Mention mention(MatchResult found, int offset, SeenText seen) {
    var digits = Normalizer.normalize(found.group(3), Normalizer.Form.NFKC).replace(",", "");
    var phrase = byWord.get(found.group(1));
    return new Mention(
        found.group(1) + phrase.needs(),
        found.group(4),
        0,
        seen.from(offset + found.start(3)),
        seen.to(offset + found.end(3)),
        new BigDecimal(digits),
        phrase.readings());
  }
}
