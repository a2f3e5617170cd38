package org.nianbao.paste;

import java.util.List;
import org.nianbao.markup.TabbedText;

/// A table read from the clipboard: rows of texts, not necessarily of equal length.
///
/// Its texts are plain: no control or zero-width characters, line breaks as single spaces, nothing
/// around them. A pasted table is at most [#MAX_ROWS] by [#MAX_COLUMNS]: many times the largest
/// table of the form.
///
/// @param rows the positions of each row
/// @param leftovers texts left out of the rows: those hidden or struck through in the program they
///   were copied from, and note marks
/// @param unread number of texts outside of the largest pasted table, which were only counted
/// @param unreadRows number of rows that were only counted
public record PastedTable(
    List<List<Place>> rows, List<Leftover> leftovers, int unread, int unreadRows) {
  /// The most rows that are read.
  public static final int MAX_ROWS = 1000;

  /// The most columns that are read.
  public static final int MAX_COLUMNS = 100;

  private static final PastedTable EMPTY = new PastedTable(List.of(), List.of(), 0, 0);

  /// A position of the pasted table.
  public sealed interface Place {
    /// Its text; empty if it is blank or merged into another.
    String text();

    /// Whether it has no text.
    default boolean isBlank() {
      return text().isEmpty();
    }
  }

  /// A position that is not merged into another.
  ///
  /// @param text its text; may be empty
  public record Text(String text) implements Place {}

  /// A position that is merged with the one to its left or above: never a blank of its own.
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

  /// Reads the clipboard: the table of its HTML if there is one, else its plain text. Never fails.
  ///
  /// @param html the HTML on the clipboard; empty if there is none
  /// @param text the plain text on the clipboard; empty if there is none
  public static PastedTable of(String html, String text) {
    var pasted = HtmlRows.read(html, text);
    return pasted.isEmpty() && pasted.leftovers().isEmpty() ? ofText(text) : pasted;
  }

  /// Reads tab-separated text as Excel, WPS and LibreOffice write it, quoted cells included. Never
  /// fails.
  public static PastedTable ofText(String text) {
    var rows = new Rows();
    TabbedText.read(text, rows);
    return rows.pasted(List.of());
  }

  /// Reads the table of an HTML fragment: the one with the most numbers, of several such the one
  /// with the most texts. Empty if there is none. Never fails.
  public static PastedTable ofHtml(String html) {
    return HtmlRows.read(html, "");
  }

  /// A table without rows.
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

  /// The text at a position, counted from 0; empty beyond the end of a row.
  String text(int row, int column) {
    var places = rows.get(row);
    return column < places.size() ? places.get(column).text() : "";
  }
}
