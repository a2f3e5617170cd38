package org.nianbao.ui.prose;

import java.util.Optional;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.nianbao.draft.Prose.Position;
import org.nianbao.prose.FigureEdges;

/// Keeps the caret and the ends of the selection out of the indent and out of linked figures.
final class CaretEdges {
  private final ProseArea area;
  private final ProseModel model;

  CaretEdges(ProseArea area, ProseModel model) {
    this.area = area;
    this.model = model;
    area.selectionProperty().addListener((_, before, now) -> moved(before, now));
  }

  /// Checks the caret after the text has changed, since it may now be inside a linked figure.
  void check() {
    moved(area.getSelection(), area.getSelection());
  }

  private void moved(SelectionSegment before, SelectionSegment now) {
    if (now != null) {
      var from = before == null ? now : before;
      var anchor = atEdge(now.getAnchor(), from.getAnchor(), now.getCaret());
      var caret = atEdge(now.getCaret(), from.getCaret(), now.getAnchor());
      if (anchor != now.getAnchor() || caret != now.getCaret()) {
        area.select(anchor, caret);
      }
    }
  }

  /// The nearest allowed place: outside the indent and outside linked figures.
  private TextPos atEdge(TextPos pos, TextPos before, TextPos other) {
    var clear = outOfIndent(pos);
    if (model.composing() || pos.index() >= model.size()) {
      return clear;
    }
    var at = model.position(clear);
    var edge =
        FigureEdges.outside(
            area.prose(), at, position(before).orElse(at), position(other).orElse(at));
    return edge.equals(at) ? clear : model.textPos(edge);
  }

  private Optional<Position> position(TextPos pos) {
    return Optional.of(pos).filter(one -> one.index() < model.size()).map(model::position);
  }

  private TextPos outOfIndent(TextPos pos) {
    var start = model.textPos(new Position(pos.index(), 0));
    return pos.index() < model.size() && pos.offset() < start.offset() ? start : pos;
  }
}
