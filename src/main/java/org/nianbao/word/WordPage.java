package org.nianbao.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.nianbao.paper.PageNumbers;
import org.nianbao.paper.PaperSettings;
import org.nianbao.wording.Wording;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/// Writes page size, margins, line grid, page numbers and header of a document. Lengths are in
/// twips, of which 1 mm has 56.7.
final class WordPage {
  /// The distance of the mark of 送审稿 from the upper edge: 15 mm, less where 天头, the upper margin,
  /// is narrow.
  private static final int HEADER = 851;

  /// The height of the mark's line. It must stay above the text block, or Word moves that down.
  static final int MARK_LINE = 260;

  /// The compatibility mode of Word 2013 and later; without it Word opens the file in the mode of
  /// 2007.
  private static final String COMPATIBILITY = "15";

  private WordPage() {}

  /// Sets page, grid, footers and settings of a document.
  static void lay(XWPFDocument document, PaperSettings settings) {
    size(document, settings);
    switch (settings.pageNumbers()) {
      case OUTSIDE -> {
        number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
      }
      case CENTRED -> number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.CENTER);
      case NONE -> {}
    }
    settings(document.getSettings().getCTSettings(), settings.pageNumbers());
  }

  /// Puts the mark of 送审稿 into the header of every page, on the right.
  static void mark(XWPFDocument document, PageNumbers numbers) {
    mark(document, HeaderFooterType.DEFAULT);
    if (numbers == PageNumbers.OUTSIDE) {
      mark(document, HeaderFooterType.EVEN);
    }
  }

  private static void mark(XWPFDocument document, HeaderFooterType pages) {
    var paragraph = document.createHeader(pages).createParagraph();
    paragraph.setStyle(WordStyles.HEADER);
    WordText.append(paragraph, Wording.of("word.review.mark"));
  }

  private static void size(XWPFDocument document, PaperSettings settings) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(PaperSettings.WIDTH);
    size.setH(PaperSettings.HEIGHT);
    var margins = section.addNewPgMar();
    margins.setTop(settings.top());
    margins.setRight(PaperSettings.WIDTH - settings.left() - settings.textWidth());
    margins.setBottom(settings.bottom());
    margins.setLeft(settings.left());
    margins.setHeader(Math.clamp(settings.top() - MARK_LINE, 0, HEADER));
    margins.setFooter(settings.footer());
    margins.setGutter(0);
    // The grid is of lines only: a character grid has cells of 15.79 pt, into which a face of 16 pt
    // goes just every second time. The styles' letter spacing gives the 28 characters.
    var grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(settings.line()));
  }

  /// Writes the page number into the footer: — 1 —; on the left or right, one character in from the
  /// margin.
  private static void number(
      XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
    var paragraph = document.createFooter(pages).createParagraph();
    paragraph.setStyle(WordStyles.FOOTER);
    paragraph.setAlignment(side);
    switch (side) {
      case LEFT -> paragraph.setIndentationLeft(PaperSettings.NUMBER_CHARACTER);
      case RIGHT -> paragraph.setIndentationRight(PaperSettings.NUMBER_CHARACTER);
      default -> {}
    }
    WordText.append(paragraph, "— ");
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" PAGE ");
    field.addNewR().addNewT().setStringValue("1");
    WordText.append(paragraph, " —");
  }

  private static void settings(CTSettings settings, PageNumbers numbers) {
    if (numbers == PageNumbers.OUTSIDE) {
      settings.addNewEvenAndOddHeaders();
    }
    settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
    var compatibility = settings.addNewCompat();
    // A line that ends with a break is not stretched to the full width.
    compatibility.addNewDoNotExpandShiftReturn();
    var mode = compatibility.addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal(COMPATIBILITY);
  }
}
