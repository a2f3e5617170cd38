package org.nianbao.ui.prose;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Prose.Paragraph;
import org.nianbao.draft.Prose.Position;
import org.nianbao.draft.Prose.Style;
import org.nianbao.draft.Prose.Weight;
import org.nianbao.prose.Numbering;
import org.nianbao.wording.Wording;

/// The formatting commands: paragraph styles, and bold.
final class Styling {
  private final ProseArea area;
  private final ProseModel model;
  private final Edits edits;
  private final ReadOnlyBooleanWrapper bold = new ReadOnlyBooleanWrapper();

  Styling(ProseArea area, ProseModel model, Edits edits) {
    this.area = area;
    this.model = model;
    this.edits = edits;
    area.selectionProperty().addListener((_, _, now) -> caretMoved(now));
  }

  /// Sets the style of the selected paragraphs, or makes them body text if they all have it.
  void toggle(Style style) {
    area.leaveComposition();
    int first = area.getSelection().getMin().index();
    var selected =
        area.prose().paragraphs().subList(first, area.getSelection().getMax().index() + 1);
    var next = selected.stream().allMatch(one -> one.style() == style) ? Style.BODY : style;
    var before = area.prose();
    var anchor = model.position(area.getAnchorPosition());
    var caret = area.caret();
    var styled = before;
    for (int i = first; i < first + selected.size(); i++) {
      if (before.get(i).style() != next) {
        styled = Numbering.restyled(styled, i, next);
      }
    }
    var result = Numbering.repaired(styled, first);
    ProseArea.telling(
        () -> {
          area.show(result);
          area.select(behindNumber(anchor, before, result), behindNumber(caret, before, result));
        },
        () -> edits.changed(name(next), caret, result));
  }

  /// A position that stays at its character when the number before it changes its length.
  private static Position behindNumber(Position at, Prose before, Prose after) {
    int longer = after.get(at.paragraph()).length() - before.get(at.paragraph()).length();
    return new Position(at.paragraph(), Math.max(0, at.offset() + longer));
  }

  private static String name(Style style) {
    return switch (style) {
      case BODY -> Wording.of("step.body");
      case HEADING -> Wording.of("step.heading");
      case SUBHEADING -> Wording.of("step.subheading");
    };
  }

  /// Makes the selected text bold, or plain if all of it is bold. If nothing is selected, it
  /// switches bold for what is typed next, until the caret moves.
  void toggleBold() {
    area.leaveComposition();
    var weight = isBold() ? Weight.PLAIN : Weight.BOLD;
    if (!area.hasNonEmptySelection()) {
      model.switchWeight(area.caret(), weight);
      bold.set(isBold());
      return;
    }
    var from = area.selectionStart();
    var to = area.selectionEnd();
    var changed =
        IntStream.rangeClosed(from.paragraph(), to.paragraph())
            .mapToObj(i -> area.prose().get(i).with(weight, start(i, from), end(i, to)))
            .toArray(Paragraph[]::new);
    var result = area.prose().splice(from.paragraph(), changed.length, changed);
    ProseArea.telling(
        () -> area.show(result),
        () -> edits.changed(Wording.of("step.bold"), area.caret(), result));
  }

  /// Whether the selected text is bold; without a selection, whether text typed at the caret would
  /// be.
  ReadOnlyBooleanProperty bold() {
    return bold.getReadOnlyProperty();
  }

  private boolean isBold() {
    return area.hasNonEmptySelection()
        ? area.selected().paragraphs().stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .allMatch(run -> run.weight() == Weight.BOLD)
        : model.weightAt(area.caret()) == Weight.BOLD;
  }

  /// Updates [#bold()] after the text has changed, since the text at the caret may have another
  /// weight now.
  void check() {
    bold.set(isBold());
  }

  private void caretMoved(SelectionSegment now) {
    if (now != null && now.getMax().index() < model.size() && !model.composing()) {
      model.caretMoved(area.caret());
      bold.set(isBold());
    }
  }

  private static int start(int index, Position from) {
    return index == from.paragraph() ? from.offset() : 0;
  }

  private int end(int index, Position to) {
    return index == to.paragraph() ? to.offset() : area.prose().get(index).length();
  }
}
