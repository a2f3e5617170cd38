package org.nianbao.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.draft.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Term;
import org.nianbao.statement.Mention.Silence;
import org.nianbao.statement.Numeral.Accuracy;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.Vocabulary.Column;
import org.nianbao.statement.Vocabulary.Found;
import org.nianbao.statement.Vocabulary.Needs;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Sign;
import org.nianbao.statement.Vocabulary.Strength;
import org.nianbao.statement.Vocabulary.Subject;
import org.nianbao.statement.Vocabulary.Topic;

/// Reads one sentence from left to right: which words stand before each number, and which cells
/// they name. What a number leaves unsaid is taken from the words before it: in 行政复议3件，其中结果维持2件 the
/// second number is of 行政复议, too.
final class SentenceReader {
  private static final Pattern CLAUSE = Pattern.compile("[，,：:（(）)]");
  private static final Pattern PAUSE = Pattern.compile("[，,、：:（(）)]");
  private static final Pattern JOINT = Pattern.compile(" ?(?:、|和|及|以及|与|或者?)(?:被)?(?:提起)? ?");
  private static final Pattern CHANGE =
      Pattern.compile("(?:增加|减少|增长|下降|上升|提高|提升|增|减|多|少)了?(?:约|近)? ?$");
  private static final Pattern COMPARED = Pattern.compile("(?:与|较|比|同|于) ?$");
  private static final Pattern END = Pattern.compile("[，,、：:（(）)。；;]");

  private final String text;
  private final int start;
  private final int end;
  private final int year;
  private Optional<Topic> topic;
  private boolean isOtherWork;
  private Optional<Found> otherTime = Optional.empty();
  private Optional<Row> last = Optional.empty();
  private boolean isListOfSome;

  /// @param text the paragraph, with names hidden
  /// @param start where the sentence begins
  /// @param end where it ends
  /// @param year the report's year
  /// @param topic the topic before the sentence names one
  SentenceReader(String text, int start, int end, int year, Optional<Topic> topic) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.year = year;
    this.topic = topic;
  }

  /// The words since the number before.
  ///
  /// @param rows the rows named last, several where they are joined as in 予以公开和部分公开
  /// @param name where their words stand; empty if no row is named
  private record Label(
      List<Row> rows,
      Optional<Found> name,
      List<Column> columns,
      Optional<Row> subject,
      Set<Sign> signs) {}

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
      while (next < words.size() && words.get(next).from() < numeral.from()) {
        next++;
      }
      var label = label(words.subList(first, next), from, numeral.from());
      if (numeral.kind() == Kind.COUNT) {
        int until = i + 1 < numerals.size() ? numerals.get(i + 1).from() : end;
        int behind = next;
        while (behind < words.size() && words.get(behind).from() < until) {
          behind++;
        }
        var after =
            label.rows().isEmpty()
                ? after(words.subList(next, behind), numeral.end(), until)
                : Optional.<Found>empty();
        mentions.add(mention(numeral, from, label, after));
        next += after.isPresent() ? 1 + words.subList(next, behind).indexOf(after.get()) : 0;
      }
      from = numeral.end();
    }
    return mentions;
  }

  private static Silence silence(Kind kind) {
    return switch (kind) {
      case SHARE -> Silence.SHARE;
      case YEAR, DATE -> Silence.TIME;
      default -> Silence.NAME;
    };
  }

  private Label label(List<Found> words, int from, int to) {
    int clause = lastEnd(CLAUSE, from, to);
    var rows = new ArrayList<Row>();
    Optional<Found> name = Optional.empty();
    var columns = new ArrayList<Column>();
    Optional<Row> subject = Optional.empty();
    var signs = new HashSet<Sign>();
    for (var found : words) {
      switch (found.meaning()) {
        case Row row when isMeant(row) -> {
          if (row.needs() != Needs.TOPIC) {
            turn(row.topic());
          }
          boolean isJoined = name.isPresent() && isJoint(name.get().to(), found.from());
          boolean isNarrower =
              name.isPresent()
                  && name.get().from() >= clause
                  && rows.size() == 1
                  && isPartOf(rows.getFirst(), row)
                  && !isAmongOthers(name.get().to(), found.from());
          if (!isJoined && !isNarrower) {
            rows.clear();
          }
          if (!isNarrower) {
            rows.add(row);
          }
          name =
              Optional.of(
                  new Found(
                      isJoined || isNarrower ? name.get().from() : found.from(), found.to(), row));
        }
        case Row _ -> {}
        case Column column -> columns.add(column);
        case Subject(var row, var strength) -> {
          if (strength == Strength.STRONG || !isOtherWork) {
            turn(row.topic());
            subject = strength == Strength.STRONG ? Optional.of(row) : subject;
          }
        }
        case Sign sign -> {
          note(sign, found, to);
          if (sign == Sign.OTHER_WORK) {
            rows.clear();
            name = Optional.empty();
            subject = Optional.empty();
          } else if (found.from() >= clause) {
            signs.add(sign);
          }
        }
      }
    }
    if (name.isPresent() && clauses(name.get().to(), to) > 1) {
      rows.clear();
      name = Optional.empty();
    }
    return new Label(rows, name, columns, subject, signs);
  }

  private boolean isMeant(Row row) {
    return row.needs() != Needs.TOPIC
        || (!isOtherWork && topic.filter(row.topic()::equals).isPresent());
  }

  private void turn(Topic next) {
    topic = Optional.of(next);
    isOtherWork = false;
  }

  /// Takes note of what a sign says about the numbers behind it.
  private void note(Sign sign, Found found, int to) {
    switch (sign) {
      case OTHER_WORK -> isOtherWork = true;
      case OTHER_TIME -> otherTime = Optional.of(found);
      case SAME_TIME -> otherTime = Optional.empty();
      case YEAR ->
          otherTime =
              text.startsWith(Integer.toString(year), found.from())
                  ? Optional.empty()
                  : Optional.of(found);
      default -> {}
    }
  }

  private boolean isJoint(int from, int to) {
    return JOINT.matcher(text).region(from, to).matches();
  }

  /// Whether words between two offsets say that what stands before is only an example.
  private boolean isAmongOthers(int from, int to) {
    int place = text.indexOf('等', from);
    return place >= 0 && place < to;
  }

  /// Whether every row of one word is among those of another, as 重复申请 is among 不予处理.
  private static boolean isPartOf(Row one, Row other) {
    var some = one.choices().getFirst();
    var all = other.choices().getFirst();
    return one.topic().equals(other.topic()) && all.size() > some.size() && all.containsAll(some);
  }

  /// The row that is named right behind a number: 另有3件结转下年度.
  private Optional<Found> after(List<Found> words, int from, int until) {
    var stop = END.matcher(text).region(from, until);
    int to = stop.find() ? stop.start() : until;
    for (var found : words) {
      if (found.to() > to) {
        break;
      }
      if (found.meaning() instanceof Sign sign && (sign == Sign.OTHER_WORK || sign == Sign.SOME)) {
        break;
      }
      if (found.meaning() instanceof Row row && isMeant(row)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Mention mention(Numeral numeral, int from, Label label, Optional<Found> after) {
    var rows = new ArrayList<>(label.rows());
    var name = label.name().or(() -> after);
    after.map(Found::meaning).map(Row.class::cast).ifPresent(rows::add);
    if (rows.isEmpty() && !label.columns().isEmpty()) {
      last.filter(row -> label.columns().stream().anyMatch(one -> one.topic().equals(row.topic())))
          .ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      label.subject().ifPresent(rows::add);
    }
    isListOfSome =
        isNarrowed(label, rows)
            || (isListOfSome && (text.startsWith("、", from) || text.startsWith("，", from)));
    var silence = silence(numeral, from, label, rows);
    if (silence.isPresent()) {
      return Mention.silent(numeral, silence.get());
    }
    last = Optional.of(rows.getLast());
    turn(rows.getLast().topic());
    var readings = readings(rows, label);
    return readings.isEmpty()
        ? Mention.silent(numeral, Silence.NOT_IN_TABLES)
        : new Mention(
            numeral,
            0,
            name.map(one -> text.substring(one.from(), one.to()))
                .orElseGet(() -> words(from, numeral)),
            readings,
            Optional.empty());
  }

  /// Whether a number counts only what is about something: 其中涉及征地拆迁9件、行政许可5件.
  private static boolean isNarrowed(Label label, List<Row> rows) {
    return rows.isEmpty()
        && (label.signs().contains(Sign.SOME) || label.signs().contains(Sign.REASON));
  }

  private String words(int from, Numeral numeral) {
    int clause = Math.max(from, lastEnd(PAUSE, from, numeral.from()));
    return text.substring(clause, numeral.from()).strip();
  }

  private Optional<Silence> silence(Numeral numeral, int from, Label label, List<Row> rows) {
    if (isListOfSome && (rows.isEmpty() || rows.getLast().needs() == Needs.NO_COLUMN)) {
      return Optional.of(Silence.SOME);
    }
    if (rows.isEmpty() || rows.stream().noneMatch(row -> isCountedIn(row, numeral.unit()))) {
      return Optional.of(Silence.NOT_IN_TABLES);
    }
    if (CHANGE.matcher(text).region(from, numeral.from()).find()) {
      return Optional.of(Silence.CHANGE);
    }
    if (isOfOtherTime(numeral.from())) {
      return Optional.of(Silence.OTHER_YEAR);
    }
    boolean isListed =
        label.name().filter(one -> isAmongOthers(one.to(), numeral.from())).isPresent();
    boolean isEach = label.signs().contains(Sign.EACH) && numeral.value().signum() != 0;
    if (isListed || label.signs().contains(Sign.SOME) || (isEach && rows.size() > 1)) {
      return Optional.of(Silence.SOME);
    }
    return numeral.accuracy() == Accuracy.EXACT ? Optional.empty() : Optional.of(Silence.INEXACT);
  }

  private static boolean isCountedIn(Row row, String unit) {
    return row.topic().units().contains(unit) || row.moreUnits().contains(unit);
  }

  /// Whether a number is of another year: the year stands in its own clause, or alone in one
  /// before.
  private boolean isOfOtherTime(int place) {
    if (otherTime.isEmpty()) {
      return false;
    }
    var time = otherTime.get();
    int comma = firstStart(CLAUSE, time.to(), place);
    boolean isCompared =
        COMPARED.matcher(text).region(Math.max(start, time.from() - 2), time.from()).find();
    return comma == place || (!isCompared && comma - time.to() <= 4 && text.charAt(comma) != '）');
  }

  /// The cells that rows and columns name together: the usual choice first.
  private List<Figure.Sum> readings(List<Row> rows, Label label) {
    var table = rows.getLast().topic();
    var columns = new LinkedHashSet<Enum<?>>();
    label.columns().stream()
        .filter(one -> one.topic().equals(table))
        .forEach(one -> columns.addAll(one.columns()));
    if (rows.getLast().needs() == Needs.NO_COLUMN && !columns.isEmpty()) {
      return List.of();
    }
    if (columns.isEmpty()) {
      columns.add(table.whole());
    }
    Stream<Set<? extends Enum<?>>> choices =
        rows.size() == 1 ? rows.getFirst().choices().stream() : Stream.of(together(rows));
    if (rows.size() == 1 && label.signs().contains(Sign.REASON)) {
      choices =
          Stream.concat(
              choices, rows.getFirst().choices().getFirst().stream().map(one -> Set.of(one)));
    }
    return choices
        .map(choice -> cells(table, choice, columns))
        .filter(cells -> !cells.isEmpty())
        .map(cells -> new Figure.Sum(new Term(cells)))
        .distinct()
        .toList();
  }

  private static Set<Enum<?>> together(List<Row> rows) {
    var all = new LinkedHashSet<Enum<?>>();
    rows.forEach(row -> all.addAll(row.choices().getFirst()));
    return all;
  }

  private static List<CellRef> cells(
      Topic table, Set<? extends Enum<?>> rows, Set<Enum<?>> columns) {
    return rows.stream()
        .flatMap(
            row -> columns.stream().flatMap(column -> table.cell().apply(row, column).stream()))
        .distinct()
        .toList();
  }

  private int lastEnd(Pattern pattern, int from, int to) {
    var matcher = pattern.matcher(text).region(from, to);
    int place = from;
    while (matcher.find()) {
      place = matcher.end();
    }
    return place;
  }

  private int firstStart(Pattern pattern, int from, int to) {
    var matcher = pattern.matcher(text).region(from, to);
    return matcher.find() ? matcher.start() : to;
  }

  private int clauses(int from, int to) {
    return (int) CLAUSE.matcher(text).region(from, to).results().count();
  }
}
