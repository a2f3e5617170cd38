package org.nianbao.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

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

  /// Sets a report in faces whose single-spaced lines, which tables are made of, have another
  /// height.
  ///
  /// @param line the height of a line by the size of its characters
  public static Pages of(Manuscript manuscript, double line) {
    return new Pages(manuscript, new Composition(manuscript, line).pages());
  }

  /// Number of pages.
  public int count() {
    return pages.size();
  }

  /// Where a line stands that has a character of a block; a table where it begins.
  ///
  /// @param block index among the manuscript's blocks
  /// @param offset of the character
  /// @return empty if nothing of the block is on any page
  public Optional<PagePlace> line(int block, int offset) {
    return placed(block)
        .filter(one -> !(one.placed instanceof TextLine line) || line.from() <= offset)
        .reduce((first, later) -> later.placed instanceof TextLine ? later : first)
        .map(OnPage::place);
  }

  /// Where a figure stands.
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

  /// Where a section begins, and where it ends; the contact at the end of the report is left out.
  ///
  /// @return two, or none if nothing of it is on any page
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
