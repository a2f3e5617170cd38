package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.nianbao.form.Box;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source.Omission;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TableBlock.Layout;
import org.nianbao.source.TextRun;
import org.nianbao.text.PlainText;
import org.nianbao.wording.Wording;

/// Reads one sheet as a table: its cells at their own coordinates, up to the last that has text.
final class SheetTableReading {
  /// The most merged regions that are read.
  private static final int MOST_MERGED = 10_000;

  /// The most omissions that are listed.
  private static final int MOST_OMISSIONS = 200;

  private final Sheet sheet;
  private final List<Omission> omissions;
  private final Sight sight;

  /// What each cell shows, by its address in reading order.
  private final Map<CellAddress, List<TextRun>> shown = new HashMap<>();

  /// The places of each row that a cell covers.
  private final Map<Integer, BitSet> covered = new HashMap<>();

  private int endRow;
  private int endColumn;

  /// @param omissions takes what cannot be read
  SheetTableReading(Sheet sheet, List<Omission> omissions) {
    this.sheet = sheet;
    this.omissions = omissions;
    this.sight = new Sight(sheet, List.of());
  }

  /// The sheet's cells; empty if there is no text on it.
  Optional<TableBlock> read() {
    var runs = new CellRuns(sheet);
    for (var row : sheet) {
      for (var cell : row) {
        show(cell, runs.of(cell));
      }
    }
    if (endRow == 0) {
      return Optional.empty();
    }
    if (Sight.isHidden(sheet)) {
      omitAll();
      return Optional.empty();
    }
    var cells = new ArrayList<GridText>();
    for (var region : sheet.getMergedRegions().stream().limit(MOST_MERGED).toList()) {
      merged(region).ifPresent(cells::add);
    }
    shown.forEach((at, text) -> {
      if (at.getRow() < endRow && at.getColumn() < endColumn) {
        add(Box.at(at.getRow(), at.getColumn()), text).ifPresent(cells::add);
      }
    });
    cells.sort(
        Comparator.comparingInt((GridText cell) -> cell.box().row())
            .thenComparingInt(cell -> cell.box().column()));
    var origin = Origin.of(Wording.of("source.sheet", sheet.getSheetName()));
    return Optional.of(new TableBlock(cells, Layout.GRID, origin));
  }

  private void show(Cell cell, CellRuns.Shown content) {
    var at = cell.getAddress();
    content.trouble().ifPresent(what -> omit("", Wording.of("sheet.omitted", what), at));
    boolean hasText = content.runs().stream().anyMatch(run -> !PlainText.isBlank(run.text()));
    if (at.getRow() >= Extent.MOST_ROWS || at.getColumn() >= Extent.MOST_COLUMNS) {
      if (hasText) {
        omit(TextRun.text(content.runs()), Wording.of("source.beyond"), at);
      }
      return;
    }
    shown.put(at, content.runs());
    if (hasText || content.trouble().isPresent()) {
      endRow = Math.max(endRow, at.getRow() + 1);
      endColumn = Math.max(endColumn, at.getColumn() + 1);
    }
  }

  /// Lists the sheet as a whole: nobody saw its cells, and there may be hundreds.
  private void omitAll() {
    var text =
        shown.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> PlainText.of(TextRun.text(entry.getValue())))
            .filter(said -> !said.isEmpty())
            .collect(Collectors.joining(" "));
    omissions.add(
        new Omission(
            SheetText.shortened(text),
            Wording.of("sheet.omitted.hidden"),
            Wording.of("source.sheet", sheet.getSheetName())));
  }

  private void omit(String text, String reason, CellAddress at) {
    if (omissions.size() < MOST_OMISSIONS) {
      var place = Wording.of("sheet.place", sheet.getSheetName(), at.formatAsString());
      omissions.add(new Omission(SheetText.shortened(text), reason, place));
    }
  }

  /// The cell of a merged region, as far as it is within the table.
  private Optional<GridText> merged(CellRangeAddress region) {
    int rows = Math.min(region.getLastRow() + 1, endRow) - region.getFirstRow();
    int columns = Math.min(region.getLastColumn() + 1, endColumn) - region.getFirstColumn();
    if (rows < 1 || columns < 1) {
      return Optional.empty();
    }
    var at = new CellAddress(region.getFirstRow(), region.getFirstColumn());
    return add(
        new Box(region.getFirstRow(), region.getFirstColumn(), rows, columns),
        shown.getOrDefault(at, List.of()));
  }

  /// A cell with its places taken; empty if another cell covers one of them.
  private Optional<GridText> add(Box box, List<TextRun> runs) {
    for (int row = box.row(); row < box.endRow(); row++) {
      int next = covered.computeIfAbsent(row, _ -> new BitSet()).nextSetBit(box.column());
      if (next >= 0 && next < box.endColumn()) {
        return Optional.empty();
      }
    }
    for (int row = box.row(); row < box.endRow(); row++) {
      covered.get(row).set(box.column(), box.endColumn());
    }
    var cell = new GridText(box, runs, Optional.empty());
    return Optional.of(isSeen(box) ? cell : cell.hidden());
  }

  private boolean isSeen(Box box) {
    var area = new CellRangeAddress(box.row(), box.endRow() - 1, box.column(), box.endColumn() - 1);
    return !sight.hides(area);
  }
}
