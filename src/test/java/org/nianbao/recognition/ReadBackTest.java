package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.nianbao.Reports;
import org.nianbao.draft.Draft;
import org.nianbao.export.Format;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.pdf.Offices;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.statute.Statute;

/// What the program exports it reads again, itself or through LibreOffice.
class ReadBackTest {
  @TempDir private Path folder;

  private static Map<String, Draft> drafts() throws IOException {
    var drafts = new LinkedHashMap<String, Draft>();
    for (var name : Samples.names()) {
      drafts.put(name, Samples.draft(name));
    }
    for (var statute : Statute.all()) {
      var balanced = Reports.balanced(statute);
      drafts.put("balanced " + statute.edition().id(), balanced.draft());
      drafts.put("following " + statute.edition().id(), balanced.following().draft());
      drafts.put(
          "with cover " + statute.edition().id(),
          balanced
              .following()
              .cover(cover -> cover.withDate("2026年1月20日").withContact("政务公开科\n电话：0000-1234567"))
              .written(Section.COVER, "本报告依据条例编制。\n所列数据的统计期限自1月1日起至12月31日止。")
              .draft());
      drafts.put("half " + statute.edition().id(), Reports.blank(statute).draft());
    }
    drafts.put("numbered", Reports.numbered());
    return drafts;
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = Mode.INCLUDE,
      names = {"WORD", "PAGE"})
  void ourDocumentsSayWhatTheirDraftsSay(Format format) throws IOException {
    for (var draft : drafts().entrySet()) {
      var found = OwnExport.readBack(draft.getValue(), format, folder);
      var about = draft.getKey() + " " + format;
      var expected = OwnExport.onPaper(draft.getValue());
      assertEquals(expected.edition(), found.draft().edition(), about);
      assertEquals(expected.cover(), found.draft().cover(), about);
      assertEquals(expected.prose(), found.draft().prose(), about);
      for (var cell : Reports.cells(expected.edition())) {
        assertEquals(
            expected.entry(cell.ref()).text(),
            found.draft().entry(cell.ref()).text(),
            () -> about + " " + cell.ref());
      }
      assertCertain(draft.getValue(), found, about);
    }
  }

  @Test
  void ourWorkbooksSayTheirTablesUnitYearAndEdition() throws IOException {
    for (var draft : drafts().entrySet()) {
      var found = OwnExport.readBack(draft.getValue(), Format.WORKBOOK, folder);
      var about = draft.getKey();
      var cover = draft.getValue().cover();
      assertEquals(cover.unit(), found.draft().cover().unit(), about);
      assertEquals(cover.year(), found.draft().cover().year(), about);
      assertEquals(draft.getValue().edition(), found.draft().edition(), about);
      assertCertain(draft.getValue(), found, about);
    }
  }

  private static void assertCertain(Draft draft, Recognition found, String about) {
    assertEquals(OwnExport.figures(draft), entries(found), about);
    assertEquals(0, found.count(State.INFERRED), about);
    assertEquals(List.of(), found.decisions(), about);
    assertEquals(List.of(), found.deviations(), about);
    assertEquals(List.of(), found.unused(), about);
  }

  /// A content system has the title in a field of its own.
  @Test
  void theFragmentForAContentSystemLacksOnlyItsTitle() throws IOException {
    var draft = Samples.draft("pingluo-2024");
    var found = OwnExport.readBack(draft, Format.FRAGMENT, folder);
    assertEquals(OwnExport.figures(draft), entries(found));
    assertEquals("", found.draft().cover().unit());
    assertEquals(1, found.decisions().size());
  }

  /// Both documents go through each conversion together: most of its time is the program's start.
  @Test
  void whatLibreOfficeMakesOfOurDocumentsIsRead() throws Exception {
    Offices.installed(Offices.Part.WRITER);
    var names = List.of("pingluo-2024", "haiyuan-2020");
    var ours = Files.createDirectory(folder.resolve("ours"));
    for (var name : names) {
      Files.move(
          OwnExport.file(Samples.draft(name), Format.WORD, folder), ours.resolve(name + ".docx"));
    }
    convert("doc", files(ours, names, ".docx"));
    convert("odt", files(ours, names, ".docx"));
    convert("html:HTML (StarWriter)", files(ours, names, ".docx"));
    convert("pdf", files(ours, names, ".docx"));
    convert("docx", files(folder, names, ".odt"));
    System.out.println(Judged.head());
    for (var name : names) {
      for (var ending : List.of(".doc", ".docx", ".html", ".pdf")) {
        judge(Samples.draft(name), folder.resolve(name + ending));
      }
    }
  }

  private static Path[] files(Path folder, List<String> names, String ending) {
    return names.stream().map(name -> folder.resolve(name + ending)).toArray(Path[]::new);
  }

  private static void judge(Draft draft, Path file) throws IOException {
    var found = Recogniser.of(Reader.read(file));
    var judged = Judged.of(file.getFileName().toString(), found, OwnExport.figures(draft));
    System.out.println(judged.line());
    assertEquals(Set.of(), judged.wrongCertain(), judged.name());
    if (judged.name().endsWith(".html")) {
      assertEquals(List.of(), found.decisions(), judged.name());
      assertEquals(List.of(), found.unused(), judged.name());
    }
    boolean isPaged = judged.name().endsWith(".pdf");
    assertTrue(judged.certainShare() >= (isPaged ? 95 : 98), judged.name());
    assertTrue(judged.rightShare() >= (isPaged ? 99 : 100), judged.name());
    assertEquals(OwnExport.onPaper(draft).cover(), found.draft().cover(), judged.name());
    assertEquals(texts(draft), texts(found.draft()), judged.name());
  }

  /// The words of the prose, section by section.
  private static Map<Section, String> texts(Draft draft) {
    var texts = new EnumMap<Section, String>(Section.class);
    OwnExport.onPaper(draft).prose().forEach((section, prose) -> texts.put(section, prose.text()));
    return texts;
  }

  private void convert(String format, Path... files) throws IOException, InterruptedException {
    Offices.convert(Offices.Part.WRITER, format, folder, files);
  }

  private static Map<String, String> entries(Recognition found) {
    var entries = new LinkedHashMap<String, String>();
    found.cells().forEach((ref, cell) -> entries.put(ref.id(), cell.entry()));
    return entries;
  }
}
