package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.prose.Numbering;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Makes the prose of a section out of paragraphs of the document: sub-headings, body text, bold
/// lead-ins. Paragraphs that a page break has cut are joined where that is sure.
final class ProseReading {
  /// The longest line that is a sub-heading for its level alone.
  private static final int LONGEST_HEADING = 40;

  /// The shortest text that may be the first part of a paragraph that was cut.
  private static final int SHORTEST_PART = 20;

  private static final int SHOWN = 16;

  private static final Pattern ENDED = Pattern.compile("[。！？；：…!?;:.][”’）)》】]*$");
  private static final Pattern BEGINS =
      Pattern.compile("^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、是]|[0-9]{1,2}[.．、)）]|第[一二三四五六七八九十]|[-—·●])");

  private final Kind kind;
  private final List<Decision> decisions;

  /// @param decisions takes each pair of paragraphs that were joined
  ProseReading(Kind kind, List<Decision> decisions) {
    this.kind = kind;
    this.decisions = decisions;
  }

  Prose read(List<TextBlock> blocks) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var block : blocks) {
      for (var paragraph : paragraphs(block)) {
        if (!paragraphs.isEmpty() && isCut(paragraphs.getLast(), paragraph)) {
          var before = paragraphs.removeLast();
          decisions.add(joined(before, paragraph, block));
          paragraphs.add(before.append(paragraph));
        } else {
          paragraphs.add(paragraph);
        }
      }
    }
    return new Prose(paragraphs);
  }

  private static Decision joined(Paragraph before, Paragraph after, TextBlock block) {
    var head = before.text();
    return new Decision(
        Wording.of("recognition.joined.about", block.origin().words()),
        Wording.of(
            "recognition.joined.chosen",
            head.substring(Math.max(0, head.length() - SHOWN)),
            PlainText.shortened(after.text(), SHOWN)),
        List.of(Wording.of("recognition.joined.other")),
        Wording.of("recognition.joined.why"),
        List.of(),
        new SourcePlace.OfBlock(block.origin()));
  }

  /// Whether a paragraph goes on in the next: the page ended in the middle of a sentence. Only text
  /// taken from pages has such cuts.
  private boolean isCut(Paragraph before, Paragraph after) {
    var head = before.text();
    return kind == Kind.TEXT
        && before.style() == Style.BODY
        && after.style() == Style.BODY
        && head.length() >= SHORTEST_PART
        && !ENDED.matcher(head).find()
        && !BEGINS.matcher(after.text()).find();
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
