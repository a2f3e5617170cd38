package org.nianbao.statute;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.form.Cell;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.prose.Quantities;
import org.nianbao.rule.Checker;
import org.nianbao.rule.DateRule;
import org.nianbao.rule.DateRule.Doubt;
import org.nianbao.rule.EditionRule;
import org.nianbao.rule.FigureFilledRule;
import org.nianbao.rule.FilledRule;
import org.nianbao.rule.Findings;
import org.nianbao.rule.NotedRule;
import org.nianbao.rule.QuotedRule;
import org.nianbao.rule.ReadableRule;
import org.nianbao.rule.ReviewedRule;
import org.nianbao.rule.Rule;
import org.nianbao.rule.TitleRule;
import org.nianbao.rule.UnitNameRule;
import org.nianbao.rule.UnitRule;
import org.nianbao.rule.WrittenRule;
import org.nianbao.rule.form.FormRules;
import org.nianbao.rule.numbers.NumberRules;
import org.nianbao.rule.words.WordRules;
import org.nianbao.rule.years.YearRules;
import org.nianbao.wording.Wording;

/// An edition of the form together with the rule book that goes with it.
///
/// @param edition the form
/// @param checker its rule book
/// @param quantities the numbers that the text of a report may quote
/// @param notice the title of the document that sets the form
public record Statute(Edition edition, Checker checker, Quantities quantities, String notice) {
  /// The first year for which a form is prescribed.
  public static final int FIRST_YEAR = 2019;

  private static final String DUTY = "《中华人民共和国政府信息公开条例》第五十条";

  private static final String DEADLINE = "《中华人民共和国政府信息公开条例》第四十九条";

  /// Reports of 2019 and 2020.
  public static final Statute OF_2019 = of2019();

  /// Reports of 2021 and later.
  public static final Statute OF_2021 = of2021();

  /// The form and rule book for reports of a year; empty for years before there was a form.
  public static Optional<Statute> forYear(int year) {
    return all().stream().filter(statute -> statute.edition.covers(year)).findFirst();
  }

  /// The years to choose from, the latest first: from the first one with a form to next year, and a
  /// report's own.
  ///
  /// @param own the year on the report's cover
  public static List<Integer> years(int own) {
    return Stream.concat(
            IntStream.rangeClosed(FIRST_YEAR, Year.now().getValue() + 1).boxed(), Stream.of(own))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// The form and rule book with the given stable id; empty if there is none.
  public static Optional<Statute> forId(String id) {
    return all().stream().filter(statute -> statute.edition.id().equals(id)).findFirst();
  }

  /// The form and rule book of an edition.
  ///
  /// @throws java.util.NoSuchElementException if it is not one of [#all]
  public static Statute of(Edition edition) {
    return forId(edition.id()).orElseThrow();
  }

  /// The customary preface 文首说明 of a report: who made it, on what basis, and the period that its
  /// numbers are of. A unit's name that is broken over lines is one line here.
  public Prose preface(Cover cover) {
    var unit = cover.unit().lines().map(String::strip).collect(Collectors.joining());
    return Prose.of(
        Wording.of("preface.customary", unit, cover.year(), notice, edition.document()));
  }

  /// What the rule book of a draft's edition finds in it.
  public static Findings findings(Draft draft) {
    return of(draft.edition()).checker.check(draft);
  }

  /// The rule book with what is asked for beside the form: its rules come last, and no rule about
  /// words objects to the words that it allows.
  public Checker checker(LocalRules local) {
    if (local.equals(LocalRules.NONE)) {
      return checker;
    }
    var words = new HashMap<String, Rule>();
    WordRules.allowing(edition, local.allowed()).forEach(rule -> words.put(rule.id(), rule));
    return new Checker(
        Stream.concat(
                checker.rules().stream().map(rule -> words.getOrDefault(rule.id(), rule)),
                local.rules())
            .toList(),
        checker.reader());
  }

  /// What the rule book of a draft's edition finds in it, with what is asked for beside the form.
  public static Findings findings(Draft draft, LocalRules local) {
    return of(draft.edition()).checker(local).check(draft);
  }

  /// Every edition, the older first.
  public static List<Statute> all() {
    return List.of(OF_2019, OF_2021);
  }

  private static Statute of2019() {
    var document = "国办公开办函〔2019〕60号";
    var two = new TableTwo2019(document);
    var three = TableThree.of2019(document);
    var four = new TableFour(document);
    var edition =
        new Edition(
            "2019", document, 2019, 2020, List.of(two.table(), three.table(), four.table()));
    var notice = "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知";
    return statute(edition, notice, "2019、2020 年", two.rules(), three.rules(), four.rules());
  }

  private static Statute of2021() {
    var document = "国办公开办函〔2021〕30号";
    var two = new TableTwo2021(document);
    var three = TableThree.of2021(document);
    var four = new TableFour(document);
    var edition =
        new Edition(
            "2021",
            document,
            2021,
            Integer.MAX_VALUE,
            List.of(two.table(), three.table(), four.table()));
    var notice = "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知";
    return statute(edition, notice, "2021 年起", two.rules(), three.rules(), four.rules());
  }

  private static Statute statute(
      Edition edition,
      String notice,
      String years,
      List<Rule> two,
      List<Rule> three,
      List<Rule> four) {
    var narrative = new Narrative(edition);
    var quantities = narrative.quantities();
    var rules = new ArrayList<Rule>();
    var title = edition.document() + "，报告标题";
    rules.add(new UnitRule("cover.unit", title));
    rules.add(new UnitNameRule("cover.unit.name", title));
    rules.add(new TitleRule("cover.title", title));
    rules.add(new DateRule("cover.date.readable", Doubt.UNREADABLE, DEADLINE));
    rules.add(new DateRule("cover.date.day", Doubt.NO_SUCH_DAY, DEADLINE));
    rules.add(new DateRule("cover.date.early", Doubt.TOO_EARLY, DEADLINE));
    rules.add(new EditionRule("cover.edition", edition, years, edition.document()));
    rules.add(new WrittenRule("overview.written", Section.OVERVIEW, DUTY));
    rules.addAll(two);
    rules.addAll(three);
    rules.addAll(four);
    rules.add(new WrittenRule("problems.written", Section.PROBLEMS, DUTY + "第（四）项"));
    rules.add(new WrittenRule("other.written", Section.OTHER, DUTY + "第（五）项"));
    rules.add(new FigureFilledRule("figures.filled", quantities, DUTY));
    rules.add(new QuotedRule("figures.quoted", quantities, DUTY));
    rules.addAll(NumberRules.of(edition));
    rules.addAll(FormRules.of(edition));
    rules.addAll(WordRules.of(edition));
    rules.addAll(YearRules.of(edition));
    return new Statute(
        edition, new Checker(rules, new Phrases(edition).reader()), quantities, notice);
  }

  /// The rules that every table has: each cell holds a number that can be read, no note beside it,
  /// and nothing that is to be reviewed.
  static List<Rule> cellRules(String prefix, Table table, String citation) {
    return List.of(
        new ReadableRule(prefix + ".readable", table, citation),
        new NotedRule(prefix + ".noted", table, citation),
        new ReviewedRule(prefix + ".reviewed", table, citation));
  }

  /// The rules of a table two, which has no sums: its cells are filled in, and their numbers can be
  /// read and have no notes.
  static List<Rule> tableTwoRules(Table table, String document) {
    var citation = document + "，表二";
    var rules = new ArrayList<>(cellRules("t2", table, citation));
    rules.add(
        new FilledRule(
            "t2.filled", "表二", table.cells().stream().map(Cell::ref).toList(), citation));
    return rules;
  }
}
