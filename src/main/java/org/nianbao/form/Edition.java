package org.nianbao.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The statutory form of a period: six sections, each prose or a [Table].
///
/// Compared by identity: an edition is a constant of `statute`.
public final class Edition {
  private final String id;
  private final String document;
  private final int firstYear;
  private final int lastYear;
  private final Map<Section, Table> tables;

  /// @param id the stable id in files, such as `2021`
  /// @param document the document number that sets the form, such as 国办公开办函〔2021〕30号
  /// @param firstYear the first report year it is used for
  /// @param lastYear the last report year, or [Integer#MAX_VALUE] while it is in force
  /// @param tables one table for each section that is not prose
  public Edition(String id, String document, int firstYear, int lastYear, List<Table> tables) {
    this.id = id;
    this.document = document;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    var bySection = new EnumMap<Section, Table>(Section.class);
    tables.forEach(table -> bySection.put(table.section(), table));
    this.tables = Collections.unmodifiableMap(bySection);
  }

  /// The stable id in files.
  public String id() {
    return id;
  }

  /// The number of the document that sets the form.
  public String document() {
    return document;
  }

  /// Whether reports of the given year are made on this form.
  public boolean covers(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /// The first report year that it is used for.
  public int firstYear() {
    return firstYear;
  }

  /// The tables in the order of their sections.
  public List<Table> tables() {
    return List.copyOf(tables.values());
  }

  /// The table of a section; empty where the section is prose.
  public Optional<Table> table(Section section) {
    return Optional.ofNullable(tables.get(section));
  }

  /// The cell of the given stable id, if a table of this edition has it.
  public Optional<Cell> cell(String id) {
    return tables.values().stream().flatMap(table -> table.cell(id).stream()).findFirst();
  }

  /// The sum of the cells of the given ids; empty if no id is given or this form lacks one of them.
  public Optional<Term> term(List<String> ids) {
    var cells = ids.stream().flatMap(id -> cell(id).stream()).map(Cell::ref).toList();
    return cells.isEmpty() || cells.size() < ids.size()
        ? Optional.empty()
        : Optional.of(new Term(cells));
  }

  /// The table that holds a cell.
  ///
  /// @throws IllegalArgumentException if the edition has no table in that section
  public Table tableOf(CellRef ref) {
    return table(ref.section())
        .orElseThrow(() -> new IllegalArgumentException("no table for " + ref));
  }

  @Override
  public String toString() {
    return "edition " + id;
  }
}
