package org.nianbao.reader.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.source.Source;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TableBlock;
import org.nianbao.source.TextBlock;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;

/// A `*.docx` of a body that a test writes in XML, and the blocks of a document as one text.
final class WordFile {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /// @param body what stands in `w:body`, with the prefixes `w`, `mc`, `wps`, `v` and `a`
  WordFile(String body) {
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
        .wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument\
        .wordprocessingml.styles+xml"/>\
        <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument\
        .wordprocessingml.numbering+xml"/></Types>\
        """
            .formatted(PACKAGE));
    parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    parts.put(
        "word/document.xml",
        """
        <w:document xmlns:w="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
        <w:body>%s</w:body></w:document>\
        """
            .formatted(WORD, body));
  }

  private static String relations(String... typesAndTargets) {
    var all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < typesAndTargets.length; i += 2) {
      all.append(
          "<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
              .formatted(i, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
    }
    return all + "</Relationships>";
  }

  /// With styles and lists.
  WordFile with(String styles, String lists) {
    parts.put(
        "word/_rels/document.xml.rels",
        relations("styles", "styles.xml", "numbering", "/word/numbering.xml"));
    parts.put("word/styles.xml", "<w:styles xmlns:w=\"" + WORD + "\">" + styles + "</w:styles>");
    parts.put(
        "word/numbering.xml", "<w:numbering xmlns:w=\"" + WORD + "\">" + lists + "</w:numbering>");
    return this;
  }

  /// With words in all parts replaced by others.
  WordFile replacing(String words, String others) {
    parts.replaceAll((_, text) -> text.replace(words, others));
    return this;
  }

  /// Writes the file.
  Path in(Path folder) throws IOException {
    var file = Files.createTempFile(folder, "word", ".docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  /// Writes a file whose body repeats one text.
  static Path repeating(Path folder, String text, int times) throws IOException {
    var file = new WordFile("").in(folder);
    var large = folder.resolve("large.docx");
    try (var from = new java.util.zip.ZipFile(file.toFile());
        var zip = new ZipOutputStream(Files.newOutputStream(large))) {
      for (var entry : from.stream().toList()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var bytes = from.getInputStream(entry).readAllBytes();
        if (entry.getName().equals("word/document.xml")) {
          repeat(zip, new String(bytes, StandardCharsets.UTF_8), text, times);
        } else {
          zip.write(bytes);
        }
      }
    }
    return large;
  }

  private static void repeat(OutputStream out, String document, String text, int times)
      throws IOException {
    int end = document.indexOf("</w:body>");
    out.write(document.substring(0, end).getBytes(StandardCharsets.UTF_8));
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
    out.write(document.substring(end).getBytes(StandardCharsets.UTF_8));
  }

  /// A paragraph of one run.
  static String paragraph(String text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
  }

  /// A cell with properties and one paragraph.
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }

  /// A table of some rows on a grid of columns of one width.
  static String table(int columns, String... rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"1000\"/>".repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  /// A row of some cells.
  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /// The blocks, one paragraph or cell a line: a paragraph with its level as so many `#`, a cell
  /// with its box; runs that are not plain text in brackets after their mark.
  static String shown(Source source) {
    return source.blocks().stream().map(WordFile::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(SourceBlock block) {
    return switch (block) {
      case TextBlock text -> "#".repeat(text.level()) + shown(text.runs());
      case TableBlock table ->
          table.cells().stream()
              .map(cell ->
                  "%d,%d %dx%d %s"
                      .formatted(
                          cell.box().row(),
                          cell.box().column(),
                          cell.box().rows(),
                          cell.box().columns(),
                          shown(cell.runs())))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String shown(java.util.List<TextRun> runs) {
    return runs.stream()
        .map(run ->
            run.mark() == Mark.PLAIN
                ? run.text()
                : "[%s %s]"
                    .formatted(run.mark().name().toLowerCase(java.util.Locale.ROOT), run.text()))
        .collect(Collectors.joining())
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }
}
