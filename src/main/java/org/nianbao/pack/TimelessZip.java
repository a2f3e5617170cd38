package org.nianbao.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes zip archives without the times of their entries, or of workbooks in them, and with the
/// line ends of one system, so that equal content gives equal bytes.
public final class TimelessZip {
  /// The time that every entry gets, near the earliest that a zip archive can state. Not the
  /// earliest itself: Java takes that for a date before 1980 and adds another time that depends on
  /// the time zone.
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String WORKBOOK = ".xlsx";

  /// The most bytes of a part in which its XML declaration ends.
  private static final int DECLARATION = 200;

  private TimelessZip() {}

  /// Writes an archive.
  public interface Writing {
    /// @param out receives it; stays open
    void to(OutputStream out) throws IOException;
  }

  /// The bytes of an archive, with the times taken out.
  ///
  /// @param archive writes the archive with whatever times, to a stream in memory
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
        to.write(begun(from.readAllBytes()));
      }
      to.closeEntry();
    }
    to.finish();
  }

  /// A part whose XML declaration ends its line as Linux does. XmlBeans ends it as the system does,
  /// so that a file written on Windows would differ from the same written elsewhere.
  private static byte[] begun(byte[] part) {
    int limit = Math.min(part.length, DECLARATION);
    var head = new String(part, 0, limit, StandardCharsets.ISO_8859_1);
    int end = head.indexOf("?>") + "?>".length();
    if (!head.startsWith("<?xml") || !head.startsWith("\r\n", end)) {
      return part;
    }
    var begun = new byte[part.length - 1];
    System.arraycopy(part, 0, begun, 0, end);
    System.arraycopy(part, end + 1, begun, end, begun.length - end);
    return begun;
  }
}
