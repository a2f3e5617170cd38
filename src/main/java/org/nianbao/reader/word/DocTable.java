package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.nianbao.file.ContentTrouble;
import org.nianbao.reader.word.TableRows.Merge;

/// A table of an old document. It has no grid: which column a cell stands in follows from where its
/// edges are, in twentieths of a point.
final class DocTable {
  /// Edges that are no further apart are one: rows are laid out to a fraction of a millimetre.
  private static final int NEAR = 20;

  private final DocBody body;
  private final TableRows rows = new TableRows();

  /// @param body what the table stands in
  DocTable(DocBody body) {
    this.body = body;
  }

  /// The table, or what it lays out.
  List<WordContent> contents(Table table) throws ContentTrouble {
    var edges = edges(table);
    for (int r = 0; r < table.numRows(); r++) {
      var row = table.getRow(r);
      rows.next();
      for (int c = 0; c < row.numCells(); c++) {
        var cell = row.getCell(c);
        int left = edges.isEmpty() ? c : place(edges, cell.getLeftEdge());
        int right = edges.isEmpty() ? c + 1 : place(edges, cell.getLeftEdge() + cell.getWidth());
        add(cell, left, right - left);
      }
    }
    return rows.contents();
  }

  private void add(TableCell cell, int column, int columns) throws ContentTrouble {
    var inner = body.inner();
    inner.addAll(cell);
    if (cell.isMerged() && !cell.isFirstMerged()) {
      rows.addBeside(column, columns, inner.contents());
    } else {
      rows.add(column, columns, merge(cell), inner.contents());
    }
  }

  private static Merge merge(TableCell cell) {
    if (!cell.isVerticallyMerged()) {
      return Merge.NONE;
    }
    return cell.isFirstVerticallyMerged() ? Merge.FIRST : Merge.FURTHER;
  }

  /// The edges of all columns from left to right; none if a row's cells do not follow one another,
  /// as in a damaged file: only their order counts then.
  private static List<Integer> edges(Table table) {
    var all = new TreeSet<Integer>();
    for (int r = 0; r < table.numRows(); r++) {
      var row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        var cell = row.getCell(c);
        if (cell.getWidth() <= NEAR
            || c > 0 && row.getCell(c - 1).getLeftEdge() >= cell.getLeftEdge()) {
          return List.of();
        }
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    var edges = new ArrayList<Integer>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /// The number of edges to the left of one.
  private static int place(List<Integer> edges, int edge) {
    int place = 0;
    while (place + 1 < edges.size() && edges.get(place + 1) <= edge) {
      place++;
    }
    return place;
  }
}
