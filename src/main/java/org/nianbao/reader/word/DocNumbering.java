package org.nianbao.reader.word;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// The automatic numbers of an old document's paragraphs.
final class DocNumbering {
  private final ListNumbers numbers = new ListNumbers();
  private final Set<Integer> begun = new HashSet<>();

  /// Counts a paragraph.
  ///
  /// @return the number in front of it; empty if it has none
  String next(Paragraph paragraph) {
    int number = paragraph.getIlfo();
    if (number <= 0 || number >= 0xF801) {
      return "";
    }
    try {
      var list = paragraph.getList();
      int level = Math.clamp(paragraph.getIlvl(), 0, ListNumbers.LEVELS - 1);
      var name = Integer.toString(list.getLsid());
      if (begun.add(number)) {
        for (int i = 0; i < ListNumbers.LEVELS; i++) {
          if (list.isStartAtOverridden((char) i)) {
            numbers.restart(name, i);
          }
        }
      }
      return numbers.next(name, level, each -> level(list, each));
    } catch (RuntimeException e) {
      // A list that the file has lost: Word shows no numbers then.
      return "";
    }
  }

  private static Optional<ListLevel> level(HWPFList list, int level) {
    var levels = list.getListData().getLevels();
    if (level >= levels.length) {
      return Optional.empty();
    }
    return Optional.of(
        new ListLevel(
            list.getStartAt((char) level),
            format(list.getNumberFormat((char) level)),
            text(list.getNumberText((char) level)),
            level,
            levels[level].isLegalNumbering()));
  }

  /// The numbers of the levels are characters 0 to 8 in the text.
  private static String text(String text) {
    var percent = new StringBuilder();
    for (char sign : text == null ? new char[0] : text.toCharArray()) {
      if (sign < ListNumbers.LEVELS) {
        percent.append('%').append(sign + 1);
      } else {
        percent.append(sign);
      }
    }
    return percent.toString();
  }

  /// The formats by their numbers ([MS-OSHARED] 2.2.1.3).
  private static String format(int number) {
    return switch (number) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10 -> "ideographDigital";
      case 11, 33, 35, 37, 39 -> "chineseCounting";
      case 14, 19 -> "decimalFullWidth";
      case 16, 34, 38 -> "chineseLegalSimplified";
      case 17, 36 -> "taiwaneseDigital";
      case 18, 28 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 26 -> "decimalEnclosedFullstop";
      case 27 -> "decimalEnclosedParen";
      case 29 -> "ideographEnclosedCircle";
      case 30 -> "ideographTraditional";
      case 31 -> "ideographZodiac";
      case 0xFF -> "none";
      default -> "decimal";
    };
  }
}
