package org.nianbao.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellKind;
import org.nianbao.form.CellRef;
import org.nianbao.form.Guidance;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.rule.Rule;

/// Table two of the 2019 edition, 主动公开政府信息情况: 22 cells without sums. Some blocks have three columns
/// of numbers, others two, so the grid splits the middle one: 信息内容 | a | b | b | c.
public final class TableTwo2019 {
  private static final String MADE = "本年新制作数量";
  private static final String PUBLISHED = "本年新公开数量";
  private static final String PUBLIC = "对外公开总数量";
  private static final String LAST_YEAR = "上一年项目数量";
  private static final String CHANGE = "本年增/减";
  private static final String DECISIONS = "处理决定数量";
  private static final String PROJECTS = "采购项目数量";
  private static final String SPENT = "采购总金额";

  /// The cells of the table.
  public enum Figure {
    REGULATION_MADE(2, Place.FIRST, "规章", MADE),
    REGULATION_PUBLISHED(2, Place.MIDDLE, "规章", PUBLISHED),
    REGULATION_PUBLIC(2, Place.LAST, "规章", PUBLIC),
    NORMATIVE_MADE(3, Place.FIRST, "规范性文件", MADE),
    NORMATIVE_PUBLISHED(3, Place.MIDDLE, "规范性文件", PUBLISHED),
    NORMATIVE_PUBLIC(3, Place.LAST, "规范性文件", PUBLIC),
    LICENCE_LAST_YEAR(6, Place.FIRST, "行政许可", LAST_YEAR),
    LICENCE_CHANGE(6, Place.MIDDLE, "行政许可", CHANGE),
    LICENCE(6, Place.LAST, "行政许可", DECISIONS),
    OTHER_SERVICE_LAST_YEAR(7, Place.FIRST, "其他对外管理服务事项", LAST_YEAR),
    OTHER_SERVICE_CHANGE(7, Place.MIDDLE, "其他对外管理服务事项", CHANGE),
    OTHER_SERVICE(7, Place.LAST, "其他对外管理服务事项", DECISIONS),
    PENALTY_LAST_YEAR(10, Place.FIRST, "行政处罚", LAST_YEAR),
    PENALTY_CHANGE(10, Place.MIDDLE, "行政处罚", CHANGE),
    PENALTY(10, Place.LAST, "行政处罚", DECISIONS),
    COERCION_LAST_YEAR(11, Place.FIRST, "行政强制", LAST_YEAR),
    COERCION_CHANGE(11, Place.MIDDLE, "行政强制", CHANGE),
    COERCION(11, Place.LAST, "行政强制", DECISIONS),
    FEE_LAST_YEAR(14, Place.LEFT, "行政事业性收费", LAST_YEAR),
    FEE_CHANGE(14, Place.RIGHT, "行政事业性收费", CHANGE),
    PROCUREMENT_PROJECTS(17, Place.LEFT, "政府集中采购", PROJECTS),
    PROCUREMENT_AMOUNT(17, Place.RIGHT, "政府集中采购", SPENT);

    private final int gridRow;
    private final Place place;
    private final String row;
    private final String column;

    Figure(int gridRow, Place place, String row, String column) {
      this.gridRow = gridRow;
      this.place = place;
      this.row = row;
      this.column = column;
    }

    private CellKind kind() {
      return switch (column) {
        case CHANGE -> CellKind.CHANGE;
        case SPENT -> CellKind.PURCHASE;
        default -> CellKind.COUNT;
      };
    }

    private Guidance guidance() {
      return Guidance.reading(
          switch (column) {
            case MADE -> "本年新制作的件数。";
            case PUBLISHED -> "本年新公开的件数。";
            case PUBLIC -> "到 12 月 31 日对外公开的总件数。";
            case LAST_YEAR -> "上一年的项目数量，不是金额。";
            case CHANGE -> "比上一年增减的项目数量，增加填正数，减少填负数。";
            case DECISIONS -> "本年作出的处理决定数量。";
            case PROJECTS -> "本年政府集中采购的项目数量。";
            case SPENT -> "表上没有写单位，可以带“元”或“万元”，照填的样子导出。";
            default -> throw new IllegalStateException(column);
          });
    }
  }

  /// The column of a cell: one of three in its block, or one of two.
  private enum Place {
    FIRST(1, 1),
    MIDDLE(2, 2),
    LAST(4, 1),
    LEFT(1, 2),
    RIGHT(3, 2);

    private final int column;
    private final int columns;

    Place(int column, int columns) {
      this.column = column;
      this.columns = columns;
    }

    private Box in(int row) {
      return new Box(row, column, 1, columns);
    }
  }

  private final String document;
  private final Table table =
      new Table(
          Section.DISCLOSURE, List.of(256, 200, 100, 100, 200), headings(), cells(), Map.of());

  TableTwo2019(String document) {
    this.document = document;
  }

  /// The address of a cell.
  public static CellRef ref(Figure figure) {
    return new CellRef(
        "t2." + figure.name().toLowerCase(Locale.ROOT),
        Section.DISCLOSURE,
        figure.row,
        figure.column);
  }

  Table table() {
    return table;
  }

  private static List<Heading> headings() {
    var headings = new ArrayList<Heading>();
    block(headings, 0, "第二十条第（一）项", List.of(MADE, PUBLISHED, PUBLIC), "规章", "规范性文件");
    block(headings, 4, "第二十条第（五）项", List.of(LAST_YEAR, CHANGE, DECISIONS), "行政许可", "其他对外管理服务事项");
    block(headings, 8, "第二十条第（六）项", List.of(LAST_YEAR, CHANGE, DECISIONS), "行政处罚", "行政强制");
    block(headings, 12, "第二十条第（八）项", List.of(LAST_YEAR, CHANGE), "行政事业性收费");
    block(headings, 15, "第二十条第（九）项", List.of(PROJECTS, SPENT), "政府集中采购");
    return headings;
  }

  /// Adds the headings of a block: a band, a row of column names and the names of the rows below.
  private static void block(
      List<Heading> headings, int row, String band, List<String> columns, String... rows) {
    headings.add(
        new Heading(band, new Box(row, 0, 1, 5), Role.BAND)
            .meaning(Guidance.reading(String.join("、", rows) + "。").by("条例" + band)));
    headings.add(new Heading("信息内容", Box.at(row + 1, 0), Role.COLUMN));
    var places =
        columns.size() == 3
            ? List.of(Place.FIRST, Place.MIDDLE, Place.LAST)
            : List.of(Place.LEFT, Place.RIGHT);
    for (int i = 0; i < columns.size(); i++) {
      headings.add(new Heading(columns.get(i), places.get(i).in(row + 1), Role.COLUMN));
    }
    for (int i = 0; i < rows.length; i++) {
      headings.add(
          new Heading(rows[i], Box.at(row + 2 + i, 0), Role.ROW)
              .meaning(
                  Guidance.reading("各列分别填" + String.join("、", columns) + "。").by("条例" + band)));
    }
  }

  private static List<Cell> cells() {
    return Arrays.stream(Figure.values())
        .map(figure ->
            new Cell(
                ref(figure), figure.kind(), figure.place.in(figure.gridRow), figure.guidance()))
        .toList();
  }

  List<Rule> rules() {
    return Statute.tableTwoRules(table, document);
  }
}
