package org.nianbao.word;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.nianbao.paper.Faces;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;

/// Writes the list of typefaces into a document (`fontTable.xml`).
final class WordFaces {
  /// For each typeface one that comes with Windows or Office, for computers without the font that
  /// offices install.
  private static final Map<String, String> ALTERNATIVES =
      Map.of(
          "方正小标宋简体", "华文中宋",
          "方正小标宋_GBK", "华文中宋",
          "方正黑体_GBK", "黑体",
          "楷体_GB2312", "楷体",
          "方正楷体_GBK", "楷体",
          "仿宋_GB2312", "仿宋",
          "方正仿宋_GBK", "仿宋");

  /// The Windows character set of simplified Chinese.
  private static final byte[] GB_2312 = {(byte) 0x86};

  private static final String PART = "/word/fontTable.xml";

  private WordFaces() {}

  /// Lists the typefaces in the document, each with its alternative: without that, Word uses 宋体 for
  /// every typeface that it does not find.
  static void declare(Faces faces, XWPFDocument document) {
    var relation = XWPFRelation.FONT_TABLE;
    try {
      var name = PackagingURIHelper.createPartName(PART);
      var part = document.getPackage().createPart(name, relation.getContentType());
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
      var fonts = FontsDocument.Factory.newInstance();
      list(faces, fonts.addNewFonts());
      try (var out = part.getOutputStream()) {
        fonts.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      }
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e); // it is all in memory, and the name is ours
    }
  }

  private static void list(Faces faces, CTFontsList fonts) {
    Stream.of(faces.title(), faces.heading(), faces.subheading(), faces.body(), faces.pageNumber())
        .distinct()
        .forEach(face -> {
          var font = fonts.addNewFont();
          font.setName(face);
          if (ALTERNATIVES.containsKey(face)) {
            font.addNewAltName().setVal(ALTERNATIVES.get(face));
          }
          font.addNewCharset().setVal(GB_2312);
        });
  }
}
