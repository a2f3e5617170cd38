package org.nianbao.ui.prose;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.nianbao.draft.Prose.Position;
import org.nianbao.ui.parts.ComposedText;

/// The letters that an input method is composing, shown over the text of a prose area without being
/// part of it.
final class ComposedProse implements ComposedText<ComposedProse.Stretch> {
  private final ProseArea area;
  private final ProseModel model;
  private final Edits edits;

  /// A range of the text, between two positions.
  record Stretch(Position from, Position to) {}

  ComposedProse(ProseArea area, ProseModel model, Edits edits) {
    this.area = area;
    this.model = model;
    this.edits = edits;
  }

  @Override
  public boolean takes() {
    if (!area.isEditable()) {
      edits.refused();
    }
    return area.isEditable() && !area.isDisabled();
  }

  @Override
  public Stretch selection() {
    return new Stretch(area.selectionStart(), area.selectionEnd());
  }

  @Override
  public void select(Stretch stretch) {
    area.select(stretch.from, stretch.to);
  }

  @Override
  public void show(Stretch over, String letters, int caret) {
    model.compose(over.from, over.to, letters);
    area.caret(new Position(over.from.paragraph(), over.from.offset() + caret));
  }

  @Override
  public void withdraw() {
    var stretch = new Stretch(model.composedFrom(), model.composedTo());
    model.cancelComposition();
    select(stretch);
  }

  @Override
  public void put(Stretch over, String text) {
    edits.divide();
    area.replace(model.textPos(over.from), model.textPos(over.to), text);
    edits.divide();
  }

  @Override
  public String selectedWords() {
    return area.selectedText();
  }

  @Override
  public Optional<Point2D> belowCaret(int offset) {
    return Optional.ofNullable(area.lookup(".caret"))
        .map(caret ->
            caret.localToScreen(
                caret.getLayoutBounds().getMinX(), caret.getLayoutBounds().getMaxY()));
  }
}
