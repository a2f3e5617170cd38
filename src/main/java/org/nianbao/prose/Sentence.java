package org.nianbao.prose;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.prose.Phrase.Topic;

/// A sentence that states numbers, examined for what it is about: as a whole, and by the words
/// before each number.
final class Sentence {
  private static final Pattern COMMA = Pattern.compile("[，,、：:（(]");
  private static final Pattern SOME_APPLICANTS = Pattern.compile("自然人|法人|企业|科研|公益|法律服务");
  private static final Pattern SOME_REASONS = Pattern.compile("因|由于|属|涉及|以");
  private static final Pattern PUBLISHED = Pattern.compile("公开|公示|发布|公布|归集");
  private static final Pattern OTHER_WORK = Pattern.compile("主动公开|公文|工单|热线|提案|建议|网站|公众号|信访件|来信");
  private static final List<String> JOINING = List.of("以及", "、", "和", "及", "与", "或");
  private static final String BLANKS = " \t\n\u000B\f\r";

  private final String text;
  private final boolean isAboutDisclosure;
  private final boolean isAboutApplications;
  private final Occurrences commas;
  private final Occurrences someApplicants;
  private final Occurrences someReasons;
  private final Occurrences published;

  /// @param text its text with the names hidden
  /// @param whole its text
  /// @param heading the first-level heading above
  Sentence(String text, String whole, String heading) {
    this.text = text;
    // A law named in a sentence says what the sentence is about.
    isAboutDisclosure = heading.contains("申请") || whole.contains("信息公开");
    isAboutApplications =
        (isAboutDisclosure || text.contains("依申请公开")) && !OTHER_WORK.matcher(text).find();
    commas = new Occurrences(COMMA, text);
    someApplicants = new Occurrences(SOME_APPLICANTS, text);
    someReasons = new Occurrences(SOME_REASONS, text);
    published = new Occurrences(PUBLISHED, text);
  }

  /// Whether a number at an offset is about a topic, by the words before it.
  boolean isAbout(Topic topic, int place) {
    int clause = commas.endOfLast(place);
    return switch (topic) {
      case APPLICATIONS ->
          isAboutApplications
              && !someApplicants.isBetween(0, place)
              && !someReasons.isBetween(clause, place);
      case DISPUTES -> isAboutDisclosure;
      case DECISIONS -> !published.isBetween(clause, place);
      case FEES -> true;
    };
  }

  /// The offset of the 、, 和 or the like right before an offset, spaces left aside; empty if there
  /// is none.
  OptionalInt joint(int place) {
    int end = place;
    while (end > 0 && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    for (var word : JOINING) {
      if (text.startsWith(word, end - word.length())) {
        return OptionalInt.of(end - word.length());
      }
    }
    return OptionalInt.empty();
  }

  /// Whether a word ends at an offset.
  boolean isBefore(int place, String word) {
    return text.startsWith(word, place - word.length());
  }
}
