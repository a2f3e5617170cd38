package org.nianbao.word;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/// The page of GB/T 9704—2012: A4, a text block of 156 mm by 225 mm with 22 lines of 28 characters,
/// page numbers outside. Lengths are in twips, of which 1 mm has 56.7.
final class WordPage {
  /// A line of text: 156 mm.
  static final int TEXT_WIDTH = 8844;

  /// One of 22 lines, rounded down so that all of them fit into 225 mm.
  static final int LINE = 579;

  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;
  private static final int TOP = 2098; // 天头 37 mm
  private static final int BOTTOM = 1984; // 35 mm
  private static final int LEFT = 1587; // 订口 28 mm
  private static final int RIGHT = WIDTH - LEFT - TEXT_WIDTH; // 26 mm
  private static final int HEADER = 851; // 15 mm, never used

  /// Puts the dash of the page number 7 mm under the text block.
  private static final int FOOTER = 1406;

  /// A character of the page number, 14 pt.
  private static final int NUMBER_CHARACTER = 280;

  /// Word 2013 and later; without it Word opens the file in the mode of 2007.
  private static final String COMPATIBILITY = "15";

  private WordPage() {}

  /// Sets page, grid, footers and settings of a document.
  static void lay(XWPFDocument document) {
    size(document);
    number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    settings(document.getSettings().getCTSettings());
  }

  private static void size(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(WIDTH);
    size.setH(HEIGHT);
    var margins = section.addNewPgMar();
    margins.setTop(TOP);
    margins.setRight(RIGHT);
    margins.setBottom(BOTTOM);
    margins.setLeft(LEFT);
    margins.setHeader(HEADER);
    margins.setFooter(FOOTER);
    margins.setGutter(0);
    // The grid is of lines only: a character grid has cells of 15.79 pt, into which a face of 16 pt
    // goes just every second time. The styles' letter spacing gives the 28 characters.
    var grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(LINE));
  }

  /// — 1 —, one character from the outer edge.
  private static void number(
      XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
    var paragraph = document.createFooter(pages).createParagraph();
    paragraph.setStyle(WordStyles.FOOTER);
    paragraph.setAlignment(side);
    if (side == ParagraphAlignment.LEFT) {
      paragraph.setIndentationLeft(NUMBER_CHARACTER);
    } else {
      paragraph.setIndentationRight(NUMBER_CHARACTER);
    }
    WordText.append(paragraph, "— ");
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(" PAGE ");
    field.addNewR().addNewT().setStringValue("1");
    WordText.append(paragraph, " —");
  }

  private static void settings(CTSettings settings) {
    settings.addNewEvenAndOddHeaders();
    settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
    var mode = settings.addNewCompat().addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal(COMPATIBILITY);
  }
}
