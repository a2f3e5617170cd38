package org.nianbao.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.statement.Vocabulary.Column;
import org.nianbao.statement.Vocabulary.Found;
import org.nianbao.statement.Vocabulary.Row;
import org.nianbao.statement.Vocabulary.Sign;
import org.nianbao.statement.Vocabulary.Strength;
import org.nianbao.statement.Vocabulary.Subject;
import org.nianbao.statement.Vocabulary.Topic;

/// Reads the words between two numbers of a paragraph. What it learns of a sentence holds until
/// other words change it: what is spoken of, whether what the applications ask for is listed,
/// another year.
final class LabelReader {
  static final Pattern CLAUSE = Pattern.compile("[，,：:；;（(）)]");
  private static final Pattern JOINT = Pattern.compile(" ?(?:、|和|及|以及|与|或者?)(?:被)?(?:提起)? ?");
  private static final Pattern COMPARED = Pattern.compile("(?:与|较|比|同|于) ?$");
  private static final Pattern OPENING = Pattern.compile("[（(]");
  private static final Pattern CLOSING = Pattern.compile("[）)]");
  private static final Pattern END = Pattern.compile("[，,、：:（(）)。；;]");

  /// The longest clause that is looked through for its end.
  private static final int LONGEST = 200;

  private final String text;
  private final Vocabulary vocabulary;
  private final int year;
  private final Spoken spoken;
  private int end;
  private boolean isByMatter;
  private Optional<OtherTime> otherTime = Optional.empty();

  /// Words that speak of another year.
  ///
  /// @param comma where their clause ends
  /// @param isSticky whether what follows the clause is of that year, too
  private record OtherTime(int comma, boolean isSticky) {}

  /// @param text the paragraph, with names hidden
  /// @param vocabulary the words that name cells
  /// @param year the report's year
  /// @param heading the topic of the heading above
  LabelReader(String text, Vocabulary vocabulary, int year, Optional<Topic> heading) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.year = year;
    spoken = new Spoken(heading);
  }

  /// Begins a sentence, or goes on behind a semicolon.
  ///
  /// @param end where it ends
  /// @param announced the topic that it has before it names one
  void begin(int end, Optional<Topic> announced) {
    boolean isNew = this.end == 0 || isStop(text.charAt(this.end - 1));
    if (isNew) {
      isByMatter = false;
      otherTime = Optional.empty();
    }
    spoken.begin(announced);
    this.end = end;
  }

  /// Whether a mark ends a sentence; a semicolon does not.
  static boolean isStop(char mark) {
    return "。！？".indexOf(mark) >= 0;
  }

  /// What is read of the words between two numbers.
  private static final class Gathered {
    private final List<Row> rows = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Set<Sign> signs = new HashSet<>();
    private Optional<Found> name = Optional.empty();
    private Optional<Found> lastColumn = Optional.empty();
    private Optional<Row> subject = Optional.empty();

    private void forgetRows() {
      rows.clear();
      name = Optional.empty();
    }

    private Label label() {
      return new Label(rows, name, columns, subject, signs);
    }
  }

  /// The label of the number at an offset.
  ///
  /// @param words the words since the number before
  /// @param from where that ends
  /// @param to where this one begins
  Label label(List<Found> words, int from, int to) {
    int clause = clause(from, to);
    int remark = remark(from, to);
    var gathered = new Gathered();
    for (var found : words) {
      if (found.from() < remark) {
        continue;
      }
      switch (found.meaning()) {
        case Row row when isMeant(row) -> name(gathered, row, found, clause);
        case Row _ -> {}
        case Column column -> column(gathered, column, found);
        case Subject(var row, var strength) -> subject(gathered, row, strength);
        case Sign sign -> {
          note(sign, found);
          if (sign == Sign.OTHER_WORK) {
            gathered.forgetRows();
            gathered.subject = Optional.empty();
          } else if (found.from() >= clause) {
            gathered.signs.add(sign);
          }
        }
      }
    }
    if (gathered.name.filter(one -> clauses(one.to(), to) > 1).isPresent()) {
      gathered.forgetRows();
    }
    if (isByMatter) {
      gathered.signs.add(Sign.SOME);
    }
    return gathered.label();
  }

  /// Where brackets right behind a number end, which say more of that one: 10件（均为自然人），加上结转的1件.
  private int remark(int from, int to) {
    if (!OPENING.matcher(text).region(from, to).lookingAt()) {
      return from;
    }
    var closing = CLOSING.matcher(text).region(from, to);
    return closing.find() ? closing.end() : from;
  }

  /// Takes note of the words behind the last number of a sentence.
  void rest(List<Found> words) {
    var topics =
        words.stream()
            .flatMap(found ->
                switch (found.meaning()) {
                  case Subject(var row, _) -> Stream.of(row.topic());
                  case Row row when spoken.isNamed(row) -> Stream.of(row.topic());
                  default -> Stream.<Topic>of();
                })
            .toList();
    if (!topics.isEmpty()) {
      spoken.turn(topics.getLast());
    } else if (words.stream().anyMatch(found -> found.meaning() == Sign.OTHER_WORK)) {
      spoken.turnAway();
    }
  }

  private void name(Gathered gathered, Row row, Found found, int clause) {
    isByMatter = false;
    if (spoken.isNamed(row)) {
      spoken.turn(row.topic());
    }
    var before = gathered.name;
    boolean isJoined = before.filter(one -> isJoint(one.to(), found.from())).isPresent();
    boolean isNarrower =
        gathered.rows.size() == 1
            && isPartOf(gathered.rows.getFirst(), row)
            && before
                .filter(one -> one.from() >= clause && !isAmongOthers(one.to(), found.from()))
                .isPresent();
    if (!isJoined && !isNarrower) {
      gathered.rows.clear();
    }
    if (!isNarrower) {
      gathered.rows.add(row);
    }
    int start = isJoined || isNarrower ? before.orElseThrow().from() : found.from();
    gathered.name = Optional.of(new Found(start, found.to(), row));
  }

  /// The column named last counts, with those that are joined to it: in 未制发、未废止规范性文件，现行有效64件 the
  /// number is of 现行有效 alone.
  private void column(Gathered gathered, Column column, Found found) {
    var before = gathered.lastColumn;
    if (before.filter(one -> isJoint(one.to(), found.from())).isEmpty()) {
      gathered.columns.removeIf(one -> one.topic().equals(column.topic()));
    }
    gathered.columns.add(column);
    gathered.lastColumn = Optional.of(found);
  }

  private void subject(Gathered gathered, Row row, Strength strength) {
    if (strength == Strength.STRONG) {
      gathered.subject = Optional.of(row);
    }
    if (strength == Strength.STRONG || !spoken.isOtherWork()) {
      spoken.turn(row.topic());
    }
  }

  /// The words right behind a number that name its row, and with it a column, as far as the words
  /// before it do not: 另有3件结转下年度, 97件行政复议案件被纠正, 规范性文件6件现行有效.
  List<Found> after(Label label, List<Found> words, int from, int until) {
    if (!label.columns().isEmpty() && !label.rows().isEmpty()) {
      return List.of();
    }
    var stop = END.matcher(text).region(from, until);
    int to = stop.find() ? stop.start() : until;
    var named = new ArrayList<Found>();
    boolean hasRow = !label.rows().isEmpty();
    for (var found : words) {
      if (found.to() > to || found.meaning() == Sign.OTHER_WORK || found.meaning() == Sign.SOME) {
        break;
      }
      boolean isColumn = found.meaning() instanceof Column && label.columns().isEmpty();
      boolean isRow =
          row(found).isPresent() && (found.meaning() instanceof Row || endsClause(found, to));
      if (hasRow || !named.isEmpty() ? isColumn : (isColumn || isRow)) {
        named.add(found);
      }
    }
    return named;
  }

  /// Whether a clause ends with words for the topic: 收到7件申请, and 3件申请中, but not 两件申请延期.
  private boolean endsClause(Found found, int end) {
    return found.to() == end || text.startsWith("中", found.to());
  }

  /// The row that words name here.
  Optional<Row> row(Found found) {
    return switch (found.meaning()) {
      case Row row when isMeant(row) -> Optional.of(row);
      case Subject(var row, var strength) when strength == Strength.STRONG -> Optional.of(row);
      default -> Optional.empty();
    };
  }

  /// Whether the brackets right behind a number begin with other work: 行政复议案件50件（非政府信息公开类）.
  ///
  /// @param words the words behind the number
  /// @param from where the number ends
  boolean isOtherWork(List<Found> words, int from) {
    return OPENING.matcher(text).region(from, end).lookingAt()
        && words.stream()
            .findFirst()
            .filter(one -> one.from() == from + 1 && one.meaning() == Sign.OTHER_WORK)
            .isPresent();
  }

  /// Whether a table counts anything in a unit; a number without one may be of any.
  boolean isUnitOfTables(String unit) {
    return unit.isEmpty() || vocabulary.units().contains(unit);
  }

  /// What is spoken of.
  Spoken spoken() {
    return spoken;
  }

  private boolean isMeant(Row row) {
    return spoken.means(row) && !(spoken.isNamed(row) && isByMatter);
  }

  /// Takes note of what a sign says about the numbers behind it.
  private void note(Sign sign, Found found) {
    switch (sign) {
      case OTHER_WORK -> spoken.turnAway();
      case MATTER -> isByMatter = true;
      case OTHER_TIME -> otherTime = Optional.of(otherTime(found));
      case SAME_TIME -> otherTime = Optional.empty();
      case YEAR ->
          otherTime =
              text.startsWith(Integer.toString(year), found.from())
                  ? Optional.empty()
                  : Optional.of(otherTime(found));
      default -> {}
    }
  }

  private OtherTime otherTime(Found found) {
    var matcher = CLAUSE.matcher(text).region(found.to(), Math.min(end, found.to() + LONGEST));
    int comma = matcher.find() ? matcher.start() : matcher.regionEnd();
    boolean isCompared =
        COMPARED.matcher(text).region(Math.max(0, found.from() - 2), found.from()).find();
    boolean isAlone = comma - found.to() <= 4 && comma < end && text.charAt(comma) != '）';
    return new OtherTime(comma, !isCompared && isAlone);
  }

  /// Whether a number is of another year: the year stands in its own clause, or alone in one
  /// before.
  boolean isOfOtherTime(int place) {
    return otherTime.filter(time -> place <= time.comma || time.isSticky).isPresent();
  }

  private boolean isJoint(int from, int to) {
    return JOINT.matcher(text).region(from, to).matches();
  }

  /// Whether words between two offsets say that what stands before is only an example.
  boolean isAmongOthers(int from, int to) {
    return text.substring(from, to).indexOf('等') >= 0;
  }

  /// Whether every row of one word is among those of another, as 重复申请 is among 不予处理.
  private static boolean isPartOf(Row one, Row other) {
    var some = one.choices().getFirst();
    var all = other.choices().getFirst();
    return one.topic().equals(other.topic()) && all.size() > some.size() && all.containsAll(some);
  }

  /// Where the last clause between two offsets begins.
  int clause(int from, int to) {
    var matcher = CLAUSE.matcher(text).region(from, to);
    int place = from;
    while (matcher.find()) {
      place = matcher.end();
    }
    return place;
  }

  private int clauses(int from, int to) {
    return (int) CLAUSE.matcher(text).region(from, to).results().count();
  }
}
