package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.Box;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.recognition.DrawnTable.Drawn;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.recognition.Recognition.FoundCell;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextBlock;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Tables as offices keep them: without some labels, with columns of their own, with merged cells,
/// turned.
class OfficeTablesTest {
  private static final Draft DRAFT = numbered();
  private static final List<Section> TABLES =
      List.of(Section.DISCLOSURE, Section.APPLICATIONS, Section.DISPUTES);

  /// A report whose figures differ from each other within a row, with totals that follow.
  private static Draft numbered() {
    var draft = Reports.blank(Statute.OF_2021).draft();
    int number = 11;
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        if (!table.isTotal(cell.ref())) {
          draft = draft.typed(cell.ref(), String.valueOf(number));
          number = number * 7 % 89;
        }
      }
    }
    return draft;
  }

  private static DrawnTable drawn(Section section) {
    return DrawnTable.of(DRAFT.edition().table(section).orElseThrow(), Totals.of(DRAFT));
  }

  private static Recognition read(Section section, TableBlock table) {
    return Recogniser.of(
        new Source(
            Kind.DOCX,
            List.<SourceBlock>of(
                TextBlock.of("青川县水务局2025年政府信息公开工作年度报告", Origin.of("段")),
                TextBlock.of(section.heading(), Origin.of("段")),
                table),
            List.of()));
  }

  /// The cells of a table with a state.
  private static Map<String, String> cells(Recognition found, Section section, State state) {
    var cells = new LinkedHashMap<String, String>();
    found
        .cells()
        .forEach((ref, cell) -> {
          if (ref.section() == section && cell.state() == state) {
            cells.put(ref.id(), cell.entry());
          }
        });
    return cells;
  }

  private static Map<String, String> figures(Section section) {
    var figures = new LinkedHashMap<>(OwnExport.figures(DRAFT));
    figures
        .keySet()
        .removeIf(id -> DRAFT.edition().cell(id).orElseThrow().ref().section() != section);
    return figures;
  }

  private static void assertAllCertain(Recognition found, Section section, String about) {
    assertEquals(figures(section), cells(found, section, State.CERTAIN), about);
    assertEquals(List.of(), found.decisions(), about);
  }

  private static FoundCell cell(Recognition found, String id) {
    return found.cells().get(DRAFT.edition().cell(id).orElseThrow().ref());
  }

  private static Decision about(Recognition found, String label) {
    return found.decisions().stream()
        .filter(decision -> decision.about().endsWith(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void columnsOnAGridThatNothingNamesAreNotCertain() {
    for (var section : TABLES) {
      var bare = drawn(section).without(one -> one.is(Role.COLUMN) || one.is(Role.CORNER));
      var found = read(section, bare.grid("表"));
      assertEquals(figures(section), cells(found, section, State.INFERRED), section.name());
      assertTrue(
          found.decisions().stream()
              .allMatch(one -> one.why().equals(Wording.of("recognition.why.columns"))));
    }
  }

  @Test
  void aTotalThatMayStandFirstIsOffered() {
    var section = Section.APPLICATIONS;
    var lower = drawn(section).part(3, drawn(section).rows());
    var decision = about(read(section, lower.grid("表")), "（一）予以公开");
    var texts = List.of(decision.chosen().split(" "));
    var total = new ArrayList<>(texts.subList(1, 7));
    total.add(texts.getFirst());
    assertEquals(List.of(String.join(" ", total)), decision.others());
    var first = lower.map(one -> turned(one, 3, 9));
    var found = read(section, first.grid("表"));
    assertEquals(figures(section), cells(found, section, State.INFERRED));
  }

  /// The last of some columns before the others.
  private static Drawn turned(Drawn one, int from, int last) {
    var box = one.box();
    if (box.column() < from) {
      return one;
    }
    int column = box.column() == last ? from : box.column() + 1;
    return one.with(new Box(box.row(), column, box.rows(), box.columns()));
  }

  /// Whole reports are handed on as lines of figures in the form's order without any column label.
  @Test
  void tabbedLinesInTheFormsOrderAreCertainUnlessTheirSumsSayOtherwise() {
    var section = Section.APPLICATIONS;
    var lower = drawn(section).part(3, drawn(section).rows());
    assertAllCertain(read(section, lower.tabs("表")), section, "in order");
    var found = read(section, lower.map(one -> turned(one, 3, 9)).tabs("表"));
    assertEquals(Map.of(), cells(found, section, State.CERTAIN));
    assertEquals(figures(section), cells(found, section, State.INFERRED));
  }

  /// 其他 stands over the totals, 总计 over the figures of 其他: they count as they are named, and that
  /// the sums fit the usual order makes none certain there.
  @Test
  void swappedLabelsOfAGroupAndOfNoneMoveTheirFigures() {
    var section = Section.APPLICATIONS;
    var swapped = drawn(section).map(OfficeTablesTest::swapped);
    var figures = figures(section);
    for (var table :
        List.<Function<DrawnTable, TableBlock>>of(
            one -> one.grid("表"), one -> one.tabs("表"), one -> one.shortTabs("表"))) {
      var found = read(section, table.apply(swapped));
      cells(found, section, State.CERTAIN)
          .forEach((id, text) -> assertEquals(figures.get(named(id)), text, id));
    }
    var moved = read(section, swapped.tabs("表"));
    assertEquals(figures.get("t3.granted.total"), cell(moved, "t3.granted.other").entry());
  }

  private static Drawn swapped(Drawn label) {
    if (!label.is(Role.COLUMN)) {
      return label;
    }
    return switch (label.text()) {
      case "其他" -> label.with("总计");
      case "总计" -> label.with("其他");
      default -> label;
    };
  }

  private static String named(String id) {
    return id.endsWith(".other")
        ? id.replaceFirst("other$", "total")
        : id.replaceFirst("total$", "other");
  }

  @Test
  void aColumnThatCountsTheRowsIsListedAndNotRead() {
    for (var section : TABLES.subList(0, 2)) {
      var counted = counted(drawn(section));
      for (var table : List.of(counted.grid("表"), counted.tabs("表"), counted.shortTabs("表"))) {
        var found = read(section, table);
        assertAllCertain(found, section, section + " " + table.layout());
        assertEquals(1, found.unused().size());
        assertTrue(found.unused().getFirst().text().startsWith("序号\t1\t2\t3"));
      }
    }
  }

  private static DrawnTable counted(DrawnTable table) {
    var rows =
        IntStream.range(0, table.rows())
            .filter(row -> table.row(row).stream().anyMatch(one -> one.cell().isPresent()))
            .boxed()
            .toList();
    return table
        .withColumn(0)
        .map(one ->
            one.box().column() > 0
                ? one
                : one.with(
                    one.box().row() == 0
                        ? "序号"
                        : rows.contains(one.box().row())
                            ? String.valueOf(rows.indexOf(one.box().row()) + 1)
                            : ""));
  }

  @Test
  void aColumnWithANameOfItsOwnIsListedAndNotRead() {
    for (var section : TABLES) {
      var table = drawn(section);
      int at = table.columns();
      var found =
          read(section, table.withColumn(at).map(one -> helper(one, at, "合计校验", "已核对")).grid("表"));
      assertAllCertain(found, section, section.toString());
      assertEquals(1, found.unused().size());
      assertTrue(found.unused().getFirst().text().startsWith("合计校验\t已核对"));
    }
  }

  /// 上年总计 in front of 总计 or behind it, and 小计 among the organisations.
  @ParameterizedTest
  @CsvSource({"8, 2, 小计", "8, 2, 合计", "9, 1, 上年总计", "10, 1, 上年总计", "10, 0, 校验"})
  void theNumberOfAColumnMoreIsListedAndTheOthersAreRead(int at, int row, String name) {
    var section = Section.APPLICATIONS;
    var wider =
        drawn(section)
            .withColumn(at)
            .map(one ->
                one.box().column() != at || !one.text().isEmpty()
                    ? one
                    : one.with(one.box().row() == row ? name : one.box().row() > 2 ? "97" : ""));
    for (var table : List.of(wider.grid("表"), wider.tabs("表"))) {
      var found = read(section, table);
      assertEquals(figures(section), cells(found, section, State.INFERRED), table.layout() + name);
      assertEquals(25, found.decisions().size());
      assertTrue(found.unused().getFirst().text().startsWith(name + "\t97\t97"));
      assertEquals(1, found.unused().size());
    }
  }

  /// Before the column of this year's, and below it labels that reach over both.
  @Test
  void lastYearsColumnOfTableTwoIsListedAndTheOthersAreRead() {
    var section = Section.DISCLOSURE;
    var wider =
        drawn(section)
            .withColumn(1)
            .map(one ->
                one.box().column() == 1 && one.box().columns() == 1 && one.box().row() < 4
                    ? one.with(one.box().row() == 1 ? "上年制发件数" : "97")
                    : one)
            .map(one ->
                one.box().column() == 2 && one.box().columns() > 1
                    ? one.with(
                        new Box(one.box().row(), 1, one.box().rows(), one.box().columns() + 1))
                    : one);
    var covered =
        wider.without(
            one -> one.box().column() == 1 && one.box().columns() == 1 && one.text().isEmpty());
    var found = read(section, covered.grid("表"));
    assertEquals(6, cells(found, section, State.INFERRED).size());
    assertEquals(4, cells(found, section, State.CERTAIN).size());
    assertEquals("上年制发件数\t97\t97", found.unused().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({"3, natural_person", "5, research", "9, total"})
  void aColumnThatIsNotThereIsMissingAndTheOthersAreRead(int at, String missing) {
    var section = Section.APPLICATIONS;
    var figures = figures(section);
    figures.keySet().removeIf(id -> id.endsWith("." + missing));
    var narrower = drawn(section).withoutColumn(at);
    for (var table : List.of(narrower.grid("表"), narrower.tabs("表"))) {
      var found = read(section, table);
      assertEquals(figures, cells(found, section, State.INFERRED), table.layout() + missing);
      assertEquals("表上没有这一列", cell(found, "t3.granted." + missing).from());
    }
  }

  @Test
  void whatAColumnIsCannotBeToldWhereOneIsLackingAndOneStrange() {
    var section = Section.APPLICATIONS;
    var narrower =
        drawn(section)
            .withoutColumn(5)
            .withoutColumn(5)
            .map(one -> one.text().equals("商业企业") ? one.with("高等院校") : one);
    var found = read(section, narrower.grid("表"));
    assertEquals(Map.of(), cells(found, section, State.CERTAIN));
    assertEquals("", cell(found, "t3.granted.natural_person").entry());
    assertTrue(found.decisions().size() >= 25);
  }

  private static Drawn helper(Drawn one, int column, String name, String content) {
    if (one.box().column() != column) {
      return one;
    }
    return one.box().row() == 0 ? one.with(name) : one.box().row() > 2 ? one.with(content) : one;
  }

  /// 备注 over the column of 总计 is no column of the office's.
  @Test
  void aColumnOfTheFormWithAnotherNameIsAsked() {
    var section = Section.APPLICATIONS;
    var renamed =
        drawn(section)
            .map(one -> one.is(Role.COLUMN) && one.text().equals("总计") ? one.with("备注") : one);
    var found = read(section, renamed.grid("表"));
    assertEquals(State.INFERRED, cell(found, "t3.granted.total").state());
    assertEquals(figures(section).get("t3.granted.total"), cell(found, "t3.granted.total").entry());
  }

  @Test
  void theBeginningOfALabelIsTheLabelAndADeviation() {
    var section = Section.APPLICATIONS;
    var shortened =
        Map.of(
            "一、本年新收政府信息公开申请数量", "一、本年新收",
            "二、上年结转政府信息公开申请数量", "上年结转",
            "四、结转下年度继续办理", "四、结转下年度",
            "1.信访举报投诉类申请", "1.信访举报");
    var found =
        read(
            section,
            drawn(section)
                .map(one -> one.with(shortened.getOrDefault(one.text(), one.text())))
                .grid("表"));
    assertAllCertain(found, section, "shortened");
    assertEquals(
        List.copyOf(shortened.values()).stream().sorted().toList(),
        found.deviations().stream()
            .filter(one -> one.kind() == Deviation.Kind.LABEL)
            .map(Deviation::stands)
            .sorted()
            .toList());
  }

  private static TableBlock relabelled(Section section, String label, String stands) {
    var table = drawn(section).map(one -> one.text().equals(label) ? one.with(stands) : one);
    assertTrue(table.cells().stream().anyMatch(one -> one.text().equals(stands)), label);
    return table.grid("表");
  }

  /// Labels that are nearly the form's, and say something else.
  @ParameterizedTest
  @CsvSource({
    "DISCLOSURE, 本年制发件数, 上年制发件数, t2.regulation_issued",
    "DISCLOSURE, 现行有效件数, 现行失效件数, t2.regulation_in_force",
    "DISCLOSURE, 行政处罚, 行政处分, t2.penalty",
    "DISCLOSURE, 行政强制, 行政强制措施, t2.coercion",
    "DISCLOSURE, 本年收费金额（单位：万元）, 本年收费金额（单位：元）, t2.fee",
    "APPLICATIONS, 商业企业, 非商业企业, t3.received.business",
    "APPLICATIONS, 总计, 上年总计, t3.received.total",
    "APPLICATIONS, （一）予以公开, （一）不予公开, t3.granted.natural_person",
    "APPLICATIONS, 1.属于国家秘密, 1.不属于国家秘密, t3.refused_state_secret.other",
    "APPLICATIONS, 三、本年度办理结果, 三、上年度办理结果, t3.granted.natural_person",
    "DISPUTES, 未经复议直接起诉, 经复议直接起诉, t4.direct.upheld",
    "DISPUTES, 行政复议, 行政复核, t4.review.upheld"
  })
  void aLabelThatMayMeanSomethingElseIsAskedAndListed(
      Section section, String label, String stands, String cell) {
    var found = read(section, relabelled(section, label, stands));
    assertEquals(State.INFERRED, cell(found, cell).state());
    assertTrue(
        found.deviations().stream().anyMatch(one -> one.stands().equals(stands)),
        () -> found.deviations().toString());
  }

  /// Characters that were lost, typed twice, or chosen wrongly by their sound make no other label.
  @ParameterizedTest
  @CsvSource({"APPLICATIONS, 社会公益组织, 社会组织", "DISCLOSURE, 本年废止件数, 本年止件数", "DISPUTES, 行政复议, 行政法复议"})
  void aSlipOfTypingIsTheLabelAndADeviation(Section section, String label, String stands) {
    var found = read(section, relabelled(section, label, stands));
    assertAllCertain(found, section, stands);
    assertTrue(found.deviations().stream().anyMatch(one -> one.stands().equals(stands)), stands);
  }

  @Test
  void tableFourIsReadByItsLabelsHoweverItIsTurned() {
    var section = Section.DISPUTES;
    var turned =
        drawn(section)
            .map(one -> {
              var box = one.box();
              return one.with(new Box(box.column(), box.row(), box.columns(), box.rows()));
            });
    assertAllCertain(read(section, turned.grid("表")), section, "fifteen rows");
    assertAllCertain(read(section, byCourses(false).grid("表")), section, "courses down");
    assertAllCertain(read(section, byCourses(true).grid("表")), section, "results down");
    var tabbed = read(section, byCourses(false).tabs("表"));
    assertEquals(figures(section), cells(tabbed, section, State.INFERRED));
  }

  @Test
  void aTurnedTableFourWhoseLabelsDoNotCrossIsAsked() {
    var section = Section.DISPUTES;
    var table = byCourses(false);
    var found =
        read(
            section, table.map(one -> one.text().equals("复议后起诉") ? one.with("其余") : one).grid("表"));
    assertEquals(Map.of(), cells(found, section, State.CERTAIN));
    assertTrue(
        found
            .decisions()
            .getFirst()
            .others()
            .contains(String.join(" ", figures(section).values())));
  }

  /// Table four with three rows of five numbers, or five of three.
  private static DrawnTable byCourses(boolean isTurned) {
    var form = drawn(Section.DISPUTES);
    var cells = form.row(3);
    var drawn = new ArrayList<Drawn>();
    var courses = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "复议后起诉");
    for (int i = 0; i < 3; i++) {
      drawn.add(label(i + 1, 0, courses.get(i)));
      for (int k = 0; k < 5; k++) {
        drawn.add(cells.get(5 * i + k).with(Box.at(i + 1, k + 1)));
      }
    }
    for (int k = 0; k < 5; k++) {
      drawn.add(label(0, k + 1, form.row(2).get(k).text()));
    }
    drawn.add(label(0, 0, "项目"));
    var table = new DrawnTable(drawn);
    return isTurned
        ? table.map(one -> one.with(Box.at(one.box().column(), one.box().row())))
        : table;
  }

  private static Drawn label(int row, int column, String text) {
    return new Drawn(Box.at(row, column), text, Optional.empty(), Optional.empty());
  }

  /// LibreOffice writes a column of no width between 总计 and the next group, which begins with it.
  @Test
  void aGroupMayReachOverAColumnOfNoWidth() {
    var section = Section.DISPUTES;
    var wide =
        drawn(section)
            .map(one -> {
              var box = one.box();
              return one.text().equals("行政诉讼")
                  ? one.with(new Box(0, 5, 1, 11))
                  : box.column() >= 5
                      ? one.with(new Box(box.row(), box.column() + 1, box.rows(), box.columns()))
                      : box.column() == 4 ? one.with(new Box(box.row(), 4, box.rows(), 2)) : one;
            });
    assertAllCertain(read(section, wide.grid("表")), section, "a column of no width");
  }

  @Test
  void onlyWhatAMergedCellCoversIsUndecided() {
    var section = Section.APPLICATIONS;
    var merged =
        drawn(section)
            .without(one -> one.box().row() == 5 && one.box().column() == 6)
            .map(one ->
                one.box().equals(Box.at(5, 5)) ? one.with(new Box(5, 5, 1, 2)).with("7") : one);
    var found = read(section, merged.grid("表"));
    var certain = new LinkedHashMap<>(figures(section));
    certain.remove("t3.granted.research");
    certain.remove("t3.granted.public_welfare");
    assertEquals(certain.size(), cells(found, section, State.CERTAIN).size());
    var decision = about(found, "（一）予以公开");
    assertEquals(3, decision.others().size(), decision.others()::toString);
    assertEquals(Wording.of("recognition.why.merged"), decision.why());
  }

  @Test
  void theFiguresOfTheOtherRowOfTheSameNameAreOffered() {
    var section = Section.APPLICATIONS;
    var found =
        read(
            section,
            drawn(section)
                .map(one -> one.text().equals("2.重复申请") ? one.with("1.信访举报投诉类申请") : one)
                .grid("表"));
    var one = about(found, "1.信访举报投诉类申请");
    var two = about(found, "2.重复申请");
    assertEquals(List.of(two.chosen()), one.others());
    assertEquals(List.of(one.chosen()), two.others());
  }

  /// Seven numbers of two digits have thousands of ways to be divided. Two years below each other:
  /// the report's is 2025.
  @ParameterizedTest
  @CsvSource({"2025年, 2024年", "2024年度, 2025年度", "2024年, 数量"})
  void ofTwoRowsOfTableFourTheReportsYearIsChosenAndTheOtherOffered(String first, String second) {
    var section = Section.DISPUTES;
    var table = drawn(section).withColumn(0);
    int row = table.rows() - 1;
    var other = table.part(row, row + 1).map(one -> one.cell().isPresent() ? one.with("97") : one);
    boolean isFirst = first.startsWith("2025");
    var own = table.part(row, row + 1);
    var two =
        table
            .part(0, row)
            .below(named(isFirst ? own : other, first))
            .below(named(isFirst ? other : own, second));
    var found = read(section, two.grid("表"));
    assertEquals(figures(section), cells(found, section, State.INFERRED));
    var others = about(found, section.heading()).others();
    assertEquals(List.of("97 ".repeat(15).strip()), others);
  }

  private static DrawnTable named(DrawnTable row, String name) {
    return row.map(one -> one.box().column() == 0 ? one.with(name) : one);
  }

  @Test
  void ofTwoTablesTheOneWhoseCaptionHasTheReportsYearIsChosen() {
    var section = Section.APPLICATIONS;
    var last = drawn(section).map(one -> one.cell().isPresent() ? one.with("97") : one);
    var found =
        Recogniser.of(
            new Source(
                Kind.DOCX,
                List.<SourceBlock>of(
                    TextBlock.of("青川县水务局2025年政府信息公开工作年度报告", Origin.of("段")),
                    TextBlock.of(section.heading(), Origin.of("段")),
                    TextBlock.of("2025年收到和处理政府信息公开申请情况", Origin.of("段")),
                    drawn(section).grid("表一"),
                    TextBlock.of("附：2024年收到和处理政府信息公开申请情况", Origin.of("段")),
                    last.grid("表二")),
                List.of()));
    assertEquals(figures(section), cells(found, section, State.INFERRED));
    assertEquals(List.of("97 97 97 97 97 97 97"), about(found, "3.其他").others());
  }

  @Test
  void theRightWayToDivideGluedFiguresIsOffered() {
    var table = DRAFT.edition().table(Section.APPLICATIONS).orElseThrow();
    var figures = OwnExport.figures(DRAFT);
    var text = new StringBuilder("自然人商业企业科研机构社会公益组织法律服务机构其他总计");
    for (var row : FormRow.of(table)) {
      text.append(row.label().orElseThrow().line());
      row.cells().forEach(cell -> text.append(figures.get(cell.ref().id())));
    }
    var found =
        Recogniser.of(
            new Source(
                Kind.TEXT,
                List.<SourceBlock>of(
                    TextBlock.of(Section.OVERVIEW.heading(), Origin.of("段")),
                    TextBlock.of(Section.APPLICATIONS.heading(), Origin.of("段")),
                    TextBlock.of(text.toString(), Origin.of("段")),
                    TextBlock.of(Section.PROBLEMS.heading(), Origin.of("段"))),
                List.of()));
    assertEquals(25, found.choices().size());
    for (var decision : found.choices()) {
      assertTrue(
          decision.readings().stream()
              .anyMatch(way ->
                  way.entrySet().stream()
                      .allMatch(one -> one.getValue().equals(figures.get(one.getKey().id())))),
          decision::toString);
    }
  }

  @Test
  void columnsInAnotherOrderAreADeviation() {
    var section = Section.APPLICATIONS;
    var swapped =
        drawn(section)
            .map(one ->
                one.text().equals("商业企业")
                    ? one.with("科研机构")
                    : one.text().equals("科研机构") ? one.with("商业企业") : one);
    assertEquals(
        List.of("科研机构、商业企业", "商业企业、科研机构"),
        read(section, swapped.grid("表")).deviations().stream()
            .filter(one -> one.kind() == Deviation.Kind.LABEL)
            .flatMap(one -> Stream.of(one.stands(), one.should()))
            .toList());
  }

  @Test
  void anotherWordForTheTotalIsCertainAndADeviation() {
    var section = Section.APPLICATIONS;
    var renamed = drawn(section).map(one -> one.text().equals("总计") ? one.with("合计") : one);
    var found = read(section, renamed.grid("表"));
    assertAllCertain(found, section, "合计");
    assertTrue(
        found.deviations().stream()
            .anyMatch(one -> one.stands().equals("合计") && one.should().equals("总计")));
  }

  /// As in a workbook whose column C somebody has hidden: nobody sees its figures.
  @Test
  void aHiddenColumnIsListedAndNoColumnOfTheForm() {
    var section = Section.APPLICATIONS;
    var table = drawn(section);
    var wider =
        table.withColumn(3).map(one -> one.box().column() == 3 ? one.with("5") : one).grid("表");
    var found = read(section, hidden(wider, 3));
    assertAllCertain(found, section, "a column more");
    assertTrue(found.unused().stream().anyMatch(one -> one.text().equals("5")));
    var less = read(section, hidden(table.grid("表"), 4));
    assertEquals(State.MISSING, cell(less, "t3.granted.business").state());
    assertEquals(Map.of(), cells(less, section, State.CERTAIN));
  }

  private static TableBlock hidden(TableBlock table, int column) {
    return new TableBlock(
        table.cells().stream()
            .map(cell ->
                cell.box().column() == column && cell.box().columns() == 1 ? cell.hidden() : cell)
            .toList(),
        table.layout(),
        table.origin());
  }

  /// As colleagues keep a whole report on one sheet of a workbook.
  @Test
  void aSheetMayHaveTheParagraphsOfAReportBetweenItsTables() {
    var sheet =
        row("青川县水务局2025年政府信息公开工作年度报告")
            .below(row(Section.OVERVIEW.heading()))
            .below(row("我局按季度更新政府信息公开目录。"));
    for (var section : TABLES) {
      sheet = sheet.below(row(section.heading())).below(drawn(section));
    }
    sheet = sheet.below(row(Section.PROBLEMS.heading())).below(row("专职人员只有一名。"));
    var found = Recogniser.of(new Source(Kind.XLSX, List.of(sheet.grid("工作表“年报”")), List.of()));
    TABLES.forEach(section -> assertAllCertain(found, section, section.toString()));
    assertEquals("青川县水务局", found.draft().cover().unit());
    assertEquals("专职人员只有一名。", found.draft().prose(Section.PROBLEMS).text());
    assertEquals(List.of(), found.unused());
    assertEquals("工作表“年报”第 7 行第 2 列", cell(found, "t2.regulation_issued").from());
  }

  private static DrawnTable row(String text) {
    return new DrawnTable(List.of(Drawn.blank(0, 0).with(text)));
  }

  /// Figures that happen to count up are no count of rows where no words follow them.
  @Test
  void aTableOfFiguresAloneHasNoColumnThatCountsRows() {
    var rows = List.of(List.of("1", "2"), List.of("2", "3"), List.of("3", "4"));
    var table = TableBlock.of(rows, Layout.GRID, Origin.of("表"));
    assertEquals(3, HelperColumns.uncounted(table, new ArrayList<>()).size());
    assertEquals(2, HelperColumns.uncounted(table, new ArrayList<>()).getFirst().own().size());
  }
}
