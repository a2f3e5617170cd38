package org.nianbao.ui.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The nodes of the paragraphs that the control has shown so far, kept while other paragraphs are
/// added and removed around them.
final class ParagraphFlows {
  private double lineSpacing;
  private final IntFunction<ParagraphLook> look;
  private final List<@Nullable ParagraphFlow> flows = new ArrayList<>();

  /// @param lineSpacing in pixels
  /// @param look gives the present look of the paragraph with an index
  ParagraphFlows(double lineSpacing, IntFunction<ParagraphLook> look) {
    this.lineSpacing = lineSpacing;
    this.look = look;
  }

  /// The node of the paragraph with an index, made when it is first shown.
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

  /// Sets the space between lines, in pixels.
  void lineSpacing(double pixels) {
    lineSpacing = pixels;
    flows.stream().filter(Objects::nonNull).forEach(flow -> flow.setLineSpacing(pixels));
  }

  /// Removes the nodes of replaced paragraphs and makes place for the new ones.
  void splice(ParagraphChange difference) {
    int from = Math.min(difference.first(), flows.size());
    var gone = flows.subList(from, Math.min(from + difference.removed(), flows.size()));
    gone.clear();
    gone.addAll(Collections.nCopies(difference.added(), null));
  }

  /// Updates the nodes of some paragraphs to their present look.
  ///
  /// @return whether all of them are on the screen
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
