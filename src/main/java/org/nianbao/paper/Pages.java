package org.nianbao.paper;

import java.util.List;
import java.util.Optional;

/// The report on its pages, in our own layout.
///
/// @param manuscript what is set
/// @param pages one or more
public record Pages(Manuscript manuscript, List<Page> pages) {
  /// A single-spaced line in the faces that offices use, by the size of its characters.
  private static final double USUAL_LINE = 1.3;

  public Pages {
    pages = List.copyOf(pages);
  }

  /// Sets a report on pages, as Word does it.
  public static Pages of(Manuscript manuscript) {
    return of(manuscript, USUAL_LINE);
  }

  /// Sets a report in faces with single-spaced lines of another height.
  ///
  /// @param line the height of a line by the size of its characters
  static Pages of(Manuscript manuscript, double line) {
    return new Pages(manuscript, new Composition(manuscript, line).pages());
  }

  /// Number of pages.
  public int count() {
    return pages.size();
  }

  /// The page on which a character of a block stands: its last line from there up, or the part of a
  /// table that has the cell.
  ///
  /// @param block index among the manuscript's blocks
  /// @param offset of the character; 0 for a table
  /// @return empty if nothing of the block is on any page
  public Optional<Page> pageOf(int block, int offset) {
    return pages.stream()
        .filter(page -> page.placed().stream().anyMatch(one -> begins(one, block, offset)))
        .reduce((_, later) -> later);
  }

  /// Whether a thing on a page is of a block, and begins at a character of it or before.
  public static boolean begins(Placed placed, int block, int offset) {
    return placed.block() == block
        && switch (placed) {
          case TextLine line -> line.from() <= offset;
          case TablePart _, ChartPart _ -> true;
        };
  }
}
