package org.nianbao.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// The report laid out on pages by this program, for the preview and the printer. Word decides on
/// the pages of the exported document, and may break them elsewhere.
///
/// @param manuscript the report that is laid out
/// @param pages one or more
public record Pages(Manuscript manuscript, List<Page> pages) {
  /// The height of a single-spaced line in the typefaces that offices use, divided by the size of
  /// its characters.
  private static final double USUAL_LINE = 1.3;

  public Pages {
    pages = List.copyOf(pages);
  }

  /// Lays out a report on pages, by the rules that Word follows.
  public static Pages of(Manuscript manuscript) {
    return of(manuscript, USUAL_LINE);
  }

  /// Lays out a report with another height of single-spaced lines, which tables are made of: it
  /// depends on the typeface.
  ///
  /// @param lineRatio the height of a line divided by the size of its characters
  public static Pages of(Manuscript manuscript, double lineRatio) {
    return new Pages(manuscript, new Composition(manuscript, lineRatio).pages());
  }

  /// Number of pages.
  public int count() {
    return pages.size();
  }

  /// The position of the line with a character of a block; of a table or chart, the position of its
  /// beginning.
  ///
  /// @param block the index of the block in the manuscript, from 0
  /// @param offset the character's offset in the block's text
  /// @return empty if nothing of the block is on any page
  public Optional<PagePlace> line(int block, int offset) {
    return placed(block)
        .filter(one -> !(one.placed instanceof TextLine line) || line.from() <= offset)
        .reduce((first, later) -> later.placed instanceof TextLine ? later : first)
        .map(OnPage::place);
  }

  /// The position of a table's cell.
  ///
  /// @return empty if the cell is on no page
  public Optional<PagePlace> cell(CellRef cell) {
    return pages.stream()
        .flatMap(page ->
            page.placed().stream()
                .flatMap(placed ->
                    placed instanceof TablePart part ? part.fields().stream() : Stream.empty())
                .filter(field -> field.cell().filter(cell::equals).isPresent())
                .map(field ->
                    new PagePlace(page.number(), field.top(), field.bottom() - field.top())))
        .findFirst();
  }

  /// The positions of the first and the last item of a section; the contact at the end of the
  /// report is left out of the cover.
  ///
  /// @return two positions, or none if nothing of the section is on any page
  public List<PagePlace> section(Section section) {
    var blocks = manuscript.blocks();
    var all =
        IntStream.range(0, blocks.size())
            .filter(index ->
                blocks.get(index).section() == section
                    && !(blocks.get(index) instanceof Block.Contact))
            .boxed()
            .flatMap(this::placed)
            .map(OnPage::place)
            .toList();
    return all.isEmpty() ? List.of() : List.of(all.getFirst(), all.getLast());
  }

  private Stream<OnPage> placed(int block) {
    return pages.stream()
        .flatMap(page ->
            page.placed().stream()
                .filter(placed -> placed.block() == block)
                .map(placed -> new OnPage(page, placed)));
  }

  private record OnPage(Page page, Placed placed) {
    PagePlace place() {
      return new PagePlace(page.number(), placed.top(), placed.height());
    }
  }
}
