package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Trouble;
import org.nianbao.source.Source.Kind;

/// Which formats are read, and what is said of the others.
class ReaderTest {
  @TempDir private Path folder;

  private Kind kind(String name, byte[] bytes) throws Trouble {
    return Reader.read(Shown.file(folder, name, bytes)).kind();
  }

  private Kind kind(String name, String text) throws Trouble {
    return kind(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String trouble(Path file) {
    var sentence = assertThrows(Trouble.class, () -> Reader.read(file)).getMessage();
    assertTrue(sentence.startsWith("“" + file + "”"), sentence);
    return sentence;
  }

  private String trouble(String name, byte[] bytes) {
    return trouble(Shown.file(folder, name, bytes));
  }

  private String trouble(String name, String text) {
    return trouble(name, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static byte[] zip(String... parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] compound(String entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5000]));
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void aFormatIsKnownByItsContent() throws IOException {
    assertEquals(Kind.HTML, kind("a.doc", "<!-- copied --><div><p>x</p></div>"));
    assertEquals(Kind.HTML, kind("a.xls", "\uFEFF\r\n<html xmlns:o='x'><body>x"));
    assertEquals(Kind.HTML, kind("a.txt", "<?xml version='1.0'?><!DOCTYPE html><html><p>x"));
    assertEquals(Kind.HTML, kind("b.htm", "\uFEFF<html><p>文".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(Kind.TEXT, kind("a.html", "政府信息公开，见 <www.example.cn>"));
    assertEquals(Kind.TEXT, kind("a", "政府信息公开".getBytes(Charset.forName("GBK"))));
    assertEquals(Kind.TEXT, kind("b", "\uFEFF政府".getBytes(StandardCharsets.UTF_16BE)));
    assertEquals(
        Kind.MHT,
        kind("a.doc", "From: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>x"));
    var workbook = new ByteArrayOutputStream();
    try (var older = new HSSFWorkbook()) {
      older.createSheet().createRow(0).createCell(0).setCellValue(1);
      older.write(workbook);
    }
    assertEquals(Kind.XLS, kind("a.et", workbook.toByteArray()));
  }

  @Test
  void everyFormatThatIsNotReadHasItsSentence() throws IOException {
    var sentences = new java.util.HashMap<String, String>();
    for (var bytes :
        Map.of(
                "ofd", zip("OFD.xml", "Doc_0/Document.xml"),
                "odt", zip("mimetype", "content.xml"),
                "zip", zip("a.docx"),
                "pptx", zip("[Content_Types].xml", "ppt/presentation.xml"),
                "encrypted", compound("EncryptedPackage"),
                "ppt", compound("PowerPoint Document"),
                "other", compound("Else"),
                "empty", new byte[0])
            .entrySet()) {
      sentences.put(bytes.getKey(), trouble("a.docx", bytes.getValue()));
    }
    sentences.put("rtf", trouble("a.docx", "{\\rtf1\\ansi x}"));
    sentences.put("picture", trouble("a.docx", "\u0089PNG\r\n\u001a\n\0\0"));
    sentences.put("xml", trouble("a.docx", "<?xml version='1.0'?><w:wordDocument/>"));
    sentences.put("ancient", trouble("a.docx", "\u00DB\u00A5\u002D\0\0\0"));
    sentences.put("draft", trouble("a.docx", "{\n \"format\" : \"nianbao\","));
    sentences.put("damaged", trouble("a.docx", "PK\u0003\u0004broken"));
    assertTrue(sentences.get("ofd").contains("OFD"));
    assertTrue(sentences.get("odt").contains("OpenDocument"));
    assertTrue(sentences.get("encrypted").contains("密码"));
    assertTrue(sentences.get("rtf").contains("RTF"));
    assertTrue(sentences.get("picture").contains("图片"));
    assertTrue(sentences.get("draft").contains("稿件"));
    assertEquals(sentences.get("pptx"), sentences.get("ppt"));
    assertEquals(13, sentences.values().stream().distinct().count(), sentences.toString());
  }

  @Test
  void whatIsNoFileIsRefused() {
    trouble(folder);
    assertThrows(Trouble.class, () -> Reader.read(folder.resolve("none")));
    assertTrue(trouble("zeros", new byte[5000]).contains("空"));
    assertTrue(trouble("noise", "\u0001\u0002\u0003").contains("认不出"));
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    var file = folder.resolve("large.docx");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((128L << 20) + 1);
    }
    assertTrue(trouble(file).contains("128 MB"));
    Files.delete(file);
  }

  @Test
  void whateverALibraryThrowsIsASentence() throws IOException {
    trouble("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
    trouble("a.xls", compound("Workbook"));
    trouble("a.mht", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n");
  }
}
