package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/// A stream of the console as the verbs write to it. Whatever they print passes here: characters
/// that nobody sees, but that a terminal or a reader's eye obeys, are shown by their code, such as
/// `<U+202E>`. A hostile draft or file name moves no cursor, sets no title, turns no text round and
/// hides nothing.
///
/// Codes of ASCII, since a console that is GBK has no other marks for them.
final class Screen extends Writer {
  private final Writer console;

  private Screen(Writer console) {
    this.console = console;
  }

  /// A writer to a stream of the console, flushed line by line.
  static PrintWriter of(PrintStream console) {
    return new PrintWriter(new Screen(new OutputStreamWriter(console, console.charset())), true);
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    console.write(shown(new String(characters, from, count)));
  }

  /// A text with marks for what nobody sees. Line ends and tabs stay.
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

  private static boolean isHarmless(int point) {
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
