package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/// The writer through which the verbs print to the console. It replaces invisible characters that a
/// terminal or a reader's eye obeys by their code, such as `<U+202E>`: a hostile draft or file name
/// moves no cursor, sets no title, reverses no text and hides nothing.
///
/// The codes are ASCII, since a GBK console has no other characters for them.
final class Screen extends Writer {
  private final Writer console;

  private Screen(Writer console) {
    this.console = console;
  }

  /// A writer to a console stream, flushed after each line.
  static PrintWriter of(PrintStream console) {
    return new PrintWriter(new Screen(new OutputStreamWriter(console, console.charset())), true);
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    console.write(shown(new String(characters, from, count)));
  }

  /// The text with codes in place of invisible characters. Line ends and tabs stay.
  private static String shown(String text) {
    var shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      if (isHarmless(point) || text.startsWith("\r\n", at)) {
        shown.appendCodePoint(point);
      } else {
        shown.append("<U+%04X>".formatted(point));
      }
      at += Character.charCount(point);
    }
    return shown.toString();
  }

  /// Whether a character is shown as itself, or begins a line or a column.
  static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\n' || point == '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  @Override
  public void flush() throws IOException {
    console.flush();
  }

  @Override
  public void close() throws IOException {
    console.close();
  }
}
