package org.nianbao.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.reader.word.WordFile.cell;
import static org.nianbao.reader.word.WordFile.paragraph;
import static org.nianbao.reader.word.WordFile.row;
import static org.nianbao.reader.word.WordFile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.Source;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

class DocxReaderTest {
  @TempDir private Path folder;

  private String read(String body) throws IOException {
    return WordFile.shown(DocxReader.read(new WordFile(body).in(folder)));
  }

  private String refusal(Path file) {
    return assertThrows(ContentTrouble.class, () -> DocxReader.read(file)).getMessage();
  }

  @Test
  void aDocumentOfPoiIsRead() throws IOException {
    var file = folder.resolve("poi.docx");
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("一、总体情况");
      var table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("自然人");
      table.getRow(1).getCell(1).setText("20");
      document.write(out);
    }
    var source = DocxReader.read(file);
    assertEquals(
        """
        一、总体情况
        0,0 1x1 自然人
        0,1 1x1\s
        1,0 1x1\s
        1,1 1x1 20\
        """,
        WordFile.shown(source));
    assertEquals(Source.Kind.DOCX, source.kind());
    assertEquals(Wording.of("source.paragraph", 1), source.blocks().get(0).origin().words());
    assertEquals(Wording.of("source.table", 1), source.blocks().get(1).origin().words());
  }

  @Test
  void mergedCellsCoverTheirPlaces() throws IOException {
    assertEquals(
        """
        0,0 2x1 办理结果\\n下
        0,1 1x2 申请人
        1,1 1x1 6
        1,2 1x1 7
        2,1 1x2 左右
        3,0 1x1 另
        3,1 1x2 独\
        """,
        read(table(
                3,
                row(
                    cell("<w:vMerge w:val=\"restart\"/>", "办理结果"),
                    cell("<w:gridSpan w:val=\"2\"/>", "申请人")),
                row(cell("<w:vMerge/>", "下"), cell("", "6"), cell("", "7")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                    + cell("<w:hMerge w:val=\"restart\"/>", "左")
                    + cell("<w:hMerge w:val=\"continue\"/>", "右")
                    + "</w:tr>",
                row(
                    cell("<w:vMerge/>", "另"),
                    cell("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"continue\"/>", "独"))))
            .replace("左\\n右", "左右"));
  }

  @Test
  void changesAreMarked() throws IOException {
    assertEquals(
        "新收[inserted 20][deleted 10][deleted 甲][inserted 乙][struck 旧][struck 双][hidden 藏微]"
            + "[note 1][note 2]件",
        read(
            "<w:p><w:r><w:t>新收</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>20</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\"><w:r><w:delText>10</w:delText></w:r></w:del>"
                + "<w:moveFrom w:id=\"3\"><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r></w:moveFrom>"
                + "<w:moveTo w:id=\"4\"><w:r><w:t>乙</w:t></w:r></w:moveTo>"
                + run("<w:strike/>", "旧")
                + run("<w:b/><w:dstrike w:val=\"1\"/>", "双")
                + run("<w:vanish/>", "藏")
                + run("<w:sz w:val=\"2\"/>", "微")
                + run("<w:vertAlign w:val=\"superscript\"/>", "1")
                + run("<w:b/><w:vertAlign w:val=\"subscript\"/>", "2")
                + run("<w:strike w:val=\"false\"/>", "件")
                + "</w:p>"));
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void deletedAndHiddenRowsAreMarked() throws IOException {
    assertEquals(
        "0,0 1x1 [deleted 1]\n1,0 1x1 [hidden 2]\n2,0 1x1 [inserted 3]",
        read(
            table(
                1,
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "1") + "</w:tr>",
                "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", "2") + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + cell("", "3") + "</w:tr>")));
  }

  @Test
  void aDeletedParagraphMarkJoinsWhatFollows() throws IOException {
    assertEquals(
        "前后\n末",
        read(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>"
                + paragraph("后")
                + paragraph("末")));
  }

  @Test
  void contentControlsAndTagsAreSeenThrough() throws IOException {
    assertEquals(
        "控件\n链接标签[hidden 请输入]\n0,0 1x1 甲\n0,1 1x1 乙\n1,0 1x1 丙",
        read(
            "<w:sdt><w:sdtPr/><w:sdtContent>"
                + paragraph("控件")
                + "</w:sdtContent></w:sdt><w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>"
                + "<w:smartTag><w:r><w:t>标签</w:t></w:r></w:smartTag>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>请输入</w:t>"
                + "</w:r></w:sdtContent></w:sdt></w:p>"
                + table(
                    2,
                    row(
                        cell("", "甲"),
                        "<w:sdt><w:sdtContent>" + cell("", "乙") + "</w:sdtContent></w:sdt>"),
                    "<w:sdt><w:sdtContent>" + row(cell("", "丙")) + "</w:sdtContent></w:sdt>")));
  }

  @Test
  void aFieldIsItsResult() throws IOException {
    assertEquals(
        "共20页\\t完\\n-3[note [*]]",
        read(
            "<w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>SUM</w:instrText></w:r><w:r><w:t>指令</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>20</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>页</w:t></w:r></w:fldSimple>"
                + "<w:r><w:tab/><w:t>完</w:t><w:br/><w:noBreakHyphen/><w:sym w:font=\"Symbol\" "
                + "w:char=\"F033\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"));
  }

  @Test
  void anUnendedInstructionHidesNoMoreThanItsParagraph() throws IOException {
    assertEquals(
        "后",
        read(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>前</w:t></w:r></w:p>"
                + paragraph("后")));
  }

  @Test
  void aTextBoxIsReadOnceAndInPlace() throws IOException {
    var inside = paragraph("框里") + table(1, row(cell("", "20")));
    assertEquals(
        "锚\n框里\n0,0 1x1 20\n后",
        read(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:graphic>"
                + "<wps:txbx><w:txbxContent>"
                + inside
                + "</w:txbxContent></wps:txbx></a:graphic></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict><v:shape><v:textbox><w:txbxContent>"
                + inside
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r><w:r><w:t>锚</w:t></w:r></w:p>"
                + paragraph("后")));
    assertEquals(
        "框里\n0,0 1x1 20",
        read(
            "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                + inside
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
  }

  @Test
  void whatLaysOutAPageIsNoTable() throws IOException {
    var inner = table(2, row(cell("", "自然人"), cell("", "20")));
    assertEquals(
        "题名\n0,0 1x1 自然人\n0,1 1x1 20\n落款",
        read(
            table(
                1, "<w:tr><w:tc>" + paragraph("题名") + inner + paragraph("落款") + "</w:tc></w:tr>")));
  }

  @Test
  void aSmallTableInACellIsItsText() throws IOException {
    var inner = table(2, row(cell("", "甲"), cell("", "乙")));
    assertEquals(
        "0,0 1x1 1\n0,1 1x1 2\n0,2 1x1 3\n1,0 1x1 注\\n甲\\t乙",
        read(
            table(
                3,
                row(cell("", "1"), cell("", "2"), cell("", "3")),
                "<w:tr><w:tc>" + paragraph("注") + inner + "<w:p/></w:tc></w:tr>")));
  }

  @Test
  void aPictureIsListed() throws IOException {
    var source =
        DocxReader.read(
            new WordFile(paragraph("前") + "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")
                .in(folder));
    assertEquals("前", WordFile.shown(source));
    assertEquals(Wording.of("reader.word.picture"), source.omissions().getFirst().reason());
  }

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
      <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>
      </w:lvlOverride></w:num>\
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="a" w:default="1"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>
      <w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="s"><w:rPr><w:b/></w:rPr></w:style>\
      """;

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  @Test
  void automaticNumbersAreText() throws IOException {
    var body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>总体</w:t></w:r></w:p>"
            + numbered(1, 1, "主动")
            + numbered(1, 1, "依申请")
            + numbered(1, 2, "3件")
            + numbered(1, 3, "点")
            + "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>主动</w:t></w:r></w:p>"
            + numbered(1, 1, "又")
            + numbered(2, 0, "重来")
            + numbered(0, 0, "无")
            + "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>不编</w:t></w:r></w:p>";
    assertEquals(
        "#一、总体\n（一）主动\n（二）依申请\n1. 3件\n点\n#二、主动\n（一）又\n一、重来\n无\n#不编",
        WordFile.shown(DocxReader.read(new WordFile(body).with(STYLES, LISTS).in(folder))));
  }

  @Test
  void chineseNumeralsAreThoseOfWord() {
    assertEquals("十", Numerals.of(10, "chineseCounting"));
    assertEquals("十二", Numerals.of(12, "chineseCountingThousand"));
    assertEquals("二十", Numerals.of(20, "japaneseCounting"));
    assertEquals("一百零三", Numerals.of(103, "chineseCountingThousand"));
    assertEquals("一百一十", Numerals.of(110, "chineseCountingThousand"));
    assertEquals("壹拾贰", Numerals.of(12, "chineseLegalSimplified"));
    assertEquals("一〇", Numerals.of(10, "ideographDigital"));
    assertEquals("③", Numerals.of(3, "decimalEnclosedCircle"));
    assertEquals("⑴", Numerals.of(1, "decimalEnclosedParen"));
    assertEquals("XIV", Numerals.of(14, "upperRoman"));
    assertEquals("aa", Numerals.of(27, "lowerLetter"));
    assertEquals("７", Numerals.of(7, "decimalFullWidth"));
  }

  @Test
  void boldComesFromTheRunAndItsStyles() throws IOException {
    var body =
        "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>粗</w:t></w:r>"
            + run("<w:b w:val=\"0\"/>", "细")
            + run("<w:rStyle w:val=\"s\"/>", "反")
            + run("<w:rStyle w:val=\"s\"/><w:b/>", "重")
            + "</w:p>";
    var source = DocxReader.read(new WordFile(body).with(STYLES, LISTS).in(folder));
    var block = (TextBlock) source.blocks().getFirst();
    assertEquals(
        "[粗true, 细反false, 重true]",
        block.runs().stream().map(run -> run.text() + run.isBold()).toList().toString());
    assertTrue(block.runs().stream().allMatch(run -> run.mark() == Mark.PLAIN));
  }

  @Test
  void aStrictDocumentIsReadToo() throws IOException {
    var file =
        new WordFile(paragraph("甲"))
            .replacing(WordFile.WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
            .replacing(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                "http://purl.oclc.org/ooxml/officeDocument/relationships/")
            .in(folder);
    assertEquals("甲", WordFile.shown(DocxReader.read(file)));
  }

  @Test
  void aSpanOfAMillionColumnsIsNoWiderThanAnyTable() throws IOException {
    var source =
        DocxReader.read(
            new WordFile(table(1, row(cell("<w:gridSpan w:val=\"1000000\"/>", "宽")))).in(folder));
    assertTrue(source.tables().findFirst().orElseThrow().columns() <= 63);
    var wide = table(1, "<w:tr>" + cell("<w:gridSpan w:val=\"60\"/>", "").repeat(20) + "</w:tr>");
    assertEquals(Wording.of("reader.word.huge"), refusal(new WordFile(wide).in(folder)));
  }

  @Test
  void aDeclaredDocumentTypeIsRefused() throws IOException {
    var file =
        new WordFile(paragraph("&x;"))
            .replacing(
                "<w:document",
                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document")
            .in(folder);
    assertEquals(Wording.of("reader.word.declared"), refusal(file));
  }

  @Test
  void thousandsOfNestedTablesAreRefused() throws IOException {
    var open = "<w:tbl><w:tr><w:tc>";
    var close = "<w:p/></w:tc></w:tr></w:tbl>";
    assertEquals(
        Wording.of("reader.word.deep"),
        refusal(new WordFile(open.repeat(5000) + close.repeat(5000)).in(folder)));
    assertEquals(
        "底",
        read(open.repeat(300) + paragraph("底") + close.repeat(300))
            .strip()
            .replaceFirst("^0,0 1x1 ", ""));
  }

  @Test
  void muchTextIsRefused() throws IOException {
    var text = paragraph("一二三四五六七八九十&amp;&#x4e00;".repeat(500));
    assertEquals(Wording.of("reader.word.huge"), refusal(WordFile.repeating(folder, text, 3200)));
    assertEquals(
        Wording.of("reader.word.huge"), refusal(WordFile.repeating(folder, "<w:p/>", 600_000)));
  }

  @Test
  void picturesAreNeverUnpacked() throws IOException {
    var file = new WordFile(paragraph("甲")).in(folder);
    var large = folder.resolve("pictures.docx");
    try (var from = new java.util.zip.ZipFile(file.toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(large))) {
      stored(zip, "word/media/image1.png", 60 << 20);
      for (var entry : from.stream().toList()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(from.getInputStream(entry).readAllBytes());
      }
    }
    assertEquals("甲", WordFile.shown(DocxReader.read(large)));
  }

  private static void stored(ZipOutputStream zip, String name, int size) throws IOException {
    var bytes = new byte[size];
    var sum = new CRC32();
    sum.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    var bytes = Files.readAllBytes(new WordFile(paragraph("甲")).in(folder));
    var file = folder.resolve("cut.docx");
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(Wording.of("reader.word.damaged"), refusal(file));
    Files.write(file, new byte[0]);
    assertEquals(Wording.of("reader.word.damaged"), refusal(file));
  }

  @Test
  void aChangedFileIsReadOrRefused() throws IOException {
    var bytes =
        Files.readAllBytes(
            new WordFile(numbered(1, 1, "甲") + table(1, row(cell("", "1"))))
                .with(STYLES, LISTS)
                .in(folder));
    var random = new Random(1);
    var file = folder.resolve("changed.docx");
    for (int i = 0; i < 200; i++) {
      var changed = bytes.clone();
      for (int k = 0; k < 3; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      Files.write(file, changed);
      try {
        DocxReader.read(file);
      } catch (IOException e) {
        assertTrue(e instanceof ContentTrouble, () -> "no sentence for " + e);
      }
    }
  }

  @Test
  void malformedXmlIsRefused() throws IOException {
    assertEquals(Wording.of("reader.word.damaged"), refusal(new WordFile("<w:p><w:r>").in(folder)));
  }

  @Test
  void whiteTextOnAWhiteCellIsHidden() throws IOException {
    var text = run("<w:color w:val=\"FFFFFF\"/>", "9") + run("", "743");
    var shaded = "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F4E79\"/></w:tcPr>";
    var shown =
        read(
            "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p>"
                + text
                + "</w:p></w:tc><w:tc>"
                + shaded
                + "<w:p>"
                + text
                + "</w:p></w:tc></w:tr></w:tbl>");
    assertTrue(shown.contains("[hidden 9]743") && shown.contains("9743"), shown);
    assertEquals("9743", read("<w:p>" + text + "</w:p>"));
  }
}
