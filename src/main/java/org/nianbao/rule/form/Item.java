package org.nianbao.rule.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.rule.Finding.Words;
import org.nianbao.rule.TextRule;
import org.nianbao.statement.ChineseNumber;
import org.nianbao.statement.ParagraphSearch;
import org.nianbao.statement.Passage;
import org.nianbao.statement.ReadParagraph;
import org.nianbao.statement.ReportText;
import org.nianbao.statement.ReportText.Placed;

/// A numbered item of a passage: a sub-heading, alone or at the start of its paragraph.
///
/// @param paragraph where it stands
/// @param start its number and title
record Item(Placed paragraph, Start start) {
  /// The longest sub-heading.
  private static final int LONGEST = 40;

  private static final Pattern START =
      Pattern.compile(
          "^ ?(?:[（(] ?([一二三四五六七八九十]{1,3}) ?[）)] ?|([一二三四五六七八九十]{1,3})[）)] ?"
              + "|([一二三四五六七八九十]{1,3})、 ?|([0-9]{1,2}) ?[.．、](?![0-9]) ?|([一二三四五六七八九十]{1,3})是)");

  private static final Pattern TITLE =
      Pattern.compile(
          "[^。：:；;，,！？]{2,14}?(?:情况|方面)(?=[\\p{IsHan}0-9])(?!情况|方面|[的进和与及])|[^。：:；;，,！？]{1,60}");

  private static final ParagraphSearch<Optional<Start>> NUMBERED = Item::start;

  /// How an item may be numbered, in the order of the groups of the pattern.
  enum Numbering {
    /// （一）.
    BRACKETS,
    /// 一）.
    HALF,
    /// 一、.
    COMMA,
    /// 1. or 1、.
    DIGIT,
    /// 一是.
    POINT
  }

  /// What a paragraph begins with.
  ///
  /// @param numbering how it is numbered
  /// @param number its number
  /// @param from the offset of its number
  /// @param label the offset after its number
  /// @param to the offset after its title
  private record Start(Numbering numbering, int number, int from, int label, int to) {}

  /// Every numbered item of a passage, in order.
  static List<Item> of(ReportText text, Passage passage) {
    return text.in(passage).stream()
        .flatMap(one -> one.read().found(NUMBERED).stream().map(start -> new Item(one, start)))
        .toList();
  }

  private static Optional<Start> start(ReadParagraph paragraph) {
    var text = paragraph.text();
    var start = START.matcher(text);
    if (!start.find()) {
      return Optional.empty();
    }
    var numbering = numbering(start);
    var title = TITLE.matcher(text).region(start.end(), text.length());
    return Optional.of(
        new Start(
            numbering,
            number(start.group(numbering.ordinal() + 1)),
            start.end() - start.group().strip().length() - trailing(start.group()),
            start.end(),
            title.lookingAt() ? title.end() : start.end()));
  }

  private static int trailing(String label) {
    return label.endsWith(" ") ? 1 : 0;
  }

  private static Numbering numbering(Matcher start) {
    for (var one : Numbering.values()) {
      if (start.group(one.ordinal() + 1) != null) {
        return one;
      }
    }
    throw new IllegalStateException(start.group());
  }

  /// Whether a paragraph begins with a number of an item.
  static boolean isNumbered(Placed paragraph) {
    return paragraph.read().found(NUMBERED).isPresent();
  }

  /// A number in Chinese numerals below one hundred, or in digits.
  static int number(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : ChineseNumber.value(written).map(BigDecimal::intValue).orElse(-1);
  }

  /// How it is numbered.
  Numbering numbering() {
    return start.numbering;
  }

  /// Its number.
  int number() {
    return start.number;
  }

  /// Whether there is a title behind the number.
  boolean isTitled() {
    return start.to > start.label;
  }

  /// Its title, without the number.
  String title() {
    return title(paragraph.read()).orElseThrow();
  }

  /// The title that a paragraph begins with, without its number; empty if it has no number.
  static Optional<String> title(ReadParagraph paragraph) {
    return paragraph
        .found(NUMBERED)
        .map(start -> paragraph.text().substring(start.label, start.to).strip());
  }

  /// Whether it is a sub-heading and not the start of a sentence.
  boolean isHeading() {
    var text = paragraph.text();
    return start.to - start.from <= LONGEST
        && (start.to >= text.length() || "。：:".indexOf(text.charAt(start.to)) >= 0);
  }

  /// Whether it is the heading of its section, typed once more.
  boolean isOfSection() {
    var section = paragraph.passage().section();
    return start.numbering == Numbering.COMMA
        && paragraph.index() == 0
        && number(section.numeral()) == start.number;
  }

  /// The words of its number.
  Words numberWords() {
    return TextRule.words(paragraph, start.from, start.label);
  }

  /// The words of its number and title.
  Words words() {
    return TextRule.words(paragraph, start.from, start.to);
  }

  /// The words of its title.
  Words titleWords() {
    return TextRule.words(paragraph, start.label, start.to);
  }
}
