package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.nianbao.wording.Wording;

/// Reads whole files, for all packages: only regular files, and only up to a bound. A pipe may
/// never deliver anything, a device may never end, and a file may grow while it is read, so its
/// size beforehand is no bound.
public final class RegularFile {
  private RegularFile() {}

  /// Thrown when a file is longer than its reader allows.
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    private TooLong(Path file, int most) {
      super(file + " has more than " + most + " bytes");
    }
  }

  /// All bytes of a file.
  ///
  /// @param most the most bytes that it may have
  /// @throws Trouble if it is a pipe, a device, a folder or the like, be it through a link
  /// @throws TooLong if it has more
  public static byte[] read(Path file, int most) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    require(file, attributes);
    try (var in = Files.newInputStream(file)) {
      var begin = new byte[(int) Math.min(most, attributes.size())];
      int count = in.readNBytes(begin, 0, begin.length);
      var rest = in.readNBytes(most - count);
      if (count + rest.length == most && in.read() >= 0) {
        throw new TooLong(file, most);
      }
      if (rest.length == 0 && count == begin.length) {
        return begin;
      }
      var bytes = Arrays.copyOf(begin, count + rest.length);
      System.arraycopy(rest, 0, bytes, count, rest.length);
      return bytes;
    }
  }

  /// The first bytes of a file.
  ///
  /// @param count how many, if it has as many
  /// @param most the most bytes that the file may have
  /// @throws Trouble if it is not a regular file
  /// @throws TooLong if it has more
  public static byte[] head(Path file, int count, int most) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    require(file, attributes);
    if (attributes.size() > most) {
      throw new TooLong(file, most);
    }
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(count);
    }
  }

  /// SHA-256 of the bytes of a file, in hexadecimal.
  ///
  /// @param most the most bytes that it may have
  /// @throws Trouble if it is not a regular file
  /// @throws TooLong if it has more
  public static String sha256(Path file, int most) throws IOException {
    require(file, Files.readAttributes(file, BasicFileAttributes.class));
    var digest = digest();
    try (var in = Files.newInputStream(file)) {
      var bytes = new byte[1 << 16];
      long count = 0;
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        count += read;
        if (count > most) {
          throw new TooLong(file, most);
        }
        digest.update(bytes, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// All text of a file in UTF-8.
  ///
  /// @param most the most bytes that it may have
  /// @throws Trouble if it is not a regular file
  /// @throws TooLong if it has more
  /// @throws java.nio.charset.CharacterCodingException if it is not in UTF-8
  public static String text(Path file, int most) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file, most))).toString();
  }

  /// Makes sure that a file is a regular one.
  ///
  /// @throws Trouble if the attributes are not those of a regular file
  static void require(Path file, BasicFileAttributes attributes) throws Trouble {
    if (!attributes.isRegularFile()) {
      throw new Trouble(Wording.of("file.special", file));
    }
  }
}
