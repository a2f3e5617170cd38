package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.form.Section;
import org.nianbao.prose.Numbering;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Makes the prose of a section out of paragraphs of the document: sub-headings, body text, bold
/// lead-ins. Paragraphs that a page break has cut are joined where that is sure, else offered: only
/// text taken from pages has such cuts.
final class ProseReading {
  /// The longest line that is a sub-heading for its level alone.
  private static final int LONGEST_HEADING = 40;

  /// The shortest text that may be the first part of a paragraph that was cut.
  private static final int SHORTEST_PART = 20;

  private static final Pattern ENDED = Pattern.compile("[。！？；：…!?;:.][”’）)》】]*$");

  /// What begins an item of a list.
  private static final Pattern ITEM = Pattern.compile("^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[-—·●])");

  /// What begins an item, or goes on with a number.
  private static final Pattern COUNTED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}是|[0-9]{1,2}[.．、)）]|第[一二三四五六七八九十])");

  /// What headings hardly have.
  private static final Pattern CLAUSE = Pattern.compile("[，,；]");

  /// Whether two paragraphs are one that a page has cut.
  private enum Seam {
    NONE,
    /// They may be.
    UNSURE,
    SURE
  }

  private final Kind kind;
  private final List<Decision> decisions;

  /// @param decisions takes each pair of paragraphs that were joined, or may be one
  ProseReading(Kind kind, List<Decision> decisions) {
    this.kind = kind;
    this.decisions = decisions;
  }

  /// The prose of a section.
  Prose read(Section section, List<TextBlock> blocks) {
    var paragraphs = new ArrayList<Paragraph>();
    Optional<TextBlock> above = Optional.empty();
    var half = "";
    for (var block : blocks) {
      for (var paragraph : paragraphs(block)) {
        var cut = new PageCut(section, half, paragraph.text());
        var seam = above.isEmpty() ? Seam.NONE : seam(paragraphs.getLast(), paragraph);
        if (seam == Seam.SURE && kind == Kind.TEXT) {
          decisions.add(joined(cut, block));
          paragraphs.add(paragraphs.removeLast().append(paragraph));
        } else {
          if (seam != Seam.NONE && (kind == Kind.TEXT || isNewPage(above.orElseThrow(), block))) {
            decisions.add(divided(cut, block));
          }
          paragraphs.add(paragraph);
        }
        half = paragraph.text();
        above = Optional.of(block);
      }
    }
    return new Prose(paragraphs);
  }

  private static Decision joined(PageCut cut, TextBlock block) {
    return new Decision(
        block.origin().words(),
        cut.joinedWords(),
        List.of(cut.dividedWords()),
        Wording.of("recognition.joined.why"),
        List.of(),
        new SourcePlace.OfBlock(block.origin()),
        Optional.of(cut));
  }

  private static Decision divided(PageCut cut, TextBlock block) {
    return new Decision(
        block.origin().words(),
        cut.dividedWords(),
        List.of(cut.joinedWords()),
        Wording.of("recognition.divided.why"),
        List.of(),
        new SourcePlace.OfBlock(block.origin()),
        Optional.of(cut));
  }

  /// Whether a paragraph may go on in the next: the page ended in the middle of a sentence.
  private static Seam seam(Paragraph before, Paragraph after) {
    var head = before.text();
    var tail = after.text();
    if (before.style() != Style.BODY
        || after.style() != Style.BODY
        || ENDED.matcher(head).find()
        || ITEM.matcher(tail).find()) {
      return Seam.NONE;
    }
    if (head.length() < SHORTEST_PART) {
      return CLAUSE.matcher(head).find() ? Seam.UNSURE : Seam.NONE;
    }
    if (COUNTED.matcher(tail).find()) {
      return COUNTED.matcher(head).find() ? Seam.NONE : Seam.UNSURE;
    }
    return Seam.SURE;
  }

  /// Whether a paragraph is the first of a page: only pages cut paragraphs. What a PDF file's lines
  /// leave open has been joined by its reader.
  private boolean isNewPage(TextBlock above, TextBlock block) {
    var before = above.origin().areas();
    var after = block.origin().areas();
    return kind == Kind.PDF
        && !before.isEmpty()
        && !after.isEmpty()
        && before.getLast().page() < after.getFirst().page();
  }

  private static List<Paragraph> paragraphs(TextBlock block) {
    var paragraphs = new ArrayList<Paragraph>();
    var runs = new ArrayList<Run>();
    for (var run : block.runs()) {
      if (!run.counts()) {
        continue;
      }
      var lines = run.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          end(runs, block.level(), paragraphs);
        }
        var text = seen(lines[i]);
        runs.add(new Run(text, run.isBold() ? Weight.BOLD : Weight.PLAIN, Map.of()));
      }
    }
    end(runs, block.level(), paragraphs);
    return paragraphs;
  }

  /// The text without invisible characters, its tabs and hard blanks as ordinary ones.
  private static String seen(String text) {
    return text.codePoints()
        .map(point -> PlainText.isSpace(point) && point != '\u3000' ? ' ' : point)
        .filter(point -> point == ' ' || PlainText.isSpace(point) || PlainText.isSeen(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void end(List<Run> runs, int level, List<Paragraph> paragraphs) {
    var whole = new Paragraph(Style.BODY, runs, Map.of());
    runs.clear();
    var text = whole.text();
    int from = text.length() - text.stripLeading().length();
    int to = text.stripTrailing().length();
    if (from >= to) {
      return;
    }
    var paragraph = whole.slice(from, to);
    var style = style(paragraph.text(), level);
    paragraphs.add(
        style == Style.BODY
            ? paragraph
            : paragraph.with(style).with(Weight.PLAIN, 0, paragraph.length()));
  }

  private static Style style(String text, int level) {
    var numbered = Numbering.recognised(text);
    if (numbered != Style.BODY || level == 0 || text.length() > LONGEST_HEADING) {
      return numbered;
    }
    return level == 3 ? Style.SUBHEADING : Style.HEADING;
  }

  /// The plain text of a paragraph on one line.
  static String line(TextBlock block) {
    return PlainText.of(TextRun.text(block.runs()));
  }
}
