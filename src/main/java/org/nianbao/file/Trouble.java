package org.nianbao.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.nianbao.wording.Wording;

/// Thrown when a file cannot be read or written. The message is one plain Chinese sentence that
/// says what happened, where, and what to do; the cause has the technical details.
public sealed class Trouble extends IOException permits ChangedOutside, Emptied, Held {
  private static final long serialVersionUID = 1;

  /// @param sentence what happened, where, and what to do
  public Trouble(String sentence) {
    super(sentence);
  }

  /// @param sentence what happened, where, and what to do
  /// @param cause the technical details
  public Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// The exception for a file that could not be read, with a message that fits the cause.
  public static Trouble reading(Path file, IOException cause) {
    return switch (cause) {
      case Trouble trouble -> trouble;
      case NoSuchFileException _ -> new Trouble(Wording.of("file.missing", file), cause);
      case AccessDeniedException _ -> new Trouble(Wording.of("file.denied", file), cause);
      default -> new Trouble(Wording.of("file.unreadable", file), cause);
    };
  }

  /// The exception for a file that could not be written, with a message that fits the cause.
  ///
  /// @param bytes how many bytes were to be written, which tells whether the disk is full
  static Trouble writing(Path file, long bytes, IOException cause) {
    return switch (cause) {
      case Trouble trouble -> trouble;
      case NoSuchFileException _ ->
          new Trouble(
              Files.isDirectory(folder(file))
                  ? Wording.of("file.noPlace", file)
                  : Wording.of("file.noFolder", file),
              cause);
      case AccessDeniedException _ -> new Trouble(Wording.of("file.writeDenied", file), cause);
      default -> {
        var lacking = bytes - room(file);
        yield lacking > 0
            ? new Trouble(Wording.of("file.full", file, Math.ceilDiv(lacking, 1024)), cause)
            : new Trouble(Wording.of("file.unwritable", file), cause);
      }
    };
  }

  /// The exception for an existing file that could not be replaced. An exported document is most
  /// likely open in the program that displays it, and the message says so; a draft is opened by
  /// this program only.
  static Trouble replacing(Path file, IOException cause) {
    var name = file.getFileName().toString();
    return DraftFile.isNamedAsOne(file)
        ? writing(file, 0, cause)
        : new Trouble(Wording.of("file.open", file, shownBy(name), name), cause);
  }

  private static String shownBy(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".docx")) {
      return Wording.of("file.open.word");
    }
    return lower.endsWith(".xlsx") ? Wording.of("file.open.sheet") : Wording.of("file.open.other");
  }

  private static long room(Path file) {
    try {
      return Files.getFileStore(folder(file)).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }
}
