package org.nianbao.prose;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.text.CommonEnds;

/// Sub-headings short enough for a list of them. Their numbers stay, and so do the words that tell
/// one from the others: what is left out of a long one are its first words, if another one has the
/// same, and then its last.
public final class ShortHeadings {
  private static final String LEFT_OUT = "…";

  /// The words of all, sorted: the one that has the longest beginning in common with another stands
  /// beside it.
  private final TreeSet<String> words;

  private final int longest;

  private ShortHeadings(List<String> headings, int longest) {
    this.longest = longest;
    words =
        headings.stream().map(ShortHeadings::words).collect(Collectors.toCollection(TreeSet::new));
  }

  /// The sub-headings of a section, none longer than a number of UTF-16 units.
  public static List<String> of(List<String> headings, int longest) {
    if (headings.stream().allMatch(one -> one.length() <= longest)) {
      return headings;
    }
    var all = new ShortHeadings(headings, longest);
    return headings.stream().map(all::shown).toList();
  }

  private String shown(String heading) {
    return heading.length() > longest ? withoutEnd(withoutBeginning(heading)) : heading;
  }

  private String withoutBeginning(String heading) {
    var own = words(heading);
    int common =
        Stream.of(Optional.ofNullable(words.lower(own)), Optional.ofNullable(words.higher(own)))
            .flatMap(Optional::stream)
            .mapToInt(beside -> CommonEnds.of(own, beside).head())
            .max()
            .orElse(0);
    int from = edge(own, common);
    return from <= LEFT_OUT.length() || from == own.length()
        ? heading
        : heading.substring(0, heading.length() - own.length()) + LEFT_OUT + own.substring(from);
  }

  private String withoutEnd(String heading) {
    return heading.length() > longest
        ? heading.substring(0, edge(heading, longest - LEFT_OUT.length())) + LEFT_OUT
        : heading;
  }

  /// The offset, or the one before where it is within a character of two units.
  private static int edge(String text, int offset) {
    return offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
        ? offset - 1
        : offset;
  }

  private static String words(String heading) {
    return heading.substring(Numbering.length(Paragraph.of(Style.HEADING, heading)));
  }
}
