package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nianbao.draft.Prose;
import org.nianbao.paper.Lettering.Role;
import org.nianbao.paper.Setting.Side;

/// Lays out the blocks of a report on pages, one after the other.
final class Composition {
  private final Manuscript manuscript;
  private final PaperSettings settings;
  private final double lineRatio;
  private final Stack stack;

  /// @param lineRatio the height of a single-spaced line divided by the size of its characters
  Composition(Manuscript manuscript, double lineRatio) {
    this.manuscript = manuscript;
    this.settings = manuscript.settings();
    this.lineRatio = lineRatio;
    this.stack = new Stack(settings.top(), settings.textHeight());
  }

  List<Page> pages() {
    for (int block = 0; block < manuscript.blocks().size(); block++) {
      set(block, manuscript.blocks().get(block));
    }
    var columns = stack.columns();
    var pages = new ArrayList<Page>();
    for (var column : columns) {
      int number = pages.size() + 1;
      pages.add(new Page(number, column, foot(number)));
    }
    return pages;
  }

  private void set(int block, Block what) {
    switch (what) {
      case Block.Title title -> title(block, title);
      case Block.Date date -> {
        lines(
            centred(settings.spacing()),
            block,
            date.text(),
            plain(Role.SUBHEADING, Lettering.NO_3));
        stack.space(settings.line());
      }
      case Block.Heading heading ->
          tied(block, heading.section().heading(), plain(Role.HEADING, Lettering.NO_3));
      case Block.Text text -> paragraph(block, text.paragraph());
      case Block.Form form ->
          new TableSetting(manuscript.set(form), block, settings.left(), lineRatio).put(stack);
      case Block.Chart chart -> chart(block, chart);
      case Block.Contact contact ->
          lines(body(), block, contact.text(), plain(Role.BODY, Lettering.NO_3));
    }
  }

  private void title(int block, Block.Title title) {
    int from = 0;
    for (var text : title.lines()) {
      var setting = centred(0);
      for (var line :
          setting.lines(block, text, plain(Role.TITLE, Lettering.NO_2), PaperSettings.TITLE_LINE)) {
        stack.put(line.behind(from), Stack.Tie.LOOSE);
      }
      from += text.length();
    }
    stack.space(settings.line());
  }

  private void paragraph(int block, Prose.Paragraph paragraph) {
    var text = paragraph.text();
    switch (paragraph.style()) {
      case BODY -> lines(body(), block, text, weighted(paragraph, Role.BODY));
      case HEADING -> tied(block, text, weighted(paragraph, Role.SUBHEADING));
      case SUBHEADING -> tied(block, text, weighted(paragraph, Role.BODY));
    }
  }

  /// Lays out a chart, on one page with its title.
  private void chart(int block, Block.Chart chart) {
    var drawing = ChartDrawing.of(chart, settings.textWidth());
    stack.put(
        ChartDrawing.HEIGHT,
        0,
        Stack.Tie.TO_NEXT,
        (_, top, column) -> column.add(placed(block, drawing, top)));
    int size = ChartDrawing.TEXT.halfPoints();
    centred(0)
        .lines(block, chart.title(), plain(Role.BODY, size), ChartDrawing.LINE)
        .forEach(line -> stack.put(line, Stack.Tie.LOOSE));
    stack.space(settings.line() / 2);
  }

  private ChartPart placed(int block, ChartDrawing drawing, int top) {
    var bars =
        drawing.bars().stream()
            .map(bar ->
                new ChartDrawing.Bar(
                    settings.left() + bar.left(),
                    top + bar.top(),
                    bar.width(),
                    bar.height(),
                    bar.shade()))
            .toList();
    var lines = drawing.labels().stream().map(label -> placed(block, label, top)).toList();
    return new ChartPart(block, top, bars, lines);
  }

  /// A label of a chart on one line, with its characters narrowed if it is too long.
  private TextLine placed(int block, ChartDrawing.Label label, int top) {
    var lettering =
        Lettering.of(Role.BODY, ChartDrawing.TEXT.halfPoints())
            .within(label.width(), Measure.characters(label.text()));
    return new Setting(settings.left() + label.left(), label.width(), 0, 0, Side.CENTRE)
        .lines(block, label.text(), _ -> lettering, ChartDrawing.LINE)
        .getFirst()
        .down(top + label.top());
  }

  private void lines(Setting setting, int block, String text, IntFunction<Lettering> lettering) {
    setting
        .lines(block, text, lettering, settings.line())
        .forEach(line -> stack.put(line, Stack.Tie.LOOSE));
  }

  /// Lays out a heading, which is kept with what follows: it is never the last line of a page.
  private void tied(int block, String text, IntFunction<Lettering> lettering) {
    body()
        .lines(block, text, lettering, settings.line())
        .forEach(line -> stack.put(line, Stack.Tie.TO_NEXT));
  }

  private Setting body() {
    int indent = 2 * (PaperSettings.CHARACTER + settings.spacing());
    return new Setting(
        settings.left(), settings.textWidth(), indent, settings.spacing(), Side.BOTH);
  }

  private Setting centred(int spacing) {
    return new Setting(settings.left(), settings.textWidth(), 0, spacing, Side.CENTRE);
  }

  private static IntFunction<Lettering> plain(Role role, int halfPoints) {
    var lettering = Lettering.of(role, halfPoints);
    return _ -> lettering;
  }

  private static IntFunction<Lettering> weighted(Prose.Paragraph paragraph, Role role) {
    var letterings = new ArrayList<Lettering>();
    for (var run : paragraph.runs()) {
      var lettering = Lettering.of(role, Lettering.NO_3, run.weight());
      for (int i = 0; i < run.text().length(); i++) {
        letterings.add(lettering);
      }
    }
    var plain = Lettering.of(role, Lettering.NO_3);
    return offset -> offset < letterings.size() ? letterings.get(offset) : plain;
  }

  private Optional<TextLine> foot(int number) {
    var lettering = Lettering.of(Role.PAGE_NUMBER, Lettering.NO_4);
    int character = PaperSettings.NUMBER_CHARACTER;
    var side =
        switch (settings.pageNumbers()) {
          case OUTSIDE -> Optional.of(number % 2 == 1 ? Side.RIGHT : Side.LEFT);
          case CENTRED -> Optional.of(Side.CENTRE);
          case NONE -> Optional.<Side>empty();
        };
    int top = PaperSettings.HEIGHT - settings.footer() - character;
    // Beside an edge, one character from it.
    return side.map(one ->
        new Setting(settings.left() + character, settings.textWidth() - 2 * character, 0, 0, one)
            .lines(-1, "— " + number + " —", _ -> lettering, character)
            .getFirst()
            .down(top));
  }
}
