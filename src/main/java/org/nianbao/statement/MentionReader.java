package org.nianbao.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose.Linked;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.prose.Names;
import org.nianbao.statement.ReadParagraph.Context;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Topic;

/// Reads the numbers of a paragraph: what each is, and which cells it states.
public final class MentionReader {
  private static final Pattern SENTENCE = Pattern.compile("[^。！？；;]++[。！？；;]?+");

  private final Vocabulary vocabulary;
  private final List<Announced> announced;
  private final List<Row> wholes;

  /// A topic that a sentence has before it names one.
  ///
  /// @param inHeading a word of the sub-heading above that announces it, such as 申请
  /// @param inSentence a word of the sentence that does, even inside of a name
  /// @param whole the row that the topic means by itself
  public record Announced(String inHeading, String inSentence, Row whole) {
    Topic topic() {
      return whole.topic();
    }
  }

  /// @param vocabulary the words that name cells
  public MentionReader(Vocabulary vocabulary, List<Announced> announced) {
    this.vocabulary = vocabulary;
    this.announced = List.copyOf(announced);
    wholes = announced.stream().map(Announced::whole).toList();
  }

  /// Reads a paragraph with its numbers. Linked figures are left out, since they are the cells'
  /// own.
  ///
  /// @param seen its visible text
  ReadParagraph paragraph(Paragraph paragraph, SeenText seen, Context context) {
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
    var labels = new LabelReader(hidden, vocabulary, context.year(), heading(context.headings()));
    var reader = new SentenceReader(hidden, labels, wholes);
    var sentences = SENTENCE.matcher(hidden);
    int next = 0;
    while (next < numerals.size() && sentences.find()) {
      int first = next;
      while (next < numerals.size() && numerals.get(next).from() < sentences.end()) {
        next++;
      }
      var whole = seen.text().substring(sentences.start(), sentences.end());
      labels.begin(sentences.end(), topic(one -> whole.contains(one.inSentence)));
      mentions.addAll(
          reader.read(
              sentences.start(),
              sentences.end(),
              numerals.subList(first, next),
              vocabulary.in(hidden, sentences.start(), sentences.end())));
    }
    return mentions;
  }

  /// The topic of the nearest heading that has one.
  private Optional<Topic> heading(Headings headings) {
    return headings
        .nearestFirst()
        .flatMap(heading -> topic(one -> heading.contains(one.inHeading)).stream())
        .findFirst();
  }

  private Optional<Topic> topic(Predicate<Announced> isThere) {
    return announced.stream().filter(isThere).map(Announced::topic).findFirst();
  }
}
