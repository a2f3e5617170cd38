package org.nianbao.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How the cells of a table stand.
class GridTest {

  private static Grid grid(String html) {
    return Grid.of(Markup.read(html, "").selectFirst("table"));
  }

  /// Each row's places with | between, hidden columns and rows in brackets.
  private static List<String> shown(String html) {
    var grid = grid(html);
    var lines = new ArrayList<String>();
    for (var row : grid.rows()) {
      var places = new ArrayList<String>();
      for (int column = 0; column < row.places().size(); column++) {
        var text = row.places().get(column).map(area -> area.cell().text()).orElse("·");
        places.add(grid.isHidden(column) ? "(" + text + ")" : text);
      }
      var line = String.join("|", places);
      lines.add(row.hidden() ? "[" + line + "]" : line);
    }
    return lines;
  }

  private static int columns(String colspan) {
    return grid("<table><tr><td colspan='" + colspan + "'>1").rows().getFirst().places().size();
  }

  private static int rows(String rowspan) {
    var rows =
        grid("<table><tr><td rowspan='" + rowspan + "'>1<td>2" + "<tr><td>3".repeat(5)).rows();
    return (int) rows.stream().filter(row -> row.places().size() == 2).count();
  }

  @Test
  void numbersOfAttributesAreReadAsBrowsersDo() {
    for (var seven : List.of("7", "7;", " 7", "\t7 ", "7.9", "7px", "+7", "007", "7,5")) {
      assertEquals(7, columns(seven), seven);
    }
    for (var one : List.of("", "0", "-1", "-0", "x7", "７", "; 7", "1")) {
      assertEquals(1, columns(one), one);
    }
    assertEquals(1000, columns("999999999999999999999"));
    assertEquals(2, rows("2"));
    assertEquals(2, rows("2.9"));
    assertEquals(1, rows("-3"));
    assertEquals(1, rows("drei"));
    assertEquals(6, rows("0"));
    assertEquals(6, rows("-0"));
    assertEquals(6, rows("70000"));
  }

  @Test
  void noCellReachesBeyondItsGroupOfRows() {
    assertEquals(
        List.of("a|b", "1|2"),
        shown("<table><thead><tr><td rowspan=9>a<td>b<tbody><tr><td>1<td>2</table>"));
    assertEquals(
        List.of("a|b", "a|c", "1|2"),
        shown("<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>1<td>2</table>"));
  }

  @Test
  void cellsThatMeetMoveNoOther() {
    assertEquals(
        List.of("a|b|c", "d|b|d|e", "f|b|g"),
        shown("<table><tr><td>a<td rowspan=3>b<td>c<tr><td colspan=3>d<td>e<tr><td>f<td>g"));
  }

  @Test
  void aHiddenColumnIsNamedByItsOwnElement() {
    for (var columns :
        List.of(
            "<col><col style='display:none'><col>",
            "<col><col width=0 style='DISPLAY: none;mso-width-source:userset'><col>",
            "<colgroup><col><col style='visibility:collapse'></colgroup><col>",
            "<colgroup span=1></colgroup><colgroup hidden></colgroup><col>",
            "<style>.h {display:none}</style><col><col class=h>",
            "<col span='1;'><col span=0 style='display:none'>")) {
      assertEquals(
          List.of("1|(999)|3"), shown("<table>" + columns + "<tr><td>1<td>999<td>3"), columns);
    }
    assertEquals(
        List.of("1|(8)|(9)|2"),
        shown("<table><col><col span=2 style='display:none'><tr><td>1<td>8<td>9<td>2"));
    assertEquals(
        List.of("1|2"), shown("<table><col><col style='visibility:hidden'><tr><td>1<td>2"));
  }

  @Test
  void aCellThatIsHiddenByItselfTakesNoPlaceButInAHiddenColumn() {
    assertEquals(
        List.of("a|a|3"), shown("<table><tr><td colspan=2>a<td style='display:none'>2<td>3"));
    assertEquals(
        List.of("1|(2)|3"),
        shown("<table><col><col style='display:none'><tr><td>1<td style='display:none'>2<td>3"));
  }

  @Test
  void hiddenRowsCountForTheCellsAbove() {
    assertEquals(
        List.of("a|1", "[a|2]", "a|3", "b|4"),
        shown(
            "<table><tr><td rowspan=3>a<td>1<tr"
                + " style='display:none'><td>2<tr><td>3<tr><td>b<td>4"));
  }

  @Test
  void whatIsNotShownIsKnownByItsRowOrColumn() {
    var unseen =
        grid("<table><col><col style='display:none'><col><tr><td>1<td>2<td>3"
                + "<tr hidden><td>4<td>5<td>6<tr><td colspan=2>7<td>8<tr><td>9<td>10<td>11")
            .unseen();
    assertEquals("{1=[4, 5, 6]}", texts(unseen.rows()));
    assertEquals("{1=[2, 10]}", texts(unseen.columns()));
  }

  private static String texts(java.util.Map<Integer, List<org.jsoup.nodes.Element>> cells) {
    return cells.entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + entry.getValue().stream().map(cell -> cell.text()).toList())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Test
  void aTextThatRunsOverItsNeighboursIsMergedWithNone() {
    var row = grid("<table><tr><td colspan=3 style='mso-ignore:colspan'>a<td colspan=2>b").rows();
    var places = row.getFirst().places();
    assertEquals(
        List.of(false, true, true, false, false),
        IntStream.range(0, places.size())
            .mapToObj(column -> places.get(column).orElseThrow().isBlankAt(0, column))
            .toList());
  }

  @Test
  void hugeTablesAreFormedAsFarAsTheyCanMatter() {
    var wide = grid("<table><tr>" + "<td colspan=1000>1</td>".repeat(50_000)).rows().getFirst();
    assertEquals(Grid.MAX_COLUMNS, wide.places().size());
    assertEquals(49_999, wide.beyond().size());
    var high = grid("<table>" + "<tr><td rowspan=65534 colspan=900>1</td>".repeat(50_000));
    assertEquals(Grid.MAX_ROWS, high.rows().size());
    assertEquals(50_000 - Grid.MAX_ROWS, high.rest().size());
  }
}
