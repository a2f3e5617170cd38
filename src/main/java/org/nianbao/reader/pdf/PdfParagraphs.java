package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.wording.Wording;

/// Puts the lines and tables of pages in order and the lines together to paragraphs, across pages
/// too. Chinese paragraphs begin with an indented line and end with one that is not full.
final class PdfParagraphs {
  /// How much the sizes of a paragraph's lines may differ.
  private static final double SAME = 1.12;

  private final List<SourceBlock> blocks = new ArrayList<>();

  /// The lines of the paragraph that is not complete, and where it is on each of its pages.
  private final List<PdfLine> open = new ArrayList<>();

  private final List<Part> parts = new ArrayList<>();
  private PdfMeasure measure;
  private int page;
  private int paragraphs;
  private int tables;

  private PdfParagraphs(PdfMeasure measure) {
    this.measure = measure;
  }

  /// The paragraphs and tables of pages in reading order.
  static List<SourceBlock> of(List<PdfPage> pages) {
    var whole = PdfMeasure.of(pages);
    var paragraphs = new PdfParagraphs(whole);
    for (var page : pages) {
      paragraphs.measure =
          page.lines().size() < PdfMeasure.ENOUGH ? whole : PdfMeasure.of(List.of(page));
      paragraphs.add(page);
    }
    paragraphs.close();
    return paragraphs.blocks;
  }

  /// What of a paragraph is on one page.
  private record Part(PdfPage page, Rectangle2D box) {
    Origin.Area area() {
      return page.area(box);
    }
  }

  private record Item(Optional<PdfLine> line, Optional<PdfTable> table, double top) {}

  private void add(PdfPage added) {
    var items = new ArrayList<Item>();
    added
        .lines()
        .forEach(
            line -> items.add(new Item(Optional.of(line), Optional.empty(), line.box().getMinY())));
    added
        .tables()
        .forEach(table ->
            items.add(new Item(Optional.empty(), Optional.of(table), table.area().getMinY())));
    items.sort(Comparator.comparingDouble(Item::top));
    boolean isNew = true;
    for (var item : items) {
      if (item.line().isPresent()) {
        add(added, item.line().get(), isNew);
      } else {
        close();
        turnTo(added);
        blocks.add(block(added, item.table().orElseThrow()));
      }
      isNew = false;
    }
  }

  private void add(PdfPage on, PdfLine line, boolean isNewPage) {
    if (open.isEmpty() || !goesOn(open.getLast(), line, isNewPage)) {
      close();
      turnTo(on);
    }
    open.add(line);
    if (!parts.isEmpty() && parts.getLast().page().number() == on.number()) {
      parts.add(new Part(on, parts.removeLast().box().createUnion(line.box())));
    } else {
      parts.add(new Part(on, line.box()));
    }
  }

  private void turnTo(PdfPage next) {
    if (next.number() != page) {
      page = next.number();
      paragraphs = 0;
      tables = 0;
    }
  }

  private boolean goesOn(PdfLine last, PdfLine line, boolean isNewPage) {
    double ratio = last.size() / line.size();
    if (ratio > SAME || ratio < 1 / SAME || measure.isIndented(line)) {
      return false;
    }
    if (PdfHeading.begins(line, open) || (isNewPage && PdfHeading.isNumbered(line))) {
      return false;
    }
    boolean isNear = isNewPage ? !last.text().isEmpty() : measure.isClose(last, line);
    return isNear && measure.isFull(last, line);
  }

  private void close() {
    if (!open.isEmpty()) {
      var on = parts.getFirst().page();
      var words = Wording.of("source.page.paragraph", on.number(), ++paragraphs);
      var origin = new Origin(words, parts.stream().map(Part::area).toList());
      blocks.add(new TextBlock(joined(), PdfHeading.level(open, measure.size()), origin));
      open.clear();
      parts.clear();
    }
  }

  private List<TextRun> joined() {
    var runs = new ArrayList<TextRun>();
    for (var line : open) {
      var next = line.runs();
      if (!runs.isEmpty()) {
        var last = runs.removeLast();
        boolean areWords = isWord(last.text(), true) && isWord(next.getFirst().text(), false);
        runs.add(new TextRun(last.text() + (areWords ? " " : ""), last.mark(), last.isBold()));
      }
      next.forEach(run -> append(runs, run));
    }
    return runs;
  }

  private static void append(List<TextRun> runs, TextRun run) {
    if (!runs.isEmpty()
        && runs.getLast().mark() == run.mark()
        && runs.getLast().isBold() == run.isBold()) {
      runs.add(new TextRun(runs.removeLast().text() + run.text(), run.mark(), run.isBold()));
    } else {
      runs.add(run);
    }
  }

  private static boolean isWord(String text, boolean isAtEnd) {
    int point = isAtEnd ? text.codePointBefore(text.length()) : text.codePointAt(0);
    return point < 0x250 && Character.isLetterOrDigit(point);
  }

  private TableBlock block(PdfPage on, PdfTable table) {
    var cells =
        table.fields().stream()
            .map(field ->
                new GridText(field.box(), table.runs(field), Optional.of(on.area(field.area()))))
            .toList();
    var words = Wording.of("source.page.table", on.number(), ++tables);
    return new TableBlock(cells, table.layout(), new Origin(words, List.of(on.area(table.area()))));
  }
}
