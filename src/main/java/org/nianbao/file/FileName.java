package org.nianbao.file;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.nianbao.wording.Wording;

/// Names for files that the program offers or makes up: they come from titles, units and names of
/// drafts, which may hold anything, and every system takes them.
public final class FileName {
  /// What the common file systems take, in bytes of UTF-8.
  private static final int LONGEST = 255;

  /// What Windows does not take, and what nobody sees: controls, among them those that turn the
  /// direction of writing round, and halves of surrogate pairs.
  private static final Pattern STRANGE =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /// A name that begins with a dot is hidden; Windows drops dots and blanks at the end.
  private static final Pattern AROUND = Pattern.compile("^[.\\p{Z}]+|[.\\p{Z}]+$");

  /// What Windows takes for a device, whatever follows a dot: so something must stand before it.
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9¹²³])[\\p{Z}]*(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private FileName() {}

  /// A name that begins with a text.
  ///
  /// @param ending what follows it and is never cut, such as `.docx`
  public static String of(String text, String ending) {
    return of(text, plain -> plain + ending);
  }

  /// A name that has a text in it.
  ///
  /// @param whole the whole name with a text; of one that is too long the text is cut
  public static String of(String text, UnaryOperator<String> whole) {
    var plain = within(stripped(STRANGE.matcher(text).replaceAll("")), room(whole));
    var name = plain.isEmpty() ? Wording.of("file.unnamed") : plain;
    return whole.apply(DEVICE.matcher(name).matches() ? "_" + name : name);
  }

  /// What a device's name needs to be none is kept free.
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
