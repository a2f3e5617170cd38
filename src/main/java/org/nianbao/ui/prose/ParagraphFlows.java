package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The paragraphs that the control has drawn so far, kept while others come and go around them.
final class ParagraphFlows {
  private final double lineSpacing;
  private final IntFunction<ParagraphLook> look;
  private final List<@Nullable ParagraphFlow> flows = new ArrayList<>();

  /// @param look how the paragraph with an index looks now
  ParagraphFlows(double lineSpacing, IntFunction<ParagraphLook> look) {
    this.lineSpacing = lineSpacing;
    this.look = look;
  }

  /// The paragraph with an index, made when it is first drawn.
  ParagraphFlow get(int index) {
    while (flows.size() <= index) {
      flows.add(null);
    }
    var flow = flows.get(index);
    if (flow == null) {
      flow = new ParagraphFlow(lineSpacing, look.apply(index));
      flows.set(index, flow);
    }
    return flow;
  }

  /// Others stand in place of some paragraphs now.
  void splice(ParagraphChange difference) {
    int from = Math.min(difference.first(), flows.size());
    var gone = flows.subList(from, Math.min(from + difference.removed(), flows.size()));
    gone.clear();
    gone.addAll(Collections.nCopies(difference.added(), null));
  }

  /// Draws paragraphs as they look now; answers whether all of them are on the screen.
  boolean redraw(int first, int count) {
    return IntStream.range(first, first + count).filter(index -> !redraw(index)).count() == 0;
  }

  private boolean redraw(int index) {
    var flow = index < flows.size() ? flows.get(index) : null;
    if (flow != null) {
      flow.show(look.apply(index));
    }
    return flow != null && flow.getScene() != null;
  }
}
