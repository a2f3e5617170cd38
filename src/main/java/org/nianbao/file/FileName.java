package org.nianbao.file;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.nianbao.wording.Wording;

/// Makes file names that every system accepts, for files that the program offers to save or names
/// by itself. They are made from titles, units and names of drafts, which may contain anything.
public final class FileName {
  /// The longest file name that common file systems accept, in bytes of UTF-8.
  private static final int LONGEST = 255;

  /// Characters that are removed: those that Windows does not accept, and invisible ones: control
  /// characters, among them those that reverse the direction of writing, and halves of surrogate
  /// pairs.
  private static final Pattern STRANGE =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /// Dots and blanks at either end, which are removed: a name that begins with a dot is hidden, and
  /// Windows drops dots and blanks at the end.
  private static final Pattern AROUND = Pattern.compile("^[.\\p{Z}]+|[.\\p{Z}]+$");

  /// Names that Windows takes for a device, whatever extension follows; they get a `_` in front.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])[\\p{Z}]*(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /// A file name made of a text and an extension.
  ///
  /// @param ending the extension, which is never cut, such as `.docx`
  public static String of(String text, String ending) {
    return of(text, plain -> plain + ending);
  }

  /// A file name that contains a text.
  ///
  /// @param whole makes the whole name from the text; if it is too long, the text is cut
  public static String of(String text, UnaryOperator<String> whole) {
    var plain = within(stripped(STRANGE.matcher(text).replaceAll("")), room(whole));
    var name = plain.isEmpty() ? Wording.of("file.unnamed") : plain;
    return whole.apply(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  /// The bytes left for the text. One is kept free for the `_` in front of a device name.
  private static int room(UnaryOperator<String> whole) {
    return LONGEST - 1 - bytes(whole.apply(""));
  }

  private static String within(String text, int room) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      bytes += bytes(text.substring(end, next));
      if (bytes > room) {
        return stripped(text.substring(0, end));
      }
      end = next;
    }
    return text;
  }

  private static String stripped(String text) {
    return AROUND.matcher(text).replaceAll("");
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
