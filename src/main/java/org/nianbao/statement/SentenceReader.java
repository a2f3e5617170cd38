package org.nianbao.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/// Reads the sentences of a paragraph from left to right: which words stand before each number, and
/// which cells they name. What a number leaves unsaid is taken from the words before it: in
/// 行政复议3件，其中结果维持2件 the second number is of 行政复议, too.
final class SentenceReader {
  private static final Pattern PAUSE = Pattern.compile("[，,、：:；;（(）)]");
  private static final Pattern CHANGE =
      Pattern.compile("(?:增加|减少|增长|下降|上升|提高|提升|增|减|多|少)了?(?:约|近)? ?$");

  /// Words that name nothing: when, who, how many, and how.
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:年内|当年|年度|年|月|日|到|截至|底|末|期|[我本][局镇乡县市区委办院处站所]|街道|机关|单位|已经?|按|依法|及时|如|规定|法定"
              + "|予以|实际|际|应|有|为|是|的|了|数|量|在|限|时|内|由|从|看|来|结果|情况|申请|另|还|尚|提出|占|人|件|则|后"
              + "|[0-9、和与及“” ])*+");

  /// What stands before a number that has no unit and counts all the same: 申请数量为100.
  private static final Pattern AMOUNT = Pattern.compile("(?:数量?|量|总数)(?:为|是|有|达|：)? ?$");

  /// The longest name of what a number counts.
  private static final int LONGEST_NAME = 14;

  /// The most characters looked at before a number.
  private static final int WINDOW = 40;

  private final String text;
  private final LabelReader labels;
  private final List<Row> listed = new ArrayList<>();
  private final List<Row> wholes;
  private List<Row> listedBefore = List.of();

  /// The rows counted side by side before their parts: both in 行政复议2件、行政诉讼3件，其中维持4件.
  private final List<Row> unparted = new ArrayList<>();

  private boolean isParted;
  private int end;
  private Optional<Row> last = Optional.empty();
  private List<Column> lastColumns = List.of();
  private boolean isListOfSome;

  /// @param text the paragraph, with names hidden
  /// @param wholes the row that each topic means by itself
  SentenceReader(String text, LabelReader labels, List<Row> wholes) {
    this.text = text;
    this.wholes = wholes;
    this.labels = labels;
  }

  /// What the numbers of a sentence, or of a part of it between semicolons, state.
  List<Mention> read(int start, int end, List<Numeral> numerals, List<Found> words) {
    if (start == 0 || LabelReader.isStop(text.charAt(start - 1))) {
      begin();
    }
    this.end = end;
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
        int until = nextCount(numerals, i);
        var behind = words.subList(next, before(words, next, until));
        var after = labels.after(label, behind, numeral.end(), until);
        mentions.add(
            labels.isOtherWork(behind, numeral.end())
                ? otherWork(numeral)
                : mention(
                    numeral, from, words.subList(first, next), completed(label, after, from)));
        next += after.isEmpty() ? 0 : 1 + behind.indexOf(after.getLast());
      }
      from = numeral.end();
    }
    labels.rest(words.subList(next, words.size()));
    return mentions;
  }

  /// Begins a sentence, which knows of the one before what rows it counted.
  private void begin() {
    listedBefore = listed.isEmpty() ? listedBefore : List.copyOf(listed);
    forgetList();
    last = Optional.empty();
    lastColumns = List.of();
    isListOfSome = false;
    isParted = false;
  }

  /// Where the next number after an index begins that is not a year or a day.
  private int nextCount(List<Numeral> numerals, int index) {
    return numerals.stream()
        .skip(index + 1L)
        .filter(one -> one.kind() != Kind.YEAR && one.kind() != Kind.DATE)
        .findFirst()
        .map(Numeral::from)
        .orElse(end);
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
    var columns =
        after.stream()
            .flatMap(found ->
                found.meaning() instanceof Column column ? Stream.of(column) : Stream.empty())
            .toList();
    if (!label.rows().isEmpty() && !columns.isEmpty()) {
      return label.with(columns);
    }
    if (!label.rows().isEmpty()) {
      boolean isInherited =
          text.startsWith("、", from)
              && label.columns().isEmpty()
              && label.rows().getLast().topic().columns() == Columns.SEPARATE;
      return isInherited ? label.with(lastColumns) : label;
    }
    var row = after.stream().flatMap(found -> labels.row(found).stream()).findFirst();
    if (row.isPresent()) {
      return label
          .with(row.get(), Optional.of(after.getFirst()))
          .with(columns.isEmpty() ? label.columns() : columns);
    }
    if (!columns.isEmpty()) {
      return completed(label.with(columns), List.of(), from);
    }
    return ofColumns(label)
        .or(label::subject)
        .or(() -> label.has(Sign.TOTAL) ? together() : Optional.empty())
        .map(one -> label.with(one, Optional.empty()))
        .orElse(label);
  }

  /// The row that a label means which names only columns: that of the number before, if it is one.
  /// Behind several, or in the next sentence, it may be any of them, or the whole of the topic.
  private Optional<Row> ofColumns(Label label) {
    var row = last.filter(label::hasColumnsOf);
    if (row.isPresent() && unparted.size() < 2) {
      return row;
    }
    var whole =
        wholes.stream()
            .filter(one -> label.hasColumnsOf(one) && labels.spoken().reaches(one))
            .findFirst();
    var rows =
        (row.isPresent() ? unparted : listedBefore).stream().filter(label::hasColumnsOf).toList();
    var choices = new LinkedHashSet<Set<? extends Enum<?>>>();
    rows.forEach(one -> choices.addAll(one.choices()));
    whole
        .filter(one -> rows.size() != 1 || !one.choices().containsAll(rows.getFirst().choices()))
        .ifPresent(one -> choices.addAll(one.choices()));
    return Stream.concat(rows.stream(), whole.stream())
        .findFirst()
        .map(one -> new Row(one.topic(), List.copyOf(choices), Needs.TOPIC, Set.of()));
  }

  /// The rows of the numbers before, added up; empty if there are fewer than two.
  private Optional<Row> together() {
    var added = listed.isEmpty() ? listedBefore : listed;
    if (added.size() < 2
        || added.stream().anyMatch(row -> !row.topic().equals(added.getFirst().topic()))) {
      return Optional.empty();
    }
    var rows = new LinkedHashSet<Enum<?>>();
    added.forEach(row -> rows.addAll(row.choices().getFirst()));
    var first = added.getFirst();
    return Optional.of(new Row(first.topic(), List.of(rows), first.needs(), first.moreUnits()));
  }

  private Mention mention(Numeral numeral, int from, List<Found> words, Label label) {
    boolean isNext = text.startsWith("、", from) || text.startsWith("，", from);
    isListOfSome = label.isNarrowed() || (isListOfSome && isNext);
    var silence = silence(numeral, from, words, label);
    if (silence.isPresent()) {
      if (silence.get() == Silence.UNCLEAR) {
        forgetList();
      }
      return silence.get() == Silence.NOT_IN_TABLES
          ? otherWork(numeral)
          : Mention.silent(numeral, silence.get());
    }
    remember(label);
    labels.spoken().turn(label.rows().getLast().topic());
    var readings = label.readings();
    var name = label.name().map(one -> name(one, numeral)).orElseGet(() -> words(from, numeral));
    return readings.isEmpty()
        ? Mention.silent(numeral, Silence.NOT_IN_TABLES)
        : new Mention(numeral, 0, name, readings, Optional.empty());
  }

  /// A number of other work, to which nothing behind it belongs.
  private Mention otherWork(Numeral numeral) {
    last = Optional.empty();
    forgetList();
    return Mention.silent(numeral, Silence.NOT_IN_TABLES);
  }

  private void forgetList() {
    listed.clear();
    unparted.clear();
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
    if (!label.columns().isEmpty()) {
      isParted = true;
    } else {
      if (isParted) {
        unparted.clear();
      }
      isParted = false;
      unparted.add(row);
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

  /// Whether the clause before a number has no words of its own besides those of the vocabulary, so
  /// that it speaks of what the sentence before did.
  private boolean isBare(List<Found> words, int from, Numeral numeral) {
    int place = labels.clause(from, numeral.from());
    for (var found : words) {
      if (found.to() > place) {
        if (!FILLER.matcher(text).region(place, Math.max(place, found.from())).matches()) {
          return false;
        }
        place = found.to();
      }
    }
    return FILLER.matcher(text).region(place, Math.max(place, numeral.from())).matches();
  }

  private Optional<Silence> silence(Numeral numeral, int from, List<Found> words, Label label) {
    if (isListOfSome
        && (label.rows().isEmpty() || label.rows().getLast().needs() == Needs.NO_COLUMN)) {
      return Optional.of(Silence.SOME);
    }
    if (labels.isOfOtherTime(numeral.from())) {
      return Optional.of(Silence.OTHER_YEAR);
    }
    boolean isAside =
        label.rows().stream().anyMatch(labels.spoken()::isFar) && !isBare(words, from, numeral);
    boolean isCounted =
        numeral.unit().isEmpty()
            ? !label.rows().isEmpty() && AMOUNT.matcher(text).region(from, numeral.from()).find()
            : label.isCountedIn(numeral.unit(), labels.spoken());
    if (isAside || !isCounted) {
      return Optional.of(
          isAside || labels.spoken().isOtherWork() || !labels.isUnitOfTables(numeral.unit())
              ? Silence.NOT_IN_TABLES
              : Silence.UNCLEAR);
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
        || (label.has(Sign.REASON) && label.name().isEmpty() && label.columns().isEmpty())
        || (isEach && label.rows().size() > 1)) {
      return Optional.of(Silence.SOME);
    }
    return numeral.accuracy() == Accuracy.EXACT ? Optional.empty() : Optional.of(Silence.INEXACT);
  }
}
