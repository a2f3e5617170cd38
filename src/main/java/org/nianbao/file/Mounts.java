package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places where Linux has hung a file or a folder of elsewhere over one that is there, such as
/// single files in containers. No file can be moved onto them, ever. Other systems list none.
final class Mounts {
  private static final Path LIST = Path.of("/proc/self/mountinfo");
  private static final int MOST_BYTES = 16 << 20;

  /// Its fifth member is the place.
  private static final Pattern PLACE = Pattern.compile("(?m)^(?:\\S+ ){4}(\\S+)");

  /// A blank, a tab, a line end or a backslash, in octal digits.
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /// Whether something is hung over a place.
  static boolean contains(Path place) {
    try {
      var list = RegularFile.text(LIST, MOST_BYTES);
      var name = place.toRealPath().toString();
      return PLACE.matcher(list).results().anyMatch(one -> plain(one.group(1)).equals(name));
    } catch (IOException e) {
      return false;
    }
  }

  private static String plain(String listed) {
    return ESCAPE
        .matcher(listed)
        .replaceAll(
            one -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(one.group(1), 8))));
  }
}
