package org.nianbao.ui.preview;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Section;
import org.nianbao.paper.Block;

/// Converts between the scroll position of the pages and the share of a section that is scrolled
/// past.
public final class SectionScroll {
  private final PagesPane pages;

  public SectionScroll(PagesPane pages) {
    this.pages = pages;
  }

  /// The part of the pages that a section takes up.
  ///
  /// @param begin where it begins, in pixels
  /// @param room how far it can be scrolled, in pixels; negative if it is shorter than the visible
  ///   part
  private record Stretch(double begin, double room) {}

  /// The section at the upper edge of the visible part; empty if there is none.
  public Optional<Section> inSight() {
    return pages
        .at(pages.top() + PagesPane.MARGIN)
        .map(placed -> pages.shown().orElseThrow().manuscript().blocks().get(placed.block()))
        .filter(block -> !(block instanceof Block.Contact))
        .map(Block::section);
  }

  /// The share of a section that is scrolled out of view: 0 at its beginning, 1 when its end is
  /// visible. Empty if there is nothing to scroll.
  public Optional<Double> share(Section section) {
    return stretch(section)
        .filter(stretch -> stretch.room > 0)
        .map(stretch -> Math.clamp((pages.top() - stretch.begin) / stretch.room, 0, 1));
  }

  /// Scrolls to a share of a section.
  ///
  /// @param share from 0 to 1
  public void scroll(Section section, double share) {
    stretch(section)
        .ifPresent(stretch -> pages.scroll(stretch.begin + share * Math.max(0, stretch.room)));
  }

  private Optional<Stretch> stretch(Section section) {
    var ends = pages.shown().map(shown -> shown.section(section)).orElse(List.of());
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    var first = ends.getFirst();
    var last = ends.getLast();
    double begin = pages.y(first.page(), first.top()) - PagesPane.GAP;
    double end = pages.y(last.page(), last.bottom()) + PagesPane.GAP;
    return Optional.of(new Stretch(begin, end - begin - pages.room()));
  }
}
