package org.nianbao.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.statement.Numeral.Accuracy;
import org.nianbao.statement.Numeral.Kind;
import org.nianbao.text.PlainText;

/// Finds every number of a text and says what sort it is. It goes through the text once, from one
/// number to the next; what stands around a number is looked at in a window of fixed length.
final class NumeralReader {
  /// The most characters looked at before and after a number.
  private static final int WINDOW = 16;

  /// The longest number that is read as one. What is longer is no quantity.
  private static final int LONGEST = 24;

  private static final Pattern DIGITS =
      Pattern.compile(
          "百分之([〇零一二三四五六七八九十百点]{1,8}+|[0-9０-９]{1,9}+(?:[.．][0-9０-９]{1,6}+)?)"
              + "|[0-9０-９]{1,3}+(?:[, ][0-9]{3}){1,5}+(?![0-9])(?:\\.[0-9]{1,6}+)?"
              + "|[0-9０-９]++(?:[.．][0-9０-９]++)?"
              + "|[〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]{0,15}+");

  private static final Pattern TAIL =
      Pattern.compile("( ?(余|多|来|几)? ?(?:(万亿|亿|万|千|百)(?!元))?(余|多|几)? ?)([%％‰]|个百分点)?");

  private static final String UNITS =
      "个工作日|人次|场次|件次|条次|篇次|户次|批次|班次|万元|亿元|工作日|小时|分钟|个月|平方米|公里|"
          + "件(?![事套])|条|篇|份|次|场|期|个|项|类(?!内部|过程)|家|户|名|人|位|部|册|宗|起|批|幅|张|套|处|所|座|台|辆|"
          + "轮|遍|块|字|种|款|本|笔|通|则|段|频|集|档|卷|页|辑|届|元|天|日|年|月|级|层|楼|室|号|栋|分|秒|岁|倍|组|支|片|面|节|门|大|粉丝";

  private static final Pattern UNIT =
      Pattern.compile(" ?(?:(" + UNITS + ")|[（(](件|条|项|份|次|篇)[）)])");

  private static final Pattern MORE_BEHIND = Pattern.compile(" ?(以上|左右|上下|余)");
  private static final Pattern ABOUT_BEFORE = Pattern.compile("(约|近|将近|接近|大约)$");
  private static final Pattern MORE_BEFORE = Pattern.compile("(超过|超|逾|不少于|至少|突破|不低于|高于|大于)$");

  /// What a Chinese numeral counts; before anything else it is part of a word.
  private static final Pattern COUNTED_IN_WORDS =
      Pattern.compile(
          "[余多几]?(?:件(?![事套])|条|篇|份|次|场|期|个|项|类(?!内部|过程)|家|户|名|人次|位|部|册|宗|起(?!草|来|到|步)|批|万元)");

  /// Words that make a Chinese numeral behind them part of a phrase: 同一件, 无一件.
  private static final Pattern UNCOUNTED_BEFORE = Pattern.compile("(?:[第每任这那某同唯无]|没有|未有)$");

  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile("(〔|\\[|［|【|第 ?|令 ?第?|〕 ?第?|] ?)$");
  private static final Pattern CONTACT_BEFORE =
      Pattern.compile("(电话|传真|热线|邮编|邮政编码|手机|专线|号码|服务号|咨询)[^，。；、）)]{0,8}$|[0-9０-９][-－—–―]{1,2}$");
  private static final Pattern CONTACT_BEHIND =
      Pattern.compile("[”\"]?(?:(?:政务|便民)(?:服务)?|市民|投诉举报)?(?:热线|专线)");
  private static final Pattern ADDRESS_BEHIND = Pattern.compile("^ ?(号|室|层|楼|栋|幢|单元|弄|组)(?![码召线])");
  private static final Pattern LATIN_BEFORE = Pattern.compile("[A-Za-z@_/\\\\.:+＋×*xX]$");
  private static final Pattern LATIN_BEHIND =
      Pattern.compile("^[A-Za-z@_/\\\\×*]|^[-－—–]{1,2}[0-9０-９]{3}");
  private static final Pattern LIST_BEHIND = Pattern.compile("^ ?[.．、)）](?![0-9０-９])");
  private static final Pattern DATE_BEHIND = Pattern.compile("^ ?(月|日|号(?=[，。至]))|^[:：][0-9]{2}");
  private static final Pattern YEAR_BEHIND = Pattern.compile("^ ?(年|—|-|－|～|至)");

  /// What stands before a year whose 年 was forgotten; what it counts would stand behind it.
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:较|比|与|于|在|截至|[至到])$");

  private NumeralReader() {}

  /// The numbers of a text, in order.
  ///
  /// @param text the visible characters
  /// @param names the same with the characters of names replaced
  static List<Numeral> read(String text, String names) {
    var numerals = new ArrayList<Numeral>();
    var digits = DIGITS.matcher(text);
    int place = 0;
    while (place < text.length() && digits.find(place)) {
      var read = one(text, names, digits);
      read.ifPresent(numerals::add);
      place = Math.max(digits.end(), read.map(Numeral::to).orElse(0));
    }
    return numerals;
  }

  private static Optional<Numeral> one(String text, String names, Matcher digits) {
    int from = digits.start();
    boolean isInWords = !isDigit(text.charAt(from));
    var before = text.substring(Math.max(0, from - WINDOW), from);
    boolean isPercent = digits.group(1) != null;
    var written = isPercent ? digits.group(1) : digits.group();
    var value = value(written);
    if (value.isEmpty() || (isInWords && !isPercent && !isCounted(text, digits.end(), before))) {
      return Optional.empty();
    }
    var tail = TAIL.matcher(text).region(digits.end(), text.length());
    tail.lookingAt();
    boolean isScaled = tail.group(3) != null;
    int to = isScaled ? tail.end(3) : digits.end();
    boolean isShare = isPercent || tail.group(5) != null;
    int behind = isShare && !isPercent ? tail.end(5) : tail.end(1);
    var unit = UNIT.matcher(text).region(behind, text.length());
    boolean hasUnit = !isShare && unit.lookingAt();
    int end = hasUnit ? unit.end() : isShare && !isPercent ? tail.end(5) : to;
    var kind =
        isShare
            ? names.charAt(from) == '\uFFFC' ? Kind.NAME : Kind.SHARE
            : kind(new Surroundings(text, before, names, from, digits.end()), written);
    return Optional.of(
        new Numeral(
            kind,
            accuracy(before, tail, text, end),
            isScaled ? value.get().scaleByPowerOfTen(zeros(tail.group(3))) : value.get(),
            decimals(written),
            hasUnit
                ? Objects.requireNonNullElse(unit.group(1), unit.group(2))
                : isPercent ? "%" : Objects.requireNonNullElse(tail.group(5), ""),
            text.substring(from, to),
            from,
            to,
            end));
  }

  /// A number in its text.
  private record Surroundings(String text, String before, String names, int from, int to) {
    private String behind() {
      return text.substring(to, Math.min(text.length(), to + WINDOW));
    }

    private boolean isAtStart() {
      return text.substring(0, from).isBlank() || "。；;：:\n（(".indexOf(text.charAt(from - 1)) >= 0;
    }
  }

  private static Kind kind(Surroundings around, String written) {
    var behind = around.behind();
    var before = around.before();
    int length = written.length();
    if (around.names().charAt(around.from()) == '\uFFFC') {
      return Kind.NAME;
    }
    if (length == 4
        && isYear(written)
        && (YEAR_BEHIND.matcher(behind).find()
            || (YEAR_BEFORE.matcher(before).find() && !UNIT.matcher(behind).lookingAt()))) {
      return Kind.YEAR;
    }
    if (DOCUMENT_BEFORE.matcher(before).find()) {
      return before.endsWith("第") || before.endsWith("第 ") ? Kind.ORDER : Kind.DOCUMENT;
    }
    if (length >= 3
        && (CONTACT_BEFORE.matcher(before).find() || CONTACT_BEHIND.matcher(behind).lookingAt())) {
      return Kind.CONTACT;
    }
    if (length > LONGEST
        || LATIN_BEFORE.matcher(before).find()
        || LATIN_BEHIND.matcher(behind).find()) {
      return length >= 3 && behind.matches("(?s)[-－—–].*") ? Kind.CONTACT : Kind.ADDRESS;
    }
    if (DATE_BEHIND.matcher(behind).find()) {
      return Kind.DATE;
    }
    if (LIST_BEHIND.matcher(behind).find() && around.isAtStart() && length <= 2) {
      return Kind.ORDER;
    }
    if (ADDRESS_BEHIND.matcher(behind).find()) {
      return Kind.ADDRESS;
    }
    return Kind.COUNT;
  }

  private static boolean isYear(String written) {
    var digits = PlainText.halfWidth(written);
    return digits.startsWith("19") || digits.startsWith("20");
  }

  private static Accuracy accuracy(String before, Matcher tail, String text, int end) {
    var behind = MORE_BEHIND.matcher(text).region(end, text.length());
    boolean isFollowed = behind.lookingAt();
    if (ABOUT_BEFORE.matcher(before).find() || (isFollowed && "左右上下".contains(behind.group(1)))) {
      return Accuracy.ABOUT;
    }
    return tail.group(2) != null
            || tail.group(4) != null
            || isFollowed
            || MORE_BEFORE.matcher(before).find()
        ? Accuracy.MORE
        : Accuracy.EXACT;
  }

  private static boolean isCounted(String text, int end, String before) {
    return !UNCOUNTED_BEFORE.matcher(before).find()
        && COUNTED_IN_WORDS.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9' || character >= '０' && character <= '９';
  }

  private static int decimals(String written) {
    var plain = PlainText.halfWidth(written);
    int point = plain.indexOf('.');
    return point < 0 ? 0 : plain.length() - point - 1;
  }

  private static int zeros(String word) {
    return switch (word) {
      case "百" -> 2;
      case "千" -> 3;
      case "万" -> 4;
      case "亿" -> 8;
      default -> 12;
    };
  }

  private static Optional<BigDecimal> value(String written) {
    if (isDigit(written.charAt(0))) {
      return Optional.of(
          new BigDecimal(PlainText.halfWidth(written).replace(",", "").replace(" ", "")));
    }
    return ChineseNumber.value(written);
  }
}
