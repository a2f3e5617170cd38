package org.nianbao.reader.word;

import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// The text of one paragraph of an old document. Fields, pictures and the ends of paragraphs and
/// cells are control characters in it ([MS-DOC] 2.4.1).
final class DocText {
  private static final String NOTE = "[*]";

  private final WordFields fields;
  private final RunList runs = new RunList();
  private boolean hasPicture;
  private boolean isEndDeleted;

  DocText(WordFields fields) {
    this.fields = fields;
  }

  List<TextRun> runs() {
    return runs.runs();
  }

  /// Whether there is a picture or an embedded file.
  boolean hasPicture() {
    return hasPicture;
  }

  /// Whether the mark at its end was deleted while changes were tracked.
  boolean joinsNext() {
    return isEndDeleted && runs.runs().stream().anyMatch(TextRun::counts);
  }

  /// Adds the number that Word shows in front of the paragraph.
  void number(String number) {
    runs.add(TextRun.of(number));
  }

  /// Adds the paragraph.
  void addAll(Paragraph paragraph) {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      add(paragraph.getCharacterRun(i));
    }
  }

  private void add(CharacterRun run) {
    var look =
        new RunLook(
            run.isBold(),
            run.isStrikeThrough() || run.isDoubleStrikeThrough(),
            run.isVanished(),
            run.getSubSuperScriptIndex() != 0);
    var mark =
        look.mark(
            run.isMarkedDeleted()
                ? Mark.DELETED
                : run.isMarkedInserted() ? Mark.INSERTED : Mark.PLAIN);
    if (run.isSymbol()) {
      add(symbol(run), mark, look.isBold());
      return;
    }
    var text = run.text();
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i), run, mark, look.isBold());
    }
  }

  private void add(char sign, CharacterRun run, Mark mark, boolean isBold) {
    switch (sign) {
      case 0x13 -> fields.mark("begin");
      case 0x14 -> fields.mark("separate");
      case 0x15 -> fields.mark("end");
      case 0x01 -> hasPicture |= fields.isShown() && run.isSpecialCharacter() && !run.isData();
      case 0x02 -> {
        if (run.isSpecialCharacter()) {
          add(NOTE, RunLook.stronger(mark, Mark.NOTE), isBold);
        }
      }
      case '\r' -> isEndDeleted |= run.isMarkedDeleted();
      case '\t' -> add("\t", mark, isBold);
      case 0x0B, 0x0C, 0x0E -> add("\n", mark, isBold);
      case 0x1E -> add("-", mark, isBold);
      default -> {
        if (sign >= ' ') {
          add(String.valueOf(sign), mark, isBold);
        }
      }
    }
  }

  private void add(String text, Mark mark, boolean isBold) {
    if (fields.isShown()) {
      runs.add(new TextRun(text, mark, isBold));
    }
  }

  private static String symbol(CharacterRun run) {
    char code = run.getSymbolCharacter();
    boolean isDigit = code >= 0xF030 && code <= 0xF039;
    return String.valueOf(isDigit ? (char) (code - 0xF000) : code);
  }
}
