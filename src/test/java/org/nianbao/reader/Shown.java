package org.nianbao.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.source.Source;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;

/// What a reader has found, written so that a test can compare it.
final class Shown {
  private Shown() {}

  /// Each paragraph as `level:text`, each table as its rows with | between cells and / between
  /// rows.
  static List<String> blocks(Source source) {
    return source.blocks().stream()
        .map(block ->
            switch (block) {
              case TextBlock text -> text.level() + ":" + text.text();
              case TableBlock table -> rows(table);
            })
        .toList();
  }

  private static String rows(TableBlock table) {
    return table.cells().stream()
        .collect(
            Collectors.groupingBy(
                cell -> cell.box().row(),
                java.util.TreeMap::new,
                Collectors.mapping(cell -> cell.text(), Collectors.joining("|"))))
        .values()
        .stream()
        .collect(Collectors.joining("/"));
  }

  /// A file with some bytes.
  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
