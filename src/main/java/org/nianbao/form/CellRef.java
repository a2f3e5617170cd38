package org.nianbao.form;

/// The address of a cell of the form: its id in files, and its section, row and column as people
/// name them. Cells are addressed in no other way.
///
/// @param id the stable ASCII name used in files, the same in both editions where the cell means
///   the same
/// @param section the section whose table holds the cell
/// @param row the row as a person names it, such as （五）2.重复申请
/// @param column the column as a person names it, such as 自然人
public record CellRef(String id, Section section, String row, String column) {

  /// The whole address for people, such as 三（五）2.重复申请　自然人.
  public String label() {
    var gap = row.startsWith("（") ? "" : "　";
    return section.numeral() + gap + row + "　" + column;
  }

  @Override
  public String toString() {
    return id;
  }
}
