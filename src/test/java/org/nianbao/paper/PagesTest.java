package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Chance;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Style;
import org.nianbao.form.Section;

class PagesTest {
  private static final PaperSettings OFFICIAL = PaperSettings.OFFICIAL;

  /// What lines are made of, kind by kind.
  private static final Integer[][] SIGNS =
      Stream.of(
              "政府信息公开",
              "，。、；：！？）》」”’…",
              "（《「“‘〔",
              "0123456789",
              "Ab-/. %",
              "𠮷😀",
              "\u0001\u000B\uFFFE")
          .map(kind -> kind.codePoints().boxed().toArray(Integer[]::new))
          .toArray(Integer[][]::new);

  private static final String SENTENCE = "全年公开政府信息并按期答复群众提出的申请";

  private static Pages pages(Draft draft) {
    return Pages.of(Manuscript.of(draft, OFFICIAL));
  }

  private static Draft written(String text) {
    return Reports.balanced().draft().with(Section.OVERVIEW, Prose.of(text));
  }

  private static Stream<TextLine> lines(Page page) {
    return page.placed().stream()
        .mapMulti((one, sink) -> {
          if (one instanceof TextLine line) {
            sink.accept(line);
          }
        });
  }

  /// The lines of the section's text.
  private static List<String> lines(String text) {
    var pages = pages(written(text));
    var blocks = pages.manuscript().blocks();
    return pages.pages().stream()
        .flatMap(PagesTest::lines)
        .filter(line ->
            blocks.get(line.block()) instanceof Block.Text written
                && written.section() == Section.OVERVIEW)
        .map(TextLine::text)
        .toList();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Title title -> String.join("", title.lines());
      case Block.Date date -> date.text();
      case Block.Heading heading -> heading.section().heading();
      case Block.Text text -> text.paragraph().text();
      case Block.Chart chart -> chart.title();
      case Block.Contact contact -> contact.text();
      case Block.Form _ -> "";
    };
  }

  /// What stands on the pages, block by block; repeated heads left out.
  private static List<String> read(Pages pages) {
    var read = new ArrayList<String>();
    pages.manuscript().blocks().forEach(_ -> read.add(""));
    for (var page : pages.pages()) {
      for (var placed : page.placed()) {
        var words =
            switch (placed) {
              case TextLine line -> {
                var all = text(pages.manuscript().blocks().get(line.block()));
                assertEquals(read.get(line.block()).length(), line.from(), "in order");
                var whole = all.substring(line.from(), line.to());
                assertEquals(Printable.of(whole).stripTrailing(), line.text());
                yield whole;
              }
              case ChartPart _ -> "";
              case TablePart part ->
                  String.join(
                      "",
                      part.fields().stream()
                          .flatMap(field -> field.lines().stream())
                          .map(TextLine::text)
                          .sorted()
                          .toList());
            };
        read.set(placed.block(), read.get(placed.block()) + words);
      }
    }
    return read;
  }

  private static String sorted(String text) {
    return text.codePoints()
        .filter(point -> !Character.isWhitespace(point))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Every character once and in order; no line wider than the text block but for a stop that hangs
  /// out; no more lines than the page has.
  private static void keepsTheLaws(Pages pages) {
    var manuscript = pages.manuscript();
    var read = read(pages);
    for (int i = 0; i < read.size(); i++) {
      var block = manuscript.blocks().get(i);
      if (block instanceof Block.Form form) {
        var said =
            String.join(
                "", manuscript.set(form).contents().stream().map(one -> one.text()).toList());
        assertEquals(sorted(Printable.of(said)), sorted(read.get(i)));
      } else {
        assertEquals(text(block), read.get(i));
      }
    }
    int right = OFFICIAL.left() + OFFICIAL.textWidth();
    for (var page : pages.pages()) {
      assertTrue(lines(page).count() <= OFFICIAL.lines(), "lines of page " + page.number());
      lines(page)
          .flatMap(line -> line.pieces().stream())
          .forEach(piece -> {
            int end = piece.right();
            int stops = piece.text().matches(".*[!,.:;?、。！，：；？]") ? PaperSettings.CHARACTER : 0;
            assertTrue(end <= right + stops, piece.text() + " ends at " + end);
          });
      page.placed()
          .forEach(placed -> {
            assertTrue(placed.top() >= OFFICIAL.top());
            assertTrue(
                placed.top() + placed.height() <= OFFICIAL.top() + OFFICIAL.textHeight(),
                "foot of page " + page.number());
          });
    }
  }

  @Test
  void anyProseKeepsTheLaws() {
    Chance.tries(
        300,
        chance -> {
          var paragraphs = new ArrayList<Paragraph>();
          for (int i = chance.in(1, 60); i > 0; i--) {
            var text =
                chance.text(chance.oneOf(5, 60, 400), () -> chance.oneOf(chance.oneOf(SIGNS)));
            paragraphs.add(Paragraph.of(chance.oneOf(Style.values()), text));
          }
          keepsTheLaws(
              pages(Reports.balanced().draft().with(Section.OVERVIEW, new Prose(paragraphs))));
        });
  }

  @Test
  void aLineHoldsTwentyEightCharactersAndTheFirstTwoLess() {
    assertEquals(
        List.of(26, 28, 26), lines(SENTENCE.repeat(4)).stream().map(String::length).toList());
  }

  @Test
  void aPageHoldsTwentyTwoLines() {
    var pages = pages(written(SENTENCE.repeat(100)));
    assertEquals(22, lines(pages.pages().get(1)).count());
  }

  @Test
  void aStopHangsOutOverTheEndOfALine() {
    var text = SENTENCE.repeat(2).substring(0, 26) + "。以后";
    assertEquals(List.of(text.substring(0, 27), "以后"), lines(text));
  }

  @Test
  void noLineBeginsWithAClosingBracketNorEndsWithAnOpeningOne() {
    var filler = SENTENCE.repeat(2);
    assertEquals(List.of(filler.substring(0, 25), "公）告"), lines(filler.substring(0, 25) + "公）告"));
    assertEquals(List.of(filler.substring(0, 25), "《条例》"), lines(filler.substring(0, 25) + "《条例》"));
  }

  @Test
  void aNumberIsNotTornApart() {
    var filler = SENTENCE.repeat(2).substring(0, 25);
    assertEquals(List.of(filler, "20250120号"), lines(filler + "20250120号"));
  }

  @Test
  void aHeadingIsNeverTheLastOnItsPage() {
    for (int count = 1; count < 44; count++) {
      var pages = pages(written((SENTENCE + "\n").repeat(count)));
      for (var page : pages.pages()) {
        var last = page.placed().getLast();
        assertFalse(pages.manuscript().blocks().get(last.block()) instanceof Block.Heading);
      }
    }
  }

  @Test
  void tableThreeRepeatsItsHeadOnTheNextPage() {
    var parts =
        pages(written((SENTENCE + "\n").repeat(8))).pages().stream()
            .flatMap(page -> page.placed().stream())
            .filter(TablePart.class::isInstance)
            .map(TablePart.class::cast)
            .toList();
    var divided = parts.stream().filter(part -> !part.head().isEmpty()).toList();
    assertEquals(1, divided.size());
    assertTrue(
        divided.getFirst().head().stream()
            .flatMap(field -> field.lines().stream())
            .anyMatch(line -> line.text().equals("自然人")));
  }

  @Test
  void everyLineBreakThatWordKnowsBeginsALine() {
    for (var sign : List.of("\u000B", "\u2028", "\u2029", "\f", "\u0085")) {
      assertEquals(List.of("公开", "", "信息"), lines("公开" + sign + sign + "信息"));
    }
    var full = SENTENCE.repeat(2).substring(0, 26);
    assertEquals(List.of(full, "信息"), lines(full + "\u000B信息"));
    assertEquals(List.of(full + "。", "信息"), lines(full + "。\u000B信息"));
    assertEquals(List.of(full, "信息", ""), lines(full + " \u2028信息\u2028"));
  }

  @Test
  void aLineThatEndsWithABreakIsNotFilledOut() {
    var pages = pages(written("公开\u000B信息".repeat(2)));
    var ends =
        lines(pages.pages().getFirst())
            .filter(line -> line.text().startsWith("公开") || line.text().startsWith("信息"))
            .map(line -> line.pieces().getLast().right())
            .toList();
    assertFalse(ends.isEmpty());
    assertTrue(ends.stream().allMatch(end -> end < OFFICIAL.left() + 6 * PaperSettings.CHARACTER));
  }

  @Test
  void whatNoDocumentHoldsIsNotDrawnAndTakesNoRoom() {
    var full = SENTENCE.repeat(2).substring(0, 26);
    var dirty = full.replace("政", "\u0001政\uFFFE\uD800");
    assertEquals(List.of(full, "信息"), lines(dirty + "\u0007信息\u0002"));
    var cell = Reports.balanced().draft().edition().tables().getFirst().cells().getFirst().ref();
    keepsTheLaws(pages(written(dirty).typed(cell, "1\u0001\u000B2\r\n3")));
  }

  @Test
  void aRowHigherThanAPageGoesOnOnTheNext() {
    for (var section : List.of(Section.DISCLOSURE, Section.APPLICATIONS, Section.DISPUTES)) {
      var draft = Reports.balanced().draft();
      var cells = draft.edition().table(section).orElseThrow().cells();
      for (var cell : List.of(cells.getFirst(), cells.get(3), cells.getLast())) {
        var pages = pages(draft.typed(cell.ref(), SENTENCE.repeat(150)));
        assertTrue(pages.count() > pages(draft).count() + 1, cell::toString);
        keepsTheLaws(pages);
      }
    }
  }

  @Test
  void pageNumbersStandOutside() {
    var pages = pages(written(SENTENCE)).pages();
    var first = pages.get(0).foot().orElseThrow();
    var second = pages.get(1).foot().orElseThrow();
    assertEquals("— 1 —", first.text());
    int right = OFFICIAL.left() + OFFICIAL.textWidth() - 280;
    assertEquals(right, first.pieces().getLast().right());
    assertEquals(OFFICIAL.left() + 280, second.pieces().getFirst().left());
  }

  /// Under the text, on the paper, whatever the office's faces; a printer reaches no further down
  /// than 5 mm, but with the narrowest margin the number has no other place.
  @Test
  void thePageNumberStandsUnderTheTextAndOnThePaper() {
    for (double bottom : new double[] {5, 6, 8, 10, 12, 35, 60}) {
      var settings =
          new PaperSettings(
              new Margins(37, bottom, 28, 26),
              28.95,
              Faces.OFFICIAL,
              PageNumbers.OUTSIDE,
              Set.of());
      var number =
          Pages.of(Manuscript.of(written(SENTENCE), settings))
              .pages()
              .getFirst()
              .foot()
              .orElseThrow();
      int foot = number.top() + number.height();
      assertTrue(number.top() >= PaperSettings.HEIGHT - settings.bottom(), "under the text");
      assertEquals(PaperSettings.HEIGHT - settings.footer(), foot, "as in the Word document");
      assertTrue(settings.footer() >= 0 && (bottom < 10 || settings.footer() >= 284));
    }
  }
}
