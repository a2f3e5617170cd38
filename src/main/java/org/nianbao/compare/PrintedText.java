package org.nianbao.compare;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.compare.Difference.OfText;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.form.Section;

/// The paragraphs of a section as words on paper: without those that are blank, and without the
/// white space that says nothing.
///
/// @param all the paragraphs as they are
/// @param words the words of those that are not blank, each as a paragraph
/// @param at the index of each of these among all
record PrintedText(List<Paragraph> all, List<Paragraph> words, List<Integer> at) {

  private static PrintedText of(Prose prose) {
    var words = new ArrayList<Paragraph>();
    var at = new ArrayList<Integer>();
    for (int i = 0; i < prose.paragraphs().size(); i++) {
      var paragraph = prose.get(i);
      var key = PrintedWords.key(paragraph.text());
      if (!key.isEmpty()) {
        words.add(Paragraph.of(paragraph.style(), key));
        at.add(i);
      }
    }
    return new PrintedText(prose.paragraphs(), words, at);
  }

  /// The differences in the words of a section, from the first paragraph to the last.
  static List<OfText> between(Section section, Prose mine, Prose others) {
    var one = of(mine);
    var other = of(others);
    return Passages.printed(section, one.words, other.words).stream()
        .map(text -> {
          int from = one.index(text.at());
          int to = one.index(text.at(), text.paragraphs().size());
          int otherFrom = other.index(text.otherAt());
          int otherTo = other.index(text.otherAt(), text.otherParagraphs().size());
          return new OfText(
              section,
              text.where(),
              from,
              one.all.subList(from, to),
              otherFrom,
              other.all.subList(otherFrom, otherTo));
        })
        .toList();
  }

  private int index(int word) {
    return word < at.size() ? at.get(word) : all.size();
  }

  /// The index after the last of some paragraphs.
  private int index(int from, int count) {
    return count == 0 ? index(from) : at.get(from + count - 1) + 1;
  }
}
