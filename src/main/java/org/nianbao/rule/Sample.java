package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Draft.Basis;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Run;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.draft.UnitKind;
import org.nianbao.form.CellRef;
import org.nianbao.statement.Passage;
import org.nianbao.wording.Wording;

/// A part of a report that shows what a rule asks for: the rule book prints it, and the tests put
/// it into a report and check that.
///
/// @param parts what stands in the report, in the order in which it is told
public record Sample(List<Part> parts) {

  public Sample {
    parts = List.copyOf(parts);
  }

  /// A part of it.
  public sealed interface Part {}

  /// The text of a passage; a line that begins with （一） or the like is a sub-heading.
  public record Written(Passage passage, String text) implements Part {}

  /// What is typed into a cell.
  public record Typed(CellRef cell, String text) implements Part {}

  /// Cells with zero in them.
  public record Zeros(List<CellRef> cells) implements Part {}

  /// A text of a passage that ends with a number from a cell, which follows the cell.
  public record Shown(Passage passage, String text, CellRef cell) implements Part {}

  /// The kind of the unit.
  public record OfKind(UnitKind kind) implements Part {}

  /// The year reported about.
  public record OfYear(int year) implements Part {}

  /// What stands in the attached report of last year.
  public record OfLastYear(Sample last) implements Part {}

  /// A cell whose place in a document is not certain, 推断.
  public record Inferred(CellRef cell) implements Part {}

  /// A text of section one.
  public static Sample of(String text) {
    return of(Passage.OVERVIEW, text);
  }

  /// A text of a passage.
  public static Sample of(Passage passage, String text) {
    return new Sample(List.of(new Written(passage, text)));
  }

  /// The year reported about.
  public static Sample of(int year) {
    return new Sample(List.of(new OfYear(year)));
  }

  /// What is typed into the first of some cells, and zero in the others.
  public static Sample of(List<CellRef> cells, String first) {
    return new Sample(List.of()).and(cells, first);
  }

  /// What is typed into a cell.
  public static Sample of(CellRef cell, String text) {
    return new Sample(List.of(new Typed(cell, text)));
  }

  /// The same with another text.
  public Sample and(Passage passage, String text) {
    return and(new Written(passage, text));
  }

  /// The same with what is typed into another cell.
  public Sample and(CellRef cell, String text) {
    return and(new Typed(cell, text));
  }

  /// The same with what is typed into the first of some other cells, and zero in the rest of them.
  public Sample and(List<CellRef> cells, String first) {
    var one = and(new Typed(cells.getFirst(), first));
    return cells.size() == 1 ? one : one.and(new Zeros(cells.subList(1, cells.size())));
  }

  /// The same with a text that shows the number of a cell behind it.
  public Sample showing(Passage passage, String text, CellRef cell) {
    return and(new Shown(passage, text, cell));
  }

  /// The same with a cell whose place in a document is not certain.
  public Sample unsure(CellRef cell) {
    return and(new Inferred(cell));
  }

  /// The same for a kind of unit.
  public Sample and(UnitKind kind) {
    return and(new OfKind(kind));
  }

  /// The same for a year.
  public Sample and(int year) {
    return and(new OfYear(year));
  }

  /// The same with a report of last year attached.
  public Sample after(Sample last) {
    return and(new OfLastYear(last));
  }

  private Sample and(Part part) {
    var all = new ArrayList<>(parts);
    all.add(part);
    return new Sample(all);
  }

  /// A report with this in it.
  public Draft in(Draft report) {
    var draft = report;
    for (var part : parts) {
      draft =
          switch (part) {
            case Written(var passage, var text) -> written(draft, passage, text);
            case Typed(var cell, var text) -> draft.typed(cell, text);
            case Zeros(var cells) -> zeros(draft, cells);
            case Shown(var passage, var text, var cell) -> shown(draft, passage, text, cell);
            case OfKind(var kind) -> draft.withCover(draft.cover().withKind(kind));
            case OfYear(int year) -> draft.withCover(draft.cover().withYear(year));
            case OfLastYear(var last) -> attached(draft, last);
            case Inferred(var cell) -> inferred(draft, cell);
          };
    }
    return draft;
  }

  private static Draft inferred(Draft draft, CellRef cell) {
    return draft.with(
        new Draft.Basis(Map.of(cell, ""), draft.basis().reasons(), draft.basis().lastYear()));
  }

  private static Draft attached(Draft draft, Sample last) {
    var cover = Cover.of(draft.cover().unit(), draft.cover().year() - 1);
    var report = last.in(Draft.of(draft.edition(), cover));
    return draft.with(new Basis(Map.of(), Map.of(), Optional.of(report)));
  }

  private static Draft written(Draft draft, Passage passage, String text) {
    return passage
        .field()
        .map(field -> draft.withCover(field.with(draft.cover(), text)))
        .orElseGet(() ->
            draft.with(passage.section(), new Prose(text.lines().map(Sample::paragraph).toList())));
  }

  private static Draft zeros(Draft draft, List<CellRef> cells) {
    var filled = draft;
    for (var cell : cells) {
      filled = filled.typed(cell, "0");
    }
    return filled;
  }

  private static Draft shown(Draft draft, Passage passage, String text, CellRef cell) {
    var number = Run.of(Figure.of(cell), Weight.PLAIN);
    var prose = Prose.of(text).insert(new Position(0, text.length()), number);
    return draft.with(passage.section(), prose);
  }

  private static Paragraph paragraph(String line) {
    boolean isHeading = line.matches("（[一二三四五六七八九十]+）[^。]{0,40}");
    return Paragraph.of(isHeading ? Style.HEADING : Style.BODY, line);
  }

  /// What it says, one line for each part.
  public List<String> told() {
    return parts.stream().map(Sample::told).toList();
  }

  private static String told(Part part) {
    return switch (part) {
      case Written(var passage, var text) ->
          text.isBlank()
              ? Wording.of("sample.blank", passage.label())
              : Wording.of(
                  "sample.written", passage.label(), text.lines().collect(Collectors.joining("／")));
      case Typed(var cell, var text) ->
          text.isBlank()
              ? Wording.of("sample.blank", cell.label())
              : Wording.of("sample.typed", cell.label(), text);
      case Zeros(var cells) -> Wording.of("sample.zeros", cells.size());
      case Shown(var passage, var text, var cell) ->
          Wording.of("sample.shown", passage.label(), text, cell.label());
      case OfKind(var kind) -> Wording.of("sample.kind", kind.label());
      case OfYear(int year) -> Wording.of("sample.year", year);
      case Inferred(var cell) -> Wording.of("sample.inferred", cell.label());
      case OfLastYear(var last) -> Wording.of("sample.last", String.join("；", last.told()));
    };
  }
}
