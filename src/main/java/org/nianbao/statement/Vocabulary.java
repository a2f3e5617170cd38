package org.nianbao.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.text.Beginnings;

/// The words by which the text of a report names the rows and columns of its tables.
public final class Vocabulary {
  private final List<Words> words;
  private final Beginnings<Words> beginnings;
  private final Set<String> units;

  /// @param entries the words; where several match at the same place the earlier one counts
  public Vocabulary(List<Entry> entries) {
    words = IntStream.range(0, entries.size()).mapToObj(i -> new Words(i, entries.get(i))).toList();
    beginnings = new Beginnings<>(words, Words::pattern);
    units =
        entries.stream()
            .flatMap(one -> one.meaning instanceof Row row ? row.topic.units.stream() : Stream.of())
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The words of an entry as they are looked for.
  private record Words(int index, Pattern pattern, Meaning meaning) {
    private Words(int index, Entry entry) {
      this(index, Pattern.compile(entry.words), entry.meaning);
    }
  }

  /// What the tables count in.
  Set<String> units() {
    return units;
  }

  /// One table, or a part of one, that a sentence may speak of.
  ///
  /// @param name its stable name
  /// @param units what its numbers are counted in
  /// @param whole the column that is meant where none is named
  /// @param columns whether the columns are the parts of that one
  /// @param cell the cell in a row and a column; empty where the edition has none
  public record Topic(
      String name,
      Set<String> units,
      Enum<?> whole,
      Columns columns,
      BiFunction<Enum<?>, Enum<?>, Optional<CellRef>> cell) {}

  /// What the columns of a table are to one another.
  public enum Columns {
    /// Parts of a total, as the applicants are.
    PARTS,
    /// Counts of their own, as 制发 and 废止 are.
    SEPARATE
  }

  /// Words with what they mean.
  ///
  /// @param words a regular expression without capturing groups
  /// @param meaning what they mean
  public record Entry(String words, Meaning meaning) {}

  /// What a word means for a number that stands near it.
  public sealed interface Meaning {}

  /// The topic itself, such as 政府信息公开申请.
  ///
  /// @param row the row that is meant where no other word names one
  /// @param strength whether it makes the sentence speak of the topic after other work was named
  public record Subject(Row row, Strength strength) implements Meaning {}

  /// How surely words name a topic.
  public enum Strength {
    STRONG,
    /// 依申请公开 is a way of publishing a document, too.
    WEAK
  }

  /// One or several rows of a table.
  ///
  /// @param choices what the words may mean, the usual one first, each a set of rows added up
  /// @param needs whether they name the topic themselves
  /// @param moreUnits units besides those of the topic in which these words count
  public record Row(
      Topic topic, List<Set<? extends Enum<?>>> choices, Needs needs, Set<String> moreUnits)
      implements Meaning {}

  /// Whether words name their topic.
  public enum Needs {
    /// They do, as 行政复议 does.
    NOTHING,
    /// They mean a row only where the text speaks of the topic already, as 办结 does.
    TOPIC,
    /// They do, too, but are the form's own words, as 予以公开 is: a heading, or an earlier sentence,
    /// is enough although other work was named since.
    HEADING,
    /// They name the topic, and a word for a column makes them mean something else: 公示行政许可 counts
    /// what was shown, not what was decided.
    NO_COLUMN
  }

  /// One or several columns of a table.
  public record Column(Topic topic, Set<? extends Enum<?>> columns) implements Meaning {}

  /// Words without a place in the tables.
  public enum Sign implements Meaning {
    /// Other work: letters, calls, documents.
    OTHER_WORK,
    /// A year in digits.
    YEAR,
    /// Another year than the report's, or a sum over years.
    OTHER_TIME,
    /// The report's own year.
    SAME_TIME,
    /// Only some of what the words name: by way of arrival, by subject matter, by office.
    SOME,
    /// What the applications ask for, until a row is named: 申请内容主要涉及行政处罚30件、行政许可20件.
    MATTER,
    /// A reason, which narrows a group of rows to one of them.
    REASON,
    /// 均, 都: the number is that of each.
    EACH,
    /// 其中: a part of what the number before counts.
    PART,
    /// 合计, 共: what the numbers before come to.
    TOTAL,
    /// Words that say nothing here, such as 公民、法人和其他组织.
    NOTHING
  }

  /// Words found in a text.
  record Found(int from, int to, Meaning meaning) {}

  /// All words of the vocabulary between two offsets of a text, in order. What stands around them
  /// decides with them what they are.
  List<Found> in(String text, int from, int to) {
    var found = new ArrayList<Found>();
    var matchers = new Matcher[words.size()];
    int place = from;
    while (place < to) {
      var next = at(text, place, to, matchers);
      next.ifPresent(found::add);
      place = next.map(Found::to).orElse(place + 1);
    }
    return found;
  }

  /// The words that stand at a place; empty if none of the vocabulary do.
  ///
  /// @param matchers those made for the text so far, by the index of the words
  private Optional<Found> at(String text, int place, int to, Matcher[] matchers) {
    for (var one : beginnings.with(text.charAt(place))) {
      if (matchers[one.index] == null) {
        matchers[one.index] = one.pattern.matcher(text).useTransparentBounds(true);
      }
      var matcher = matchers[one.index].region(place, to);
      if (matcher.lookingAt() && matcher.end() > place) {
        return Optional.of(new Found(place, matcher.end(), one.meaning));
      }
    }
    return Optional.empty();
  }
}
