package org.nianbao.lastyear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the years in a text of a report, and says which of them are surely the year reported
/// about: in the period of the report (2024年1月1日至12月31日), at its end (截至2024年12月31日), and by itself
/// (2024年, 2024年度). Not sure are a day or month, what is quoted or a title, the number of a
/// document, a range of years, and what dates something else (2024年以来, 2024年印发).
final class WrittenYears {
  private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九]";
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final String WIDE = "０１２３４５６７８９";
  private static final int LAST = 9998;

  private static final String YEAR = "(?<!%1$s)%1$s{4}(?!%1$s)".formatted(DIGIT);
  private static final String NUMBER = "[0-9０-９一二三四五六七八九十]{1,3}+";
  private static final String TO = "\\h?[起始]?[，,]?\\h?[至到—–―~～-]{1,2}+\\h?";
  private static final String FROM_DAY = "年\\h?(?:0?1|０?１|一)\\h?月\\h?(?:0?1|０?１|一)\\h?日";
  private static final String TO_DAY = "(?:12|１２|十二)\\h?月\\h?(?:31|３１|三十一)\\h?日";
  private static final String DOT = "[.．/-]";

  private static final Pattern YEARS =
      Pattern.compile(
          Stream.of(
                  "(?<from>%s)\\h?%s%s(?:(?<to>%s)\\h?年\\h?)?%s"
                      .formatted(YEAR, FROM_DAY, TO, YEAR, TO_DAY),
                  "(?<first>%1$s)%2$s0?1%2$s0?1%3$s(?<second>%1$s)%2$s12%2$s31(?![0-9])"
                      .formatted(YEAR, DOT, TO),
                  "(?<year>%s)\\h?年(?<rest>[度底末]|\\h?%2$s\\h?月(?:\\h?%2$s\\h?[日号])?)?"
                      .formatted(YEAR, NUMBER),
                  "[〔［\\[(（](?<bracket>%s)[〕］\\])）]".formatted(YEAR),
                  "%1$s%2$s%3$s(?![0-9])(?:%2$s%3$s(?![0-9]))?".formatted(YEAR, DOT, NUMBER))
              .collect(Collectors.joining("|")));

  private static final Pattern QUOTED =
      Pattern.compile("《[^》]{0,200}+》|“[^”]{0,200}+”|「[^」]{0,200}+」");

  /// What stands before a year by itself that dates something else.
  private static final Pattern DATED_BEFORE =
      Pattern.compile("(?:[自从于较比]|(?<!截)[至到]|[-—–―~～、和与])\\h?$");

  /// What happens to a document or an institution once.
  private static final String FOUNDING = "成立|组建|印发|发布|出台|颁布|施行|实施|修订|制定的|启动";

  /// What stands behind a year by itself that dates something else.
  private static final Pattern DATED_BEHIND =
      Pattern.compile(
          "^\\h?(?:以来|来[，,]|[以之]?[前后]|起|版|[上下]半年|第|[初中]|[春夏秋冬]|[-—–―~～至到、和与]\\h?"
              + DIGIT
              + "|%s)".formatted(FOUNDING));

  private static final Pattern FOUNDED = Pattern.compile("^\\h?(?:版|起施行|%s)".formatted(FOUNDING));

  private static final Pattern ENDED = Pattern.compile("[。！？\n]");

  private static final Pattern UNTIL = Pattern.compile("截[至止][到至]?\\h?$");

  private static final Pattern LAST_DAY = Pattern.compile(TO_DAY);

  private final int year;

  /// @param year the year reported about
  WrittenYears(int year) {
    this.year = year;
  }

  /// A year in a text.
  ///
  /// @param from the offset of its first character, with what belongs to it: 2024年1月1日
  /// @param before its characters
  /// @param after the same a year later if it is surely the year reported about, as many
  ///   characters; else the same characters
  record WrittenYear(int from, String before, String after) {
    int to() {
      return from + before.length();
    }

    /// The same left as it is.
    WrittenYear kept() {
      return new WrittenYear(from, before, before);
    }
  }

  /// The years in a text, from the left. Those of a sentence are moved on together or not at all:
  /// 2024年收到20件，比2023年多5件 says nothing about 2025.
  List<WrittenYear> in(String text) {
    var quoted = QUOTED.matcher(text).results().toList();
    var years = new ArrayList<WrittenYear>();
    var mixed = new HashSet<Integer>();
    for (var found : YEARS.matcher(text).results().filter(WrittenYears::isYear).toList()) {
      var isQuoted =
          quoted.stream()
              .anyMatch(quote -> quote.start() < found.start() && found.end() < quote.end());
      boolean isSure = !isQuoted && isSure(found, text);
      var after = isSure ? later(found.group()) : found.group();
      years.add(new WrittenYear(found.start(), found.group(), after));
      if (!isSure && !isQuoted && !isOfDocument(found, text)) {
        mixed.add(sentence(text, found.start()));
      }
    }
    return years.stream()
        .map(year -> mixed.contains(sentence(text, year.from())) ? year.kept() : year)
        .toList();
  }

  /// Which sentence of a text an offset is in, from 0.
  private static int sentence(String text, int offset) {
    return (int) ENDED.matcher(text.substring(0, offset)).results().count();
  }

  /// Whether a year dates a document or an institution, whatever the year reported about is.
  private static boolean isOfDocument(MatchResult found, String text) {
    return found.group("bracket") != null || FOUNDED.matcher(text.substring(found.end())).find();
  }

  /// Whether the four digits can be a year of our time; 1234.5 and （1001） are none.
  private static boolean isYear(MatchResult found) {
    var digits = found.group().replaceAll("^[^0-9０-９〇○零一二三四五六七八九]", "");
    int number = number(digits.substring(0, 4));
    return number >= 1949 && number <= 2100;
  }

  private boolean isSure(MatchResult found, String text) {
    if (year > LAST) {
      return false;
    }
    for (var period : List.of(List.of("from", "to"), List.of("first", "second"))) {
      if (found.group(period.getFirst()) != null) {
        return period.stream()
            .flatMap(name -> Optional.ofNullable(found.group(name)).stream())
            .allMatch(digits -> number(digits) == year);
      }
    }
    return found.group("year") != null
        && number(found.group("year")) == year
        && isSure(
            Optional.ofNullable(found.group("rest")).orElse(""),
            text.substring(Math.max(0, found.start() - 4), found.start()),
            text.substring(found.end(), Math.min(text.length(), found.end() + 4)));
  }

  private static boolean isSure(String rest, String before, String behind) {
    return switch (rest) {
      case "", "度" -> !DATED_BEFORE.matcher(before).find() && !DATED_BEHIND.matcher(behind).find();
      case "底", "末" -> UNTIL.matcher(before).find();
      default -> LAST_DAY.matcher(rest.strip()).matches() && UNTIL.matcher(before).find();
    };
  }

  /// A text with the year reported about a year later, in the same kind of digits.
  private String later(String text) {
    var later = new StringBuilder();
    int end = 0;
    for (var found : Pattern.compile(YEAR).matcher(text).results().toList()) {
      later.append(text, end, found.start()).append(next(found.group()));
      end = found.end();
    }
    return later.append(text.substring(end)).toString();
  }

  private String next(String digits) {
    int zero = digits.chars().filter(one -> "〇○零".indexOf(one) >= 0).findFirst().orElse('〇');
    var next = new StringBuilder();
    for (char one : String.valueOf(year + 1).toCharArray()) {
      char first = digits.charAt(0);
      if (first >= '0' && first <= '9') {
        next.append(one);
      } else if (WIDE.indexOf(first) >= 0) {
        next.append(WIDE.charAt(one - '0'));
      } else {
        next.append(one == '0' ? (char) zero : NUMERALS.charAt(one - '0'));
      }
    }
    return next.toString();
  }

  private static int number(String digits) {
    int number = 0;
    for (char one : digits.toCharArray()) {
      int digit =
          one >= '0' && one <= '9'
              ? one - '0'
              : Math.max(WIDE.indexOf(one), Math.max(0, NUMERALS.indexOf(one)));
      number = number * 10 + digit;
    }
    return number;
  }
}
