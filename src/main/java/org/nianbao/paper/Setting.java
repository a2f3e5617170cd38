package org.nianbao.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.nianbao.paper.TextLine.Piece;

/// Breaks paragraphs into lines of a given length and positions their characters. Lengths are in
/// twips.
///
/// @param left the left end of the lines
/// @param width the length of a line
/// @param indent the indent of a paragraph's first line
/// @param spacing the letter spacing, added after each character; usually negative
/// @param side the alignment
record Setting(int left, int width, int indent, int spacing, Side side) {

  /// The alignment of the lines.
  enum Side {
    /// Justified, except for the last line.
    BOTH,
    LEFT,
    CENTRE,
    RIGHT
  }

  /// Breaks a paragraph into lines. A line break in it starts a new line, as in Word, and a
  /// character that no document can hold takes no space and is not drawn; both count in offsets.
  ///
  /// @param block the index of its block in the manuscript, from 0; -1 for the page number
  /// @param lettering the formatting of the character at an offset; the size is the same throughout
  /// @param height the height of a line
  /// @return the lines one below the other, the first with its upper edge at 0
  List<TextLine> lines(int block, String text, IntFunction<Lettering> lettering, int height) {
    int character = lettering.apply(0).character();
    var lines = new ArrayList<TextLine>();
    for (var span : Breaks.of(text, width - indent, width, point -> advance(point, character))) {
      int start = lines.isEmpty() ? indent : 0;
      var words = text.substring(span.from(), drawnEnd(text, span));
      var row = new Row(words, width - start, character);
      boolean goesOn = span.to() < text.length() && !Breaks.isLineBreak(text.charAt(span.to() - 1));
      var pieces =
          row.pieces(
              left + start + row.shift(),
              side == Side.BOTH && goesOn ? row.stretch() : 0,
              offset -> lettering.apply(span.from() + offset));
      lines.add(new TextLine(block, span.from(), span.to(), lines.size() * height, height, pieces));
    }
    return lines;
  }

  /// The offset after the last character of a line that is drawn: white space at its end is not.
  private static int drawnEnd(String text, Breaks.Span span) {
    int end = span.to();
    while (end > span.from() && !isDrawn(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  private static boolean isDrawn(int point) {
    return Printable.isHeld(point) && !Character.isWhitespace(point);
  }

  private int advance(int point, int character) {
    if (!Printable.isHeld(point)) {
      return 0;
    }
    return (Measure.isNarrow(point) ? character / 2 : character) + spacing;
  }

  /// One line with its words and the space left over.
  private final class Row {
    private final String words;
    private final int character;
    private final int slack;

    Row(String words, int room, int character) {
      this.words = words;
      this.character = character;
      int free = room - words.codePoints().map(point -> advance(point, character)).sum();
      // A stop that hangs over the end is not counted.
      slack =
          free < 0 && words.length() > 1
              ? free + advance(words.codePointBefore(words.length()), character)
              : free;
    }

    int shift() {
      return switch (side) {
        case BOTH, LEFT -> 0;
        case CENTRE -> slack / 2;
        case RIGHT -> slack;
      };
    }

    /// The space added in each gap to justify the line.
    double stretch() {
      long gaps = IntStream.range(0, words.length() - 1).filter(this::isGap).count();
      return gaps == 0 || slack < 0 ? 0 : (double) slack / gaps;
    }

    /// Whether justifying may add space after a character: not inside a number or a Latin word.
    private boolean isGap(int at) {
      char one = words.charAt(at);
      return !Character.isHighSurrogate(one)
          && Printable.isHeld(words.codePointBefore(at + 1))
          && Printable.isHeld(words.codePointAt(at + 1))
          && (one == ' ' || !Measure.isNarrow(one) || !Measure.isNarrow(words.charAt(at + 1)));
    }

    List<Piece> pieces(double from, double stretch, IntFunction<Lettering> lettering) {
      var pieces = new ArrayList<Piece>();
      double x = from;
      for (int at = 0; at < words.length(); ) {
        int end = pieceEnd(at, lettering);
        var piece = Printable.of(words.substring(at, end));
        double wide = piece.codePoints().map(point -> advance(point, character)).sum();
        int inner = (int) IntStream.range(at, end - 1).filter(this::isGap).count();
        int behind = end < words.length() && isGap(end - 1) ? 1 : 0;
        double next = x + wide + (inner + behind) * stretch;
        if (!piece.isEmpty()) {
          double right = Measure.isNarrow(piece.codePointAt(0)) ? x + wide : next;
          pieces.add(
              new Piece(piece, lettering.apply(at), (int) Math.round(x), (int) Math.round(right)));
        }
        x = next;
        at = end;
      }
      return pieces;
    }

    private int pieceEnd(int from, IntFunction<Lettering> lettering) {
      boolean narrow = Measure.isNarrow(words.codePointAt(from));
      int end = from + Character.charCount(words.codePointAt(from));
      while (end < words.length()
          && Measure.isNarrow(words.codePointAt(end)) == narrow
          && lettering.apply(end).equals(lettering.apply(from))
          && !(narrow && words.charAt(end - 1) == ' ')) {
        end += Character.charCount(words.codePointAt(end));
      }
      return end;
    }
  }
}
