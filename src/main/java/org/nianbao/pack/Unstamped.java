package org.nianbao.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip archive without the times of its entries, nor those of workbooks in it, so that equal
/// content is equal bytes.
public final class Unstamped {
  /// Near the first moment that a zip archive can name. Not that moment itself: Java takes it for a
  /// date before 1980 and adds one of its own that depends on the time zone.
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String WORKBOOK = ".xlsx";

  private Unstamped() {}

  /// Writes an archive.
  public interface Writing {
    /// @param out receives it; stays open
    void to(OutputStream out) throws IOException;
  }

  /// What somebody writes, without the times.
  ///
  /// @param archive writes the archive with whatever times, into memory
  public static byte[] bytes(Writing archive) {
    var stamped = new ByteArrayOutputStream();
    var bytes = new ByteArrayOutputStream();
    try {
      archive.to(stamped);
      copy(stamped.toByteArray(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  private static void copy(byte[] archive, OutputStream out) throws IOException {
    // Neither stream is closed: one reads memory, the other belongs to the caller.
    var from = new ZipInputStream(new ByteArrayInputStream(archive));
    var to = new ZipOutputStream(out);
    for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      var copy = new ZipEntry(entry.getName());
      copy.setTimeLocal(EPOCH);
      to.putNextEntry(copy);
      if (entry.getName().endsWith(WORKBOOK)) {
        copy(from.readAllBytes(), to);
      } else {
        from.transferTo(to);
      }
      to.closeEntry();
    }
    to.finish();
  }
}
