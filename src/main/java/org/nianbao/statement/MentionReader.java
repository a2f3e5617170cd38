package org.nianbao.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.prose.Names;
import org.nianbao.statement.ReadParagraph.Context;
import org.nianbao.statement.Vocabulary.Topic;

/// Reads the numbers of a paragraph: what each is, and which cells it states.
public final class MentionReader {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；;]++[。！？；;]?+");

  private final Vocabulary vocabulary;
  private final List<Announced> announced;

  /// A topic that a sentence has before it names one.
  ///
  /// @param inHeading a word of the sub-heading above that announces it, such as 申请
  /// @param inSentence a word of the sentence that does, even inside of a name
  public record Announced(String inHeading, String inSentence, Topic topic) {}

  /// @param vocabulary the words that name cells
  public MentionReader(Vocabulary vocabulary, List<Announced> announced) {
    this.vocabulary = vocabulary;
    this.announced = List.copyOf(announced);
  }

  /// Reads a paragraph with its numbers. Linked figures are left out, since they are the cells'
  /// own.
  ReadParagraph paragraph(Paragraph paragraph, Context context) {
    var seen = SeenText.of(paragraph.text());
    var hidden = Names.of(SeenText.of(context.unit()).text()).hidden(seen.text());
    var figures = paragraph.figures();
    var mentions =
        mentions(seen, hidden, context).stream()
            .filter(one -> !Linked.isAnyBetween(figures, seen.from(one.from()), seen.to(one.to())))
            .toList();
    return new ReadParagraph(context, paragraph.style(), seen, hidden, mentions);
  }

  private List<Mention> mentions(SeenText seen, String hidden, Context context) {
    var numerals = NumeralReader.read(seen.text(), hidden);
    if (numerals.isEmpty()) {
      return List.of();
    }
    var mentions = new ArrayList<Mention>();
    var sentences = SENTENCE.matcher(hidden);
    int next = 0;
    while (next < numerals.size() && sentences.find()) {
      int first = next;
      while (next < numerals.size() && numerals.get(next).from() < sentences.end()) {
        next++;
      }
      if (next > first) {
        var whole = seen.text().substring(sentences.start(), sentences.end());
        var labels =
            new LabelReader(hidden, sentences.end(), context.year(), topic(context, whole));
        var sentence = new SentenceReader(hidden, sentences.start(), sentences.end(), labels);
        mentions.addAll(
            sentence.read(
                numerals.subList(first, next),
                vocabulary.in(hidden, sentences.start(), sentences.end())));
      }
    }
    return mentions;
  }

  /// The topic that a sentence has before it names one.
  private Optional<Topic> topic(Context context, String sentence) {
    return announced.stream()
        .filter(
            one -> context.heading().contains(one.inHeading) || sentence.contains(one.inSentence))
        .map(Announced::topic)
        .findFirst();
  }
}
