package org.nianbao.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;
import org.nianbao.file.Rounds;
import org.nianbao.form.Box;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Omission;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

class PdfReaderTest {
  /// Reaches from the left margin of the tests to their right one.
  private static final String FULL =
      "the yearly report of this office was written by its clerks and then sent to many";

  @TempDir private Path folder;

  private static Source read(PdfDrawn drawn) throws ContentTrouble {
    return PdfReader.read(drawn.bytes());
  }

  private static TableBlock table(Source source) {
    return source.tables().findFirst().orElseThrow();
  }

  private static String text(TableBlock table, int row, int column) {
    return cell(table, row, column).text();
  }

  private static GridText cell(TableBlock table, int row, int column) {
    return table.cells().stream()
        .filter(cell -> cell.box().covers(row, column))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> paragraphs(Source source) {
    return source.blocks().stream()
        .filter(TextBlock.class::isInstance)
        .map(block -> ((TextBlock) block).text())
        .toList();
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(ContentTrouble.class, () -> PdfReader.read(bytes)).getMessage();
  }

  private static PdfDrawn paragraph() {
    return new PdfDrawn().text(72, 100, 12, "some words");
  }

  @Test
  void aTableStandsOnTheGridOfItsLines() throws Exception {
    var source = read(paragraph().table(100, 200, 3, 4).text(72, 400, 12, "after it"));
    var table = table(source);
    assertEquals(Layout.GRID, table.layout());
    assertEquals(12, table.cells().size());
    assertEquals("21", text(table, 2, 1));
    assertEquals(List.of("some words", "after it"), paragraphs(source));
    var area = cell(table, 2, 1).area().orElseThrow();
    assertEquals(1, area.page());
    assertEquals(160, area.x(), 0.5);
    assertEquals(240, area.y(), 0.5);
    assertEquals(60, area.width(), 0.5);
    assertEquals(20, area.height(), 0.5);
    assertEquals(Wording.of("source.page.table", 1, 1), table.origin().words());
  }

  @Test
  void mergedCellsCoverTheirPlacesOnEveryPage() throws Exception {
    var drawn = new PdfDrawn();
    for (int page = 0; page < 2; page++) {
      // One cell over two columns above, one over two rows at the left.
      drawn
          .line(100, 100, 280, 100)
          .line(160, 120, 280, 120)
          .line(100, 140, 280, 140)
          .line(100, 100, 100, 140)
          .line(160, 100, 160, 140)
          .line(220, 120, 220, 140)
          .line(280, 100, 280, 140)
          .text(105, 124, 10, "tall")
          .text(165, 114, 10, "wide")
          .text(165, 134, 10, "7")
          .text(225, 134, 10, "8");
      if (page == 0) {
        drawn.nextPage();
      }
    }
    var tables = read(drawn).tables().toList();
    assertEquals(2, tables.size());
    for (var table : tables) {
      assertEquals(
          List.of(new Box(0, 0, 2, 1), new Box(0, 1, 1, 2), Box.at(1, 1), Box.at(1, 2)),
          table.cells().stream().map(GridText::box).toList());
      assertEquals("8", text(table, 1, 2));
    }
    assertEquals(2, tables.get(1).origin().areas().getFirst().page());
  }

  @Test
  void aParagraphHasAPartOfEachPageThatItIsOn() throws Exception {
    var drawn = new PdfDrawn();
    for (int y = 100; y < 760; y += 20) {
      drawn.text(y == 100 ? 96 : 72, y, 12, FULL);
    }
    var source = read(drawn.nextPage().text(72, 100, 12, "and its end"));
    var areas = source.blocks().getLast().origin().areas();
    assertEquals(List.of(1, 2), areas.stream().map(Origin.Area::page).toList());
    assertTrue(areas.getFirst().height() > 600, "" + areas);
    assertTrue(areas.getLast().y() < 100 && areas.getLast().height() < 30, "" + areas);
  }

  @Test
  void aTableWithoutLinesAtItsSidesHasItsOuterColumns() throws Exception {
    var drawn = new PdfDrawn();
    for (int y : new int[] {100, 120, 140}) {
      drawn.line(100, y, 280, y);
    }
    drawn.line(160, 100, 160, 140).line(220, 100, 220, 140);
    drawn.text(110, 114, 10, "a").text(170, 114, 10, "b").text(230, 114, 10, "c");
    drawn.text(110, 134, 10, "1").text(170, 134, 10, "2").text(230, 134, 10, "3");
    var table = table(read(drawn));
    assertEquals(3, table.columns());
    assertEquals("3", text(table, 1, 2));
  }

  @Test
  void columnsMovedByHandAreOne() throws Exception {
    var drawn = new PdfDrawn();
    for (int y : new int[] {100, 120, 140}) {
      drawn.line(100, y, 280, y);
    }
    drawn.line(100, 100, 100, 140).line(280, 100, 280, 140);
    drawn.line(160, 100, 160, 120).line(164, 120, 164, 140);
    drawn.text(110, 114, 10, "a").text(170, 114, 10, "b");
    drawn.text(110, 134, 10, "1").text(170, 134, 10, "2");
    assertEquals(2, table(read(drawn)).columns());
  }

  @Test
  void whiteLinesAndFilledAreasMakeNoCells() throws Exception {
    var drawn = new PdfDrawn().grey(0.9).area(100, 100, 240, 60).grey(0);
    drawn.table(100, 100, 3, 2).grey(1).line(130, 100, 130, 160).line(100, 110, 220, 110).grey(0);
    var table = table(read(drawn));
    assertEquals(6, table.cells().size());
    assertEquals("21", text(table, 2, 1));
  }

  @Test
  void linesDrawnAsThinAreasAreLines() throws Exception {
    var drawn = new PdfDrawn();
    for (int i = 0; i < 3; i++) {
      drawn.area(100, 100 + 20 * i, 120.5, 0.5).area(100 + 60 * i, 100, 0.5, 40.5);
    }
    drawn.text(110, 114, 10, "a").text(170, 134, 10, "4");
    var table = table(read(drawn));
    assertEquals(4, table.cells().size());
    assertEquals("4", text(table, 1, 1));
  }

  @Test
  void whatStandsInOneCellOnTwoLinesStaysOnTwoLines() throws Exception {
    var drawn = new PdfDrawn().line(100, 100, 220, 100).line(100, 140, 220, 140);
    drawn.line(100, 100, 100, 140).line(160, 100, 160, 140).line(220, 100, 220, 140);
    drawn.text(105, 114, 10, "1234").text(105, 128, 10, "56").text(165, 120, 10, "x");
    assertEquals("1234\n56", TextRun.text(cell(table(read(drawn)), 0, 0).runs()));
  }

  @Test
  void struckTextIsNotText() throws Exception {
    var drawn = new PdfDrawn().table(100, 200, 2, 2);
    drawn.text(100, 100, 12, "17 18").line(100, 96, 113.3, 96);
    drawn.text(100, 150, 12, "underlined").line(100, 152, 156, 152);
    var source = read(drawn);
    assertEquals(
        List.of("18", "underlined"), paragraphs(source).stream().map(String::strip).toList());
    assertEquals("17", TextRun.text(((TextBlock) source.blocks().getFirst()).runs(), Mark.STRUCK));
    assertEquals(4, table(source).cells().size());
  }

  @Test
  void smallRaisedDigitsAreNotesAndNoDigits() throws Exception {
    var drawn = new PdfDrawn().text(100, 100, 14, "22").text(115.6, 94, 8, "1");
    drawn.text(120.1, 100, 14, "items");
    assertEquals(List.of("22items"), paragraphs(read(drawn)));
  }

  @Test
  void alignedColumnsWithoutLinesAreRows() throws Exception {
    var drawn = new PdfDrawn().text(72, 80, 12, "a heading");
    for (int row = 0; row < 3; row++) {
      drawn.text(72, 120 + row * 18, 12, "row " + row);
      drawn.text(200, 120 + row * 18, 12, row + "1").text(300, 120 + row * 18, 12, row + "2");
    }
    var source = read(drawn);
    var table = table(source);
    assertEquals(Layout.TABS, table.layout());
    assertEquals("22", text(table, 2, 2));
    assertEquals("row 1", text(table, 1, 0));
    assertEquals(List.of("a heading"), paragraphs(source));
  }

  @Test
  void fullLinesGoOnAndAnIndentedLineBegins() throws Exception {
    var drawn = new PdfDrawn();
    drawn.text(96, 100, 12, FULL.substring(5)).text(72, 120, 12, FULL).text(72, 140, 12, "ends.");
    drawn.text(96, 160, 12, FULL.substring(5)).text(72, 180, 12, FULL).text(72, 200, 12, FULL);
    drawn.nextPage().text(72, 72, 12, "goes on here.").text(96, 92, 12, "Next one.");
    var texts = paragraphs(read(drawn));
    assertEquals(
        List.of(
            FULL.substring(5) + " " + FULL + " ends.",
            FULL.substring(5) + " " + FULL + " " + FULL + " goes on here.",
            "Next one."),
        texts);
  }

  @Test
  void pageNumbersAndRunningHeadersAreLeftOutAndListed() throws Exception {
    var drawn = new PdfDrawn();
    for (int page = 1; page <= 3; page++) {
      drawn
          .text(72, 40, 9, "Office of Reports")
          .text(72, 200 + page, 12, "page text " + "abc".charAt(page - 1));
      drawn.text(280, 810, 10, page == 1 ? "- 1 -" : "- " + page + " -");
      if (page < 3) {
        drawn.nextPage();
      }
    }
    var source = read(drawn);
    assertEquals(List.of("page text a", "page text b", "page text c"), paragraphs(source));
    assertEquals(
        List.of(
            new Omission(
                "- 1 -、- 2 -、- 3 -",
                Wording.of("reader.pdf.left.number"),
                Wording.of("source.page", "1—3")),
            new Omission(
                "Office of Reports",
                Wording.of("reader.pdf.left.running"),
                Wording.of("source.page", "1—3"))),
        source.omissions());
  }

  @Test
  void watermarksAreLeftOutAndListed() throws Exception {
    var drawn = new PdfDrawn().table(100, 200, 3, 3).grey(0.8);
    drawn.text(110, 260, 60, 45, "DRAFT").text(100, 240, 40, "COPY");
    var source = read(drawn);
    assertEquals("11", text(table(source), 1, 1));
    assertEquals(9, source.tables().mapToInt(table -> table.cells().size()).sum());
    assertEquals(List.of("DRAFTCOPY"), source.omissions().stream().map(Omission::text).toList());
  }

  @Test
  void textThatNobodySeesIsNotText() throws Exception {
    var drawn = paragraph().text(200, 100, 12, "old").grey(1).area(195, 85, 60, 20).grey(0);
    drawn.text(200, 100, 12, "new");
    var source = read(drawn);
    assertEquals("some words new", String.join(" ", paragraphs(source)));
    assertEquals("old", source.omissions().getFirst().text());
  }

  @Test
  void whatAPartOfThePageCutsOffIsCutOffThereOnly() throws Exception {
    assertEquals(
        List.of("words after"),
        paragraphs(read(new PdfDrawn().clippedPart().text(72, 100, 12, "words after"))));
  }

  @Test
  void whiteTextOnADarkCellIsText() throws Exception {
    var drawn = new PdfDrawn().grey(0.2).area(100, 100, 120, 20).grey(1);
    drawn.text(110, 114, 10, "head").grey(0).table(100, 120, 2, 2);
    assertTrue(paragraphs(read(drawn)).contains("head"));
  }

  @Test
  void aPageThatLiesOnItsSideIsReadUpright() throws Exception {
    var shown = table(read(new PdfDrawn().shownTurned(90).upwards().table(100, 100, 3, 2)));
    assertEquals("21", text(shown, 2, 1));
    var sideways = table(read(new PdfDrawn().upwards().table(100, 100, 3, 2)));
    assertEquals("21", text(sideways, 2, 1));
    var area = cell(sideways, 2, 1).area().orElseThrow();
    assertEquals(20, area.width(), 0.5);
    assertEquals(60, area.height(), 0.5);
  }

  @Test
  void aPictureOfAPageIsRefusedInASentence() {
    assertEquals(Wording.of("reader.pdf.scan"), refusal(new PdfDrawn().picture().bytes()));
    assertEquals(Wording.of("reader.pdf.empty"), refusal(new PdfDrawn().bytes()));
  }

  @Test
  void whatWasRecognisedOnAScanIsText() throws Exception {
    var drawn = new PdfDrawn().picture().unpainted().text(72, 100, 12, "recognised");
    assertEquals(List.of("recognised"), paragraphs(read(drawn)));
  }

  @Test
  void aPictureAmongTextIsListed() throws Exception {
    var source = read(paragraph().nextPage().picture());
    assertEquals(
        List.of(
            new Omission(
                "", Wording.of("reader.pdf.left.picture"), Wording.of("source.page", "2"))),
        source.omissions());
  }

  @Test
  void aPasswordIsRefusedUnlessItIsEmpty() throws Exception {
    assertEquals(
        Wording.of("reader.pdf.encrypted"), refusal(paragraph().protectedBy("secret").bytes()));
    assertEquals(List.of("some words"), paragraphs(read(paragraph().protectedBy(""))));
  }

  @Test
  void aFileThatIsCutOffIsRefused() {
    var bytes = paragraph().table(100, 200, 9, 4).bytes();
    for (int part = 1; part < 10; part++) {
      var cut = Arrays.copyOf(bytes, bytes.length * part / 10);
      assertEquals(Wording.of("reader.pdf.damaged"), refusal(cut));
    }
    assertEquals(
        Wording.of("reader.pdf.foreign"), refusal("a,b\n1,2".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPageOfWhichAPartIsDamagedIsRefused() {
    var bytes = paragraph().table(100, 200, 9, 4).bytes();
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stream\n") + 40;
    bytes[at] ^= 1;
    assertEquals(Wording.of("reader.pdf.damaged"), refusal(bytes));
  }

  @Test
  void aSmallFileThatUnpacksToMuchIsRefused() {
    var drawn = new PdfDrawn().blanks(PdfFile.MOST_UNPACKED + 1);
    assertEquals(Wording.of("reader.pdf.huge"), refusal(drawn.bytes()));
  }

  @Test
  void aFileWithHundredsOfPagesIsRefused() {
    var drawn = new PdfDrawn();
    for (int i = 0; i < PdfFile.MOST_PAGES; i++) {
      drawn.nextPage();
    }
    assertEquals(Wording.of("reader.pdf.pages", PdfFile.MOST_PAGES), refusal(drawn.bytes()));
  }

  @Test
  void damagedFilesAreReadOrRefusedInASentence() {
    var bytes = paragraph().table(100, 200, 5, 4).nextPage().table(50, 50, 4, 4).bytes();
    for (int round = 0; round < Rounds.of(30, 1000); round++) {
      var random = new Random(round);
      var changed = bytes.clone();
      for (int i = 0; i < 1 + random.nextInt(20); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        assertFalse(PdfReader.read(changed).blocks().isEmpty());
      } catch (ContentTrouble e) {
        assertTrue(
            e.getMessage().startsWith("里")
                || e.getMessage().startsWith("不")
                || e.getMessage().startsWith("设"),
            e.getMessage());
      }
    }
  }

  @Test
  void whoeverGivesUpIsHeard() throws Exception {
    var file = Files.write(folder.resolve("a.pdf"), paragraph().bytes());
    assertEquals(Source.Kind.PDF, PdfReader.read(file).kind());
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> PdfReader.read(paragraph().bytes()));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void eachBlockSaysWhereItIs() throws Exception {
    var source =
        read(paragraph().nextPage().text(72, 100, 12, "more").text(72, 300, 12, "and more"));
    assertEquals(
        List.of(
            Wording.of("source.page.paragraph", 1, 1),
            Wording.of("source.page.paragraph", 2, 1),
            Wording.of("source.page.paragraph", 2, 2)),
        source.blocks().stream().map(block -> block.origin().words()).collect(Collectors.toList()));
  }

  @Test
  void aShortReportKeepsItsParagraphsApart() throws Exception {
    var drawn = new PdfDrawn();
    drawn.text(96, 100, 12, FULL.substring(5)).text(72, 120, 12, "and ends here.");
    drawn.text(96, 140, 12, "The first of the headings").text(96, 160, 12, "A text of one line.");
    drawn.text(96, 180, 12, "The other of the headings").table(72, 200, 2, 7);
    drawn.text(96, 260, 12, "A third of them as well").text(96, 280, 12, "The last of its texts.");
    assertEquals(
        List.of(
            FULL.substring(5) + " and ends here.",
            "The first of the headings",
            "A text of one line.",
            "The other of the headings",
            "A third of them as well",
            "The last of its texts."),
        paragraphs(read(drawn)));
  }

  @Test
  void withoutAFullLineTheTablesShowTheEdges() throws Exception {
    var drawn = new PdfDrawn();
    for (int line = 0; line < 4; line++) {
      drawn.text(96, 100 + line * 20, 12, "some paragraph of a line " + line);
    }
    assertEquals(4, paragraphs(read(drawn.table(72, 200, 2, 7))).size());
  }

  @Test
  void aNumberThatItsCellCutsIsOneUnlessTheNextCellIsBlank() throws Exception {
    for (var beside : List.of("x", "")) {
      var drawn = new PdfDrawn().line(100, 100, 164, 100).line(100, 140, 164, 140);
      drawn.line(100, 100, 100, 140).line(132, 100, 132, 140).line(164, 100, 164, 140);
      drawn.text(102, 114, 10, "12345").text(102, 128, 10, "678");
      if (!beside.isEmpty()) {
        drawn.text(140, 120, 10, beside);
      }
      var text = TextRun.text(cell(table(read(drawn)), 0, 0).runs());
      assertEquals(beside.isEmpty() ? "12345\n678" : "12345678", text);
    }
  }

  private static PdfDrawn row(PdfDrawn drawn, double y, String label, String... numbers) {
    drawn.line(72, y, 372, y).line(72, y + 20, 372, y + 20);
    for (int column = 0; column <= 5; column++) {
      drawn.line(72 + column * 60, y, 72 + column * 60, y + 20);
    }
    drawn.text(75, y + 14, 10, label);
    for (int column = 0; column < numbers.length; column++) {
      drawn.text(150 + column * 60, y + 14, 10, numbers[column]);
    }
    return drawn;
  }

  @Test
  void aRowThatTheEndOfAPageCutsIsOne() throws Exception {
    var drawn = row(new PdfDrawn(), 700, "1. one", "1", "2", "3", "4");
    row(drawn, 720, "2. the", "5", "6", "7", "8");
    row(drawn.nextPage(), 100, "second");
    row(drawn, 120, "3. third", "9", "10", "11", "12");
    var tables = read(drawn).tables().toList();
    assertEquals("2. the second", text(tables.getFirst(), 1, 0));
    assertEquals(List.of("3. third", "9", "10", "11", "12"), texts(tables.getLast()));
  }

  @Test
  void aBlankRowIsNoRestOfTheRowBefore() throws Exception {
    var drawn = row(new PdfDrawn(), 720, "1. one", "1", "2", "3", "4");
    row(drawn.nextPage(), 100, "2. two");
    var tables = read(drawn).tables().toList();
    assertEquals("1. one", text(tables.getFirst(), 0, 0));
    assertEquals("2. two", text(tables.getLast(), 0, 0));
  }

  private static List<String> texts(TableBlock table) {
    return table.cells().stream().map(GridText::text).toList();
  }

  @Test
  void rowsOfNumbersWithoutLinesStandOnAGrid() throws Exception {
    var drawn = new PdfDrawn();
    drawn.text(352, 100, 10, "wide label of them").text(230, 120, 10, "aa");
    for (int column = 1; column < 6; column++) {
      drawn.text(230 + column * 60, 130, 10, "b" + column);
    }
    for (int row = 0; row < 3; row++) {
      double y = 160 + row * 40;
      drawn.text(72, y - 6, 10, "begin " + row).text(72, y + 6, 10, "end " + row);
      for (int column = 0; column < 6; column++) {
        if (row != 1 || column != 2) {
          drawn.text(230 + column * 60, y, 10, row + "" + column);
        }
      }
    }
    var table = table(read(drawn));
    assertEquals(Layout.GRID, table.layout());
    int first = table.rows() - 3;
    assertEquals("begin 1 end 1", text(table, first + 1, 0));
    assertEquals("11", text(table, first + 1, 2));
    assertEquals("", text(table, first + 1, 3));
    assertEquals("13", text(table, first + 1, 4));
    assertEquals("b5", text(table, first - 1, 6));
  }
}
