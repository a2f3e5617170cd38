package org.nianbao.statute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
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
import org.nianbao.form.Term;
import org.nianbao.rule.FilledRule;
import org.nianbao.rule.Rule;
import org.nianbao.rule.SumRule;

/// Table four, 政府信息公开行政复议、行政诉讼情况: one row of fifteen numbers, the same in both editions. In each of
/// the three blocks 总计 is the sum of the other four; the blocks are not tied to each other.
public final class TableFour {

  /// The three kinds of case; each is a block of five columns.
  public enum Course {
    REVIEW("行政复议", "因政府信息公开工作被申请行政复议的件数。"),
    DIRECT("未经复议直接起诉", "没有经过行政复议、直接提起行政诉讼的件数。"),
    AFTER_REVIEW("复议后起诉", "对复议决定不服、再提起行政诉讼的件数。");

    private final String label;
    private final Guidance guidance;

    Course(String label, String guidance) {
      this.label = label;
      this.guidance = Guidance.reading(guidance).by(BASIS);
    }

    private String id() {
      return "t4." + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String BASIS = "条例第五十条第（三）项";

  /// How a case ended, or that it has not; each is a column of a block.
  public enum Result {
    UPHELD("结果\n维持", "维持原答复的件数。"),
    CORRECTED("结果\n纠正", "撤销、变更、确认违法或责令重新答复的件数。"),
    OTHER("其他\n结果", "撤回、调解等其他结果的件数。"),
    PENDING("尚未\n审结", "到 12 月 31 日还没有结果的件数。"),
    TOTAL("总计", "结果维持、结果纠正、其他结果、尚未审结之和。");

    private final String label;
    private final String guidance;

    Result(String label, String guidance) {
      this.label = label;
      this.guidance = guidance;
    }

    private String line() {
      return label.replace("\n", "");
    }
  }

  private static final int DATA_ROW = 3;
  private static final List<Result> RESULTS = List.of(Result.values());
  private static final List<Result> PARTS = RESULTS.subList(0, RESULTS.indexOf(Result.TOTAL));

  private final String document;
  private final Table table;

  TableFour(String document) {
    this.document = document;
    this.table =
        new Table(Section.DISPUTES, Collections.nCopies(15, 64), headings(), cells(), sums());
  }

  /// The address of a cell.
  public static CellRef ref(Course course, Result result) {
    return new CellRef(
        course.id() + "." + result.name().toLowerCase(Locale.ROOT),
        Section.DISPUTES,
        course.label,
        result.line());
  }

  Table table() {
    return table;
  }

  private static int place(Course course, Result result) {
    return course.ordinal() * RESULTS.size() + result.ordinal();
  }

  private static List<Heading> headings() {
    var headings = new ArrayList<Heading>();
    headings.add(block(Course.REVIEW, new Box(0, 0, 1, 5)));
    headings.add(
        new Heading("行政诉讼", new Box(0, 5, 1, 10), Role.COLUMN)
            .meaning(Guidance.reading("因政府信息公开工作被提起行政诉讼的件数。").by(BASIS)));
    headings.add(block(Course.DIRECT, new Box(1, 5, 1, 5)));
    headings.add(block(Course.AFTER_REVIEW, new Box(1, 10, 1, 5)));
    for (var course : Course.values()) {
      for (var result : RESULTS) {
        var column = place(course, result);
        var box = course == Course.REVIEW ? new Box(1, column, 2, 1) : Box.at(2, column);
        headings.add(new Heading(result.label, box, Role.COLUMN));
      }
    }
    return headings;
  }

  private static Heading block(Course course, Box box) {
    return new Heading(course.label, box, Role.COLUMN).meaning(course.guidance);
  }

  private static List<Cell> cells() {
    return Arrays.stream(Course.values())
        .flatMap(course ->
            RESULTS.stream()
                .map(result ->
                    new Cell(
                        ref(course, result),
                        CellKind.COUNT,
                        Box.at(DATA_ROW, place(course, result)),
                        Guidance.reading(result.guidance).by(BASIS))))
        .toList();
  }

  private static Map<CellRef, Term> sums() {
    var sums = new LinkedHashMap<CellRef, Term>();
    for (var course : Course.values()) {
      sums.put(ref(course, Result.TOTAL), parts(course));
    }
    return sums;
  }

  private static Term parts(Course course) {
    return new Term(PARTS.stream().map(result -> ref(course, result)).toList());
  }

  List<Rule> rules() {
    var rules = new ArrayList<>(Statute.cellRules("t4", table, document + "，表四"));
    for (var course : Course.values()) {
      rules.add(
          new SumRule(
              course.id() + ".sum",
              ref(course, Result.TOTAL),
              parts(course),
              course.label + "总计",
              "四项之和",
              document + "，表四总计"));
      rules.add(
          new FilledRule(
              course.id() + ".filled", course.label, parts(course).parts(), document + "，表四"));
    }
    return rules;
  }
}
