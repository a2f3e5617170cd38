package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Reports;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.statute.Statute;

class TableColumnsTest {
  /// Of DejaVu Sans, in Chinese characters.
  private static final double WIDEST_DIGIT = 0.636;

  private static final String LONGEST = "123456789012";
  private static final int WIDTH = PaperSettings.OFFICIAL.textWidth();

  private static Stream<Table> tables() {
    return Statute.all().stream().flatMap(statute -> statute.edition().tables().stream());
  }

  private static Table table(Section section) {
    return Statute.OF_2021.edition().table(section).orElseThrow();
  }

  @Test
  void columnsOfTableThreeHoldSixDigitsAndAreAlike() {
    var columns = TableColumns.of(table(Section.APPLICATIONS), _ -> "123456", WIDTH);
    var figures = columns.twips().subList(3, 10);
    assertTrue(figures.getFirst() >= room("123456", columns.text()), figures::toString);
    assertAlike(figures);
    assertEquals(TableText.SMALL, columns.text());
  }

  @Test
  void columnsOfTableFourAreAlikeWhileTheyHoldFourDigits() {
    var table = table(Section.DISPUTES);
    var columns =
        TableColumns.of(table, cell -> cell.column().contains("总计") ? "1234" : "7", WIDTH);
    assertAlike(columns.twips());
    assertEquals(TableText.SMALL, columns.text());
  }

  @Test
  void aLongFigureWidensItsOwnColumn() {
    var table = table(Section.APPLICATIONS);
    var total = table.cells().getLast().ref();
    var columns = TableColumns.of(table, cell -> cell.equals(total) ? LONGEST : "7", WIDTH);
    assertEquals(TableText.SMALL, columns.text());
    assertTrue(columns.twips().getLast() >= room(LONGEST, columns.text()));
    assertAlike(columns.twips().subList(3, 9));
  }

  @Test
  void longFiguresInEveryColumnOfTableThreeStayOnTheirLine() {
    var columns = TableColumns.of(table(Section.APPLICATIONS), _ -> LONGEST, WIDTH);
    assertEquals(TableText.NOTE, columns.text());
    columns
        .twips()
        .subList(3, 10)
        .forEach(width -> assertTrue(width >= room(LONGEST, columns.text()), columns::toString));
  }

  @Test
  void notesTakeSeveralLinesRatherThanAllTheWidth() {
    var columns = TableColumns.of(table(Section.APPLICATIONS), _ -> "22（其中修订16件）", WIDTH);
    assertEquals(TableText.SMALL, columns.text());
    assertAlike(columns.twips().subList(3, 10));
  }

  /// The widest margins leave 90 mm, the narrowest 200 mm.
  @Test
  void everyTableFitsEveryPage() {
    for (double margin : new double[] {5, 26, 45, 60}) {
      var margins = new Margins(37, 35, margin, margin);
      int width =
          new PaperSettings(margins, 28, Faces.WINDOWS, PageNumbers.NONE, Set.of()).textWidth();
      for (var says : List.<Function<CellRef, String>>of(_ -> "", _ -> LONGEST, _ -> "约三百件")) {
        tables()
            .forEach(table -> {
              var columns = TableColumns.of(table, says, width);
              assertEquals(width, columns.twips().stream().mapToInt(Integer::intValue).sum());
              table
                  .cells()
                  .forEach(cell ->
                      assertTrue(
                          columns.width(cell.box()) >= room("123", columns.text()),
                          cell + " " + columns));
            });
      }
    }
  }

  @Test
  void noFigureTakesTwoLinesInAnyFace() {
    for (var figure : List.of("1234", "1234567", "12345678", LONGEST, "-" + LONGEST + ".123456")) {
      for (double margin : new double[] {26, 60}) {
        var settings =
            new PaperSettings(
                new Margins(37, 35, margin, margin), 28, Faces.WINDOWS, PageNumbers.NONE, Set.of());
        for (var statute : Statute.all()) {
          var report = new Reports.Report(Draft.of(statute.edition(), Cover.of("清溪县", 2024)));
          for (var cell : Reports.cells(statute.edition())) {
            report = report.typed(cell.ref(), figure);
          }
          var manuscript = Manuscript.of(report.draft(), settings);
          Pages.of(manuscript).pages().stream()
              .flatMap(page -> page.placed().stream())
              .forEach(placed -> {
                if (placed instanceof TablePart part) {
                  part.fields().forEach(TableColumnsTest::assertOneLine);
                }
              });
          for (var table : statute.edition().tables()) {
            var set = manuscript.set(new Block.Form(table));
            for (var content : set.contents()) {
              if (content.cell().isPresent()) {
                double digit = WIDEST_DIGIT * set.text(content).character();
                double percent = set.lettering(content).percent() / 100.0;
                int room = set.columns().width(content.box()) - 2 * TableColumns.PADDING - 10;
                assertTrue(figure.length() * digit * percent <= room, content::toString);
              }
            }
          }
        }
      }
    }
  }

  private static void assertOneLine(TablePart.Field field) {
    assertTrue(field.cell().isEmpty() || field.lines().size() == 1, field::toString);
  }

  @Test
  void aFigureIsNarrowedOnlyWhereNoSizeIsSmallEnough() {
    for (var figure : List.of("123456", "12345678", "1234567890")) {
      var draft = Reports.balanced().draft();
      var table = table(Section.APPLICATIONS);
      for (var cell : table.cells()) {
        draft = draft.typed(cell.ref(), figure);
      }
      var set = Manuscript.of(draft, PaperSettings.OFFICIAL).set(new Block.Form(table));
      assertTrue(set.contents().stream().allMatch(one -> set.lettering(one).percent() == 100));
    }
  }

  private static int room(String digits, TableText text) {
    return digits.length() * text.character() / 2 + 2 * TableColumns.PADDING;
  }

  private static void assertAlike(List<Integer> widths) {
    assertTrue(
        widths.stream().allMatch(width -> Math.abs(width - widths.getFirst()) <= 1),
        widths::toString);
  }
}
