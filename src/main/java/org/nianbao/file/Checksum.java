package org.nianbao.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The checksum that a draft carries: SHA-256 over the normalised content of its file
/// ([#normalised]), without the checksum's own value. Programs and network shares on the way may
/// add a byte-order mark, convert line ends or drop the last one; none of that changes the
/// checksum.
final class Checksum {
  private static final Pattern MEMBER = Pattern.compile("\"checksum\" *: *\"([0-9a-f]{64})\"");
  private static final String NONE = "0".repeat(64);

  /// Length of a byte-order mark in UTF-8, in bytes.
  private static final int MARK = 3;

  private Checksum() {}

  /// The value that stands in a draft until [#fillIn]: 64 zeros.
  static String placeholder() {
    return NONE;
  }

  /// The same text with its checksum filled in.
  static String fillIn(String json) {
    return json.replaceFirst(NONE, sha256(without(json)));
  }

  /// Whether a normalised text ([#normalised]) states its right checksum, so that it is what the
  /// program wrote.
  static boolean holds(String json) {
    var match = MEMBER.matcher(json);
    return match.find() && match.group(1).equals(sha256(without(json)));
  }

  /// The normalised content of a text file: without a byte-order mark, with each line ended by a
  /// line feed as this program writes it, and without blank lines at the end.
  static byte[] normalised(byte[] file) {
    int from = startsWithMark(file) ? MARK : 0;
    int to = file.length;
    while (to > from && isBlank(file[to - 1])) {
      to--;
    }
    var meant = new ByteArrayOutputStream(to - from + 1);
    for (int at = from; at < to; at++) {
      if (file[at] != '\r') {
        meant.write(file[at]);
      } else if (file[at + 1] != '\n') {
        meant.write('\n');
      }
    }
    meant.write('\n');
    return meant.toByteArray();
  }

  private static boolean startsWithMark(byte[] file) {
    return file.length >= MARK
        && file[0] == (byte) 0xEF
        && file[1] == (byte) 0xBB
        && file[2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\r' || one == '\n';
  }

  /// SHA-256 of a file's normalised content, in hexadecimal, by which the content is recognised:
  /// equal for files that differ only in what [#normalised] removes.
  static String ofFile(byte[] file) {
    return sha256(normalised(file));
  }

  private static String without(String json) {
    var match = MEMBER.matcher(json);
    return match.find() ? json.substring(0, match.start(1)) + json.substring(match.end(1)) : json;
  }

  /// SHA-256 of a text in UTF-8, in hexadecimal.
  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  /// SHA-256 of bytes, in hexadecimal.
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  /// SHA-256 of bytes.
  static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
