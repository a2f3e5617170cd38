package org.nianbao.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a number format, up to the next semicolon.
///
/// @param pattern the part in the few signs that POI knows: places for digits, and words in quotes
/// @param places the places alone, such as `#,##0.00`; a sign that fills the cell up is one of them
/// @param words the words alone, in order
/// @param head how many of the words' characters stand before the first place
/// @param content what it shows
/// @param condition for which numbers it is, if it says so itself
record FormatSection(
    String pattern,
    String places,
    String words,
    int head,
    Content content,
    Optional<Condition> condition) {

  /// What a part of a format shows.
  enum Content {
    /// The number as it is.
    GENERAL,
    /// A number, or words alone.
    NUMBER,
    /// A date or a time.
    DATE,
    /// Something else.
    UNKNOWN
  }

  /// Such as `[>=10000]`.
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

  private static final Pattern SIGN =
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

  /// Places that POI writes out as Excel does.
  private static final Pattern NUMBER =
      Pattern.compile("[#0?][#0?,]*+(?:\\.[#0?]++,*+)?(?:E[+-][#0?]++)?%?");

  /// Words that would look like a part of the number.
  private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}.,]");

  private static final String GENERAL_PLACES = "0.##########";

  /// The parts of a format, one or more.
  static List<FormatSection> all(String code) {
    var sections = new ArrayList<FormatSection>();
    var draft = new Draft();
    var sign = SIGN.matcher(code);
    while (sign.find()) {
      if (sign.group("end") != null) {
        sections.add(draft.section());
        draft = new Draft();
      } else {
        draft.add(sign);
      }
    }
    sections.add(draft.section());
    return sections.size() == 1 && code.isEmpty() ? all("General") : List.copyOf(sections);
  }

  /// Whether it shows nothing at all.
  boolean isEmpty() {
    return places.isEmpty() && words.isBlank() && content == Content.NUMBER;
  }

  /// Whether zero shows as nothing but the words.
  boolean hidesZero() {
    return !places.contains("0");
  }

  /// A text between the words.
  String around(String text) {
    return words.substring(0, head) + text + words.substring(head);
  }

  /// A part while it is read.
  private static final class Draft {
    private final StringBuilder pattern = new StringBuilder();
    private final StringBuilder places = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int head = -1;
    private boolean isGeneral;
    private boolean isDate;
    private boolean isUnknown;
    private Optional<Condition> condition = Optional.empty();

    void add(Matcher sign) {
      if (sign.group("quoted") != null) {
        word(sign.group("quoted"));
      } else if (sign.group("escaped") != null) {
        word(sign.group("escaped"));
      } else if (sign.group("block") != null) {
        block(sign.group("block"));
      } else if (sign.group("general") != null) {
        isGeneral = true;
        place(GENERAL_PLACES);
      } else if (sign.group("place") != null) {
        place(sign.group("place"));
      } else if (sign.group("date") != null) {
        isDate = true;
      } else if (sign.group("word") != null) {
        word(sign.group("word"));
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
