package org.nianbao.reader.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Recognises headings by how they are set and by the numerals that they begin with.
final class PdfHeading {
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]+、.*");
  private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]+[）)].*");
  private static final Pattern ENDED = Pattern.compile("[。！？；：][”’）)》】]*$");
  private static final Pattern ITEM =
      Pattern.compile("(?:[0-9]{1,2}[.．、]|[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、).*");
  private static final double LARGER = 1.15;

  /// The most lines of a heading.
  private static final int MOST_LINES = 3;

  private PdfHeading() {}

  /// Whether a line begins as headings do.
  static boolean isNumbered(PdfLine line) {
    var text = line.text();
    return FIRST.matcher(text).matches() || SECOND.matcher(text).matches();
  }

  /// Whether a text begins with a number, as the labels of rows do.
  static boolean isItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /// Whether a line ends as sentences do.
  static boolean isEnded(PdfLine line) {
    return ENDED.matcher(line.text()).find();
  }

  /// Whether a line begins a paragraph, wherever it begins: its numeral follows upon the end of a
  /// sentence or another heading, or it is set in another typeface than the line before.
  static boolean begins(PdfLine line, List<PdfLine> before) {
    var last = before.getLast();
    boolean isAfterEnd = isEnded(last) || (before.size() == 1 && isNumbered(last));
    boolean isOther =
        line.typeface().isPresent()
            && last.typeface().isPresent()
            && !line.typeface().equals(last.typeface());
    return isOther || (isAfterEnd && isNumbered(line));
  }

  /// The level of a paragraph as a heading, from 1; 0 for body text.
  ///
  /// @param size that of body text
  static int level(List<PdfLine> paragraph, double size) {
    var first = paragraph.getFirst();
    var end = paragraph.getLast().text();
    if (paragraph.size() > MOST_LINES || end.endsWith("。") || end.endsWith("；")) {
      return 0;
    }
    if (first.size() > LARGER * size || FIRST.matcher(first.text()).matches()) {
      return 1;
    }
    boolean isBold = paragraph.stream().allMatch(PdfLine::isBold);
    return isBold || SECOND.matcher(first.text()).matches() ? 2 : 0;
  }
}
