package org.nianbao.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A section of an Excel number format: the part up to the next semicolon.
///
/// @param pattern the section as it is given to POI: placeholders, and literal text in quotes
/// @param places the placeholders alone, such as `#,##0.00`; a fill such as `*x` counts as one
/// @param words the literal text alone, in order
/// @param head how many characters of the literal text stand before the first placeholder
/// @param content what it shows
/// @param condition the numbers that the section is for, if it states them itself
record FormatSection(
    String pattern,
    String places,
    String words,
    int head,
    Content content,
    Optional<Condition> condition) {

  /// The kind of content that a section shows.
  enum Content {
    /// The number as it is.
    GENERAL,
    /// A number, or literal text alone.
    NUMBER,
    /// A date or a time.
    DATE,
    /// Something else.
    UNKNOWN
  }

  /// The condition of a section, such as `[>=10000]`.
  ///
  /// @param relation `<`, `<=`, `>`, `>=`, `=` or `<>`
  /// @param number the number that a value is compared with
  record Condition(String relation, BigDecimal number) {
    boolean holds(BigDecimal value) {
      int order = value.compareTo(number);
      return switch (relation) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*+)\"?|[\\\\!](?<escaped>.)|_.|\\*[\\s\\u00A0\\u3000]|\\[(?<block>[^\\]]*+)\\]"
              + "|(?<general>General|G/通用格式)|(?<place>E[+-]|[#0?.,%/@]|\\*.)|(?<date>[ymdhsaegb])"
              + "|(?<end>;)|(?<word>.)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern COLOUR =
      Pattern.compile(
          "(?i)black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+"
              + "|[黑蓝青绿红白黄]色?|洋红色?|颜色 ?\\d+");
  private static final Pattern CURRENCY = Pattern.compile("\\$(?<sign>[^-]*)(?:-.*)?");
  private static final Pattern CONDITION =
      Pattern.compile("(?<relation><=|>=|<>|<|>|=) ?(?<number>-?\\d{1,20}(?:\\.\\d{1,20})?)");
  private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");

  /// Placeholders that POI formats as Excel does.
  private static final Pattern NUMBER =
      Pattern.compile("[#0?][#0?,]*+(?:\\.[#0?]++,*+)?(?:E[+-][#0?]++)?%?");

  /// Literal text that would look like a part of the number.
  private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}.,]");

  private static final String GENERAL_PLACES = "0.##########";

  /// The sections of a format, one or more.
  static List<FormatSection> all(String code) {
    var sections = new ArrayList<FormatSection>();
    var builder = new Builder();
    var token = TOKEN.matcher(code);
    while (token.find()) {
      if (token.group("end") != null) {
        sections.add(builder.section());
        builder = new Builder();
      } else {
        builder.add(token);
      }
    }
    sections.add(builder.section());
    return sections.size() == 1 && code.isEmpty() ? all("General") : List.copyOf(sections);
  }

  /// Whether it shows nothing at all.
  boolean isEmpty() {
    return places.isEmpty() && words.isBlank() && content == Content.NUMBER;
  }

  /// Whether zero shows as the literal text alone.
  boolean hidesZero() {
    return !places.contains("0");
  }

  /// A text with the literal text around it.
  String around(String text) {
    return words.substring(0, head) + text + words.substring(head);
  }

  /// Builds a section token by token.
  private static final class Builder {
    private final StringBuilder pattern = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int head = -1;
    private boolean isGeneral;
    private boolean isDate;
    private boolean isUnknown;
    private Optional<Condition> condition = Optional.empty();

    void add(Matcher token) {
      if (token.group("quoted") != null) {
        word(token.group("quoted"));
      } else if (token.group("escaped") != null) {
        word(token.group("escaped"));
      } else if (token.group("block") != null) {
        block(token.group("block"));
      } else if (token.group("general") != null) {
        isGeneral = true;
        place(GENERAL_PLACES);
      } else if (token.group("place") != null) {
        place(token.group("place"));
      } else if (token.group("date") != null) {
        isDate = true;
      } else if (token.group("word") != null) {
        word(token.group("word"));
      }
    }

    private void word(String word) {
      words.append(word);
      var safe = word.replaceAll("[\"\\\\]", "");
      if (!safe.isEmpty()) {
        pattern.append('"').append(safe).append('"');
      }
    }

    private void place(String place) {
      if (head < 0) {
        head = words.length();
      }
      places.append(place);
      pattern.append(place);
    }

    private void block(String block) {
      var currency = CURRENCY.matcher(block);
      var relation = CONDITION.matcher(block);
      if (currency.matches()) {
        word(currency.group("sign"));
      } else if (relation.matches()) {
        condition =
            Optional.of(
                new Condition(
                    relation.group("relation"), new BigDecimal(relation.group("number"))));
      } else if (ELAPSED.matcher(block).matches()) {
        isDate = true;
      } else if (!COLOUR.matcher(block).matches()) {
        isUnknown = true;
      }
    }

    FormatSection section() {
      return new FormatSection(
          pattern.toString(),
          places.toString(),
          words.toString(),
          Math.max(head, 0),
          content(),
          condition);
    }

    private Content content() {
      if (isUnknown) {
        return Content.UNKNOWN;
      }
      if (isDate) {
        return Content.DATE;
      }
      var plain = places.toString();
      if (isGeneral && (!plain.equals(GENERAL_PLACES) || DIGITS.matcher(words).find())) {
        return Content.UNKNOWN;
      }
      if (words.isEmpty() && plain.equals(isGeneral ? GENERAL_PLACES : "@")) {
        return Content.GENERAL;
      }
      return plain.isEmpty() || NUMBER.matcher(plain).matches() ? Content.NUMBER : Content.UNKNOWN;
    }
  }
}
