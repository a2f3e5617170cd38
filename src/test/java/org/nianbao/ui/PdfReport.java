package org.nianbao.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/// A report of two pages as a PDF, in a typeface that the file does not bring along. Table four, on
/// the second page, has one number too many.
final class PdfReport {
  private static final float HEIGHT = PDRectangle.A4.getHeight();
  private static final int LEFT = 72;
  private static final int SIZE = 14;

  /// The width and height of a cell of the table, in points.
  static final int WIDE = 28;

  static final int HIGH = 30;

  /// Where the table is on its page, in points from the upper left corner.
  static final int TABLE = 180;

  static final List<String> ROW =
      List.of("1", "0", "0", "0", "1", "0", "0", "0", "0", "0", "0", "1", "0", "0", "0", "1");

  private static final List<String> FIRST =
      List.of("一、总体情况", "　　2024年，本局按时公布机构职能和办事指南，没有收到投诉。", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况");

  private static final List<String> LAST =
      List.of("五、存在的主要问题及改进情况", "　　公开的材料不够通俗，明年逐件改写。", "六、其他需要报告的事项", "　　没有其他需要报告的事项。");

  private PdfReport() {}

  static byte[] bytes() throws IOException {
    return bytes(0);
  }

  /// @param further number of blank pages after the report
  static byte[] bytes(int further) throws IOException {
    try (var document = new PDDocument()) {
      var first = new StringBuilder();
      text(first, LEFT, 110, 18, "临湖县档案局2024年政府信息公开工作年度报告");
      lines(first, 180, FIRST);
      page(document, first);
      var second = new StringBuilder();
      text(second, LEFT, 140, SIZE, "四、政府信息公开行政复议、行政诉讼情况");
      table(second);
      lines(second, 280, LAST);
      page(document, second);
      for (int i = 0; i < further; i++) {
        page(document, new StringBuilder());
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, StringBuilder content) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    var resources = new PDResources();
    var fonts = new COSDictionary();
    fonts.setItem("F", font());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    var stream = new PDStream(document);
    try (var out = stream.createOutputStream()) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    document.addPage(page);
  }

  private static void lines(StringBuilder content, int top, List<String> lines) {
    int y = top;
    for (var line : lines) {
      text(content, LEFT, y, SIZE, line);
      y += 2 * SIZE;
    }
  }

  private static void text(StringBuilder content, int x, int y, int size, String text) {
    var codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    content.append(
        String.format(
            Locale.ROOT,
            "BT /F %d Tf 1 0 0 1 %d %.2f Tm <%s> Tj ET%n",
            size,
            x,
            HEIGHT - y,
            codes));
  }

  private static void table(StringBuilder content) {
    for (int column = 0; column < ROW.size(); column++) {
      int x = LEFT + column * WIDE;
      content.append(
          String.format(Locale.ROOT, "%d %.2f %d %d re S%n", x, HEIGHT - TABLE - HIGH, WIDE, HIGH));
      text(content, x + 10, TABLE + 20, SIZE, ROW.get(column));
    }
  }

  /// Song as Acrobat calls it, with two bytes to a character.
  private static COSDictionary font() {
    var system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 4);
    var narrow = new COSArray();
    List.of(1, 95, 500).forEach(number -> narrow.add(COSInteger.get(number)));
    var descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    descendant.setItem(COSName.W, narrow);
    var descendants = new COSArray();
    descendants.add(descendant);
    var font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
