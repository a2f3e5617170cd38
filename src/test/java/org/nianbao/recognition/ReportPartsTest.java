package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.export.Format;
import org.nianbao.file.Samples;
import org.nianbao.file.Trouble;
import org.nianbao.form.Section;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.source.Origin;
import org.nianbao.source.Source;
import org.nianbao.source.Source.Kind;
import org.nianbao.source.SourceBlock;
import org.nianbao.source.TextBlock;

/// Documents with several whole reports, and those that only look like it.
class ReportPartsTest {
  private static final String FIRST = "青川县水务局2024年政府信息公开工作年度报告";
  private static final String SECOND = "青川县水务局2025年政府信息公开工作年度报告";

  @TempDir private Path folder;

  private static List<SourceBlock> lines(String... lines) {
    return Stream.of(lines)
        .<SourceBlock>map(line -> TextBlock.of(line, Origin.of("“" + line + "”")))
        .toList();
  }

  /// The headings with a sentence below each.
  private static List<SourceBlock> body(String sentence) {
    var body = new ArrayList<SourceBlock>();
    for (var section : Section.values()) {
      if (section != Section.COVER) {
        body.addAll(lines(section.heading(), sentence));
      }
    }
    return body;
  }

  private static List<Recognition> reports(List<List<SourceBlock>> parts) {
    var blocks = parts.stream().flatMap(List::stream).toList();
    return ReportParts.of(new Source(Kind.TEXT, blocks, List.of()));
  }

  private static List<String> names(List<Recognition> reports) {
    return reports.stream().map(Recognition::name).toList();
  }

  @Test
  void twoTitlesEachWithItsHeadingsAreTwoReports() {
    var reports = reports(List.of(lines(FIRST), body("甲。"), lines(SECOND), body("乙。")));
    assertEquals(
        List.of("青川县水务局 2024 年度（从“" + FIRST + "”起）", "青川县水务局 2025 年度（从“" + SECOND + "”起）"),
        names(reports));
    assertEquals("甲。", reports.getFirst().draft().prose(Section.OTHER).text());
    assertEquals("乙。", reports.getLast().draft().prose(Section.OVERVIEW).text());
  }

  @Test
  void eachHasItsOwnCoverAndTheTitleOfTwoLines() {
    var reports =
        reports(
            List.of(
                lines(FIRST),
                body("甲。"),
                lines("政府办公室", "2025年1月10日"),
                lines(SECOND, "2026年1月12日", "青川县水务局", "2025年政府信息公开工作年度报告"),
                body("乙。")));
    assertEquals(2, reports.size());
    assertEquals(2025, reports.getLast().draft().cover().year());
    assertEquals("青川县水务局", reports.getLast().draft().cover().unit());
    assertEquals("2026年1月12日", reports.getLast().draft().cover().date());
    assertEquals("2025年1月10日", reports.getFirst().draft().cover().date());
  }

  @Test
  void aTitleAloneDividesNothing() {
    var contents =
        body("").stream().filter(block -> !((TextBlock) block).text().isEmpty()).toList();
    assertEquals(
        1, reports(List.of(lines(FIRST), body("甲。"), lines(SECOND))).size(), "a link below");
    assertEquals(1, reports(List.of(lines(SECOND, FIRST), body("甲。"))).size(), "a link above");
    assertEquals(
        1, reports(List.of(lines(FIRST), contents, lines(FIRST), body("甲。"))).size(), "contents");
    assertEquals(
        1, reports(List.of(lines(FIRST), body("甲。"), body("乙。"))).size(), "no second title");
    var pages = new ArrayList<SourceBlock>();
    for (var block : body("甲。")) {
      pages.addAll(lines(SECOND));
      pages.add(block);
    }
    assertEquals(1, reports(List.of(lines(FIRST), pages)).size(), "last year's page header");
    assertEquals(
        1,
        reports(
                List.of(
                    lines(FIRST),
                    body("甲。").subList(0, 6),
                    lines(FIRST),
                    body("甲。").subList(4, 12)))
            .size(),
        "a heading that goes on below a page's");
  }

  private static Draft ofYear(int year) throws IOException {
    var draft = Samples.draft("case-01");
    return draft.withCover(Cover.of("青川县水务局", year));
  }

  private Source read(Draft draft, Format format) throws IOException {
    return Reader.read(OwnExport.file(draft, format, folder));
  }

  @Test
  void ourOwnExportsOfTwoYearsAreTwoReportsWithAllFigures() throws IOException {
    for (var format : List.of(Format.WORD, Format.PAGE, Format.WORKBOOK)) {
      var first = read(ofYear(2023), format);
      var second = read(ofYear(2024), format);
      assertEquals(1, ReportParts.of(first).size(), "one alone");
      var both = Stream.of(first, second).flatMap(one -> one.blocks().stream()).toList();
      var reports = ReportParts.of(new Source(first.kind(), both, List.of()));
      assertEquals(
          List.of(2023, 2024),
          reports.stream().map(report -> report.draft().cover().year()).toList(),
          format.name());
      for (var report : reports) {
        assertEquals(0, report.count(State.INFERRED));
        assertEquals(printed(ofYear(2024)), printed(report.draft()));
      }
    }
  }

  private static List<String> printed(Draft draft) {
    var totals = Totals.of(draft);
    return draft.edition().tables().stream()
        .flatMap(table -> table.cells().stream())
        .map(cell -> totals.printed(cell.ref()))
        .toList();
  }

  @Test
  void oneOfSeveralIsTakenOnlyWhereItIsNamed() throws IOException {
    var lines = Stream.of(lines(FIRST), body("甲。"), lines(SECOND), body("乙。"));
    var text = new StringBuilder();
    lines
        .flatMap(List::stream)
        .forEach(block -> text.append(((TextBlock) block).text()).append("\n"));
    var file = Files.writeString(folder.resolve("两年.txt"), text);
    var refused = assertThrows(Trouble.class, () -> Recogniser.in(file));
    assertTrue(
        refused.getMessage().contains("2024 年度") && refused.getMessage().contains("2025 年度"));
    assertEquals(2025, Recogniser.in(file, Cover.of("青川县水务局", 2025)).draft().cover().year());
    assertThrows(Trouble.class, () -> Recogniser.in(file, Cover.of("青川县水务局", 2023)));
  }

  @Test
  void twoYearsOfARealAuthorityAreRecognisedAsTheyAreAlone() throws IOException {
    var both = new StringBuilder();
    var alone = new ArrayList<Recognition>();
    for (int year = 2021; year <= 2022; year++) {
      var text =
          year
              + "年政府信息公开工作年度报告\n\n"
              + Files.readString(
                  SharedReports.file("reports/" + year + ".txt"), StandardCharsets.UTF_8);
      var file = Files.writeString(folder.resolve(year + ".txt"), text);
      alone.add(Recogniser.in(file));
      both.append(text).append("\n\n");
    }
    var found = Recogniser.all(Files.writeString(folder.resolve("两年.txt"), both));
    assertEquals(alone.stream().map(Recognition::draft).toList(), drafts(found));
  }

  private static List<Draft> drafts(List<Recognition> reports) {
    return reports.stream().map(Recognition::draft).toList();
  }
}
