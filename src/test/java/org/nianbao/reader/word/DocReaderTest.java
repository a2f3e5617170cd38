package org.nianbao.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.reader.word.WordFile.cell;
import static org.nianbao.reader.word.WordFile.paragraph;
import static org.nianbao.reader.word.WordFile.row;
import static org.nianbao.reader.word.WordFile.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.ContentTrouble;
import org.nianbao.pdf.Offices;
import org.nianbao.source.Source;
import org.nianbao.wording.Wording;

class DocReaderTest {
  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
      <w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>
      <w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      """;

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="a" w:default="1"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
      """;

  @TempDir private Path folder;

  /// The same document as LibreOffice writes it in the old format.
  private Path converted(Path docx) throws IOException, InterruptedException {
    Offices.convert(Offices.Part.WRITER, "doc", folder, docx);
    return Path.of(docx.toString().replaceFirst("\\.docx$", ".doc"));
  }

  private static String properties(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private Path sample() throws IOException {
    var heading = "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>";
    var numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>";
    var changed =
        "<w:p><w:r><w:t>新收</w:t></w:r><w:ins w:id=\"1\" w:author=\"a\""
            + " w:date=\"2024-01-01T00:00:00Z\"><w:r><w:t>20</w:t></w:r></w:ins><w:del w:id=\"2\""
            + " w:author=\"a\""
            + " w:date=\"2024-01-01T00:00:00Z\"><w:r><w:delText>10</w:delText></w:r></w:del>"
            + properties("<w:strike/>", "旧")
            + properties("<w:vanish/>", "藏")
            + properties("<w:vertAlign w:val=\"superscript\"/>", "1")
            + "<w:r><w:tab/><w:t>件</w:t><w:br/><w:t>完</w:t></w:r></w:p>";
    var wide = "<w:tcW w:w=\"2000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>";
    var narrow = "<w:tcW w:w=\"1000\" w:type=\"dxa\"/>";
    var inner = table(2, row(cell(narrow, "甲"), cell(narrow, "乙")));
    return new WordFile(
            heading
                + numbered.formatted(0, "总体")
                + numbered.formatted(1, "主动公开")
                + numbered.formatted(1, "依申请公开")
                + changed
                + table(
                    3,
                    row(cell(narrow + "<w:vMerge w:val=\"restart\"/>", "结果"), cell(wide, "申请人")),
                    row(cell(narrow + "<w:vMerge/>", ""), cell(narrow, "6"), cell(narrow, "-7")),
                    row(cell(wide, "总计"), cell(narrow, "8")),
                    row(
                        cell(narrow, "注"),
                        "<w:tc><w:tcPr>" + wide + "</w:tcPr>" + inner + "<w:p/></w:tc>"))
                + paragraph("之后"))
        .with(STYLES, LISTS)
        .in(folder);
  }

  @Test
  void theOldFormatReadsAsTheNewOne() throws IOException, InterruptedException {
    var docx = sample();
    var source = DocReader.read(converted(docx));
    assertEquals(WordFile.shown(DocxReader.read(docx)), WordFile.shown(source));
    assertEquals(Source.Kind.DOC, source.kind());
  }

  @Test
  void aChangedFileIsReadOrRefused() throws IOException, InterruptedException {
    var bytes = Files.readAllBytes(converted(sample()));
    var random = new Random(1);
    var file = folder.resolve("changed.doc");
    for (int i = 0; i < 60; i++) {
      var changed = bytes.clone();
      for (int k = 0; k < 5; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      Files.write(
          file, i % 10 == 0 ? Arrays.copyOf(changed, random.nextInt(bytes.length)) : changed);
      try {
        DocReader.read(file);
      } catch (IOException e) {
        assertTrue(e instanceof ContentTrouble, () -> "no sentence for " + e);
      }
    }
  }

  @Test
  void aTextBoxIsReadWithItsTable() throws IOException, InterruptedException {
    var box =
        "<w:p><w:r><w:t>锚</w:t></w:r><w:r><w:pict><v:shape style=\"width:300pt;height:100pt\" "
            + "type=\"#_x0000_t202\"><v:textbox><w:txbxContent>"
            + paragraph("框里")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
            + paragraph("后");
    var docx = new WordFile(box).in(folder);
    assertEquals("锚\n后\n框里", WordFile.shown(DocReader.read(converted(docx))));
  }

  private Path compound(String entry, byte[] bytes) throws IOException {
    var file = folder.resolve(entry + ".doc");
    try (var files = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      files.createDocument(new ByteArrayInputStream(bytes), entry);
      files.writeFilesystem(out);
    }
    return file;
  }

  private static String refusal(Path file) {
    return assertThrows(ContentTrouble.class, () -> DocReader.read(file)).getMessage();
  }

  /// The beginning of a document's main part.
  private static byte[] head(int version, int flags, int characters) {
    var head = new byte[5000];
    put(head, 0, 0xA5EC);
    put(head, 2, version);
    put(head, 10, flags);
    put(head, 76, characters & 0xFFFF);
    put(head, 78, characters >>> 16);
    return head;
  }

  private static void put(byte[] head, int place, int value) {
    head[place] = (byte) value;
    head[place + 1] = (byte) (value >> 8);
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheReason() throws IOException {
    assertEquals(
        Wording.of("reader.doc.old"), refusal(compound("WordDocument", head(0x68, 0, 10))));
    assertEquals(
        Wording.of("reader.word.encrypted"),
        refusal(compound("WordDocument", head(0xC1, 0x100, 10))));
    assertEquals(
        Wording.of("reader.word.encrypted"), refusal(compound("EncryptedPackage", new byte[9])));
    assertEquals(Wording.of("reader.doc.foreign"), refusal(compound("Workbook", new byte[5000])));
    assertEquals(
        Wording.of("reader.word.huge"),
        refusal(compound("WordDocument", head(0xC1, 0, 50_000_000))));
    assertEquals(
        Wording.of("reader.word.damaged"), refusal(compound("WordDocument", head(0xC1, 0, 10))));
    assertEquals(
        Wording.of("reader.word.damaged"), refusal(compound("WordDocument", new byte[20])));
    var file = folder.resolve("none.doc");
    Files.write(file, new byte[0]);
    assertEquals(Wording.of("reader.word.damaged"), refusal(file));
    Files.write(file, new byte[600]);
    assertEquals(Wording.of("reader.word.damaged"), refusal(file));
  }
}
