package org.nianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.rule.Checker;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Findings;
import org.nianbao.statute.Statute;

/// The test language for reports: start from one of these, type into cells, then expect.
///
/// `Reports.blank2021().typed("t3.received.natural_person", "1").findings()`
public final class Reports {
  /// What the sample reports are called by.
  public static final String UNIT = "青川县水务局";

  private static final Map<Edition, Report> BALANCED =
      Statute.all().stream().collect(Collectors.toMap(Statute::edition, Reports::written));

  private Reports() {}

  /// A new report on the 2021 form: cover filled in, nothing else.
  public static Report blank2021() {
    return blank(Statute.OF_2021);
  }

  /// A new report on the 2019 form.
  public static Report blank2019() {
    return blank(Statute.OF_2019);
  }

  /// A new report on the form of an edition, of the first year that it covers.
  public static Report blank(Statute statute) {
    var year = statute.equals(Statute.OF_2019) ? 2019 : 2025;
    return new Report(Draft.of(statute.edition(), Cover.of(UNIT, year)));
  }

  /// A complete report on the 2021 form to which no rule objects. Every total is 手填.
  public static Report balanced() {
    return balanced(Statute.OF_2021);
  }

  /// A complete report on the 2019 form to which no rule objects. Every total is 手填.
  public static Report balanced2019() {
    return balanced(Statute.OF_2019);
  }

  /// A complete report to which no rule of the edition objects. Every total is 手填.
  public static Report balanced(Statute statute) {
    return BALANCED.get(statute.edition());
  }

  private static Report written(Statute statute) {
    return blank(statute)
        .figures("figures-" + statute.edition().id() + ".txt")
        .written(Section.OVERVIEW, "本年度依法公开政府信息。")
        .written(Section.PROBLEMS, "公开的及时性还不够，将逐月检查。")
        .written(Section.OTHER, "无。");
  }

  /// Every cell of an edition, in the order of the form.
  public static List<Cell> cells(Edition edition) {
    return edition.tables().stream().flatMap(table -> table.cells().stream()).toList();
  }

  /// The lines of a resource beside this class, comments left out.
  public static List<String> lines(String resource) {
    try (var in = Reports.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no test resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every cell that a finding speaks of: marked, or part of a number that it compares.
  public static List<CellRef> concerned(Finding finding) {
    var compared =
        finding.comparison().stream()
            .flatMap(both -> Stream.of(both.expected(), both.actual()))
            .flatMap(side -> side.cells().stream());
    return Stream.concat(finding.cells().stream(), compared).distinct().toList();
  }

  /// A report under test, immutable: every step gives another one.
  ///
  /// @param draft the draft so far
  public record Report(Draft draft) {

    /// With a text typed into a cell, as a clerk would.
    public Report typed(String id, String text) {
      return typed(cell(id).ref(), text);
    }

    /// With a text typed into a cell.
    public Report typed(CellRef cell, String text) {
      return new Report(draft.typed(cell, text));
    }

    /// With texts typed into the cells whose ids start alike, from left to right.
    public Report row(String prefix, Object... texts) {
      var row =
          cells(draft.edition()).stream()
              .filter(cell -> cell.ref().id().startsWith(prefix + "."))
              .toList();
      if (row.size() < texts.length) {
        throw new IllegalArgumentException(prefix + " has " + row.size() + " cells");
      }
      var next = this;
      for (int i = 0; i < texts.length; i++) {
        next = next.typed(row.get(i).ref(), texts[i].toString());
      }
      return next;
    }

    /// With a cell cleared.
    public Report cleared(String id) {
      return typed(id, "");
    }

    /// With every total cleared, so that it follows its sum.
    public Report following() {
      var blanks = new HashMap<CellRef, Entry>();
      totals().forEach(total -> blanks.put(total, Entry.BLANK));
      return new Report(draft.with(blanks));
    }

    /// With 0 in every blank cell that is no total.
    public Report zeros() {
      var next = this;
      for (var cell : cells(draft.edition())) {
        var table = draft.edition().tableOf(cell.ref());
        if (!table.isTotal(cell.ref()) && draft.entry(cell.ref()) instanceof Entry.Blank) {
          next = next.typed(cell.ref(), "0");
        }
      }
      return next;
    }

    /// With prose in a section.
    public Report written(Section section, String text) {
      return new Report(draft.with(section, Prose.of(text)));
    }

    /// With another cover.
    public Report cover(UnaryOperator<Cover> change) {
      return new Report(draft.withCover(change.apply(draft.cover())));
    }

    /// The cell of a stable id.
    public Cell cell(String id) {
      return draft.edition().tables().stream()
          .flatMap(table -> table.cell(id).stream())
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(draft.edition() + " has no cell " + id));
    }

    /// What stands in a cell.
    public Entry entry(String id) {
      return draft.entry(cell(id).ref());
    }

    /// The draft with its totals.
    public Totals worked() {
      return Totals.of(draft);
    }

    /// What the rule book of its form says.
    public Findings findings() {
      return Statute.of(draft.edition()).checker().check(draft);
    }

    /// What one rule says. The others are not asked: none knows of another.
    public List<Finding> findings(String rule) {
      var whole = Statute.of(draft.edition()).checker();
      var one = whole.rules().stream().filter(each -> each.id().equals(rule)).toList();
      return new Checker(one, whole.reader()).check(draft).list();
    }

    /// The ids of the rules that object, one for each finding.
    public List<String> objections() {
      return findings().list().stream().map(finding -> finding.rule().id()).toList();
    }

    private List<CellRef> totals() {
      return draft.edition().tables().stream()
          .map(Table::sums)
          .map(Map::keySet)
          .flatMap(keys -> keys.stream())
          .toList();
    }

    private Report figures(String resource) {
      var next = this;
      for (var line : lines(resource)) {
        var words = Arrays.asList(line.split(" "));
        var figures = words.subList(1, words.size());
        next =
            figures.size() == 1
                ? next.typed(words.getFirst(), figures.getFirst())
                : next.row(words.getFirst(), figures.toArray());
      }
      return next;
    }
  }

  /// A 2021 report with a different figure in every cell, totals following: 37 times the cell's
  /// number, modulo 101. The clipboards under `block` were written from it.
  public static Draft numbered() {
    var draft = blank2021().draft();
    int number = 0;
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        if (!table.isTotal(cell.ref())) {
          draft = draft.typed(cell.ref(), String.valueOf(number++ * 37 % 101));
        }
      }
    }
    return draft;
  }
}
