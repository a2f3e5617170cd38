package org.nianbao.reader.pdf;

/// A straight line on a page, horizontal or vertical. Which of both it is says the list that it is
/// in.
///
/// @param at its place across: from the top for a horizontal one, from the left for a vertical one
/// @param from where it begins
/// @param to where it ends
record PdfRuling(double at, double from, double to) {
  double length() {
    return to - from;
  }

  /// How much of a stretch it covers.
  double covered(double begin, double end) {
    return Math.max(0, Math.min(to, end) - Math.max(from, begin));
  }

  /// Whether it meets one of the other direction, with some points of play.
  boolean meets(PdfRuling other, double play) {
    return other.at >= from - play
        && other.at <= to + play
        && at >= other.from - play
        && at <= other.to + play;
  }
}
