package org.nianbao.rule.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.CellRef;
import org.nianbao.statement.Mention;
import org.nianbao.statement.Numeral;
import org.nianbao.statement.Numeral.Accuracy;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.statement.ReadParagraph;

/// A number with the parts that the text gives for it: 共163条，其中政策5条、公告8条.
///
/// @param whole the number
/// @param parts its parts, in the same unit, two or more
/// @param isClosed whether the words say that these are all its parts
record Breakdown(Numeral whole, List<Numeral> parts, boolean isClosed) {
  private static final int LONGEST_LABEL = 60;

  /// A longer list is none that a person would add up.
  private static final int MOST_PARTS = 80;

  private static final Pattern SOME =
      Pattern.compile("[（(]?[，,。；;：:]? ?(?:其中|含|包含|主要)(?:有|是|为|包括|包含|含)?[：:，,]?");
  private static final Pattern ALL =
      Pattern.compile(
          "[（(]?[，,。；;：:]?"
              + " ?(?:分别|包括|具体|即|依次)(?:了|是|为|有|包括|在)?[：:，,]?|[（(：:](?=[^）)]{1,40}[0-9０-９])");
  private static final Pattern TOGETHER =
      Pattern.compile("[，,、；]? ?(?:全年|以上|四项|三项|两项|各项|几项)?(?:合计|共计|总计|一共|共)(?:为|是|达|有)? ?");
  private static final Pattern LISTED = Pattern.compile("(?:、|，|,|和|及|与|以及)[^，,。；;：:（(]{0,24}");
  private static final Pattern NESTED = Pattern.compile("[，,；;（(]? ?其中");
  private static final Pattern OTHERS =
      Pattern.compile("(?:、|，|,|；|;|^|及|和)?(?:其他|其它|其余|剩余)[^，。；、]{0,16}$");
  private static final Pattern BEGINNING =
      Pattern.compile("[，,；;] ?(?:此外|另外|另|同时|还|并|全年|累计|共|合计|总计|年内|召开|组织|开展|收到|受理|办理|承办|送交|回应|解读)");

  /// What stands before a number that says by how much another one changed: 5条，较上年增加2条.
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:较|比|同比|环比)[^，,。；;、0-9]{0,10}(?:20[0-9]{2}年[^，,。；;、0-9]{0,4})?(?:增加|减少|增长|下降|上升|提高|增|减|多|少)了?(?:约|近)?"
              + " ?$|[，,（(] ?净?(?:增加|减少|增长|下降|上升|增|减)了?(?:约|近)? ?$");

  /// Another way of publishing, behind a mark.
  private static final Pattern WAY = Pattern.compile("[，,；;] ?(?:通过|利用|依托|借助)");

  private static final Pattern COMMA = Pattern.compile("[，,：:]");
  private static final Pattern PERIOD =
      Pattern.compile("[、，,；;和及]? ?(?:第?[一二三四]季度|[上下]半年|[1-4]季度)");

  private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下)[^，。；、]{0,16}$");
  private static final Pattern STOP = Pattern.compile("[。！？]");
  private static final Pattern FIRST = Pattern.compile(" ?(?:第?[一1]季度|上半年)");

  private static final Pattern BY_WAY = Pattern.compile("(?:通过|利用|在|向|经|依托|借助)");

  /// Finds every number of a paragraph that has parts.
  static List<Breakdown> in(ReadParagraph paragraph) {
    var mentions =
        paragraph.mentions().stream()
            .filter(one -> one.kind() == Kind.COUNT || one.kind() == Kind.SHARE)
            .toList();
    var depths = depths(paragraph.text());
    var found = new ArrayList<Breakdown>();
    for (int i = 0; i < mentions.size() - 1; i++) {
      if (mentions.get(i).kind() == Kind.COUNT) {
        new Search(paragraph.text(), depths, mentions, i).breakdown().ifPresent(found::add);
      }
    }
    for (int i = 2; i < mentions.size(); i++) {
      behind(paragraph.text(), mentions, i).ifPresent(found::add);
    }
    return found;
  }

  /// A number that adds up those right before it: 一季度5条、二季度8条，全年合计13条.
  private static Optional<Breakdown> behind(String text, List<Mention> mentions, int index) {
    var whole = mentions.get(index).numeral();
    int from = mentions.get(index - 1).numeral().end();
    if (!TOGETHER.matcher(text).region(from, whole.from()).matches()) {
      return Optional.empty();
    }
    int first = index;
    while (first > 0
        && index - first < MOST_PARTS
        && mentions.get(first - 1).numeral().counts(whole.unit())
        && isListed(text, mentions.get(first - 1).numeral().end(), mentions.get(first).from())) {
      first--;
    }
    var parts = mentions.subList(first, index).stream().map(Mention::numeral).toList();
    return parts.size() > 1 ? Optional.of(new Breakdown(whole, parts, true)) : Optional.empty();
  }

  /// Whether a number is followed by the next one of a list.
  private static boolean isListed(String text, int from, int to) {
    return to - from <= LONGEST_LABEL && LISTED.matcher(text).region(from, to).matches();
  }

  /// How many brackets are open at each offset.
  private static int[] depths(String text) {
    var depths = new int[text.length() + 1];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      depth += one == '（' || one == '(' ? 1 : 0;
      depths[i] = depth;
      depth -= (one == '）' || one == ')') && depth > 0 ? 1 : 0;
    }
    depths[text.length()] = depth;
    return depths;
  }

  /// The search for the parts of one number.
  private record Search(String text, int[] depths, List<Mention> mentions, int index) {
    private Optional<Breakdown> breakdown() {
      var whole = mentions.get(index).numeral();
      int behind = whole.end();
      int before = index == 0 ? 0 : mentions.get(index - 1).numeral().end();
      if (isChange(before, whole.from())) {
        return Optional.empty();
      }
      var some = SOME.matcher(text).region(behind, text.length());
      var all = ALL.matcher(text).region(behind, text.length());
      boolean isAll = all.lookingAt();
      if (!isAll && !some.lookingAt()) {
        return bare(whole);
      }
      int start = isAll ? all.end() : some.end();
      var parts = parts(whole, start);
      boolean isNextSentence = text.startsWith("。", behind) || text.startsWith("；", behind);
      if (parts.size() < 2
          || (isNextSentence && parts.getFirst().value().compareTo(whole.value()) > 0)) {
        return Optional.empty();
      }
      boolean isOthers = OTHERS.matcher(label(parts, parts.size() - 1, start)).find();
      return Optional.of(new Breakdown(whole, parts, (isAll && parts.size() > 1) || isOthers));
    }

    /// The parts that follow a comma alone: those of a year's halves or quarters, and a list that
    /// ends with 其余 and almost adds up.
    private Optional<Breakdown> bare(Numeral whole) {
      if (!COMMA.matcher(text).region(whole.end(), text.length()).lookingAt()) {
        return Optional.empty();
      }
      int start = whole.end() + 1;
      boolean mayBeYear = FIRST.matcher(text).region(start, text.length()).lookingAt();
      if (!mayBeYear && !isFirst(whole)) {
        return Optional.empty();
      }
      var parts = parts(whole, start);
      var one = new Breakdown(whole, parts, true);
      long periods =
          IntStream.range(0, parts.size())
              .filter(part -> PERIOD.matcher(label(parts, part, start)).lookingAt())
              .count();
      boolean isYear = mayBeYear && periods == parts.size() && (periods == 2 || periods == 4);
      boolean isRest =
          parts.size() > 2
              && isFirst(whole)
              && REST.matcher(label(parts, parts.size() - 1, start)).find()
              && one.sum().subtract(whole.value()).abs().compareTo(whole.value().movePointLeft(1))
                  <= 0;
      return isYear || isRest ? Optional.of(one) : Optional.empty();
    }

    /// Whether no number stands before this one in its sentence, of which it may be a part itself.
    private boolean isFirst(Numeral whole) {
      return index == 0
          || STOP.matcher(text)
              .region(mentions.get(index - 1).numeral().end(), whole.from())
              .find();
    }

    private List<Numeral> parts(Numeral whole, int start) {
      var parts = new ArrayList<Numeral>();
      int depth = depths[Math.min(start, text.length())];
      int end = start;
      boolean isByWay = BY_WAY.matcher(text).region(start, text.length()).lookingAt();
      boolean isAfterCommas = false;
      var detailed = new ArrayList<Mention>();
      for (int i = index + 1; i < mentions.size() && parts.size() <= MOST_PARTS; i++) {
        var mention = mentions.get(i);
        var next = mention.numeral();
        int inside = depths[next.from()];
        if (inside <= depth && isFar(end, next.from())) {
          break;
        }
        if (next.kind() == Kind.SHARE
            || inside > depth
            || isChange(end, next.from())
            || isLeftOf(mention, mentions.get(index))) {
          end = inside > depth ? end : next.end();
          continue;
        }
        if (inside < depth
            || isDivided(end, next.from(), !parts.isEmpty(), isByWay)
            || (isAfterCommas && parts.size() > 1 && isBySemicolon(end, next.from()))
            || isWhole(next)) {
          break;
        }
        boolean isSame = isSameUnit(whole.unit(), next.unit());
        if (!isSame && endsClause(next.end())) {
          break;
        }
        if (isSame && endsClause(next.end()) && !isDetail(mention, detailed)) {
          isAfterCommas = parts.size() == 1 ? !isBySemicolon(end, next.from()) : isAfterCommas;
          parts.add(next);
          detailed.add(mention);
        }
        end = next.end();
      }
      return parts;
    }

    /// Whether a number has parts of its own, outside of brackets.
    private boolean isWhole(Numeral next) {
      return NESTED.matcher(text).region(next.end(), text.length()).lookingAt()
          && text.charAt(next.end()) != '（';
    }

    /// Whether what stands between two numbers begins something else.
    private boolean isDivided(int from, int to, boolean isLater, boolean isByWay) {
      var between = text.substring(Math.min(from, to), to);
      int stop =
          Math.max(between.indexOf('。'), Math.max(between.indexOf('！'), between.indexOf('？')));
      if (stop >= 0) {
        return true;
      }
      var outside = outsideBrackets(between);
      return isLater
          && (NESTED.matcher(outside).find()
              || BEGINNING.matcher(outside).find()
              || (!isByWay && WAY.matcher(outside).lookingAt()));
    }

    /// Whether a number is part of one before it, by their cells: 行政复议2件，维持1件，纠正1件.
    private static boolean isDetail(Mention one, List<Mention> before) {
      return before.stream()
          .flatMap(earlier -> earlier.readings().stream().limit(1))
          .anyMatch(whole ->
              one.readings().stream()
                  .limit(1)
                  .anyMatch(part -> isPartOf(part.cells(), whole.cells())));
    }

    private static boolean isPartOf(List<CellRef> part, List<CellRef> whole) {
      return !part.equals(whole)
          && (whole.containsAll(part)
              || (whole.size() == 1
                  && rows(part).equals(rows(whole))
                  && isTotal(whole.getFirst())));
    }

    private static boolean isTotal(CellRef cell) {
      return cell.id().endsWith(".total");
    }

    private static Set<String> rows(List<CellRef> cells) {
      return cells.stream()
          .map(cell -> cell.id().substring(0, cell.id().lastIndexOf('.')))
          .collect(Collectors.toSet());
    }

    /// Whether a number is what was not done of another: 结转下年度 is no part of 办结.
    private static boolean isLeftOf(Mention one, Mention whole) {
      return isOf(one, "t3.carried_forward.") && isOf(whole, "t3.total.");
    }

    private static boolean isOf(Mention mention, String row) {
      return mention.readings().stream()
          .anyMatch(
              reading -> reading.cells().stream().allMatch(cell -> cell.id().startsWith(row)));
    }

    private boolean isFar(int from, int to) {
      return to - from > LONGEST_LABEL
          && outsideBrackets(text.substring(from, to)).length() > LONGEST_LABEL;
    }

    /// Whether a semicolon follows a number, or what stands in brackets behind it.
    private boolean isBySemicolon(int from, int to) {
      var between = outsideBrackets(text.substring(Math.min(from, to), to));
      return between.startsWith("；") || between.startsWith(";");
    }

    private boolean isChange(int from, int to) {
      return CHANGE.matcher(text).region(Math.min(from, to), to).find();
    }

    private boolean endsClause(int place) {
      return place >= text.length() || "，,、；;。：:（(）)和及为 ".indexOf(text.charAt(place)) >= 0;
    }

    private String label(List<Numeral> parts, int part, int start) {
      int from = part == 0 ? start : parts.get(part - 1).end();
      return outsideBrackets(
          text.substring(Math.min(from, parts.get(part).from()), parts.get(part).from()));
    }
  }

  /// Whether two numbers count the same: 条 and 条次 do, and so may a number whose unit was forgotten.
  static boolean isSameUnit(String one, String other) {
    return one.isEmpty() || other.isEmpty() || withoutTimes(one).equals(withoutTimes(other));
  }

  private static String withoutTimes(String unit) {
    return unit.length() > 1 && unit.endsWith("次") ? unit.substring(0, unit.length() - 1) : unit;
  }

  private static String outsideBrackets(String text) {
    var outside = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '（' || one == '(') {
        depth++;
      } else if (one == '）' || one == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        outside.append(one);
      }
    }
    return outside.toString();
  }

  /// The sum of the parts; at least that, where one is not exact.
  BigDecimal sum() {
    return parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The first part that is not exact.
  Optional<Numeral> rough() {
    return parts.stream().filter(one -> one.accuracy() != Accuracy.EXACT).findFirst();
  }
}
