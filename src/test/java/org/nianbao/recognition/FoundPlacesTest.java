package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.GridText;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.SourcePlace;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextRun;

/// Where in a document each thing was found.
class FoundPlacesTest {
  private static final Path REPORTS = Path.of("..", "shared", "reports");

  private static Recognition found(String name) throws Exception {
    var file = REPORTS.resolve(name);
    assumeTrue(Files.exists(file), "the shared reports are not here");
    return Recogniser.in(file);
  }

  /// The cells of the document at a place.
  private static String texts(Source source, SourcePlace place) {
    var texts = new StringBuilder();
    for (var table : source.tables().toList()) {
      for (var cell : table.cells()) {
        if (place.is(table.origin(), Optional.of(cell.box()))) {
          texts.append(cell.text());
        }
      }
    }
    return texts.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020.docx", "2020.doc", "2020.html", "2020.pdf", "2020-resaved.pdf"})
  void theTextAtAPlaceIsTheEntry(String name) throws Exception {
    var found = found(name);
    found
        .cells()
        .forEach((ref, cell) -> {
          assertTrue(cell.place() instanceof SourcePlace.OfCell, () -> ref + " " + cell.from());
          assertEquals(cell.entry(), texts(found.source(), cell.place()), ref::id);
        });
    var origins = found.source().blocks().stream().map(SourceBlock::origin).toList();
    assertEquals(origins.size(), origins.stream().distinct().count(), "no two the same");
  }

  @Test
  void everyCellOfAPdfIsAPartOfAPage() throws Exception {
    var found = found("2020.pdf");
    found
        .cells()
        .forEach((ref, cell) -> {
          assertEquals(1, cell.place().areas().size(), ref::id);
          assertTrue(cell.place().areas().getFirst().width() > 5, ref::id);
        });
    found
        .source()
        .blocks()
        .forEach(block -> assertFalse(block.origin().areas().isEmpty(), block.origin().words()));
  }

  @Test
  void theNameOfAPlaceIsMadeOfIt() {
    var table =
        TableBlock.of(List.of(List.of("甲", "乙")), TableBlock.Layout.GRID, Origin.of("第 1 个表格"));
    var second =
        new GridText(table.cells().get(1).box(), List.of(TextRun.of("乙")), Optional.empty());
    assertEquals("第 1 个表格第 1 行第 2 列", SourcePlace.OfCell.of(table.origin(), second).words());
    assertEquals("第 1 个表格第 1 行", SourcePlace.OfRow.of(table.origin(), 0, table.cells()).words());
    assertEquals("第 1 个表格", new SourcePlace.OfBlock(table.origin()).words());
  }
}
