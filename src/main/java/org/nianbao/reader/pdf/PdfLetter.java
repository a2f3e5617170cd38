package org.nianbao.reader.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The characters that a typeface of a PDF means by its codes.
final class PdfLetter {
  /// Stands for a shape of which the file does not say what character it is.
  static final String UNKNOWN = "\uFFFD";

  private static final int RADICALS = 0x2E80;
  private static final int RADICALS_END = 0x2FDF;

  private PdfLetter() {}

  /// The character of a code, [#UNKNOWN] if the file does not say; never a guess, since a wrong
  /// digit is worse than none.
  static String of(PDFont font, int code) throws IOException {
    var text = font.toUnicode(code);
    if (text == null || text.isEmpty() || text.codePointAt(0) < ' ') {
      return UNKNOWN;
    }
    var first = text.charAt(0);
    return first >= RADICALS ? ordinary(text) : text;
  }

  /// Whether a typeface is a bold one.
  static boolean isBold(PDFont font) {
    var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("heavy") || name.contains("black")) {
      return true;
    }
    var descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  /// The text with ordinary characters for the radicals and ligatures that many programs write for
  /// them because the typeface draws both alike.
  private static String ordinary(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          if (point >= RADICALS && point <= RADICALS_END) {
            int radical = radical(point);
            plain.append(
                radical == point
                    ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    : Character.toString(radical));
          } else if ((point >= 0xF900 && point <= 0xFAFF) || (point >= 0xFB00 && point <= 0xFB06)) {
            plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
          } else {
            plain.appendCodePoint(point);
          }
        });
    return plain.toString();
  }

  /// The character that looks like a simplified radical, of which Unicode does not say it.
  private static int radical(int point) {
    return switch (point) {
      case 0x2E81 -> 0x5382;
      case 0x2EA0 -> 0x6C11;
      case 0x2EC1 -> 0x864E;
      case 0x2EC4 -> 0x897F;
      case 0x2EC5 -> 0x89C1;
      case 0x2EC6 -> 0x89D2;
      case 0x2EC9 -> 0x8D1D;
      case 0x2ECB -> 0x8F66;
      case 0x2ED3 -> 0x957F;
      case 0x2ED4 -> 0x95E8;
      case 0x2ED8 -> 0x9752;
      case 0x2EDA -> 0x9875;
      case 0x2EDB -> 0x98CE;
      case 0x2EDC -> 0x98DE;
      case 0x2EDD, 0x2EDE -> 0x98DF;
      case 0x2EE2 -> 0x9A6C;
      case 0x2EE3 -> 0x9AA8;
      case 0x2EE4 -> 0x9B3C;
      case 0x2EE5 -> 0x9C7C;
      case 0x2EE6 -> 0x9E1F;
      case 0x2EE7 -> 0x5364;
      case 0x2EE8 -> 0x9EA6;
      case 0x2EE9 -> 0x9EC4;
      case 0x2EEC -> 0x9F50;
      case 0x2EEE -> 0x9F7F;
      case 0x2EF0 -> 0x9F99;
      case 0x2EF3 -> 0x9F9F;
      default -> point;
    };
  }
}
