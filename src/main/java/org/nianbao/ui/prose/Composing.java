package org.nianbao.ui.prose;

import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import org.nianbao.draft.Prose.Position;

/// Text from an input method. What is still being composed is laid over the value.
final class Composing {
  private final ProseArea area;
  private final ProseModel model;

  Composing(ProseArea area, ProseModel model) {
    this.area = area;
    this.model = model;
    // Both before the skin, which installs its own only where there are none.
    area.setOnInputMethodTextChanged(this::changed);
    area.setInputMethodRequests(new CandidatePlace());
    area.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            cancel();
          }
        });
  }

  /// An event may commit text and go on composing, so the control's own handler, which takes one or
  /// the other, is not used.
  private void changed(InputMethodEvent event) {
    event.consume();
    if (!area.isDisabled()) {
      area.change(() -> compose(event));
    }
  }

  private void compose(InputMethodEvent event) {
    var from =
        model.composing() ? model.composedFrom() : model.position(area.getSelection().getMin());
    var to = model.composing() ? model.composedTo() : model.position(area.getSelection().getMax());
    cancel();
    if (!event.getCommitted().isEmpty()) {
      area.replace(model.textPos(from), model.textPos(to), event.getCommitted());
      from = to = area.caret();
    }
    var text =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!text.isEmpty()) {
      model.compose(from, to, text);
      int caret = event.getCaretPosition();
      area.caret(
          new Position(
              from.paragraph(),
              from.offset() + (caret < 0 ? text.length() : Math.min(caret, text.length()))));
    }
  }

  /// Ends a composition as if it had never begun.
  void cancel() {
    if (model.composing()) {
      var from = model.composedFrom();
      var to = model.composedTo();
      model.cancelComposition();
      area.select(from, to);
    }
  }

  /// The candidate window goes below the caret.
  private final class CandidatePlace implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
      var caret = area.lookup(".caret");
      if (caret == null) {
        return area.localToScreen(0, ProseArea.LINE_HEIGHT);
      }
      var bounds = caret.getLayoutBounds();
      return caret.localToScreen(bounds.getMinX(), bounds.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
      return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
      return area.selectedText();
    }
  }
}
