package org.nianbao.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nianbao.form.Box;
import org.nianbao.markup.TabbedText;
import org.nianbao.source.GridText;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.Origin;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextBlock;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Reads the lines of a text. Lines with tabs that stand together are a table, as are the rows of
/// one in Markdown or HTML; every other line is a paragraph. A blank line ends a table: whether the
/// next one goes on with it is not decided here.
final class TextBlocks {
  private static final Pattern RULE = Pattern.compile("\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*+\\|?+\\s*+:?+-++:?+\\s*+(?:\\|\\s*+:?+-++:?+\\s*+)++\\|?+\\s*+"
              + "|\\s*+\\|\\s*+:?+-++:?+\\s*+\\|\\s*+");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final String SENTENCE_END = "。；！？";

  /// Text of a cell that is longer is a sentence rather than a label or a figure.
  private static final int LONGEST_LABEL = 40;

  private static final int LONGEST_SEPARATOR = 500;
  private static final int LONGEST_FIGURE = 12;

  private final List<String> lines;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  TextBlocks(List<String> lines) {
    this.lines = lines;
  }

  /// The paragraphs and tables in order.
  List<SourceBlock> read() {
    int at = 0;
    while (at < lines.size()) {
      var line = lines.get(at);
      if (line.contains("<table")) {
        at = markup(at);
      } else if (isBarred(at)) {
        at = barred(at);
      } else if (isRow(line)) {
        at = tabbed(at);
      } else if (CommaRows.begin(lines, at)) {
        at = separated(at);
      } else {
        paragraph(line);
        at++;
      }
    }
    return blocks;
  }

  private void paragraph(String line) {
    var marked = MarkedText.of(line);
    if (marked.runs().stream().anyMatch(run -> !PlainText.isBlank(run.text()))
        && !RULE.matcher(line).matches()) {
      blocks.add(new TextBlock(marked.runs(), marked.level(), paragraphOrigin()));
    }
  }

  private Origin paragraphOrigin() {
    return Origin.of(Wording.of("source.paragraph", ++paragraphs));
  }

  private Origin tableOrigin() {
    return Origin.of(Wording.of("source.table", ++tables));
  }

  /// Reads a table of HTML between the lines.
  ///
  /// @return the line after it
  private int markup(int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).contains("</table>")) {
      end++;
    }
    end = Math.min(lines.size(), end + 1);
    for (var block : HtmlReading.of(String.join("\n", lines.subList(start, end))).blocks()) {
      blocks.add(
          switch (block) {
            case TextBlock text -> new TextBlock(text.runs(), text.level(), paragraphOrigin());
            case TableBlock table -> new TableBlock(table.cells(), table.layout(), tableOrigin());
          });
    }
    return end;
  }

  /// Whether a line begins a Markdown table: it is between bars, or the next one separates its
  /// heading.
  private boolean isBarred(int at) {
    return isBetweenBars(lines.get(at))
        || (lines.get(at).contains("|") && at + 1 < lines.size() && isSeparator(lines.get(at + 1)));
  }

  private static boolean isSeparator(String line) {
    return line.length() <= LONGEST_SEPARATOR && SEPARATOR.matcher(line).matches();
  }

  private static boolean isBetweenBars(String line) {
    var stripped = line.strip();
    return stripped.length() > 2 && stripped.startsWith("|") && stripped.endsWith("|");
  }

  private int barred(int start) {
    int end = end(start + 1, line -> line.contains("|"));
    var rows =
        lines.subList(start, end).stream()
            .filter(line -> !isSeparator(line))
            .map(TextBlocks::barredCells)
            .toList();
    table(rows);
    return end;
  }

  private static List<String> barredCells(String line) {
    var stripped = line.strip();
    int from = stripped.startsWith("|") ? 1 : 0;
    int to =
        stripped.endsWith("|") && stripped.length() > from
            ? stripped.length() - 1
            : stripped.length();
    return BAR.splitAsStream(stripped.substring(from, to) + " ")
        .map(cell -> cell.replace("\\|", "|"))
        .toList();
  }

  /// The first line from an index on that is not of a kind.
  private int end(int from, Predicate<String> kind) {
    int end = from;
    while (end < lines.size() && kind.test(lines.get(end))) {
      end++;
    }
    return end;
  }

  private int tabbed(int start) {
    int end = end(start, TextBlocks::isRow);
    table(lines.subList(start, end).stream().map(TextBlocks::tabbedCells).toList());
    return end;
  }

  /// Reads lines with commas between their cells. One with a single text is a paragraph: programs
  /// write as many commas after it as after a row.
  private int separated(int start) {
    int end = CommaRows.end(lines, start);
    var rows = new ArrayList<List<String>>();
    for (var line : lines.subList(start, end)) {
      var cells = CommaRows.cells(line);
      var texts = cells.stream().filter(cell -> !cell.isBlank()).toList();
      if (texts.size() > 1) {
        rows.add(cells);
      } else {
        separated(rows);
        texts.forEach(this::paragraph);
      }
    }
    separated(rows);
    return end;
  }

  private void separated(List<List<String>> rows) {
    if (!rows.isEmpty()) {
      table(rows);
      rows.clear();
    }
  }

  /// Whether a line is a row of a table: it has tabs, and is no paragraph that is indented by one
  /// or has one between its sentences.
  private static boolean isRow(String line) {
    var cells = tabbedCells(line);
    var texts = cells.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (cells.size() < 2 || texts.isEmpty()) {
      return false;
    }
    int first =
        cells.indexOf(cells.stream().filter(one -> !one.isBlank()).findFirst().orElseThrow());
    return cells.size() - first > 2
        || texts.stream().noneMatch(TextBlocks::isSentence)
        || (texts.size() > 1
            && texts.getLast().length() <= LONGEST_FIGURE
            && !isSentence(texts.getLast()));
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_LABEL
        || SENTENCE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static List<String> tabbedCells(String line) {
    var cells = new ArrayList<String>();
    TabbedText.read(
        line,
        new TabbedText.Rows() {
          @Override
          public void text(String text) {
            cells.add(text);
          }

          @Override
          public void end() {
            // There is one row.
          }
        });
    return cells;
  }

  private void table(List<List<String>> rows) {
    var cells = new ArrayList<GridText>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        var runs = MarkedText.runs(rows.get(row).get(column).strip());
        cells.add(new GridText(Box.at(row, column), runs, Optional.empty()));
      }
    }
    blocks.add(new TableBlock(cells, Layout.TABS, tableOrigin()));
  }
}
