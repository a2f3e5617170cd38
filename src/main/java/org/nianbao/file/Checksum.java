package org.nianbao.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// The checksum that a draft carries: SHA-256 over every byte of the file but the checksum's own
/// value.
final class Checksum {
  private static final Pattern MEMBER = Pattern.compile("\"checksum\" *: *\"([0-9a-f]{64})\"");
  private static final String NONE = "0".repeat(64);

  private Checksum() {}

  /// What stands in a draft until its checksum is known.
  static String placeholder() {
    return NONE;
  }

  /// The same text with its checksum filled in.
  static String fillIn(String json) {
    return json.replaceFirst(NONE, sha256(without(json)));
  }

  /// Whether the file still is as the program wrote it.
  static boolean holds(String json) {
    var match = MEMBER.matcher(json);
    return match.find() && match.group(1).equals(sha256(without(json)));
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
