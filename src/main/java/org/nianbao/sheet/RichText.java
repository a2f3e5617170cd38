package org.nianbao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBooleanProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/// The text of a cell, separated by its formatting: text that is struck through no longer counts,
/// and a superscript or subscript is the mark of a note.
///
/// @param isMissing whether the workbook has lost the text
/// @param runs its text: plain, struck through, or note marks
record RichText(boolean isMissing, List<TextRun> runs) {
  private static final RichText MISSING = new RichText(true, List.of());

  RichText {
    runs = List.copyOf(runs);
  }

  /// The text of a cell that contains text.
  static RichText of(Cell cell) {
    if (cell instanceof XSSFCell there && isMissing(there)) {
      return MISSING;
    }
    var font = font(cell);
    var runs = runs(cell, font);
    if (runs.isEmpty()) {
      var mark = font.getStrikeout() ? Mark.STRUCK : Mark.PLAIN;
      var text = cell.getRichStringCellValue().getString();
      return new RichText(false, List.of(new TextRun(text, mark, font.getBold())));
    }
    // All of it superscript or subscript: a matter of taste, not the mark of a note.
    boolean isNote = runs.stream().allMatch(run -> run.mark() == Mark.NOTE || run.text().isBlank());
    return new RichText(
        false,
        runs.stream()
            .map(run -> isNote ? new TextRun(run.text(), Mark.PLAIN, run.isBold()) : run)
            .toList());
  }

  /// The text that counts.
  String text() {
    return TextRun.text(runs);
  }

  /// The parts that are struck through.
  List<String> struck() {
    return marked(Mark.STRUCK).toList();
  }

  /// The parts that are superscript or subscript.
  List<String> marks() {
    return marked(Mark.NOTE).toList();
  }

  private Stream<String> marked(Mark mark) {
    return runs.stream().filter(run -> run.mark() == mark).map(TextRun::text);
  }

  /// The font of a cell.
  static Font font(Cell cell) {
    return cell.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
  }

  /// The parts of a text with formatting of their own; empty if there is none.
  private static List<TextRun> runs(Cell cell, Font font) {
    return switch (cell.getRichStringCellValue()) {
      case HSSFRichTextString text -> runs(text, cell, font);
      default -> cell instanceof XSSFCell there ? runs(there, font) : List.of();
    };
  }

  private static List<TextRun> runs(XSSFCell cell, Font font) {
    var rich = cell.getRichStringCellValue().getCTRst();
    return (rich == null ? List.<CTRElt>of() : rich.getRList())
        .stream().map(run -> run(run, font)).toList();
  }

  /// A part of a text; one without formatting of its own has that of its cell.
  private static TextRun run(CTRElt run, Font font) {
    var text = SheetText.read(run.getT());
    if (!run.isSetRPr()) {
      return run(text, font.getStrikeout(), false, font.getBold());
    }
    var style = run.getRPr();
    return run(
        text,
        style.getStrikeList().stream().findFirst().filter(CTBooleanProperty::getVal).isPresent(),
        isRaised(style),
        style.getBList().stream().findFirst().filter(CTBooleanProperty::getVal).isPresent());
  }

  private static boolean isRaised(CTRPrElt style) {
    return style.sizeOfVertAlignArray() > 0
        && style.getVertAlignArray(0).getVal() != STVerticalAlignRun.BASELINE;
  }

  private static List<TextRun> runs(HSSFRichTextString text, Cell cell, Font font) {
    var all = text.getString();
    var runs = new ArrayList<TextRun>();
    int start = 0;
    var current = font;
    for (int i = 0; i < text.numFormattingRuns(); i++) {
      int next = Math.clamp(text.getIndexOfFormattingRun(i), start, all.length());
      runs.add(run(all.substring(start, next), current));
      start = next;
      current = cell.getSheet().getWorkbook().getFontAt(text.getFontOfFormattingRun(i));
    }
    if (!runs.isEmpty()) {
      runs.add(run(all.substring(start), current));
    }
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  private static TextRun run(String text, Font font) {
    return run(text, font.getStrikeout(), font.getTypeOffset() != Font.SS_NONE, font.getBold());
  }

  private static TextRun run(String text, boolean isStruck, boolean isRaised, boolean isBold) {
    if (text.isBlank()) {
      return new TextRun(text, Mark.PLAIN, isBold);
    }
    var raised = isRaised ? Mark.NOTE : Mark.PLAIN;
    return new TextRun(text, isStruck ? Mark.STRUCK : raised, isBold);
  }

  private static boolean isMissing(XSSFCell cell) {
    var raw = cell.getCTCell();
    if (raw.getT() == STCellType.INLINE_STR) {
      return !raw.isSetIs();
    }
    if (raw.getT() != STCellType.S) {
      return !raw.isSetV();
    }
    var index = raw.isSetV() ? raw.getV().strip() : "";
    var texts = cell.getSheet().getWorkbook().getSharedStringSource().getSharedStringItems();
    return !index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts.size();
  }
}
