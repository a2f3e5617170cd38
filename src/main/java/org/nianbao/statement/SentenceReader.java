package org.nianbao.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.statement.Mention.Silence;
import org.nianbao.statement.Numeral.Accuracy;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.Vocabulary.Column;
import org.nianbao.statement.Vocabulary.Columns;
import org.nianbao.statement.Vocabulary.Found;
import org.nianbao.statement.Vocabulary.Needs;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Sign;

/// Reads one sentence from left to right: which words stand before each number, and which cells
/// they name. What a number leaves unsaid is taken from the words before it: in 行政复议3件，其中结果维持2件 the
/// second number is of 行政复议, too.
final class SentenceReader {
  private static final Pattern PAUSE = Pattern.compile("[，,、：:（(）)]");
  private static final Pattern CHANGE =
      Pattern.compile("(?:增加|减少|增长|下降|上升|提高|提升|增|减|多|少)了?(?:约|近)? ?$");

  /// The longest name of what a number counts.
  private static final int LONGEST_NAME = 14;

  /// The most characters looked at before a number.
  private static final int WINDOW = 40;

  private final String text;
  private final int start;
  private final int end;
  private final LabelReader labels;
  private final List<Row> listed = new ArrayList<>();
  private Optional<Row> last = Optional.empty();
  private List<Column> lastColumns = List.of();
  private boolean isListOfSome;

  /// @param text the paragraph, with names hidden
  /// @param start where the sentence begins
  /// @param end where it ends
  SentenceReader(String text, int start, int end, LabelReader labels) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.labels = labels;
  }

  /// What the numbers of the sentence state.
  List<Mention> read(List<Numeral> numerals, List<Found> words) {
    var mentions = new ArrayList<Mention>();
    int from = start;
    int next = 0;
    for (int i = 0; i < numerals.size(); i++) {
      var numeral = numerals.get(i);
      if (numeral.kind() != Kind.COUNT) {
        mentions.add(Mention.silent(numeral, silence(numeral.kind())));
        if (numeral.kind() != Kind.SHARE) {
          continue;
        }
      }
      int first = next;
      next = before(words, next, numeral.from());
      var label = labels.label(words.subList(first, next), from, numeral.from());
      if (numeral.kind() == Kind.COUNT) {
        int until = i + 1 < numerals.size() ? numerals.get(i + 1).from() : end;
        var behind = words.subList(next, before(words, next, until));
        var after =
            label.rows().isEmpty() ? labels.after(behind, numeral.end(), until) : List.<Found>of();
        mentions.add(
            labels.isOtherWork(behind, numeral.end())
                ? otherWork(numeral)
                : mention(numeral, from, completed(label, after, from)));
        next += after.isEmpty() ? 0 : 1 + behind.indexOf(after.getLast());
      }
      from = numeral.end();
    }
    return mentions;
  }

  /// The index of the first word, from an index on, that does not begin before an offset.
  private static int before(List<Found> words, int index, int place) {
    int next = index;
    while (next < words.size() && words.get(next).from() < place) {
      next++;
    }
    return next;
  }

  private static Silence silence(Kind kind) {
    return switch (kind) {
      case SHARE -> Silence.SHARE;
      case YEAR, DATE -> Silence.TIME;
      default -> Silence.NAME;
    };
  }

  /// The label with what it leaves unsaid: a row named behind the number, that of the number before
  /// where it names only a column, those of all numbers before where it says 合计, or the topic's
  /// own; in a list, the columns of the number before.
  private Label completed(Label label, List<Found> after, int from) {
    if (!label.rows().isEmpty()) {
      boolean isInherited =
          text.startsWith("、", from)
              && label.columns().isEmpty()
              && label.rows().getLast().topic().columns() == Columns.SEPARATE;
      return isInherited ? label.with(lastColumns) : label;
    }
    if (!after.isEmpty() && after.getFirst().meaning() instanceof Row row) {
      var columns =
          after.stream()
              .flatMap(found ->
                  found.meaning() instanceof Column column ? Stream.of(column) : Stream.empty())
              .toList();
      return label
          .with(row, Optional.of(after.getFirst()))
          .with(columns.isEmpty() ? label.columns() : columns);
    }
    return last.filter(label::hasColumnsOf)
        .or(label::subject)
        .or(() -> label.has(Sign.TOTAL) ? together() : Optional.empty())
        .map(row -> label.with(row, Optional.empty()))
        .orElse(label);
  }

  /// The rows of the numbers before, added up; empty if there are fewer than two.
  private Optional<Row> together() {
    if (listed.size() < 2) {
      return Optional.empty();
    }
    var rows = new LinkedHashSet<Enum<?>>();
    listed.forEach(row -> rows.addAll(row.choices().getFirst()));
    var first = listed.getFirst();
    return Optional.of(new Row(first.topic(), List.of(rows), first.needs(), first.moreUnits()));
  }

  private Mention mention(Numeral numeral, int from, Label label) {
    boolean isNext = text.startsWith("、", from) || text.startsWith("，", from);
    isListOfSome = label.isNarrowed() || (isListOfSome && isNext);
    var silence = silence(numeral, from, label);
    if (silence.isPresent()) {
      return silence.get() == Silence.NOT_IN_TABLES
          ? otherWork(numeral)
          : Mention.silent(numeral, silence.get());
    }
    remember(label);
    labels.turn(label.rows().getLast().topic());
    var readings = label.readings();
    var name = label.name().map(one -> name(one, numeral)).orElseGet(() -> words(from, numeral));
    return readings.isEmpty()
        ? Mention.silent(numeral, Silence.NOT_IN_TABLES)
        : new Mention(numeral, 0, name, readings, Optional.empty());
  }

  /// A number of other work, to which nothing behind it belongs.
  private Mention otherWork(Numeral numeral) {
    last = Optional.empty();
    listed.clear();
    return Mention.silent(numeral, Silence.NOT_IN_TABLES);
  }

  /// Takes note of what a number stated, for the numbers behind it.
  private void remember(Label label) {
    var row = label.rows().getLast();
    if (listed.stream().anyMatch(one -> !one.topic().equals(row.topic()))) {
      listed.clear();
    }
    if (label.columns().isEmpty() && label.rows().size() == 1) {
      listed.add(row);
    }
    last = Optional.of(row);
    lastColumns = label.columns();
  }

  /// The words that name a row, with those up to the number if they are few: 收到申请.
  private String name(Found row, Numeral numeral) {
    boolean isBefore = row.to() <= numeral.from() && numeral.from() - row.from() <= LONGEST_NAME;
    var words = text.substring(row.from(), isBefore ? numeral.from() : row.to()).strip();
    return PAUSE.matcher(words).find()
        ? text.substring(row.from(), row.to())
        : words.replace(" ", "");
  }

  /// The words right before a number.
  private String words(int from, Numeral numeral) {
    int clause = Math.max(from, numeral.from() - WINDOW);
    var matcher = PAUSE.matcher(text).region(clause, numeral.from());
    while (matcher.find()) {
      clause = matcher.end();
    }
    return text.substring(clause, numeral.from()).strip();
  }

  private Optional<Silence> silence(Numeral numeral, int from, Label label) {
    if (isListOfSome
        && (label.rows().isEmpty() || label.rows().getLast().needs() == Needs.NO_COLUMN)) {
      return Optional.of(Silence.SOME);
    }
    if (labels.isOfOtherTime(numeral.from())) {
      return Optional.of(Silence.OTHER_YEAR);
    }
    if (!label.isCountedIn(numeral.unit())) {
      return Optional.of(Silence.NOT_IN_TABLES);
    }
    int near = Math.max(from, numeral.from() - WINDOW);
    if (CHANGE.matcher(text).region(near, numeral.from()).find()) {
      return Optional.of(Silence.CHANGE);
    }
    boolean isListed =
        label
            .name()
            .filter(
                one -> one.to() < numeral.from() && labels.isAmongOthers(one.to(), numeral.from()))
            .isPresent();
    boolean isEach = label.has(Sign.EACH) && numeral.value().signum() != 0;
    if (isListed
        || label.isPartOfCount()
        || label.has(Sign.SOME)
        || (isEach && label.rows().size() > 1)) {
      return Optional.of(Silence.SOME);
    }
    return numeral.accuracy() == Accuracy.EXACT ? Optional.empty() : Optional.of(Silence.INEXACT);
  }
}
