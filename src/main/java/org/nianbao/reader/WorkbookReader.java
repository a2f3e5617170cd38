package org.nianbao.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.nianbao.sheet.WorkbookSource;
import org.nianbao.source.Source;

/// Reads Excel and WPS workbooks (工作簿).
final class WorkbookReader {
  private WorkbookReader() {}

  /// Reads a file.
  ///
  /// @throws org.nianbao.file.ContentTrouble if it cannot be read
  static Source read(Path file) throws IOException {
    return WorkbookSource.read(Bytes.of(file));
  }
}
