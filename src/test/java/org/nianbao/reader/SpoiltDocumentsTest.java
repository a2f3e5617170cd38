package org.nianbao.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Rounds;
import org.nianbao.file.Samples;
import org.nianbao.paper.Manuscript;
import org.nianbao.paper.PaperSettings;
import org.nianbao.sheet.SheetExport;
import org.nianbao.web.WebPage;
import org.nianbao.word.WordExport;

/// Documents of every format that were truncated, overwritten or mixed up are read, or refused in
/// one sentence, by programs with little memory: never a crash, a hang or a stack trace.
class SpoiltDocumentsTest {
  private static final String MEMORY = "-Xmx512m";
  private static final int CHILDREN = 2;

  @TempDir private Path folder;

  /// A whole document of each format by its ending; that of some formats only where the shared
  /// reports are.
  private static Map<String, byte[]> whole(Path folder) throws IOException {
    var sample = Files.write(folder.resolve("样稿.nianbao"), Samples.bytes("case-01"));
    var draft = DraftFile.read(sample).draft();
    var manuscript = Manuscript.of(draft, PaperSettings.OFFICIAL);
    var whole = new LinkedHashMap<String, byte[]>();
    whole.put("docx", WordExport.bytes(manuscript));
    whole.put("html", WebPage.page(manuscript));
    whole.put("xlsx", SheetExport.bytes(draft));
    whole.put("xls", workbook(draft));
    whole.put("txt", text(draft).getBytes(StandardCharsets.UTF_8));
    for (var ending : List.of("doc", "pdf")) {
      var report = Path.of("..", "shared", "reports", "2020." + ending);
      if (Files.exists(report)) {
        whole.put(ending, Files.readAllBytes(report));
      } else {
        System.out.println("no " + report + ": no spoilt documents of this format");
      }
    }
    return whole;
  }

  private static byte[] workbook(Draft draft) throws IOException {
    try (var book = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("表三");
      for (var table : draft.edition().tables()) {
        for (var cell : table.cells()) {
          var row = sheet.createRow(sheet.getLastRowNum() + 1);
          row.createCell(0).setCellValue(cell.ref().row());
          row.createCell(1).setCellValue(draft.entry(cell.ref()).text());
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static String text(Draft draft) {
    var text = new StringBuilder(draft.cover().title()).append("\n\n");
    for (var table : draft.edition().tables()) {
      text.append(table.section().heading()).append("\n\n");
      table
          .cells()
          .forEach(cell ->
              text.append(cell.ref().row())
                  .append('\t')
                  .append(draft.entry(cell.ref()).text())
                  .append('\n'));
    }
    return text.toString();
  }

  @Test
  void aSpoiltDocumentIsReadOrRefusedInOneSentence() throws Exception {
    int rounds = Rounds.of(30, 1000);
    var formats = List.copyOf(whole(folder).entrySet());
    for (int i = 0; i < formats.size(); i++) {
      var spoilt = Files.createDirectories(folder.resolve("spoilt" + i % CHILDREN));
      var format = formats.get(i);
      var random = new Random(19);
      for (int round = 0; round < rounds; round++) {
        var name = "%04d.%s".formatted(round, format.getKey());
        Files.write(spoilt.resolve(name), spoil(format.getValue(), random));
      }
    }
    try (var children = Executors.newFixedThreadPool(CHILDREN)) {
      var said = new ArrayList<Future<List<String>>>();
      for (int i = 0; i < CHILDREN; i++) {
        var spoilt = folder.resolve("spoilt" + i);
        said.add(children.submit(() -> read(spoilt)));
      }
      int count = 0;
      for (var lines : said) {
        lines.get().forEach(SpoiltDocumentsTest::assertSaid);
        count += lines.get().size();
      }
      assertEquals(rounds * formats.size(), count);
    }
  }

  private static void assertSaid(String line) {
    var outcome = line.substring(line.indexOf('\t') + 1);
    assertTrue(outcome.equals("read") || outcome.startsWith("“"), line);
    assertFalse(outcome.contains("Exception") || outcome.contains("org."), line);
  }

  private static byte[] spoil(byte[] whole, Random random) throws IOException {
    boolean isZip = whole[0] == 'P' && whole[1] == 'K';
    return isZip && random.nextBoolean() ? spoilPart(whole, random) : spoilBytes(whole, random);
  }

  private static byte[] spoilBytes(byte[] whole, Random random) {
    var bytes = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(512));
        Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(4096));
        int to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes, from, bytes, to, length);
      }
      default -> {
        for (int i = 0; i < 1 + bytes.length / 2000; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
    }
    return bytes;
  }

  /// Spoils a part of an archive, which stays whole itself.
  private static byte[] spoilPart(byte[] whole, Random random) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    var names = List.copyOf(parts.keySet());
    var name = names.get(random.nextInt(names.size()));
    if (parts.get(name).length > 0) {
      parts.put(name, spoilBytes(parts.get(name), random));
    }
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static List<String> read(Path spoilt) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            MEMORY,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Dsun.jnu.encoding=UTF-8",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Reading.class.getName(),
            spoilt.toString());
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      var said = lines.lines().toList();
      assertEquals(0, process.waitFor(), () -> "a crash after " + said.size() + " " + spoilt);
      return said;
    }
  }
}
