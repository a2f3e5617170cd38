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

/// Table two of the 2021 edition, 主动公开政府信息情况: ten cells without sums.
public final class TableTwo2021 {

  /// The cells of the table.
  public enum Figure {
    REGULATION_ISSUED(2, 1, "规章", "本年制发件数", "本年新制定和修订的规章件数。"),
    REGULATION_REPEALED(2, 2, "规章", "本年废止件数", "本年废止的规章件数。"),
    REGULATION_IN_FORCE(2, 3, "规章", "现行有效件数", "到 12 月 31 日有效的规章件数；县级及以下没有规章，填 0。"),
    NORMATIVE_ISSUED(3, 1, "行政规范性文件", "本年制发件数", "本年制发的行政规范性文件件数，与司法行政部门核对。"),
    NORMATIVE_REPEALED(3, 2, "行政规范性文件", "本年废止件数", "本年废止或失效的行政规范性文件件数。"),
    NORMATIVE_IN_FORCE(3, 3, "行政规范性文件", "现行有效件数", "到 12 月 31 日有效的行政规范性文件件数。"),
    LICENCE(6, 1, "行政许可", "本年处理决定数量", "本年作出的全部行政许可决定，包括依法不公开的。"),
    PENALTY(9, 1, "行政处罚", "本年处理决定数量", "本年作出的全部行政处罚决定，包括依法不公开的。"),
    COERCION(10, 1, "行政强制", "本年处理决定数量", "本年作出的全部行政强制决定，包括依法不公开的。"),
    FEE(13, 1, "行政事业性收费", "本年收费金额", "以万元为单位，最多六位小数；不是信息处理费。");

    private final Box box;
    private final String row;
    private final String column;
    private final String guidance;

    Figure(int row, int column, String rowLabel, String columnLabel, String guidance) {
      this.box = row == 2 || row == 3 ? Box.at(row, column) : new Box(row, column, 1, 3);
      this.row = rowLabel;
      this.column = columnLabel;
      this.guidance = guidance;
    }
  }

  private final String document;
  private final Table table =
      new Table(Section.DISCLOSURE, List.of(256, 200, 200, 200), headings(), cells(), Map.of());

  TableTwo2021(String document) {
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
    band(headings, 0, "第二十条第（一）项", "规章和行政规范性文件。");
    head(headings, 1, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    rows(headings, 2, "规章", "行政规范性文件");
    band(headings, 4, "第二十条第（五）项", "行政许可的办理结果。");
    head(headings, 5, "信息内容", "本年处理决定数量");
    rows(headings, 6, "行政许可");
    band(headings, 7, "第二十条第（六）项", "行政处罚、行政强制的决定。");
    head(headings, 8, "信息内容", "本年处理决定数量");
    rows(headings, 9, "行政处罚", "行政强制");
    band(headings, 11, "第二十条第（八）项", "行政事业性收费。");
    head(headings, 12, "信息内容", "本年收费金额（单位：万元）");
    rows(headings, 13, "行政事业性收费");
    return headings;
  }

  private static void band(List<Heading> headings, int row, String text, String guidance) {
    headings.add(
        new Heading(text, new Box(row, 0, 1, 4), Role.BAND)
            .meaning(Guidance.reading(guidance).by("条例" + text)));
  }

  private static void head(List<Heading> headings, int row, String first, String... columns) {
    headings.add(new Heading(first, Box.at(row, 0), Role.COLUMN));
    int span = 3 / columns.length;
    for (int i = 0; i < columns.length; i++) {
      headings.add(
          named(new Heading(columns[i], new Box(row, 1 + i * span, 1, span), Role.COLUMN)));
    }
  }

  private static void rows(List<Heading> headings, int row, String... labels) {
    for (int i = 0; i < labels.length; i++) {
      headings.add(named(new Heading(labels[i], Box.at(row + i, 0), Role.ROW)));
    }
  }

  /// A label with what it stands for, where the cells under it differ.
  private static Heading named(Heading heading) {
    return switch (heading.text()) {
      case "本年制发件数" -> heading.meaning(Guidance.reading("本年新制定和修订的件数。"));
      case "本年废止件数" -> heading.meaning(Guidance.reading("本年废止或者失效的件数。"));
      case "现行有效件数" -> heading.meaning(Guidance.reading("到 12 月 31 日有效的件数。"));
      case "规章" -> heading.meaning(Guidance.reading("有规章制定权的机关才填，县级及以下填 0。"));
      case "行政规范性文件" -> heading.meaning(Guidance.reading("与司法行政部门核对后填。"));
      case "本年处理决定数量" -> heading.meaning(Guidance.reading("本年作出的全部决定，包括依法不公开的。"));
      default -> heading;
    };
  }

  private static List<Cell> cells() {
    return Arrays.stream(Figure.values())
        .map(figure ->
            new Cell(
                ref(figure),
                figure == Figure.FEE ? CellKind.AMOUNT : CellKind.COUNT,
                figure.box,
                Guidance.reading(figure.guidance)))
        .toList();
  }

  List<Rule> rules() {
    return Statute.tableTwoRules(table, document);
  }
}
