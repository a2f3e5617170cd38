package org.nianbao.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Edition;
import org.nianbao.rule.Facts;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Finding.Missing;
import org.nianbao.rule.Remedy;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText.Placed;
import org.nianbao.text.CommonEnds;
import org.nianbao.wording.Wording;

/// The document that sets the form, which the opening of a report names with its number and in
/// full.
final class Basis {
  private static final String OFFICE = "国务院办公厅政府信息与政务公开办公室";
  private static final String SIGN = "国办公开办函";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{IsHan}{2,8}+) ?[〔\\[［【（(〈] ?(20[0-9]{2}) ?[〕\\]］】）)〉] ?第?([0-9]{1,4}) ?号");

  private static final Pattern NAME =
      Pattern.compile("《[^《》]{0,60}+(?:《[^《》]{0,40}+》[^《》]{0,12}+)?》");

  private static final Pattern OF_FORM =
      Pattern.compile("^(?:国务院|关于印发).{0,60}年度报告格式|^(?:国务院|关于政府信息公开).{0,40}年度报告有关事项的通知|年度报告格式》?$");

  private static final ParagraphSearch<List<Number>> NUMBERS = Basis::numbers;
  private static final ParagraphSearch<List<Name>> NAMES = Basis::names;

  private final Edition edition;
  private final String notice;

  /// @param edition the form
  Basis(Edition edition) {
    this.edition = edition;
    this.notice =
        edition.covers(2021)
            ? OFFICE + "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知"
            : OFFICE + "关于政府信息公开工作年度报告有关事项的通知";
  }

  /// The full name of the document.
  String notice() {
    return notice;
  }

  /// That the document is not named, or named without its number.
  List<Finding> missing(Rule rule, Facts facts) {
    var opening = Introduction.of(facts.text());
    if (!Introduction.isBegun(facts.text())
        || opening.paragraphs().isEmpty()
        || opening.paragraphs().stream().anyMatch(one -> !one.read().found(NUMBERS).isEmpty())) {
      return List.of();
    }
    for (var paragraph : opening.paragraphs()) {
      for (var name : paragraph.read().found(NAMES)) {
        int from = Math.max(name.from, name.to - 6);
        return List.of(
            Finding.about(
                    rule,
                    List.of(TextRule.words(paragraph, from, name.to)),
                    Wording.of("rule.form.basis.number.message", edition.document()),
                    Wording.of("rule.form.basis.number.advice", edition.document()))
                .with(Missing.BASIS));
      }
    }
    return List.of(
        Finding.lacking(
            rule,
            Missing.BASIS,
            opening.passage(),
            Wording.of("rule.form.basis.message", edition.document()),
            Wording.of("rule.form.basis.advice", notice, edition.document())));
  }

  /// A number of a document.
  private record Number(int from, int to, String text) {}

  /// The numbers of a paragraph that are meant to be that of the document.
  private static List<Number> numbers(ReadParagraph paragraph) {
    var text = paragraph.text();
    var found = new ArrayList<Number>();
    var number = NUMBER.matcher(text);
    while (number.find()) {
      int from = number.end(1) - nearest(number.group(1));
      if (from < number.end(1) && !isOfAnother(text, from)) {
        found.add(new Number(from, number.end(), plain(number, from)));
      }
    }
    return List.copyOf(found);
  }

  private static String plain(Matcher number, int from) {
    return number.group(1).substring(from - number.start(1))
        + "〔"
        + number.group(2)
        + "〕"
        + number.group(3)
        + "号";
  }

  /// How many characters at the end of some words are the sign of the document, rightly written or
  /// nearly so; 0 if they are that of another.
  private static int nearest(String words) {
    int best = 0;
    int least = 3;
    for (int length = Math.min(8, words.length()); length >= 4; length--) {
      var end = words.substring(words.length() - length);
      int distance = Distance.of(end, SIGN);
      if (distance < least && (distance < 2 || end.startsWith("国办"))) {
        least = distance;
        best = length;
      }
    }
    return best;
  }

  /// Whether the name before a number is that of another document than the one on reports.
  private static boolean isOfAnother(String text, int from) {
    int close = Near.before(text, '》', from);
    if (close < 0 || from - close > 3) {
      return false;
    }
    int open = Near.before(text, '《', close);
    return open >= 0 && !text.substring(open, close).contains("年度报告");
  }

  /// A name of the document that is not its full name. Where the number is that of another
  /// document, the name is of that one, too.
  List<Finding> name(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    var paragraphs = Introduction.of(facts.text()).paragraphs();
    if (paragraphs.stream().anyMatch(this::hasAnotherNumber)) {
      return findings;
    }
    for (var paragraph : paragraphs) {
      for (var name : paragraph.read().found(NAMES)) {
        if (!isFull(paragraph.text().substring(0, name.from), name.said)) {
          findings.add(named(rule, paragraph, name));
        }
      }
    }
    return findings;
  }

  private boolean hasAnotherNumber(Placed paragraph) {
    return paragraph.read().found(NUMBERS).stream()
        .anyMatch(number -> !number.text.equals(edition.document()));
  }

  private Finding named(Rule rule, Placed paragraph, Name name) {
    var said = name.said;
    var full =
        paragraph.text().substring(0, name.from).endsWith(OFFICE)
            ? notice.substring(OFFICE.length())
            : notice;
    var ends = CommonEnds.of(said, full);
    int from = name.from + 1 + Math.min(ends.head(), Math.max(0, said.length() - 1));
    int to = Math.max(from + 1, name.to - 1 - ends.tail());
    if (to - from < 4) {
      from = name.from + 1;
      to = name.to - 1;
    }
    var whole = TextRule.words(paragraph, name.from + 1, name.to - 1);
    return Finding.about(
            rule,
            List.of(TextRule.words(paragraph, from, to)),
            Wording.of("rule.form.basis.name.message", said),
            Wording.of("rule.form.basis.name.advice", full))
        .with(List.of(new Remedy.Replace(Wording.of("remedy.replace", full), whole, full)));
  }

  /// A name of the document in 《》.
  private record Name(int from, int to, String said) {}

  private static List<Name> names(ReadParagraph paragraph) {
    return NAME.matcher(paragraph.text())
        .results()
        .map(one ->
            new Name(one.start(), one.end(), one.group().substring(1, one.group().length() - 1)))
        .filter(one -> OF_FORM.matcher(one.said).find())
        .toList();
  }

  /// Whether a name is the document's, or that of the form that comes with it. Brackets of another
  /// sort are a matter of signs, not of the name; none at all within the name are.
  private boolean isFull(String before, String said) {
    var plain = plain(said);
    boolean isAnnex = plain.equals("中华人民共和国政府信息公开工作年度报告格式") || plain.equals("政府信息公开工作年度报告格式");
    boolean isNamed =
        plain.equals(plain(notice))
            || before.endsWith(OFFICE) && (OFFICE + plain).equals(plain(notice));
    return isAnnex || isNamed && (plain.equals(said) == plain(notice).equals(notice));
  }

  private static String plain(String name) {
    return name.replaceAll("[〈〉<>《》＜＞“”\" （）试行]", "");
  }
}
