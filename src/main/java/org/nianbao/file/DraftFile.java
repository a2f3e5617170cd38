package org.nianbao.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.wording.Wording;

/// Reads and writes draft files. Reading is strict: what is not exactly a draft is refused with a
/// sentence that says where; what is merely unknown is kept.
public final class DraftFile {
  /// The file name extension of a draft.
  public static final String ENDING = ".nianbao";

  /// Files below this size, in bytes, cannot exceed any bound of reading.
  private static final int SMALL = 1 << 20;

  private DraftFile() {}

  /// A draft as it was read from a file.
  ///
  /// @param draft the draft
  /// @param isAsSaved whether the file is as the program saved it, by its checksum; true also if it
  ///   has no checksum
  /// @param isNewer whether a newer minor version of the program wrote it: this one may show less
  ///   than there is
  /// @param hash SHA-256 of the file's normalised content ([Checksum#normalised]), in hexadecimal
  public record Opened(Draft draft, boolean isAsSaved, boolean isNewer, String hash) {}

  /// Whether a file has a draft's extension, in lower or upper case.
  public static boolean isNamedAsOne(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// The name of a file without a draft's extension, if it has that.
  public static String bareName(Path file) {
    var name = name(file);
    return isNamedAsOne(file) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  /// Reads a draft.
  ///
  /// @throws Emptied if the file is empty
  /// @throws Trouble if there is no such file, it cannot be read, or it is not a draft
  public static Opened read(Path file) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(Wording.of("file.isFolder.read", file));
    }
    try {
      var bytes = RegularFile.read(file, Json.MAX_BYTES);
      if (isEmptied(bytes)) {
        throw new Emptied(file);
      }
      return parse(bytes);
    } catch (RegularFile.TooLong e) {
      throw new Trouble(Wording.of("draft.tooLarge", file), e);
    } catch (ContentTrouble e) {
      throw new Trouble(Wording.of("draft.in", file, e.getMessage()), e);
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  private static boolean isEmptied(byte[] bytes) {
    for (var one : Checksum.normalised(bytes)) {
      if (one < 0 || one > ' ') {
        return false;
      }
    }
    return true;
  }

  /// Writes a draft to a file, which is replaced if it exists.
  ///
  /// @throws Trouble if it cannot be written; the former file is untouched
  public static void write(Disk disk, Draft draft, Path file) throws Trouble {
    Target.replace(disk, file, readable(draft, file));
  }

  /// The bytes of a draft that is to be saved.
  ///
  /// @throws Trouble if the file would be too large to be opened again
  static byte[] readable(Draft draft, Path file) throws Trouble {
    var bytes = bytes(draft);
    if (!isReadable(bytes)) {
      throw new Trouble(Wording.of("draft.tooLarge.save", file));
    }
    return bytes;
  }

  /// Whether a file that was written is within the bounds of reading. Small files always are: a
  /// token takes at least one byte.
  private static boolean isReadable(byte[] bytes) {
    return bytes.length < SMALL
        || bytes.length <= Json.MAX_BYTES
            && Json.isReadable(new String(bytes, StandardCharsets.UTF_8));
  }

  /// The bytes of a draft's file, with its checksum.
  public static byte[] bytes(Draft draft) {
    return Checksum.fillIn(new DraftWriter().text(draft)).getBytes(StandardCharsets.UTF_8);
  }

  /// Reads the bytes of a draft's file.
  ///
  /// @throws ContentTrouble if they are not a draft that this version reads
  static Opened parse(byte[] bytes) throws IOException {
    var meant = Checksum.normalised(bytes);
    var text = decode(meant);
    var tree = tree(text.stripTrailing());
    var draft = new DraftReader(tree).draft();
    if (bytes.length >= SMALL && !isReadable(bytes(draft))) {
      throw new ContentTrouble(Wording.of("draft.tooLarge.written"));
    }
    var isNewer = FormatVersion.parse(tree.path("version").asText()).isNewer();
    var isAsSaved = !tree.hasNonNull("checksum") || Checksum.holds(text);
    return new Opened(draft, isAsSaved, isNewer, Checksum.sha256(meant));
  }

  private static String decode(byte[] bytes) throws ContentTrouble {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      var before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      var line = 1 + before.chars().filter(c -> c == '\n').count();
      throw new ContentTrouble(Wording.of("draft.notUtf8", line));
    }
    return out.flip().toString();
  }

  private static JsonNode tree(String text) throws ContentTrouble {
    try {
      return Json.read(text);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new ContentTrouble(
          e.getOriginalMessage().startsWith("Duplicate")
              ? Wording.of("draft.twice", at.getLineNr(), at.getColumnNr())
              : Wording.of("draft.notJson", at.getLineNr(), at.getColumnNr()),
          e);
    }
  }
}
