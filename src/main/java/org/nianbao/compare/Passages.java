package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// Finds the differences in the text of one section.
final class Passages {
  private static final int LONGEST_HEADING = 20;

  private final Section section;
  private final List<Paragraph> mine;
  private final List<Paragraph> others;
  private final NavigableSet<Integer> headings;
  private final NavigableSet<Integer> otherHeadings;
  private final List<OfText> found = new ArrayList<>();

  private Passages(Section section, List<Paragraph> mine, List<Paragraph> others) {
    this.section = section;
    this.mine = mine;
    this.others = others;
    headings = headings(this.mine);
    otherHeadings = headings(this.others);
  }

  /// The differences of a section's text, from the first paragraph to the last.
  static List<OfText> between(Section section, Prose mine, Prose others) {
    var passages = new Passages(section, mine.paragraphs(), others.paragraphs());
    Alignment.gaps(passages.mine, passages.others).forEach(passages::add);
    return passages.found;
  }

  /// The differences in the words alone: paragraphs that are only broken elsewhere, or set in
  /// another style, are equal.
  static List<OfText> printed(Section section, List<Paragraph> mine, List<Paragraph> others) {
    var passages = new Passages(section, mine, others);
    Alignment.gaps(texts(mine), texts(others)).stream()
        .filter(gap -> !passages.hasSameWords(gap))
        .forEach(passages::add);
    return passages.found.stream().filter(text -> !text.mine().equals(text.others())).toList();
  }

  private boolean hasSameWords(Alignment.Gap gap) {
    return String.join("", texts(mine.subList(gap.from(), gap.to())))
        .equals(String.join("", texts(others.subList(gap.otherFrom(), gap.otherTo()))));
  }

  private static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }

  /// Adds the differences of a gap. Pairs are rewritten paragraphs; what is between pairs is only
  /// in my draft or only in the other.
  private void add(Alignment.Gap gap) {
    int from = gap.from();
    int otherFrom = gap.otherFrom();
    var pairs =
        gap.size() == 0 || gap.otherSize() == 0
            ? List.<ParagraphSimilarity.Pair>of()
            : ParagraphSimilarity.pairs(
                mine.subList(gap.from(), gap.to()), others.subList(gap.otherFrom(), gap.otherTo()));
    for (var pair : pairs) {
      int at = gap.from() + pair.one();
      int otherAt = gap.otherFrom() + pair.other();
      between(from, at, otherFrom, otherAt);
      add(at, at + 1, otherAt, otherAt + 1);
      from = at + 1;
      otherFrom = otherAt + 1;
    }
    between(from, gap.to(), otherFrom, gap.otherTo());
  }

  /// Adds the paragraphs between two pairs. If each side has exactly one there, it counts as
  /// rewritten, however different the two are.
  private void between(int from, int to, int otherFrom, int otherTo) {
    if (to - from == 1 && otherTo - otherFrom == 1) {
      add(from, to, otherFrom, otherTo);
    } else {
      add(from, to, otherFrom, otherFrom);
      add(to, to, otherFrom, otherTo);
    }
  }

  private void add(int from, int to, int otherFrom, int otherTo) {
    if (from < to || otherFrom < otherTo) {
      found.add(
          new OfText(
              section,
              from < to
                  ? where(mine, headings, from, to)
                  : where(others, otherHeadings, otherFrom, otherTo),
              from,
              mine.subList(from, to),
              otherFrom,
              others.subList(otherFrom, otherTo)));
    }
  }

  /// The place in words for the user, such as 一（二）依申请公开，第 1 段: the heading before, and the number
  /// of the paragraph below it.
  private String where(
      List<Paragraph> paragraphs, NavigableSet<Integer> headings, int from, int to) {
    int heading = Optional.ofNullable(headings.floor(from)).orElse(-1);
    var below = heading < 0 ? opening() : section.numeral() + name(paragraphs.get(heading));
    var first =
        heading == from
            ? Wording.of("compare.place.heading", below)
            : Wording.of("compare.place.paragraph", below, from - heading);
    return to - from == 1 ? first : Wording.of("compare.place.from", first, to - from);
  }

  private static NavigableSet<Integer> headings(List<Paragraph> paragraphs) {
    return IntStream.range(0, paragraphs.size())
        .filter(index -> paragraphs.get(index).style() != Style.BODY)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String opening() {
    return section == Section.COVER ? Wording.of("cover.preface") : section.numeral();
  }

  private static String name(Paragraph heading) {
    var text = heading.text();
    int end =
        text.offsetByCodePoints(
            0, Math.min(LONGEST_HEADING, text.codePointCount(0, text.length())));
    var name = end < text.length() ? Wording.of("compare.cut", text.substring(0, end)) : text;
    return name.startsWith("（") ? name : "\u3000" + name;
  }
}
