package org.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.reader.pdf.PdfDropped.Reason;

/// Takes page numbers and what is repeated at the top or foot of the pages out of them.
final class PdfMargins {
  /// The part of a page's height at either end in which they stand.
  private static final double ZONE = 0.115;

  /// How many lines at either end may be such.
  private static final int MOST_LINES = 3;

  /// On what part of the pages something must be repeated.
  private static final double MANY = 0.4;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,4})");
  private static final Pattern DASHED =
      Pattern.compile(
          "[-\\u2010-\\u2015\\u2212\\uFF0D~\u00B7]+ ?\\d{1,4}"
              + " ?[-\\u2010-\\u2015\\u2212\\uFF0D~\u00B7]+");

  private final List<PdfPage> pages;
  private final Map<String, Set<Integer>> repeated = new HashMap<>();

  /// How often a plain number differs how much from the number of its page in the file.
  private final Map<Integer, Integer> offsets = new HashMap<>();

  private PdfMargins(List<PdfPage> pages) {
    this.pages = pages;
    for (var page : pages) {
      for (var line : outermost(page)) {
        repeated.computeIfAbsent(key(page, line), _ -> new HashSet<>()).add(page.number());
        var plain = PLAIN.matcher(line.text());
        if (plain.matches()) {
          offsets.merge(Integer.parseInt(plain.group(1)) - page.number(), 1, Integer::sum);
        }
      }
    }
  }

  /// The pages without them.
  static List<PdfPage> without(List<PdfPage> pages) {
    var margins = new PdfMargins(pages);
    return pages.stream().map(margins::cleared).toList();
  }

  private PdfPage cleared(PdfPage page) {
    var numbers = new ArrayList<PdfLine>();
    var running = new ArrayList<PdfLine>();
    for (var line : outermost(page)) {
      if (isNumber(page, line.text())) {
        numbers.add(line);
      } else if (isArtifact(line) || isRepeated(page, line)) {
        running.add(line);
      }
    }
    return page.without(numbers, Reason.PAGE_NUMBER).without(running, Reason.RUNNING);
  }

  private boolean isNumber(PdfPage page, String text) {
    var plain = PLAIN.matcher(text);
    if (!plain.matches()) {
      return DASHED.matcher(text).matches();
    }
    int offset = Integer.parseInt(plain.group(1)) - page.number();
    return offset == 0 || offsets.getOrDefault(offset, 0) > Math.max(1, pages.size() / 2 - 1);
  }

  private boolean isRepeated(PdfPage page, PdfLine line) {
    int count = repeated.getOrDefault(key(page, line), Set.of()).size();
    return count >= Math.max(2, MANY * pages.size());
  }

  private static boolean isArtifact(PdfLine line) {
    return line.glyphs().stream().allMatch(glyph -> glyph.isBlank() || glyph.face().isArtifact());
  }

  /// What a line has in common with those of the same kind on other pages.
  private static String key(PdfPage page, PdfLine line) {
    boolean isTop = line.baseline() < page.height() / 2;
    return isTop + DIGITS.matcher(line.text().replace(" ", "")).replaceAll("#");
  }

  /// The lines near the upper and lower edge of a page.
  private static List<PdfLine> outermost(PdfPage page) {
    var lines = page.lines();
    var found = new ArrayList<PdfLine>();
    for (int i = 0; i < lines.size(); i++) {
      double at = lines.get(i).baseline() / page.height();
      if ((i < MOST_LINES && at < ZONE) || (i >= lines.size() - MOST_LINES && at > 1 - ZONE)) {
        found.add(lines.get(i));
      }
    }
    return found;
  }
}
