package org.nianbao.ui.grid;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.edit.Editor;
import org.nianbao.form.Box;
import org.nianbao.form.Cell;
import org.nianbao.form.CellRef;
import org.nianbao.form.Table;
import org.nianbao.paste.Copy;
import org.nianbao.paste.Landing;
import org.nianbao.paste.Leftover;
import org.nianbao.paste.PastedTable;
import org.nianbao.ui.parts.ClipboardReading;
import org.nianbao.wording.Wording;

/// The commands on the selected cells: copy, cut, paste, clear, fill. Each command is one undo
/// step.
public final class GridCommands {
  private static final int MOST_LEFTOVERS = 5;

  private final Editor editor;
  private final FormGrid grid;
  private final ClipboardReading reading;

  GridCommands(Editor editor, FormGrid grid, ClipboardReading reading) {
    this.editor = editor;
    this.grid = grid;
    this.reading = reading;
  }

  private List<CellRef> selected() {
    return grid.selected();
  }

  private Box box(CellRef cell) {
    return grid.table().cell(cell).box();
  }

  private boolean isTotal(CellRef cell) {
    return grid.table().isTotal(cell);
  }

  private Entry read(CellRef cell, String text) {
    return Entry.parse(grid.table().cell(cell).kind(), text);
  }

  /// The selected cells that are not totals, row after row.
  List<CellRef> rowwise() {
    return selected().stream().filter(cell -> !isTotal(cell)).toList();
  }

  /// The selected cells that are not totals, column after column.
  List<CellRef> columnwise() {
    return rowwise().stream()
        .sorted(
            Comparator.<CellRef>comparingInt(cell -> box(cell).column())
                .thenComparingInt(cell -> box(cell).row()))
        .toList();
  }

  /// Copies the selected cells to the clipboard, as tab-separated text and as an HTML table.
  public void copy() {
    var copy =
        Copy.of(editor.findings().get().totals(), grid.table(), grid.selection().get().box());
    var content = new ClipboardContent();
    content.putString(copy.text());
    content.putHtml(copy.html());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Copies the selected cells to the clipboard and clears them.
  public void cut() {
    copy();
    clear();
  }

  /// Pastes the table on the clipboard: by its labels if it has some, else from the current cell
  /// on. A notice lists what has no place in the table.
  public void paste() {
    paste(Landing::of);
  }

  /// Pastes the numbers of the table on the clipboard from the current cell on, whatever its labels
  /// say, without units and notes. A notice lists what is no number.
  public void pasteNumbers() {
    paste(Landing::ofNumbers);
  }

  /// A way to land a pasted table.
  private interface Paste {
    Landing land(Draft draft, Table table, Box selected, PastedTable pasted);
  }

  private void paste(Paste paste) {
    var clipboard = Clipboard.getSystemClipboard();
    var html = Optional.ofNullable(clipboard.getHtml()).orElse("");
    var text = Optional.ofNullable(clipboard.getString()).orElse("");
    var draft = editor.draft();
    var selected = grid.selection().get().box();
    reading.read(
        html.length() + text.length(),
        () -> {
          var pasted = PastedTable.of(html, text);
          if (pasted.isEmpty() && pasted.leftovers().isEmpty()) {
            return () -> grid.notice(Wording.of("grid.paste.nothing"));
          }
          var landing = paste.land(draft, grid.table(), selected, pasted);
          return () -> take(landing);
        });
  }

  private void take(Landing landing) {
    put(Wording.of("step.paste", landing.entries().size()), landing.changes());
    grid.field().requestFocus();
    if (!landing.leftovers().isEmpty()) {
      var sentences =
          landing.leftovers().stream()
              .limit(MOST_LEFTOVERS)
              .map(Leftover::sentence)
              .collect(Collectors.joining("；"));
      grid.notice(
          Wording.of("grid.paste.leftovers", landing.entries().size(), landing.left(), sentences));
    }
  }

  /// Clears the selected cells; totals among them follow their sums again.
  public void clear() {
    put(Wording.of("step.clear", selected().size()), changes(selected(), _ -> ""));
  }

  /// Ctrl+Enter: fills the typed text into every selected cell that is not a total.
  void fillTyped(String text) {
    editor.restore();
    put(Wording.of("step.fillTyped", rowwise().size()), changes(rowwise(), _ -> text));
    grid.select(grid.selection().get());
  }

  /// The blank cells that 空格填 0 would fill; totals are never among them, nor cells whose figure
  /// stands in a document and is still to be reviewed.
  public List<CellRef> blanks(Reach reach) {
    var at = grid.selection().get().box();
    return grid.table().cells().stream()
        .filter(cell -> !isTotal(cell.ref()))
        .filter(cell -> editor.draft().entry(cell.ref()) instanceof Entry.Blank)
        .filter(cell -> !editor.draft().basis().inferred().containsKey(cell.ref()))
        .filter(cell -> reach.takes(cell.box(), at))
        .map(Cell::ref)
        .toList();
  }

  /// Fills blank cells with zero and moves the focus to the table.
  public void fillZero(List<CellRef> blanks) {
    editor.fillZero(blanks);
    grid.field().requestFocus();
  }

  /// The range that 空格填 0 fills: the selected cells, their whole rows, their whole columns, or the
  /// table.
  public enum Reach {
    SELECTION,
    ROW,
    COLUMN,
    TABLE;

    private boolean takes(Box cell, Box selected) {
      var inRows = cell.row() < selected.endRow() && selected.row() < cell.endRow();
      var inColumns = cell.column() < selected.endColumn() && selected.column() < cell.endColumn();
      return switch (this) {
        case SELECTION -> inRows && inColumns;
        case ROW -> inRows;
        case COLUMN -> inColumns;
        case TABLE -> true;
      };
    }
  }

  /// The count and the sum of the selected cells, as Excel's status bar gives them: how many show
  /// something, and the sum of the numbers among them.
  public Tally tally() {
    var totals = editor.findings().get().totals();
    var filled = selected().stream().filter(cell -> !totals.shown(cell).isEmpty()).toList();
    var sum =
        filled.stream()
            .flatMap(cell -> totals.value(cell).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Tally(filled.size(), sum);
  }

  /// 计数 and 求和 of the selected cells, for the status bar.
  ///
  /// @param count how many of them are not empty
  /// @param sum of the numbers among them; 0 if there is none
  public record Tally(int count, BigDecimal sum) {}

  /// Fills the uppermost selected cell of each column into those below it, as Excel's Ctrl+D does;
  /// in a selection of one row, each takes the content of the cell above.
  public void fillDown() {
    put(Wording.of("step.fillDown"), changes(rowwise(), cell -> shown(source(cell, Motion.UP))));
  }

  /// Fills the leftmost selected cell of each row into those to its right, as Excel's Ctrl+R does;
  /// in a selection of one column, each takes the content of the cell to its left.
  public void fillRight() {
    put(Wording.of("step.fillRight"), changes(rowwise(), cell -> shown(source(cell, Motion.LEFT))));
  }

  /// The cell that a filled cell takes its text from: the edge of the selection in its row or
  /// column; in a selection one cell deep, the neighbour outside.
  private CellRef source(CellRef cell, Motion back) {
    var inside = selected();
    var at = cell;
    for (var next = back.from(grid.table(), at);
        next.filter(inside::contains).isPresent();
        next = back.from(grid.table(), at)) {
      at = next.get();
    }
    var flat =
        back == Motion.UP
            ? grid.selection().get().box().rows() == box(cell).rows()
            : grid.selection().get().box().columns() == box(cell).columns();
    return flat ? back.from(grid.table(), at).orElse(at) : at;
  }

  private String shown(CellRef cell) {
    return editor.draft().entry(cell).text();
  }

  private Map<CellRef, Entry> changes(List<CellRef> cells, Function<CellRef, String> text) {
    var changes = new HashMap<CellRef, Entry>();
    cells.forEach(cell -> changes.put(cell, read(cell, text.apply(cell))));
    return changes;
  }

  private void put(String name, Map<CellRef, Entry> changes) {
    editor.put(name, grid.currentCell(), changes);
  }
}
