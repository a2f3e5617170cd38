package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mount points of Linux, among them single files that are mounted into containers. No file can
/// ever be moved onto a mount point. Other systems have no such list.
final class Mounts {
  private static final Path LIST = Path.of("/proc/self/mountinfo");
  private static final int MOST_BYTES = 16 << 20;

  /// The fifth field of a line is the mount point.
  private static final Pattern PLACE = Pattern.compile("(?m)^(?:\\S+ ){4}(\\S+)");

  /// A blank, a tab, a line end or a backslash, escaped with octal digits.
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /// Whether a path is a mount point; false if that cannot be found out.
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
