package org.nianbao.paste;

import java.util.List;
import org.nianbao.markup.TabbedText;

/// A table as it came from a clipboard: rows of texts, not necessarily of equal length.
///
/// Its texts are plain: no control or zero-width characters, line breaks as single spaces, nothing
/// around them. A pasted table is at most [#MAX_ROWS] by [#MAX_COLUMNS]: many times the largest
/// table of the form.
///
/// @param rows what stands where
/// @param leftovers what was not shown or not meant where it came from: hidden, struck through
/// @param unread number of texts outside of the largest pasted table, which were only counted
/// @param unreadRows number of rows that were only counted
public record PastedTable(
    List<List<Place>> rows, List<Leftover> leftovers, int unread, int unreadRows) {
  /// Rows that are read.
  public static final int MAX_ROWS = 1000;

  /// Columns that are read.
  public static final int MAX_COLUMNS = 100;

  private static final PastedTable EMPTY = new PastedTable(List.of(), List.of(), 0, 0);

  /// A place of the pasted table.
  public sealed interface Place {
    /// What stands there; empty where nothing does.
    String text();

    /// Whether no text stands there.
    default boolean isBlank() {
      return text().isEmpty();
    }
  }

  /// A place of its own.
  ///
  /// @param text what stands there, maybe nothing
  public record Text(String text) implements Place {}

  /// A place that is merged with the one to its left or above: never a blank of its own.
  public record Merged() implements Place {
    @Override
    public String text() {
      return "";
    }
  }

  public PastedTable {
    rows = rows.stream().map(List::copyOf).toList();
    leftovers = List.copyOf(leftovers);
  }

  /// Reads what is on a clipboard: the table of its HTML if there is one, else its text. Never
  /// fails.
  public static PastedTable of(String html, String text) {
    var pasted = HtmlTable.read(html, text);
    return pasted.isEmpty() && pasted.leftovers().isEmpty() ? ofText(text) : pasted;
  }

  /// Reads tab-separated text as Excel, WPS and LibreOffice write it, quoted cells included. Never
  /// fails.
  public static PastedTable ofText(String text) {
    var rows = new Rows();
    TabbedText.read(text, rows);
    return rows.pasted(List.of());
  }

  /// Reads the table of an HTML fragment: the one with the most figures, of several such the one
  /// with the most texts. Empty if there is none. Never fails.
  public static PastedTable ofHtml(String html) {
    return HtmlTable.read(html, "");
  }

  /// Nothing.
  public static PastedTable empty() {
    return EMPTY;
  }

  /// Whether there is no text in it.
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.stream().allMatch(Place::isBlank));
  }

  /// Number of columns of the longest row.
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// What stands at a place; nothing beyond the end of a row.
  String text(int row, int column) {
    var places = rows.get(row);
    return column < places.size() ? places.get(column).text() : "";
  }
}
