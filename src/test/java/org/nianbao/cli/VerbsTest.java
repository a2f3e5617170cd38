package org.nianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Person;
import org.nianbao.draft.Prose;
import org.nianbao.export.Format;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Severity;
import org.nianbao.sheet.Colleagues;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// The command line as a stranger meets it: a process, its output and its exit code.
class VerbsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> REPORT =
      List.of(
          "file",
          "unit",
          "year",
          "edition",
          "changedOutside",
          "errors",
          "warnings",
          "blanks",
          "findings",
          "numbers");
  private static final List<String> FINDING =
      List.of("rule", "severity", "section", "cells", "message", "expected", "actual", "citation");

  /// What a finding has besides, where it is about words, about what is missing, or kept.
  private static final Set<String> MORE = Set.of("words", "also", "missing", "kept");

  private static final List<String> COMPARISON =
      List.of(
          "files",
          "editions",
          "changedOutside",
          "same",
          "fields",
          "cells",
          "paragraphs",
          "differences");
  private static final List<String> DIFFERENCE =
      List.of("part", "section", "cell", "place", "sides");

  @TempDir private Path folder;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void layOutTheSamples() throws IOException {
    for (var name : Samples.names()) {
      Files.write(folder.resolve(name + DraftFile.ENDING), Samples.bytes(name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pingluo-2024, 0, 0, 0,   0",
    "case-01,      0, 0, 1,   0",
    "case-03,      0, 0, 0,   0",
    "case-07,      0, 0, 2,   0",
    "case-05,      1, 0, 0, 120",
    "haiyuan-2020, 1, 0, 1,   4",
    "unbalanced,   1, 2, 1,   0",
  })
  void checkSaysWhatIsWrongAndByItsStatusWhetherAnythingIs(
      String name, int status, int errors, int warnings, int blanks) throws Exception {
    var file = path(name + ".nianbao");
    var outcome = inside("check", file);
    assertEquals(status, outcome.status, outcome.err);
    assertEquals("", outcome.err);
    var cover = Samples.draft(name).cover();
    var lines = outcome.out.lines().toList();
    assertEquals(Wording.of("cli.check.head", cover.unit(), cover.year(), file), lines.getFirst());
    assertEquals(Wording.of("cli.check.counts", errors, warnings, blanks), lines.getLast());
    assertTrue(lines.subList(1, lines.size() - 1).stream().allMatch(line -> line.contains("依据：")));
  }

  @Test
  void jsonHasExactlyTheMembersThatAreTheContract() throws Exception {
    var files = Samples.names().stream().map(name -> name + DraftFile.ENDING).toList();
    var command = new ArrayList<>(List.of("check", "--json"));
    command.addAll(files);
    var outcome = run(command.toArray(String[]::new));
    assertEquals(Verbs.FOUND, outcome.status, outcome.err);
    var reports = new ArrayList<JsonNode>();
    for (var line : outcome.out.lines().toList()) {
      reports.add(JSON.readTree(line));
    }
    assertEquals(files, reports.stream().map(report -> report.get("file").asText()).toList());
    for (var report : reports) {
      assertEquals(REPORT, names(report));
      for (var finding : report.get("findings")) {
        var names = names(finding);
        assertEquals(FINDING, names.subList(0, FINDING.size()));
        assertTrue(MORE.containsAll(names.subList(FINDING.size(), names.size())), names.toString());
      }
    }
    var unbalanced = reports.getLast();
    assertEquals("柏洲新区管理委员会", unbalanced.get("unit").asText());
    assertEquals(2025, unbalanced.get("year").asInt());
    assertEquals("2021", unbalanced.get("edition").asText());
    assertEquals(2, unbalanced.get("errors").asInt());
    var first = unbalanced.get("findings").get(0);
    assertEquals("t3.natural_person.balance", first.get("rule").asText());
    assertEquals("error", first.get("severity").asText());
    assertEquals("applications", first.get("section").asText());
    assertEquals(60, first.get("expected").asInt());
    assertEquals(61, first.get("actual").asInt());
    assertEquals("t3.received.natural_person", first.get("cells").get(0).asText());
    assertEquals("t3.other.balance", unbalanced.get("findings").get(1).get("rule").asText());
    var blank = reports.get(1).get("findings").get(0);
    assertTrue(blank.get("expected").isNull() && blank.get("actual").isNull());
    assertEquals(4, blank.get("cells").size());
  }

  @Test
  void aKeptFindingSaysWhyAndIsNotCounted() throws Exception {
    var draft = DraftFile.read(folder.resolve("case-07.nianbao")).draft();
    var findings = Statute.findings(draft);
    var finding = findings.list().stream().filter(Finding::mayBeKept).findFirst().orElseThrow();
    var decision = new Decision("含下放的", new Person("张三", "科长"), "2025-01-06");
    var file = folder.resolve("kept.nianbao");
    Files.write(file, DraftFile.bytes(findings.keep(finding, decision)));
    var outcome = run("check", "--json", "kept.nianbao");
    assertEquals(Verbs.DONE, outcome.status, outcome.err);
    var report = JSON.readTree(outcome.out);
    int warnings = findings.count(Severity.WARNING);
    assertEquals(warnings - 1, report.get("warnings").asInt());
    assertEquals(warnings, report.get("findings").size());
    var kept =
        StreamSupport.stream(report.get("findings").spliterator(), false)
            .filter(one -> one.has("kept"))
            .map(one -> one.get("kept").toString())
            .toList();
    assertEquals(
        List.of("{\"reason\":\"含下放的\",\"name\":\"张三\",\"role\":\"科长\",\"date\":\"2025-01-06\"}"),
        kept);
    var told = run("check", "kept.nianbao").out;
    assertTrue(told.contains("含下放的（张三，科长，2025-01-06）"), told);
    assertTrue(told.contains("已保留的提示 1 条"), told);
  }

  @Test
  void everyNumberOfTheTextHasOneState() throws Exception {
    var text = "2024年，本机关收到政府信息公开申请2件，\u00a0上年结转3件，举办培训2次。";
    DraftFile.write(
        disk(),
        Samples.draft("pingluo-2024").with(Section.OVERVIEW, Prose.of("第一段没有数。\n" + text)),
        folder.resolve("numbers.nianbao"));
    var report = JSON.readTree(run("check", "--json", "numbers.nianbao").out);
    var told = new ArrayList<String>();
    for (var number : report.get("numbers")) {
      var words = number.get("words");
      assertEquals(List.of("section", "paragraph", "from", "to", "text"), names(words));
      var isUnchecked = number.get("state").asText().equals("unchecked");
      assertEquals(
          isUnchecked
              ? List.of("words", "value", "unit", "cells", "state", "why")
              : List.of("words", "value", "unit", "cells", "state"),
          names(number));
      if (words.get("section").asText().equals("overview")) {
        assertEquals(1, words.get("paragraph").asInt());
        assertEquals(
            text.substring(words.get("from").asInt(), words.get("to").asInt()),
            words.get("text").asText());
        told.add(
            "%s|%s|%s|%s|%s"
                .formatted(
                    words.get("text").asText(),
                    number.get("value"),
                    number.get("unit").asText(),
                    number.get("cells"),
                    number.get("state").asText()));
      }
    }
    assertEquals(
        List.of(
            "2024年|2024|年|[]|unchecked",
            "2件|2|件|[\"t3.received.total\"]|differs",
            "3件|3|件|[\"t3.carried_over.total\"]|agrees",
            "2次|2|次|[]|unchecked"),
        told);
  }

  @Test
  void anUnreadableFileDoesNotKeepTheOthersFromTheirReport() throws Exception {
    Files.writeString(folder.resolve("broken.nianbao"), "{");
    var outcome =
        run("check", "unbalanced.nianbao", "none.nianbao", "broken.nianbao", "case-01.nianbao");
    assertEquals(Verbs.FAILED, outcome.status);
    assertTrue(outcome.out.contains("柏洲新区管理委员会"), outcome.out);
    assertTrue(outcome.out.contains("临湖市"), outcome.out);
    assertEquals(2, outcome.err.lines().count(), outcome.err);
    assertTrue(outcome.err.startsWith(Wording.of("file.missing", "none.nianbao")), outcome.err);
    assertTrue(outcome.err.contains("“broken.nianbao”第 1 行第 2 列"), outcome.err);
  }

  @Test
  void compareSaysWhereTwoDraftsDifferAndByItsStatusWhetherTheyDo() throws Exception {
    var draft = Samples.draft("case-01");
    var cell = draft.edition().cell("t3.received.natural_person").orElseThrow().ref();
    var before = draft.entry(cell).text();
    DraftFile.write(
        disk(),
        draft.typed(cell, "").with(Section.OTHER, Prose.of("第一段\n第二段")),
        folder.resolve("other.nianbao"));
    var outcome = run("compare", "case-01.nianbao", "other.nianbao");
    assertEquals(Verbs.FOUND, outcome.status, outcome.err);
    var lines = outcome.out.lines().toList();
    assertEquals(
        Wording.of("cli.compare.head", "case-01.nianbao", "other.nianbao"), lines.getFirst());
    assertEquals(
        List.of(
            Wording.of("cli.compare.place", cell.label(), ""),
            Wording.of("cli.compare.one", before),
            Wording.of("cli.compare.other", "未填")),
        lines.subList(1, 4));
    assertTrue(outcome.out.contains("第一段\n\u3000\u3000\u3000第二段\n"), outcome.out);
    assertEquals(
        Wording.of("cli.compare.counts", 0, 1, draft.prose(Section.OTHER).paragraphs().size()),
        lines.getLast());
  }

  @Test
  void compareOfTheSameDraftTwiceFindsNothing() throws Exception {
    var outcome = run("compare", "case-07.nianbao", "case-07.nianbao");
    assertEquals(
        new Outcome(
            0,
            Wording.of("cli.compare.head", "case-07.nianbao", "case-07.nianbao")
                + "\n"
                + Wording.of("cli.compare.same")
                + "\n",
            ""),
        outcome);
  }

  @Test
  void compareLetsNoControlCharacterReachTheTerminal() throws Exception {
    var draft = Samples.draft("case-01");
    var cell = draft.edition().cell("t3.received.natural_person").orElseThrow().ref();
    var escape = "\u001b]0;x\u0007";
    var name = "other" + (File.separatorChar == '/' ? escape : "") + DraftFile.ENDING;
    DraftFile.write(
        disk(),
        draft
            .typed(cell, "1" + escape)
            .withCover(draft.cover().withUnit("单位" + escape))
            .with(Section.OTHER, Prose.of("第一段" + escape + "\n第二段" + escape)),
        folder.resolve(name));
    var outcome = inside("compare", path("case-01.nianbao"), path(name));
    assertEquals(Verbs.FOUND, outcome.status, outcome.err);
    assertTrue(outcome.out.contains("\u3000第二段<U+001B>]0;x<U+0007>"), outcome.out);
    assertEquals(
        List.of(), outcome.out.lines().filter(line -> line.matches(".*\\p{Cntrl}.*")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202E",
        "\u2066",
        "\u200F",
        "\u061C",
        "\u001B[2J",
        "\u009B2J",
        "\u200B",
        "\r",
        "\b"
      })
  void whatNobodySeesIsShownByItsCode(String hidden) throws Exception {
    var code = "<U+%04X>".formatted((int) hidden.charAt(0));
    var name = File.separatorChar == '/' ? "甲" + hidden + "乙.nianbao" : "甲乙.nianbao";
    var draft = Samples.draft("case-01");
    var cell = draft.edition().cell("t3.received.natural_person").orElseThrow().ref();
    DraftFile.write(
        disk(),
        draft
            .typed(cell, "1" + hidden + "2")
            .withCover(draft.cover().withUnit("单位" + hidden))
            .with(Section.OTHER, Prose.of("新收政府信息公开申请" + hidden + "件")),
        folder.resolve(name));
    var docx = folder.resolve("out").toString();
    for (var outcome :
        List.of(
            inside("check", path(name)),
            inside("compare", path("case-01.nianbao"), path(name)),
            inside("export", path(name), path("case-01.nianbao"), "-o", docx),
            inside("check", path(hidden + ".nianbao")),
            inside("new", "--unit", hidden, "--year", hidden, "-o", path("x")))) {
      var said = outcome.out + outcome.err;
      assertTrue(said.contains(code) || hidden.equals("\r") && said.contains(" "), said);
      assertEquals(
          "",
          said.replaceAll("[^\\p{Cc}\\p{Cf}\\p{Cs}]|\n|\t", ""),
          "reached the terminal: " + said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "compare", "export -o out"})
  void aMistakeOfTheProgramIsASentenceAndEndsNoOtherFile(String verb) throws Exception {
    var much = "{\"text\":\"" + "a".repeat(1_900_000) + "\"},";
    Files.writeString(
        folder.resolve("much.nianbao"),
        "{\"format\":\"nianbao\",\"version\":\"1.0\",\"edition\":\"2021\",\"cover\":{\"kind\":\"other\","
            + "\"year\":2024},\"overview\":[{\"style\":\"body\",\"runs\":["
            + much.repeat(30)
            + "{}]}]}");
    var command = new ArrayList<>(List.of(verb.split(" ")));
    command.addAll(1, List.of("much.nianbao", "case-01.nianbao"));
    var outcome = run(List.of("-Xmx48m"), command);
    assertEquals(Verbs.FAILED, outcome.status, outcome.err);
    var said = outcome.out + outcome.err;
    assertTrue(said.contains("OutOfMemoryError"), said);
    assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    assertTrue(verb.equals("compare") || said.contains("临湖市") || said.contains("case-01."), said);
  }

  /// POI logs both: a sheet that is listed and not there, and a part that is no XML.
  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, </sheets>, <sheet name='失' sheetId='99' r:id='rId99'/></sheets>, 0",
    "[Content_Types].xml, <?xml, ?, 2",
    "xl/workbook.xml, <workbook, <<, 2",
  })
  void librariesLogNothingToTheScreen(String part, String from, String to, int status)
      throws Exception {
    inside("new", "--unit", "云溪县民政局", "--year", "2024", "-o", path("filled.nianbao"));
    inside("export", path("filled.nianbao"), "-o", path("whole.xlsx"));
    try (var whole = new ZipFile(path("whole.xlsx"));
        var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("spoilt.xlsx")))) {
      for (var entry : Collections.list(whole.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        var text = new String(whole.getInputStream(entry).readAllBytes(), UTF_8);
        out.write((entry.getName().equals(part) ? text.replace(from, to) : text).getBytes(UTF_8));
      }
    }
    var outcome = run("import", "spoilt.xlsx", "-o", "filled.nianbao");
    assertEquals(status, outcome.status, outcome.err);
    assertEquals(status == 0 ? 0 : 1, outcome.err.lines().count(), outcome.err);
    assertFalse((outcome.out + outcome.err).matches("(?s).*(WARN|SEVERE|Exception|\tat ).*"));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void comparePrintsOneObjectThatIsTheContract() throws Exception {
    var outcome = run("compare", "--json", "pingluo-2024.nianbao", "haiyuan-2020.nianbao");
    assertEquals(Verbs.FOUND, outcome.status, outcome.err);
    assertEquals(1, outcome.out.lines().count());
    var object = JSON.readTree(outcome.out);
    assertEquals(COMPARISON, names(object));
    object.get("differences").forEach(difference -> assertEquals(DIFFERENCE, names(difference)));
    assertEquals("[\"2021\",\"2019\"]", object.get("editions").toString());
    assertFalse(object.get("same").asBoolean());
    assertEquals(
        object.get("cells").asInt(),
        object.get("differences").findValuesAsText("cell").stream()
            .filter(cell -> !cell.equals("null"))
            .count());
    assertFalse(outcome.out.contains("\\u"), "Chinese is itself, in UTF-8 whatever the console");
  }

  @Test
  void compareOfWhatCannotBeReadSaysSo() throws Exception {
    assertEquals(
        new Outcome(2, "", Wording.of("file.missing", "none.nianbao") + "\n"),
        run("compare", "case-01.nianbao", "none.nianbao"));
  }

  @Test
  void anUnreadableFileHasItsOwnObjectInTheJson() throws Exception {
    Files.writeString(folder.resolve("broken.nianbao"), "{");
    var outcome = run("check", "--json", "broken.nianbao", "none.nianbao", "case-01.nianbao");
    assertEquals(Verbs.FAILED, outcome.status);
    assertEquals("", outcome.err);
    var lines = outcome.out.lines().toList();
    assertEquals(3, lines.size(), outcome.out);
    var broken = JSON.readTree(lines.getFirst());
    assertEquals(List.of("file", "trouble"), names(broken));
    assertTrue(broken.get("trouble").asText().contains("第 1 行第 2 列"), lines.getFirst());
    var none = JSON.readTree(lines.get(1));
    assertEquals("none.nianbao", none.get("file").asText());
    assertEquals(Wording.of("file.missing", "none.nianbao"), none.get("trouble").asText());
    assertEquals(REPORT, names(JSON.readTree(lines.getLast())));
  }

  @Test
  void whatWasTypedOverSeveralLinesIsSaidOnOne() throws Exception {
    var edition = Statute.OF_2021.edition();
    var cell = edition.table(Section.DISCLOSURE).orElseThrow().cells().getFirst();
    var draft =
        Draft.of(edition, Cover.of("云溪县\n民政局\t", 2024))
            .with(cell.ref(), Entry.parse(cell.kind(), "三\r\n件\u2028整"));
    DraftFile.write(disk(), draft, folder.resolve("lines.nianbao"));
    var lines = inside("check", folder.resolve("lines.nianbao").toString()).out.lines().toList();
    assertTrue(lines.getFirst().startsWith("云溪县 民政局  2024 年度"), lines.getFirst());
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("“三 件 整”不是数字") && line.contains("依据：")),
        lines::toString);
    assertTrue(
        lines.subList(1, lines.size()).stream().allMatch(line -> line.startsWith("\u3000")),
        lines::toString);
  }

  @ParameterizedTest
  @CsvSource({"2020, 2019", "2024, 2021"})
  void newMakesAnEmptyDraftOnTheFormOfItsYear(int year, String edition) throws Exception {
    var outcome = run("new", "--unit", "Unit", "--year", "" + year, "-o", "new.nianbao");
    assertEquals(
        new Outcome(0, Wording.of("cli.new.done", "new.nianbao", edition) + "\n", ""), outcome);
    assertEquals(
        Draft.of(Statute.forId(edition).orElseThrow().edition(), Cover.of("Unit", year)),
        DraftFile.read(folder.resolve("new.nianbao")).draft());
  }

  @Test
  void newRefusesAYearWithoutAForm() throws Exception {
    var outcome = run("new", "--unit", "Unit", "--year", "2018", "-o", "new.nianbao");
    assertEquals(new Outcome(2, "", Wording.of("cli.new.year", 2018, 2019) + "\n"), outcome);
    assertFalse(Files.exists(folder.resolve("new.nianbao")));
  }

  @Test
  void newRefusesWhatIsNoReport() throws Exception {
    int last = Year.now().getValue() + 1;
    var years = Wording.of("cli.new.late", 99999, 2019, last);
    assertEquals(
        new Outcome(2, "", Wording.of("cli.new.unit") + "\n"),
        inNew("--unit", " ", "--year", "2024", "-o", "new.nianbao"));
    assertEquals(
        new Outcome(2, "", years + "\n"),
        inNew("--unit", "Unit", "--year", "99999", "-o", "new.nianbao"));
    assertEquals(
        new Outcome(2, "", Wording.of("cli.new.ending", folder.resolve("new.docx")) + "\n"),
        inNew("--unit", "Unit", "--year", "2024", "-o", "new.docx"));
    assertFalse(Files.exists(folder.resolve("new.nianbao")));
    assertFalse(Files.exists(folder.resolve("new.docx")));
  }

  private Outcome inNew(String... arguments) {
    var command = new ArrayList<>(List.of("new"));
    command.addAll(List.of(arguments));
    command.set(command.size() - 1, folder.resolve(command.getLast()).toString());
    return inside(command.toArray(String[]::new));
  }

  @Test
  void newNeverOverwrites() throws Exception {
    var outcome = run("new", "--unit", "Unit", "--year", "2024", "-o", "case-01.nianbao");
    assertEquals(
        new Outcome(2, "", Wording.of("cli.new.exists", "case-01.nianbao") + "\n"), outcome);
    assertArrayEquals(
        Samples.bytes("case-01"), Files.readAllBytes(folder.resolve("case-01.nianbao")));
  }

  @Test
  void exportWritesAWordDocumentAndSaysWhatIsStillOpen() throws Exception {
    var outcome = run("export", "unbalanced.nianbao", "-o", "report.docx");
    assertEquals(
        new Outcome(0, Wording.of("cli.export.left", "report.docx", "错误 2 处、提示 1 处") + "\n", ""),
        outcome);
    try (var in = Files.newInputStream(folder.resolve("report.docx"));
        var document = new XWPFDocument(in)) {
      assertEquals(3, document.getTables().size());
    }
  }

  @Test
  void exportRefusesANameThatIsNotWords() throws Exception {
    var outcome = run("export", "case-01.nianbao", "-o", "case-03.nianbao");
    assertEquals(
        new Outcome(
            2, "", Wording.of("cli.export.ending", "case-03.nianbao", Format.endings()) + "\n"),
        outcome);
    assertArrayEquals(
        Samples.bytes("case-03"), Files.readAllBytes(folder.resolve("case-03.nianbao")));
  }

  @Test
  void manyFilesGoIntoAFolderAndNoneOverwritesAnother() throws Exception {
    var other = Files.createDirectories(folder.resolve("b")).resolve("CASE-01.nianbao");
    Files.write(other, Samples.bytes("case-03"));
    var out = folder.resolve("out");
    var outcome =
        inside(
            "export",
            path("case-01.nianbao"),
            path("none.nianbao"),
            other.toString(),
            "-o",
            out.toString(),
            "--format",
            "html");
    assertEquals(Verbs.FAILED, outcome.status);
    assertEquals(2, outcome.out.lines().count(), outcome.out);
    assertEquals(
        List.of(
            Wording.of("cli.export.progress", 1, 3, path("case-01.nianbao")),
            Wording.of("cli.export.progress", 2, 3, path("none.nianbao")),
            Wording.of("file.missing", path("none.nianbao")),
            Wording.of("cli.export.progress", 3, 3, other),
            Wording.of("cli.export.failed", 1, path("none.nianbao"))),
        outcome.err.lines().toList());
    assertTrue(
        Files.readString(out.resolve("case-01.html"))
            .contains(Samples.draft("case-01").cover().unit()));
    assertTrue(
        Files.readString(out.resolve("CASE-01-2.html"))
            .contains(Samples.draft("case-03").cover().unit()));
  }

  @Test
  void theEndingAndTheOptionsSayWhatIsExported() throws Exception {
    var page = path("page.html");
    assertEquals(0, inside("export", path("unbalanced.nianbao"), "-o", page).status);
    assertTrue(Files.readString(Path.of(page)).startsWith("<!doctype html>"));
    assertEquals(0, inside("export", path("unbalanced.nianbao"), "-o", page, "--fragment").status);
    assertFalse(Files.readString(Path.of(page)).contains("<html"));
    var word = path("review.docx");
    assertEquals(0, inside("export", path("unbalanced.nianbao"), "-o", word, "--review").status);
    try (var in = Files.newInputStream(Path.of(word));
        var document = new XWPFDocument(in)) {
      assertTrue(document.getDocComments().getComments().size() >= 2);
    }
  }

  @Test
  void chartsAreDrawnWhenTheyAreAskedFor() throws Exception {
    var page = path("page.html");
    var draft = path("pingluo-2024.nianbao");
    assertEquals(0, inside("export", draft, "-o", page).status);
    assertFalse(Files.readString(Path.of(page)).contains("<svg"));
    assertEquals(0, inside("export", draft, "-o", page, "--chart").status);
    assertEquals(1, Files.readString(Path.of(page)).split("<svg").length - 1);
    var earlier = path("haiyuan-2020.nianbao");
    var both = inside("export", draft, "-o", page, "--chart", "--earlier", earlier);
    assertEquals(0, both.status);
    assertEquals(strangers("pingluo-2024", "haiyuan-2020"), both.err, "another unit is said");
    var text = Files.readString(Path.of(page));
    assertEquals(2, text.split("<svg").length - 1);
    assertTrue(text.contains("2020"));
    assertEquals(
        new Outcome(2, "", Wording.of("paper.earlier.late", draft, 2024, 2020) + "\n"),
        inside("export", earlier, "-o", page, "--earlier", draft));
  }

  private static String strangers(String name, String earlier) throws IOException {
    var other = Samples.draft(earlier).cover();
    return Wording.of(
            "paper.earlier.stranger",
            Samples.draft(name).cover().unit(),
            Wording.of("paper.earlier.of", other.year(), other.unit()))
        + "\n";
  }

  @Test
  void earlierDraftsOfTheSameUnitNeedNoWord() throws Exception {
    var draft = Samples.draft("case-01");
    var cover = draft.cover();
    var earlier = draft.withCover(cover.withYear(2023).withUnit(cover.unit() + " "));
    DraftFile.write(disk(), earlier, folder.resolve("earlier.nianbao"));
    var out =
        inside(
            "export",
            path("case-01.nianbao"),
            "-o",
            path("page.html"),
            "--earlier",
            path("earlier.nianbao"));
    assertEquals("", out.err);
    assertEquals(0, out.status);
  }

  @Test
  void whatDoesNotGoTogetherIsSaidInOneSentence() {
    var draft = path("case-01.nianbao");
    assertEquals(
        new Outcome(2, "", Wording.of("cli.export.special", "--review", ".docx") + "\n"),
        inside("export", draft, "-o", path("a.html"), "--review"));
    assertEquals(
        new Outcome(2, "", Wording.of("cli.export.special", "--fragment", ".html") + "\n"),
        inside("export", draft, "-o", path("a.docx"), "--fragment"));
    for (var option : List.of("--chart", "--earlier=none.nianbao")) {
      assertEquals(
          new Outcome(
              2,
              "",
              Wording.of("cli.export.special", option.split("=")[0], ".docx、.html、.pdf") + "\n"),
          inside("export", draft, "-o", path("a.xlsx"), option));
    }
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
    assertEquals(
        new Outcome(2, "", Wording.of("cli.export.format", "odt", Format.endings()) + "\n"),
        inside("export", draft, "-o", path("out"), "--format", "odt"));
    assertEquals(
        new Outcome(2, "", Wording.of("cli.export.folder", 2, path("a.docx")) + "\n"),
        inside("export", draft, draft, "-o", path("a.docx")));
    assertEquals(
        new Outcome(2, "", Wording.of("cli.export.noFolder", path("case-03.nianbao")) + "\n"),
        inside("export", draft, draft, "-o", path("case-03.nianbao")));
    assertFalse(Files.exists(folder.resolve("a.docx")));
  }

  @ParameterizedTest
  @CsvSource({"2020, 2019, 40", "2024, 2021, 42"})
  void rulesListsTheBookOfAYear(String year, String edition, int identities) throws Exception {
    var outcome = run("rules", "--year", year);
    assertEquals(0, outcome.status, outcome.err);
    var book = Statute.forId(edition).orElseThrow().checker().rules();
    var printed = outcome.out.lines().toList();
    var examples = printed.stream().filter(line -> line.startsWith("\t")).toList();
    assertEquals(2 * book.size(), examples.size());
    assertTrue(examples.stream().allMatch(line -> line.matches("\t(合格|不合格)\t.+：.+")));
    var lines = printed.stream().filter(line -> !line.startsWith("\t")).toList();
    assertEquals(
        book.stream().map(rule -> rule.id()).toList(),
        lines.stream().map(line -> line.split("\t", -1)[0]).toList());
    assertTrue(lines.stream().allMatch(line -> line.split("\t").length == 4));
    assertEquals(
        identities, lines.stream().filter(line -> line.split("\t")[2].contains("＝")).count());
  }

  @ParameterizedTest
  @CsvSource({
    "check,                           还缺少 FILE，请照下面的用法写。",
    "compare case-01.nianbao,         还缺少 B，请照下面的用法写。",
    "new --year 2024 -o new.nianbao,  还缺少 --unit，请照下面的用法写。",
    "new,                             还缺少 --unit、--year、-o，请照下面的用法写。",
    "new --year abc,                  --year 写的是“abc”，这里该写：年度，2019 年起。",
    "rules --year soon,               --year 写的是“soon”，这里该写：按哪一年度的格式，不写就是现行格式。",
    "--bold,                          没有看懂“--bold”，请照下面的用法写。",
    "rules --year,                    还缺少 --year，请照下面的用法写。",
    "rules --year 2020 --year 2024,   没有看懂这条命令，请照下面的用法写。",
  })
  void aCommandThatIsNotUnderstoodIsAnsweredWithItsUsage(String command, String sentence) {
    var outcome = inside(command.split(" "));
    assertEquals(2, outcome.status);
    assertEquals("", outcome.out);
    assertTrue(outcome.err.startsWith(sentence + "\n"), outcome.err);
    assertTrue(outcome.err.contains("用法：nianbao"), outcome.err);
    assertFalse(outcome.err.contains("Exception"), outcome.err);
  }

  @Test
  void helpDescribesEveryVerbAndOptionInChinese() throws Exception {
    for (var command :
        List.of("--help", "check --help", "compare -h", "new --help", "export -h", "rules -h")) {
      var help = inside(command.split(" "));
      assertEquals(0, help.status, help.err);
      assertTrue(help.out.contains("用法：nianbao"), help.out);
      for (var line : help.out.lines().filter(line -> line.matches(" {2,6}[-\\[a-z].*")).toList()) {
        assertTrue(line.matches(".*\\p{IsHan}.*"), () -> "no Chinese: " + line);
      }
    }
  }

  @Test
  void aUnitsChineseNameArrives() throws IOException {
    var file = folder.resolve("new.nianbao");
    inside("new", "--unit", "云溪县民政局", "--year", "2024", "-o", file.toString());
    assertEquals("云溪县民政局", DraftFile.read(file).draft().cover().unit());
  }

  @Test
  void withoutADisplayTheWindowIsDeclinedInOneSentence() throws Exception {
    assertEquals(new Outcome(2, "", Wording.of("app.noDisplay") + "\n"), run("case-01.nianbao"));
  }

  @Test
  void importTakesAWorkbookIntoTheDraft() throws IOException {
    var file = folder.resolve("filled.nianbao").toString();
    inside("new", "--unit", "云溪县民政局", "--year", "2024", "-o", file);
    var sheet = folder.resolve("filled.xlsx");
    inside("export", file, "-o", sheet.toString());
    Files.write(sheet, Colleagues.filledIn(new ByteArrayInputStream(Files.readAllBytes(sheet))));
    var read = inside("import", sheet.toString(), "-o", file);
    assertEquals(0, read.status, read.err);
    assertTrue(read.out.contains("自然人：未填 → 12\n"), read.out);
    assertTrue(read.out.contains("“请核对”"), read.out);
    assertTrue(read.out.endsWith(Wording.of("cli.import.done", file, 2) + "\n"), read.out);
    assertEquals(2, DraftFile.read(Path.of(file)).draft().entries().size());
    assertEquals(
        new Outcome(0, Wording.of("cli.import.same", sheet) + "\n", ""),
        again(inside("import", sheet.toString(), "-o", file)));
    var other = folder.resolve("case-01.nianbao").toString();
    var refused = inside("import", sheet.toString(), "-o", other);
    assertEquals(2, refused.status);
    assertTrue(refused.err.contains("云溪县民政局"), refused.err);
    assertEquals(2, inside("import", other, "-o", file).status);
  }

  @Test
  void importRefusesAWorkbookWithTwoRowsForTheSameFigures() throws IOException {
    var file = folder.resolve("twice.nianbao");
    inside("new", "--unit", "云溪县民政局", "--year", "2024", "-o", file.toString());
    var before = Files.readAllBytes(file);
    var sheet = folder.resolve("twice.xlsx");
    inside("export", file.toString(), "-o", sheet.toString());
    var exported = Files.readAllBytes(sheet);
    for (var at : Colleagues.Row.values()) {
      Files.write(sheet, Colleagues.withASecondRow(new ByteArrayInputStream(exported), at));
      var refused = inside("import", sheet.toString(), "-o", file.toString());
      assertEquals(new Outcome(2, "", refused.err), refused);
      assertTrue(refused.err.contains("“行政许可”有 2 处（A"), refused.err);
      assertArrayEquals(before, Files.readAllBytes(file));
    }
  }

  /// Without what stands beside the tables.
  private static Outcome again(Outcome outcome) {
    return new Outcome(outcome.status, outcome.out.replaceFirst("“请核对”.*\n", ""), outcome.err);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(member -> member.getKey()).toList();
  }

  @Test
  void jsonEndsItsLinesAlikeOnEverySystem() throws Exception {
    var windows = List.of("-Dline.separator=\r\n");
    run(windows, List.of("check", "case-01.nianbao"));
    assertTrue(Files.readString(folder.resolve("out.txt")).endsWith("\r\n"), "as Windows does");
    for (var arguments :
        List.of(
            List.of("check", "--json", "case-01.nianbao", "none.nianbao"),
            List.of("compare", "--json", "case-01.nianbao", "case-03.nianbao"))) {
      run(windows, arguments);
      var out = Files.readString(folder.resolve("out.txt"));
      assertTrue(out.endsWith("}\n") && !out.contains("\r"), out);
    }
  }

  /// On Windows `SecureRandom` lists the network adapters first, which takes seconds on some PCs.
  @Test
  void aSaveAndAnExportAskForNoSecureRandom() throws Exception {
    var log = folder.resolve("classes.log");
    for (var arguments :
        List.of(
            List.of("new", "--unit", "云溪县民政局", "--year", "2024", "-o", "new.nianbao"),
            List.of("export", "new.nianbao", "-o", "new.docx"),
            List.of("export", "new.nianbao", "-o", "new.xlsx"))) {
      assertEquals(0, run(List.of("-Xlog:class+load:file=" + log), arguments).status);
      var loaded = Files.readString(log);
      assertTrue(loaded.contains(" org.nianbao.file.UniqueName "), "a save was seen");
      assertFalse(loaded.contains(" java.security.SecureRandom "), arguments::toString);
    }
  }

  /// Java's own file on a running program, `hsperfdata`, is readable by others. Nothing that starts
  /// the program lets it be written: neither what ships nor what people are told to type.
  @Test
  void noStarterLeavesAFileThatNamesTheProgram() throws IOException {
    var starters =
        Files.readString(Path.of("README.md"))
            .lines()
            .filter(line -> line.matches(".*\\bjavaw?\\b.* -jar .*nianbao\\.jar.*"))
            .toList();
    assertTrue(starters.size() > 8, starters::toString);
    for (var line : starters) {
      assertTrue(line.contains(" -XX:-UsePerfData -jar "), line);
    }
    var windows = Files.readString(Path.of("packaging", "windows", "nianbao.options"));
    assertTrue(windows.lines().toList().contains("-XX:-UsePerfData"), windows);
    var pom = Files.readString(Path.of("pom.xml"));
    assertTrue(pom.contains("<private.jvm>-XX:-UsePerfData</private.jvm>"));
    assertTrue(pom.contains("<commandlineArgs>${private.jvm} "));
  }

  /// The same command without a process of its own.
  private static Outcome inside(String... arguments) {
    var ran = Ran.of((Object[]) arguments);
    return new Outcome(ran.status(), ran.out(), ran.err());
  }

  private Disk disk() {
    return new Disk(folder.resolve("home"));
  }

  /// Runs the program as a process of its own, in the folder of the samples, without a display.
  private Outcome run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), List.of(arguments));
  }

  /// @param options for the Java that runs it
  private Outcome run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dnianbao.home=" + folder.resolve("home")));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.nianbao.Main"));
    command.addAll(arguments);
    var out = folder.resolve("out.txt");
    var err = folder.resolve("err.txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("DISPLAY");
    var process = builder.start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
    } finally {
      process.destroyForcibly();
    }
    return new Outcome(process.exitValue(), lines(out), lines(err));
  }

  /// With line ends as they are on this side of the world.
  private static String lines(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
