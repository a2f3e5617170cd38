package org.nianbao.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The part of a page outside of which nothing shows, as the rectangle around it, with those that
/// are kept to come back to.
final class PdfClip {
  /// A state to come back to.
  record State(Rectangle2D now, List<Rectangle2D> kept) {}

  private final Deque<Rectangle2D> kept = new ArrayDeque<>();
  private Rectangle2D now;

  PdfClip(Rectangle2D page) {
    now = page;
  }

  void keep() {
    kept.push(now);
  }

  void comeBack() {
    if (!kept.isEmpty()) {
      now = kept.pop();
    }
  }

  void narrow(Rectangle2D to) {
    now = now.createIntersection(to);
  }

  State state() {
    return new State(now, List.copyOf(kept));
  }

  void comeBackTo(State state) {
    now = state.now();
    kept.clear();
    kept.addAll(state.kept());
  }

  boolean shows(double x, double y) {
    return now.contains(x, y);
  }

  /// What shows of a rectangle; of negative size if nothing does.
  Rectangle2D shown(Rectangle2D box) {
    return box.createIntersection(now);
  }
}
