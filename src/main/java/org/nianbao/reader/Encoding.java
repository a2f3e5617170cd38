package org.nianbao.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.file.ContentTrouble;
import org.nianbao.wording.Wording;

/// Decodes text whose encoding is not known for certain: by its byte order mark, else as UTF-8 if
/// that is what it is, else by what it declares, else as GB18030, which GBK and GB2312 are parts
/// of. That UTF-8 goes before a declaration is for files that an editor has saved anew.
final class Encoding {
  /// The most characters of a text that is read: a hundred times a long report.
  static final int MOST_CHARACTERS = 8_000_000;

  private static final Charset GB18030 = Charset.forName("GB18030");

  /// A `meta` element or an XML declaration that names an encoding.
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /// How far into a page its encoding is declared.
  private static final int HEAD = 4096;

  /// One unreadable character is forgiven for so many readable ones that are not ASCII.
  private static final int FORGIVING = 20;

  private static final char UNREADABLE = '\uFFFD';

  private Encoding() {}

  /// The text of a file.
  ///
  /// @throws ContentTrouble if it is too long, or in no encoding that is known
  static String text(byte[] bytes) throws ContentTrouble {
    return decoded(bytes, Optional.empty());
  }

  /// The text of a page.
  ///
  /// @param declared the encoding that is declared outside of it; empty if there is none
  /// @throws ContentTrouble if it is too long, or in no encoding that is known
  static String html(byte[] bytes, Optional<String> declared) throws ContentTrouble {
    return decoded(bytes, declared.or(() -> declared(bytes)));
  }

  private static Optional<String> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    var match = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static String decoded(byte[] bytes, Optional<String> declared) throws ContentTrouble {
    if (bytes.length > 4L * MOST_CHARACTERS) {
      throw tooLong();
    }
    var text = marked(bytes).or(() -> unmarked(bytes, declared));
    if (text.isEmpty()) {
      throw new ContentTrouble(Wording.of("reader.garbled"));
    }
    if (text.get().length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    return text.get();
  }

  private static ContentTrouble tooLong() {
    return new ContentTrouble(Wording.of("reader.long", MOST_CHARACTERS / 10_000));
  }

  /// The text of a file that begins with a byte order mark.
  private static Optional<String> marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16));
    }
    return begins(bytes, 0x84, 0x31, 0x95, 0x33)
        ? Optional.of(new String(bytes, 4, bytes.length - 4, GB18030))
        : Optional.empty();
  }

  /// Whether bytes begin with others.
  static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> unmarked(byte[] bytes, Optional<String> declared) {
    return readable(bytes, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(Encoding::charset).flatMap(named -> readable(bytes, named)))
        .or(() -> readable(bytes, GB18030));
  }

  /// A declared encoding as it is meant: whoever says GB2312 writes characters of GBK.
  private static Optional<Charset> charset(String name) {
    try {
      return name.toLowerCase(Locale.ROOT).startsWith("gb")
          ? Optional.of(GB18030)
          : Optional.of(Charset.forName(name)).filter(one -> !one.name().startsWith("UTF-16"));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> readable(byte[] bytes, Charset charset) {
    var text = new String(bytes, charset);
    long unreadable = text.chars().filter(one -> one == UNREADABLE).count();
    long readable = text.chars().filter(one -> one > 0x7F && one != UNREADABLE).count();
    return unreadable * FORGIVING <= readable ? Optional.of(text) : Optional.empty();
  }
}
