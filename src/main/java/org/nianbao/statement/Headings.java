package org.nianbao.statement;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;

/// The headings that a paragraph stands under, its own included: a line of its own, or words at its
/// beginning that are numbered or bold, or the end of the paragraph before that announces what
/// follows with a colon.
///
/// @param main the first-level heading, such as （二）依申请公开; empty if there is none
/// @param detail what stands below it, such as 2.办理结果; empty if nothing does
public record Headings(String main, String detail) {
  static final Headings NONE = new Headings("", "");

  /// The longest heading that is taken for one.
  private static final int LONGEST = 40;

  private static final Pattern MAIN =
      Pattern.compile(
          "^ {0,4}(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、) ?([^。：:，,；;]{1,30})");
  private static final Pattern DETAIL =
      Pattern.compile("^ {0,4}(?:[0-9０-９]{1,2}[.．、]|[（(][0-9０-９]{1,2}[）)]) ?([^。：:，,；;0-9]{1,30})");
  private static final Pattern LINE = Pattern.compile("[^。：:，,；;0-9！？]{2,20}");

  /// The headings that a paragraph stands under.
  ///
  /// @param text its visible text
  Headings above(Paragraph paragraph, String text) {
    var main = MAIN.matcher(text);
    if (main.lookingAt()) {
      return new Headings(main.group(1), "");
    }
    var detail = DETAIL.matcher(text);
    if (detail.lookingAt()) {
      return new Headings(this.main, detail.group(1));
    }
    if (paragraph.style() == Style.HEADING || LINE.matcher(text).matches()) {
      return new Headings(text, "");
    }
    return paragraph.runs().stream()
        .findFirst()
        .filter(run -> run.weight() == Weight.BOLD && run.text().length() <= LONGEST)
        .map(run -> new Headings(this.main, run.text()))
        .orElse(this);
  }

  /// The headings that hold behind a paragraph: one that ends with a colon announces what follows.
  Headings behind(String text) {
    var end = text.stripTrailing();
    if (!end.endsWith("：") && !end.endsWith(":")) {
      return this;
    }
    int from = Math.max(end.lastIndexOf('。') + 1, end.length() - LONGEST);
    return new Headings(main, end.substring(from));
  }

  /// Whether one of them is about something, whatever that is.
  boolean isAny(Predicate<String> about) {
    return nearestFirst().anyMatch(about);
  }

  /// Both, the nearer one first.
  Stream<String> nearestFirst() {
    return Stream.of(detail, main);
  }
}
