package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Edition;
import org.nianbao.form.Heading;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.label.Likeness;
import org.nianbao.recognition.Fit.Value;
import org.nianbao.recognition.FormTables.Doubt;
import org.nianbao.recognition.FormTables.Matched;
import org.nianbao.recognition.Recognition.Decision;
import org.nianbao.recognition.Recognition.Deviation;
import org.nianbao.recognition.Recognition.FoundCell;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.recognition.Recognition.Unused;
import org.nianbao.source.GridText;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.wording.Wording;

/// Reads every cell of an edition's tables out of the tables of a document, and where it has none
/// out of its text.
final class TableReading {
  private final Edition edition;
  private final Outline outline;
  private final List<Map.Entry<Section, SourceRow>> rows;
  private final FormTables tables;
  private final RowYears years;
  private final Set<String> foreign;
  private final Map<CellRef, FoundCell> cells = new LinkedHashMap<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();
  private final List<Unused> unused = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();

  /// The tables that were read out of running text.
  private final Set<Table> glued = new HashSet<>();

  private final Map<List<SourceRow>, Map<List<List<Heading>>, Head>> heads =
      new IdentityHashMap<>();

  /// The rows of the form that are in the document.
  private final Map<FormRow, Fit> found = new HashMap<>();

  /// @param year the year of the report, if it is known
  TableReading(
      Edition edition,
      OptionalInt year,
      Outline outline,
      List<Map.Entry<Section, SourceRow>> rows) {
    this.edition = edition;
    this.outline = outline;
    this.rows = rows;
    this.years = new RowYears(year, outline);
    this.foreign = EditionChoice.foreign(edition);
    this.tables = new FormTables(edition, foreign, years);
  }

  Map<CellRef, FoundCell> cells() {
    return cells;
  }

  List<Decision> decisions() {
    return decisions;
  }

  List<Deviation> deviations() {
    return deviations;
  }

  List<Unused> unused() {
    return unused;
  }

  /// The rows of the form that stand in the document twice, a sentence each.
  List<String> repeated() {
    return repeated;
  }

  /// Whether a table was read out of running text, since the document has none.
  boolean isGlued(Table table) {
    return glued.contains(table);
  }

  void read() {
    var turned = turned();
    var result =
        tables.match(
            rows.stream().filter(entry -> !turned.contains(entry.getValue().table())).toList());
    repeated.addAll(result.repeated());
    var places = places(result.matched());
    result
        .matched()
        .forEach(one -> read(one, result.twins().getOrDefault(one.row(), List.of()), places));
    result
        .left()
        .forEach(row ->
            leave(
                row,
                years.isOfAnother(row)
                    ? Wording.of("recognition.unused.year")
                    : Wording.of("recognition.unused.row")));
    for (var table : edition.tables()) {
      var own = tables.form().stream().filter(row -> row.table() == table).toList();
      if (own.stream().noneMatch(found::containsKey)) {
        glued(own, table.section());
        if (own.stream().anyMatch(found::containsKey)) {
          glued.add(table);
        }
      }
      if (own.stream().anyMatch(found::containsKey)) {
        own.stream().filter(row -> !found.containsKey(row)).forEach(this::missing);
      }
    }
    tables.form().forEach(this::put);
    rows.forEach(entry -> marks(entry.getValue()));
  }

  /// Reads table four where it is laid out in another way; returns the tables that are so.
  private Set<TableBlock> turned() {
    var turned = Collections.newSetFromMap(new IdentityHashMap<TableBlock, Boolean>());
    var form = tables.form().stream().filter(row -> row.label().isEmpty()).toList();
    var byTable = new LinkedHashMap<TableBlock, List<SourceRow>>();
    rows.stream()
        .filter(entry -> entry.getKey() == Section.DISPUTES)
        .map(Map.Entry::getValue)
        .forEach(row -> byTable.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row));
    for (var four : form) {
      byTable.forEach((table, own) ->
          TurnedTable.read(own, four)
              .ifPresent(fit -> {
                found.put(four, fit);
                turned.add(table);
              }));
    }
    return turned;
  }

  private static TabbedPlaces places(List<Matched> matched) {
    var places = new TabbedPlaces();
    matched.stream()
        .filter(one -> one.row().table().layout() == Layout.TABS)
        .forEach(one -> places.add(one.row().from(one.from()), one.form().size()));
    return places;
  }

  /// @param twins other rows of the document with the same label
  private void read(Matched one, List<Matched> twins, TabbedPlaces places) {
    var head = head(one);
    if (head.foreign() && head.above().stream().allMatch(Optional::isEmpty)) {
      leave(one.row(), Wording.of("recognition.unused.edition"));
      return;
    }
    var fit = fit(one, head, places);
    if (one.doubt().isPresent()) {
      fit =
          fit.doubted(sentence(one.doubt().get()))
              .offering(
                  twins.stream()
                      .map(twin -> twin.as(one.form()))
                      .flatMap(twin -> fit(twin, head(twin), places).readings())
                      .toList());
    }
    found.put(one.form(), fit);
    label(one);
    columns(one, head);
  }

  private static Fit fit(Matched one, Head head, TabbedPlaces places) {
    return RowFit.of(one.row(), one.from(), one.form(), head, places);
  }

  /// The column labels of a row: worked out once for the rows that share them.
  private Head head(Matched one) {
    var labels = one.form().columns().stream().map(FormRow.Column::labels).toList();
    return heads
        .computeIfAbsent(one.head(), _ -> new HashMap<>())
        .computeIfAbsent(labels, _ -> Head.of(one.head(), one.form(), foreign));
  }

  private static String sentence(Doubt doubt) {
    return switch (doubt) {
      case TWICE -> Wording.of("recognition.why.twice");
      case TALL -> Wording.of("recognition.why.tall");
      case GROUP -> Wording.of("recognition.why.group");
      case LABEL -> Wording.of("recognition.why.label");
      case YEAR -> Wording.of("recognition.why.year");
      case MORE -> Wording.of("recognition.why.more");
      case PLACE -> Wording.of("recognition.why.place");
    };
  }

  private void leave(SourceRow row, String reason) {
    unused.add(new Unused(row.line(), reason, row.place(), true));
  }

  /// Notes a row label other than the form's.
  private void label(Matched one) {
    if (one.likeness() != Likeness.SAME && one.form().label().isPresent()) {
      var stands = one.label().map(GridText::text).orElse("");
      var place = one.label().map(one.row()::place).orElse(one.row().place());
      deviate(stands, one.form().label().get().line(), place);
    }
    tables
        .altered(one)
        .forEach((group, should) -> deviate(group.text(), should.line(), one.row().place(group)));
  }

  /// Notes column labels other than the form's.
  private void columns(Matched one, Head head) {
    if (head.ground() == Head.Ground.NOTHING) {
      return;
    }
    order(one, head);
    var nameless = new ArrayList<Heading>();
    for (int i = 0; i < one.form().size(); i++) {
      var own = one.form().columns().get(i).own();
      var above = head.above().get(i);
      if (above.isEmpty()) {
        nameless.add(own);
      } else if (!Heading.key(above.get().text()).equals(own.key())) {
        deviate(above.get().text(), own.line(), place(head, above.get()));
      }
    }
    var should = nameless.stream().map(Heading::line).distinct().collect(Collectors.joining("、"));
    for (var cell : head.strange()) {
      deviate(cell.text(), should, place(head, cell));
    }
    for (var line : head.lines()) {
      tables.altered(line).entrySet().stream()
          .filter(entry -> head.above().stream().noneMatch(is(entry.getKey())))
          .forEach(entry ->
              deviate(entry.getKey().text(), entry.getValue().line(), line.place(entry.getKey())));
    }
  }

  /// Notes columns in another order than the form's.
  private void order(Matched one, Head head) {
    var columns = one.form().columns();
    var moved =
        IntStream.range(0, columns.size()).filter(i -> head.order().get(i) != i).boxed().toList();
    if (!moved.isEmpty()) {
      var first = head.above().get(moved.getFirst());
      deviate(
          names(moved.stream().map(head.order()::get).map(columns::get)),
          names(moved.stream().map(columns::get)),
          first.map(cell -> place(head, cell)).orElse(one.row().place()));
    }
  }

  private static String names(Stream<FormRow.Column> columns) {
    return columns.map(column -> column.own().line()).collect(Collectors.joining("、"));
  }

  private static Predicate<Optional<GridText>> is(GridText cell) {
    return above -> above.filter(cell::equals).isPresent();
  }

  private static SourcePlace place(Head head, GridText cell) {
    return head.lines().stream()
        .filter(line -> line.own().contains(cell))
        .findFirst()
        .map(line -> line.place(cell))
        .orElse(new SourcePlace.Nowhere(""));
  }

  private void deviate(String stands, String should, SourcePlace place) {
    deviations.add(new Deviation(Deviation.Kind.LABEL, stands, should, place));
  }

  private void missing(FormRow row) {
    deviations.add(
        Deviation.of(Deviation.Kind.ROW, "", row.name(), row.table().section().heading()));
  }

  /// Reads a table that stands in the document as running text.
  private void glued(List<FormRow> own, Section section) {
    found.putAll(new GluedTable(outline.texts(section)).read(own));
  }

  private void put(FormRow row) {
    var fit = found.get(row);
    for (int i = 0; i < row.size(); i++) {
      var ref = row.cells().get(i).ref();
      cells.put(ref, fit == null ? absent(row) : cell(fit.values().get(i)));
    }
    if (fit != null && fit.why().isPresent()) {
      decide(row, fit);
    }
  }

  private FoundCell absent(FormRow row) {
    boolean any =
        tables.form().stream()
            .anyMatch(other -> other.table() == row.table() && found.containsKey(other));
    return new FoundCell(
        "",
        State.MISSING,
        new SourcePlace.Nowhere(
            Wording.of(any ? "recognition.from.noRow" : "recognition.from.noTable")));
  }

  private static FoundCell cell(Value value) {
    return value.text().isEmpty()
        ? new FoundCell("", State.MISSING, value.place())
        : new FoundCell(
            value.text(), value.isSure() ? State.CERTAIN : State.INFERRED, value.place());
  }

  private void decide(FormRow row, Fit fit) {
    var texts = new ArrayList<>(List.of(fit.texts()));
    texts.addAll(fit.others());
    decisions.add(
        new Decision(
            about(row),
            said(row, fit.texts()),
            fit.others().stream().map(other -> said(row, other)).toList(),
            fit.why().orElseThrow(),
            texts.stream().map(each -> reading(row, each)).toList(),
            fit.place()));
  }

  /// The name of a row for people; that of table four is its section's.
  private static String about(FormRow row) {
    var section = row.table().section().heading();
    return row.label()
        .map(label -> Wording.of("recognition.about", section, label.line()))
        .orElse(section);
  }

  private static String said(FormRow row, List<String> texts) {
    return texts.stream().allMatch(String::isEmpty)
        ? Wording.of("recognition.blank")
        : texts.stream()
            .map(text -> text.isEmpty() ? Wording.of("recognition.blank") : text)
            .collect(Collectors.joining(" "));
  }

  private static Map<CellRef, String> reading(FormRow row, List<String> texts) {
    var reading = new LinkedHashMap<CellRef, String>();
    for (int i = 0; i < row.size(); i++) {
      reading.put(row.cells().get(i).ref(), texts.get(i));
    }
    return reading;
  }

  /// Lists what of a row's cells is struck through or hidden, and asks about tracked changes.
  private void marks(SourceRow row) {
    row.unseen()
        .forEach(cell -> unused.addAll(Aside.of(cell.runs(), cell.text(), row.place(cell))));
    for (var cell : row.own()) {
      unused.addAll(Aside.of(cell.runs(), cell.text(), row.place(cell)));
      if (cell.isRevised()) {
        decisions.add(
            new Decision(
                row.place(cell).words(),
                cell.text(),
                List.of(cell.former()),
                Wording.of("recognition.why.revised"),
                List.of(),
                row.place(cell)));
      }
    }
  }
}
