package org.nianbao.recognition;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.prose.WrittenDate;
import org.nianbao.source.TextBlock;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// The year that a document reports about: of its title, else of the period that its preface
/// states. Where there is neither, the year that the text begins with or the year before its date
/// is a guess.
///
/// @param year the year; empty if nothing in the document says it
/// @param others what else it could be
/// @param why why it is not sure, one plain sentence; empty if it is
record ReportYear(OptionalInt year, List<Integer> others, String why) {
  private static final Pattern PERIOD = Pattern.compile("([0-9]{4})年0?1月0?1日(?:起)?(?:至|到|—|-|－|~)");
  private static final Pattern YEAR = Pattern.compile("^.{0,6}?(20[0-9]{2})年");

  /// The last month in which reports are about the year before.
  private static final int LAST_MONTH = 6;

  /// Finds the year.
  ///
  /// @param title the year in the title; empty if there is none
  /// @param preface the paragraphs below the title
  /// @param overview the paragraphs of the first section
  /// @param date the date of the report as written; may be empty
  static ReportYear of(
      OptionalInt title, List<TextBlock> preface, List<TextBlock> overview, String date) {
    var period = first(PERIOD, preface);
    if (title.isPresent() && period.isPresent() && !title.equals(period)) {
      return new ReportYear(
          title,
          List.of(period.getAsInt()),
          Wording.of(
              "recognition.year.period",
              String.valueOf(title.getAsInt()),
              String.valueOf(period.getAsInt())));
    }
    if (title.isPresent() || period.isPresent()) {
      return new ReportYear(title.isPresent() ? title : period, List.of(), "");
    }
    var begins = first(YEAR, overview);
    if (begins.isPresent()) {
      return new ReportYear(begins, List.of(), Wording.of("recognition.year.overview"));
    }
    var before = WrittenDate.of(date).map(ReportYear::before);
    return before
        .map(year ->
            new ReportYear(OptionalInt.of(year), List.of(), Wording.of("recognition.year.date")))
        .orElseGet(() ->
            new ReportYear(OptionalInt.empty(), List.of(), Wording.of("recognition.year.why")));
  }

  private static int before(WrittenDate date) {
    return date.month().orElse(1) <= LAST_MONTH ? date.year() - 1 : date.year();
  }

  private static OptionalInt first(Pattern pattern, List<TextBlock> blocks) {
    return blocks.stream()
        .map(block -> PlainText.halfWidth(ProseReading.line(block)).replace(" ", ""))
        .map(pattern::matcher)
        .filter(Matcher::find)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst();
  }
}
