package org.nianbao.source;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.text.PlainText;

/// A run of text with one formatting.
///
/// @param text its characters; a line break within a paragraph or between the paragraphs of a table
///   cell is `\n`
/// @param mark what its formatting means
/// @param isBold whether it is bold
public record TextRun(String text, Mark mark, boolean isBold) {

  /// What a formatting means for the text.
  public enum Mark {
    /// Ordinary text.
    PLAIN,
    /// Inserted while changes were tracked: part of the accepted text.
    INSERTED,
    /// Deleted while changes were tracked: no longer text.
    DELETED,
    /// Struck through: replaced, no longer text.
    STRUCK,
    /// Not shown by the program that wrote it, hidden rows and columns included.
    HIDDEN,
    /// A superscript or subscript note mark beside a text: not a digit of it.
    NOTE
  }

  /// A run of ordinary text.
  public static TextRun of(String text) {
    return new TextRun(text, Mark.PLAIN, false);
  }

  /// Whether it is part of the accepted text.
  public boolean counts() {
    return mark == Mark.PLAIN || mark == Mark.INSERTED;
  }

  /// The same text, not shown; what is no text anyhow stays so.
  TextRun hidden() {
    return counts() ? new TextRun(text, Mark.HIDDEN, isBold) : this;
  }

  /// The accepted text of some runs, as it stands, line breaks included.
  public static String text(List<TextRun> runs) {
    return runs.stream().filter(TextRun::counts).map(TextRun::text).collect(Collectors.joining());
  }

  /// The text with one mark, on one line.
  public static String text(List<TextRun> runs, Mark mark) {
    return PlainText.of(
        runs.stream()
            .filter(run -> run.mark == mark)
            .map(TextRun::text)
            .collect(Collectors.joining()));
  }
}
