package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.draft.Cover;
import org.nianbao.prose.WrittenDate;
import org.nianbao.source.TextBlock;
import org.nianbao.wording.Wording;

/// Finds title, unit, year, date, contact and preface in what stands before the first heading and
/// at the end of the last section.
///
/// @param unit the unit's name; empty if there is no title
/// @param year the year of the report
/// @param title the whole title; empty if there is none
/// @param date the date as written; empty if there is none
/// @param contact the contact as written, a line each; empty if there is none
/// @param preface the paragraphs of the preface
/// @param ending the paragraphs of the last section without date, signature and contact
/// @param aside what stands before the title
record CoverReading(
    String unit,
    ReportYear year,
    String title,
    String date,
    String contact,
    List<TextBlock> preface,
    List<TextBlock> ending,
    List<TextBlock> aside) {
  private static final Pattern TITLE = Pattern.compile("政府信息公开.{0,12}年?度?报告$|政府信息公开年报$");
  private static final Pattern PARTS =
      Pattern.compile("^(.*?)(?:关于)?(?:编制)?([0-9]{4}|[〇○零一二三四五六七八九]{4})年度?(.*)$");
  private static final Pattern CONTACT = Pattern.compile("^联系方式\\s*[：:]");

  /// The longest line that can be a part of the title, the date or the signature.
  private static final int LONGEST = 60;

  /// How many lines a title may be broken into.
  private static final int MOST_LINES = 3;

  /// Reads the cover.
  ///
  /// @param before the paragraphs before the first heading
  /// @param last the paragraphs of the last section
  /// @param overview the paragraphs of the first section, which begin with the year
  static CoverReading of(List<TextBlock> before, List<TextBlock> last, List<TextBlock> overview) {
    int end = titleEnd(before);
    int start = titleStart(before, end);
    var title = title(before, start, end);
    var parts = PARTS.matcher(title);
    boolean split = parts.matches();
    var unit = split ? unit(parts.group(1), parts.group(3)) : unit("", title);
    var rest = new ArrayList<>(before.subList(end, before.size()));
    var ending = new ArrayList<>(last);
    var contact = contact(ending);
    var date = take(rest).or(() -> takeLast(ending, unit)).orElse("");
    var titled = split ? OptionalInt.of(year(parts.group(2))) : OptionalInt.empty();
    var year = ReportYear.of(titled, rest, overview, date);
    return new CoverReading(
        unit, year, title, date, contact, rest, ending, before.subList(0, start));
  }

  /// The number of paragraphs up to the end of the title; 0 if there is none.
  private static int titleEnd(List<TextBlock> before) {
    return IntStream.rangeClosed(1, before.size())
        .filter(end -> isTitleEnd(before, end))
        .findFirst()
        .orElse(0);
  }

  private static boolean isTitleEnd(List<TextBlock> before, int end) {
    return IntStream.rangeClosed(1, Math.min(MOST_LINES, end))
        .anyMatch(lines -> isTitle(title(before, end - lines, end)));
  }

  /// Where titles begin among some paragraphs, in order.
  static List<Integer> titles(List<TextBlock> texts) {
    return IntStream.rangeClosed(1, texts.size())
        .filter(end -> isTitleEnd(texts, end))
        .map(end -> titleStart(texts, end))
        .distinct()
        .boxed()
        .toList();
  }

  /// Whether a line is a title, or the end of one.
  static boolean isTitle(String line) {
    return line.length() <= LONGEST && TITLE.matcher(line).find() && !line.contains("。");
  }

  /// Where a title begins that ends somewhere: short lines above belong to it until it has a year
  /// and a unit.
  private static int titleStart(List<TextBlock> before, int end) {
    int start = end;
    while (start > 0 && end - start < MOST_LINES && isPart(before, start - 1, start, end)) {
      start--;
    }
    return start;
  }

  private static boolean isPart(List<TextBlock> before, int at, int start, int end) {
    var line = ProseReading.line(before.get(at));
    var known = PARTS.matcher(title(before, start, end));
    boolean complete = known.matches() && !known.group(1).isEmpty();
    return !complete
        && line.length() <= LONGEST
        && !line.contains("。")
        && !line.contains(">")
        && WrittenDate.of(line).isEmpty();
  }

  private static String title(List<TextBlock> before, int start, int end) {
    var title = new StringBuilder();
    for (var block : before.subList(start, end)) {
      title.append(ProseReading.line(block).replace(" ", ""));
    }
    return title.toString();
  }

  /// The unit's name, which stands before the year or behind it.
  private static String unit(String before, String behind) {
    int end = behind.indexOf("政府信息公开");
    return before.isEmpty() && end > 0 ? behind.substring(0, end) : before;
  }

  private static int year(String digits) {
    return WrittenDate.of(digits + "年").map(WrittenDate::year).orElseThrow();
  }

  /// Takes the date that stands alone below the title.
  private static Optional<String> take(List<TextBlock> rest) {
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    var date = date(rest.getFirst());
    if (date.isPresent()) {
      rest.removeFirst();
    }
    return date;
  }

  /// Takes the date and the signature at the end of the report.
  private static Optional<String> takeLast(List<TextBlock> ending, String unit) {
    if (ending.isEmpty()) {
      return Optional.empty();
    }
    var date = date(ending.getLast());
    if (date.isPresent()) {
      ending.removeLast();
      if (!ending.isEmpty()
          && !unit.isEmpty()
          && ProseReading.line(ending.getLast()).replace(" ", "").equals(unit)) {
        ending.removeLast();
      }
    }
    return date;
  }

  private static Optional<String> date(TextBlock block) {
    var line = ProseReading.line(block);
    return WrittenDate.of(line).filter(date -> date.day().isPresent()).map(_ -> unbracketed(line));
  }

  private static String unbracketed(String date) {
    return date.matches("[（(].*[）)]") ? date.substring(1, date.length() - 1).strip() : date;
  }

  /// Takes the contact at the end of the report: from its first line on to the end.
  private static String contact(List<TextBlock> ending) {
    for (int i = 0; i < ending.size(); i++) {
      var first = CONTACT.matcher(ProseReading.line(ending.get(i)));
      if (first.find()) {
        var lines = new ArrayList<String>();
        lines.add(ProseReading.line(ending.get(i)).substring(first.end()).strip());
        var further = ending.subList(i + 1, ending.size());
        further.forEach(block -> lines.add(ProseReading.line(block)));
        ending.subList(i, ending.size()).clear();
        return String.join("\n", lines);
      }
    }
    return "";
  }

  /// The cover that was found.
  ///
  /// @param year the year, which may have been inferred
  Cover cover(int year) {
    var cover = Cover.of(unit, year).withDate(date).withContact(contact);
    return title.isEmpty() || title.equals(cover.offeredTitle()) ? cover : cover.withTitle(title);
  }

  /// What was not found, a sentence each.
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (unit.isEmpty()) {
      missing.add(Wording.of("recognition.noUnit"));
    }
    return missing;
  }
}
