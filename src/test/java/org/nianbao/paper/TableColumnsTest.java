package org.nianbao.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.statute.Statute;

class TableColumnsTest {
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
  void columnsOfTableFourAreAlikeWhateverTheyHold() {
    var table = table(Section.DISPUTES);
    var columns =
        TableColumns.of(table, cell -> cell.column().contains("总计") ? "12345" : "7", WIDTH);
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

  private static int room(String digits, TableText text) {
    return digits.length() * text.character() / 2 + 2 * TableColumns.PADDING;
  }

  private static void assertAlike(List<Integer> widths) {
    assertTrue(
        widths.stream().allMatch(width -> Math.abs(width - widths.getFirst()) <= 1),
        widths::toString);
  }
}
