package org.nianbao.markup;

/// Reads tab-separated text. A cell that begins with a quotation mark is quoted if the mark is
/// closed right before the next tab, line end or the end; else the mark is part of the text.
public final class TabbedText {
  private final String text;
  private final Rows rows;
  private int at;

  /// Receives the cells of the text, row by row.
  public interface Rows {
    /// Receives the text of the row's next cell.
    void text(String text);

    /// Receives the end of the row.
    void end();
  }

  private TabbedText(String text, Rows rows) {
    this.text = text;
    this.rows = rows;
  }

  /// Reads a text to its end, and passes its cells on. Never fails.
  public static void read(String text, Rows rows) {
    new TabbedText(text, rows).read();
  }

  private void read() {
    while (at < text.length()) {
      cell();
      while (at < text.length() && text.charAt(at) == '\t') {
        at++;
        cell();
      }
      rows.end();
      if (at < text.length()) {
        at += text.startsWith("\r\n", at) ? 2 : 1;
      }
    }
  }

  private void cell() {
    int close = closing();
    if (close > 0) {
      rows.text(text.substring(at + 1, close).replace("\"\"", "\""));
      at = close + 1;
    } else {
      int end = at;
      while (!ends(end)) {
        end++;
      }
      rows.text(text.substring(at, end));
      at = end;
    }
  }

  /// Where the quotation mark that begins the cell is closed; 0 if the cell is not quoted.
  private int closing() {
    if (!text.startsWith("\"", at)) {
      return 0;
    }
    int close = text.indexOf('"', at + 1);
    while (close > 0 && text.startsWith("\"", close + 1)) {
      close = text.indexOf('"', close + 2);
    }
    return close > 0 && ends(close + 1) ? close : 0;
  }

  private boolean ends(int index) {
    if (index >= text.length()) {
      return true;
    }
    char next = text.charAt(index);
    return next == '\t' || next == '\n' || next == '\r';
  }
}
