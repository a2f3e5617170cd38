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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontsList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;

/// The typefaces of a document, by the names that Word and WPS know them by.
///
/// @param title 题名 and nothing else
/// @param heading the six statutory headings
/// @param subheading （一） sub-headings and the date line
/// @param body everything else, tables included
/// @param pageNumber page numbers
record WordFaces(String title, String heading, String subheading, String body, String pageNumber) {

  /// The faces that GB/T 9704—2012 asks for, in the cuts that offices install.
  static final WordFaces OFFICIAL = new WordFaces("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体");

  /// What comes with Windows or Office, for machines without the cut that offices install.
  private static final Map<String, String> ALTERNATIVES =
      Map.of("方正小标宋简体", "华文中宋", "楷体_GB2312", "楷体", "仿宋_GB2312", "仿宋");

  /// The Windows character set of simplified Chinese.
  private static final byte[] GB_2312 = {(byte) 0x86};

  private static final String PART = "/word/fontTable.xml";

  /// Lists the faces in the document, each with its alternative: without that, Word sets 宋体 for
  /// every face that it does not find.
  void declare(XWPFDocument document) throws IOException {
    var relation = XWPFRelation.FONT_TABLE;
    try {
      var name = PackagingURIHelper.createPartName(PART);
      var part = document.getPackage().createPart(name, relation.getContentType());
      document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
      var fonts = FontsDocument.Factory.newInstance();
      list(fonts.addNewFonts());
      try (var out = part.getOutputStream()) {
        fonts.save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e); // the name is ours
    }
  }

  private void list(CTFontsList fonts) {
    Stream.of(title, heading, subheading, body, pageNumber)
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
