package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.form.CellRef;
import org.nianbao.form.Heading;
import org.nianbao.form.Heading.Role;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.recognition.DrawnTable.Drawn;
import org.nianbao.source.HtmlReading;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.statute.Statute;

/// A whole report with random figures, of which one table is disturbed, and what a person reads in
/// it.
final class DisturbedDocument {
  private static final List<Section> TABLES =
      List.of(Section.DISCLOSURE, Section.APPLICATIONS, Section.DISPUTES);

  private final Random random;
  private final Draft draft;
  private final Section section;
  private final Map<Section, List<DrawnTable>> tables = new HashMap<>();
  private final Expected expected;

  /// Whether the name of a group of rows is disturbed: only merged cells show what it is of.
  private boolean isOfRows;

  DisturbedDocument(Random random) {
    this.random = random;
    this.draft = draft(random);
    this.section = TABLES.get(random.nextInt(TABLES.size()));
    var totals = Totals.of(draft);
    var texts = new HashMap<CellRef, String>();
    for (var table : draft.edition().tables()) {
      tables.put(table.section(), List.of(DrawnTable.of(table, totals)));
      table.cells().forEach(cell -> texts.put(cell.ref(), totals.printed(cell.ref())));
    }
    expected = new Expected(texts);
  }

  private static Draft draft(Random random) {
    var statute = Statute.all().get(random.nextInt(Statute.all().size()));
    var draft = Reports.blank(statute).draft();
    boolean balanced = random.nextBoolean();
    for (var table : draft.edition().tables()) {
      for (var cell : table.cells()) {
        if (!balanced || !table.isTotal(cell.ref())) {
          int bound = random.nextInt(3) == 0 ? 1000 : 12;
          draft = draft.typed(cell.ref(), String.valueOf(random.nextInt(bound)));
        }
      }
    }
    return draft;
  }

  Draft draft() {
    return draft;
  }

  Expected expected() {
    return expected;
  }

  boolean isOfRows() {
    return isOfRows;
  }

  Random random() {
    return random;
  }

  Table form() {
    return draft.edition().table(section).orElseThrow();
  }

  /// The table that is disturbed.
  DrawnTable table() {
    return tables.get(section).getFirst();
  }

  void change(UnaryOperator<DrawnTable> change) {
    tables.put(section, List.of(change.apply(table())));
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  Drawn anyOf(Predicate<Drawn> which) {
    var found = table().cells().stream().filter(which).toList();
    return found.isEmpty() ? anyFigure() : oneOf(found);
  }

  Drawn anyFigure() {
    return oneOf(table().cells().stream().filter(drawn -> drawn.cell().isPresent()).toList());
  }

  /// A label that names rows or columns.
  Drawn anyLabel() {
    return anyOf(drawn ->
        drawn.is(Role.ROW)
            || drawn.is(Role.COLUMN)
            || drawn.is(Role.GROUP)
            || drawn.is(Role.VERTICAL));
  }

  Optional<Drawn> at(int row, int column) {
    return table().at(row, column);
  }

  List<CellRef> under(Drawn label) {
    return label.heading().map(heading -> form().under(heading)).orElse(List.of());
  }

  void unsure(Drawn label) {
    unsure(under(label));
    isOfRows |= label.is(Role.GROUP) || label.is(Role.VERTICAL);
  }

  void unsure(List<CellRef> cells) {
    expected.isUnsure(cells);
  }

  /// The cells of the form in the row of a cell.
  List<CellRef> rowOf(Drawn drawn) {
    return cellsOf(drawn.box().row());
  }

  List<CellRef> cellsOf(int row) {
    return form().cells().stream()
        .filter(cell -> cell.box().row() == row)
        .map(cell -> cell.ref())
        .toList();
  }

  /// The cells of every row that has a cell of one place in a column.
  List<CellRef> rowsWithACellAt(int column) {
    return form().cells().stream()
        .filter(cell -> cell.box().column() == column && cell.box().columns() == 1)
        .flatMap(cell -> cellsOf(cell.box().row()).stream())
        .toList();
  }

  /// Whether a label names one column.
  boolean isLeaf(Drawn drawn) {
    return drawn.is(Role.COLUMN)
        && !under(drawn).isEmpty()
        && under(drawn).stream().allMatch(ref -> columnOf(ref).equals(drawn.heading()));
  }

  private Optional<Heading> columnOf(CellRef ref) {
    return form().labelsOf(ref).stream()
        .filter(heading -> heading.role() == Role.COLUMN)
        .reduce((upper, lower) -> lower.box().row() > upper.box().row() ? lower : upper);
  }

  /// Whether a label names a group of rows or columns.
  boolean isGroup(Drawn drawn) {
    return drawn.is(Role.GROUP)
        || (drawn.is(Role.COLUMN) && !under(drawn).isEmpty() && !isLeaf(drawn));
  }

  /// The other labels of the same kind for the same part of the table.
  List<Drawn> siblings(Drawn label) {
    return table().cells().stream()
        .filter(other -> other != label && !other.text().equals(label.text()))
        .filter(other -> other.heading().isPresent() && label.heading().isPresent())
        .filter(other -> other.heading().get().role() == label.heading().get().role())
        .filter(other -> !under(other).isEmpty())
        .filter(other ->
            label.is(Role.COLUMN)
                ? other.box().row() == label.box().row()
                    && isLeaf(other) == isLeaf(label)
                    && parent(other).equals(parent(label))
                : columns(other).equals(columns(label)))
        .toList();
  }

  /// The labels of single columns of other groups, of those that stand in the table once.
  List<Drawn> strangers(Drawn label) {
    var leaves = table().cells().stream().filter(this::isLeaf).toList();
    return leaves.stream()
        .filter(other -> isOnce(other, leaves) && isOnce(label, leaves))
        .filter(other -> !parent(other).equals(parent(label)))
        .filter(other -> under(other).size() == under(label).size())
        .toList();
  }

  private static boolean isOnce(Drawn label, List<Drawn> leaves) {
    return leaves.stream().filter(leaf -> leaf.text().equals(label.text())).count() == 1;
  }

  private Optional<Heading> parent(Drawn label) {
    return form().headings().stream()
        .filter(heading -> heading.role() == Role.COLUMN)
        .filter(heading -> heading.box().endRow() == label.box().row())
        .filter(heading ->
            heading.box().column() <= label.box().column()
                && heading.box().endColumn() >= label.box().endColumn())
        .findFirst();
  }

  private List<Optional<Heading>> columns(Drawn label) {
    return under(label).stream()
        .filter(ref -> ref.row().equals(under(label).getFirst().row()))
        .map(this::columnOf)
        .toList();
  }

  /// Exchanges what is read in two lists of cells.
  void swap(List<CellRef> some, List<CellRef> others) {
    for (int i = 0; i < some.size(); i++) {
      var text = expected.text(some.get(i));
      expected.reads(some.get(i), expected.text(others.get(i)));
      expected.reads(others.get(i), text);
    }
  }

  /// Whether a drawn cell stands under a column label.
  boolean belongs(Drawn drawn, Drawn label) {
    return drawn == label || drawn.cell().filter(under(label)::contains).isPresent();
  }

  /// Below the repeated head of another block of the table, the rows have labels that are not
  /// theirs, as far as their own do not follow.
  void doubtBelowAnotherHead(int row) {
    if (section == Section.DISCLOSURE) {
      form().cells().stream()
          .filter(cell -> cell.box().row() >= row)
          .filter(cell -> isHeadAbove(cell.box().row(), row))
          .forEach(cell -> unsure(List.of(cell.ref())));
    }
  }

  private boolean isHeadAbove(int cellRow, int row) {
    return form().headings().stream()
        .filter(heading -> heading.role() == Role.COLUMN)
        .noneMatch(heading -> heading.box().row() >= row && heading.box().row() < cellRow);
  }

  /// Cuts the table in two, the second part with its head again or without.
  void cut() {
    int head = form().headRows();
    int row = random.nextInt(head, table().rows());
    var lower = table().part(row, table().rows());
    if (random.nextBoolean() && section != Section.DISCLOSURE) {
      lower = table().part(0, head).below(lower);
    }
    if (random.nextBoolean()) {
      lower = lower.map(drawn -> drawn.is(Role.VERTICAL) ? drawn.with("") : drawn);
    }
    tables.put(section, List.of(table().part(0, row), lower));
  }

  /// Puts the rows of the next table below those of the table, or above those of the last one.
  void join() {
    int index = Math.min(TABLES.indexOf(section), TABLES.size() - 2);
    var upper = TABLES.get(index);
    var lower = TABLES.get(index + 1);
    tables.put(upper, List.of(tables.get(upper).getFirst().below(tables.get(lower).getFirst())));
    tables.put(lower, List.of());
  }

  /// The document with its tables on their grids.
  Source grid() {
    return source(Kind.DOCX, table -> table.grid("表"));
  }

  /// The document as text with tabs.
  Source tabs() {
    return source(Kind.TEXT, table -> table.tabs("表"));
  }

  /// The document as text with tabs that leave out what merged cells cover.
  Source shortTabs() {
    return source(Kind.TEXT, table -> table.shortTabs("表"));
  }

  private Source source(Kind kind, Function<DrawnTable, TableBlock> block) {
    var blocks = new ArrayList<SourceBlock>();
    var paragraph = Origin.of("段");
    blocks.add(TextBlock.of(draft.cover().title(), paragraph));
    for (var part : Section.values()) {
      if (part != Section.COVER) {
        blocks.add(TextBlock.of(part.heading(), paragraph));
        var drawn = tables.getOrDefault(part, List.of());
        if (draft.edition().table(part).isEmpty()) {
          blocks.add(TextBlock.of("照实写明。", paragraph));
        }
        drawn.forEach(table -> blocks.add(block.apply(table)));
      }
    }
    return new Source(kind, blocks, List.of());
  }

  /// The document as a page of a web site.
  Source page() {
    var html = new StringBuilder("<p>" + draft.cover().title() + "</p>");
    for (var part : Section.values()) {
      if (part != Section.COVER) {
        html.append("<p>").append(part.heading()).append("</p>");
        for (var table : tables.getOrDefault(part, List.of())) {
          html.append(table.html(_ -> "", drawn -> drawn.text().replace("\n", "<br>")));
        }
      }
    }
    var reading = HtmlReading.of(html.toString());
    return new Source(Kind.HTML, reading.blocks(), reading.omissions());
  }
}
