package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Totals;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.form.CellRef;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.wording.Wording;

/// The verb `import`: what it makes, what it refuses, and what it prints.
class ImportVerbTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CellRef UPHELD = TableFour.ref(Course.REVIEW, Result.UPHELD);

  @TempDir private Path folder;

  /// A report as text, with a table four.
  private Path report(String name, String four) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        """
        临湖县档案局2024年政府信息公开工作年度报告

        一、总体情况

        2024年，本局按时公布办事指南。

        二、主动公开政府信息情况

        三、收到和处理政府信息公开申请情况

        四、政府信息公开行政复议、行政诉讼情况

        %s

        五、存在的主要问题及改进情况

        公开的材料不够通俗。

        六、其他需要报告的事项

        没有。
        """
            .formatted(four));
  }

  private static String numbers(int... numbers) {
    return java.util.Arrays.stream(numbers)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("\t"));
  }

  private Path whole() throws IOException {
    return report("年报.txt", numbers(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(member -> member.getKey()).toList();
  }

  @Test
  void aDraftIsMadeWhereThereIsNone() throws IOException {
    var draft = folder.resolve("新稿.nianbao");
    var made = Ran.of("import", whole(), "-o", draft);
    assertEquals(1, made.status(), made.err());
    var read = DraftFile.read(draft).draft();
    assertEquals("临湖县档案局", read.cover().unit());
    assertEquals("1", read.entry(UPHELD).text());
    var before = Files.readAllBytes(draft);
    assertEquals(2, Ran.of("import", whole(), "-o", draft).status(), "never replaced");
    assertArrayEquals(before, Files.readAllBytes(draft));
  }

  @Test
  void jsonIsOneObjectOnOneLineWhateverTheConsole() throws IOException {
    var file = report("多一个数.txt", numbers(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1));
    var made =
        Ran.on(Charset.forName("GBK"), "import", file, "-o", folder.resolve("甲.nianbao"), "--json");
    assertEquals(1, made.status(), made.err());
    assertTrue(made.out().endsWith("}\n") && made.out().indexOf('\n') == made.out().length() - 1);
    assertTrue(made.out().contains("临湖县档案局"), "Chinese as itself");
    var object = JSON.readTree(made.out());
    assertEquals(
        List.of(
            "file",
            "kind",
            "unit",
            "year",
            "edition",
            "cells",
            "decisions",
            "deviations",
            "unused"),
        names(object));
    assertEquals("text", object.get("kind").asText());
    assertEquals(200, object.get("cells").size(), "every cell of the edition");
    var cell = object.get("cells").get("t4.review.upheld");
    assertEquals(List.of("entry", "state", "from"), names(cell));
    assertEquals("inferred", cell.get("state").asText());
    assertEquals("1", cell.get("entry").asText());
    assertEquals("missing", object.get("cells").get("t2.fee").get("state").asText());
    var decision = object.get("decisions").get(0);
    assertEquals(List.of("about", "chosen", "others", "why"), names(decision));
    assertFalse(decision.get("others").isEmpty(), "asked");
  }

  @Test
  void whatCannotBeReadIsOneSentence() throws IOException {
    var picture =
        Files.write(folder.resolve("扫描.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13});
    var out = folder.resolve("乙.nianbao");
    var refused = Ran.of("import", picture, "-o", out, "--json");
    assertEquals(2, refused.status());
    var object = JSON.readTree(refused.out());
    assertEquals(List.of("file", "trouble"), names(object));
    assertFalse(Files.exists(out));
    var said = Ran.of("import", picture, "-o", out);
    assertEquals(object.get("trouble").asText() + "\n", said.err());
    var list = Files.writeString(folder.resolve("购物单.txt"), "苹果");
    assertEquals(2, Ran.of("import", list, "-o", out).status(), "no report in it");
  }

  @Test
  void ofManyFilesOneThatFailsDoesNotStopTheOthers() throws IOException {
    var from = Files.createDirectory(folder.resolve("各单位"));
    Files.move(whole(), from.resolve("甲.txt"));
    Files.writeString(from.resolve("乙.txt"), "苹果");
    Files.copy(from.resolve("甲.txt"), from.resolve("甲.md"));
    var to = folder.resolve("稿件");
    var made = Ran.of("import", from, "-o", to, "--json");
    assertEquals(2, made.status(), "the worst of all");
    assertEquals(3, made.out().lines().count(), "an object a line");
    assertTrue(Files.exists(to.resolve("甲.nianbao")));
    assertTrue(Files.exists(to.resolve("甲-2.nianbao")), "named as export does");
    assertFalse(Files.exists(to.resolve("乙.nianbao")));
  }

  @Test
  void whatIsNoDocumentInAFolderIsPassedOverAndSaid() throws IOException {
    var from = Files.createDirectory(folder.resolve("各单位"));
    Files.move(whole(), from.resolve("甲.txt"));
    Files.writeString(from.resolve("要求.json"), "{\"format\": \"nianbao-requirements\"}");
    Files.writeString(from.resolve("desktop.ini"), "[.ShellClassInfo]");
    Files.createFile(from.resolve("Thumbs.db"));
    Files.createFile(from.resolve(".DS_Store"));
    Files.write(from.resolve("~$甲.docx"), new byte[162]);
    Files.copy(draft("临湖县档案局", 2024), from.resolve("在写的.nianbao"));
    var to = folder.resolve("稿件");
    var made = Ran.of("import", from, "-o", to);
    assertEquals(1, made.status(), made.err());
    var said = Wording.of("cli.import.passedOver", 4, "Thumbs.db、desktop.ini、在写的.nianbao、要求.json");
    assertEquals(said, made.err().lines().findFirst().orElseThrow());
    assertEquals(2, made.err().lines().count(), made.err());
    assertEquals(1, Files.list(to).count());
    var empty = Files.createFile(from.resolve("乙.docx"));
    var again = Ran.of("import", from, "-o", folder.resolve("再来"));
    assertEquals(2, again.status(), "a document that cannot be read");
    assertTrue(again.err().contains(empty.toString()), again.err());
  }

  @Test
  void foldersWithinAFolderAreNotReadAndSaid() throws IOException {
    var from = Files.createDirectory(folder.resolve("各单位"));
    Files.move(whole(), from.resolve("甲.txt"));
    Files.createDirectory(from.resolve("往年"));
    var made = Ran.of("import", from, "-o", folder.resolve("稿件"), "--json");
    var said = Wording.of("cli.import.folders", 1, "往年");
    assertEquals(said, made.err().lines().findFirst().orElseThrow());
    var draft = JSON.readTree(made.out()).get("draft").asText();
    assertEquals(folder.resolve("稿件/甲.nianbao").toString(), draft);
  }

  @Test
  void aFolderWithoutDocumentsIsRefused() throws IOException {
    var from = Files.createDirectory(folder.resolve("空的"));
    Files.createFile(from.resolve("Thumbs.db"));
    var to = folder.resolve("稿件");
    assertEquals(2, Ran.of("import", from, "-o", to).status());
    assertFalse(Files.exists(to));
  }

  /// The last is the figures of a report, whose texts would make one.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\n  \"name\": \"x\"}",
        "[{\"a\": 1}]",
        "{\"title\": \"临湖县档案局2024年政府信息公开工作年度报告\",\n\"x\": [\n\"一、总体情况\"\n]}"
      })
  void jsonThatIsNoDraftIsRefusedAsWhatItIs(String text) throws IOException {
    var file = Files.writeString(folder.resolve("数据.json"), text);
    var out = folder.resolve("稿.nianbao");
    var sentence = Wording.of("sheet.in", file, Wording.of("reader.json"));
    assertEquals(new Ran(2, "", sentence + "\n"), Ran.of("import", file, "-o", out));
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"年报.docx", "年报.json", "年报.HTML", "年报.nianba", "年报.7z"})
  void aTargetNamedAsAnotherFormatIsRefusedAndNothingIsWritten(String name) throws IOException {
    var out = folder.resolve(name);
    var sentence = Wording.of("cli.import.ending", out, folder.resolve("年报.nianbao"));
    assertEquals(new Ran(2, "", sentence + "\n"), Ran.of("import", whole(), "-o", out));
    assertFalse(Files.exists(out));
    Files.createDirectory(out);
    assertEquals(1, Ran.of("import", whole(), "-o", out).status(), "a folder that is there");
  }

  @Test
  void aFolderMayHaveADotInItsName() throws IOException {
    var to = folder.resolve("报送2025.1");
    assertEquals(1, Ran.of("import", whole(), "-o", to).status());
    assertTrue(Files.exists(to.resolve("年报.nianbao")));
  }

  @Test
  void severalFilesAreNotMadeOneDraft() throws IOException {
    var out = folder.resolve("都在一起.nianbao");
    var sentence = Wording.of("cli.import.folder", out);
    assertEquals(new Ran(2, "", sentence + "\n"), Ran.of("import", folder, "-o", out));
    assertFalse(Files.exists(out));
  }

  /// Two reports of one authority in one text.
  private Path years() throws IOException {
    var one = Files.readString(whole());
    return Files.writeString(
        folder.resolve("两年.txt"), one.replace("2024", "2023") + one.replace("没有。", "无。"));
  }

  @Test
  void ofSeveralReportsInOneFileOneDraftIsRefusedAndAFolderTakesEach() throws IOException {
    var out = folder.resolve("一份.nianbao");
    var refused = Ran.of("import", years(), "-o", out, "--json");
    assertEquals(2, refused.status());
    var trouble = JSON.readTree(refused.out()).get("trouble").asText();
    assertTrue(trouble.contains("2 份报告：临湖县档案局 2023 年度（从第 1 段起）、临湖县档案局 2024 年度"), trouble);
    assertFalse(Files.exists(out));
    var to = folder.resolve("稿件");
    var twin = Files.writeString(folder.resolve("两年.md"), "购物单");
    var made = Ran.of("import", years(), twin, "-o", to, "--json");
    assertEquals(2, made.status(), "the worst of all");
    var objects = made.out().lines().toList();
    assertEquals(3, objects.size(), "an object a line for each report");
    assertEquals(2023, JSON.readTree(objects.get(0)).get("year").asInt());
    assertEquals(2024, JSON.readTree(objects.get(1)).get("year").asInt());
    assertEquals(
        2023, DraftFile.read(to.resolve("两年.nianbao")).draft().cover().year(), "its own name");
    assertEquals(2024, DraftFile.read(to.resolve("两年-3.nianbao")).draft().cover().year());
  }

  @Test
  void ofSeveralReportsTheDraftsOwnIsRead() throws IOException {
    var mine = draft("临湖县档案局", 2024);
    assertEquals(1, Ran.of("import", years(), "--into", mine).status());
    assertEquals("1", DraftFile.read(mine).draft().entry(UPHELD).text());
    var other = draft("临湖县档案局", 2022);
    var refused = Ran.of("import", years(), "--into", other);
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("2023 年度"), refused.err());
    assertEquals(2, Ran.of("compare", years(), mine).status(), "which one is not known");
  }

  private Path draft(String unit, int year) throws IOException {
    var statute = Statute.forYear(year).orElseThrow();
    var file = folder.resolve("在写的.nianbao");
    save(Draft.of(statute.edition(), Cover.of(unit, year)), file);
    return file;
  }

  private void save(Draft draft, Path file) throws IOException {
    DraftFile.write(new Disk(folder.resolve("home")), draft, file);
  }

  @Test
  void figuresGoIntoADraftOfTheSameReportOnly() throws IOException {
    var mine = draft("临湖县档案局", 2024);
    var done = Ran.of("import", whole(), "--into", mine);
    assertEquals(1, done.status(), done.err());
    assertEquals("1", DraftFile.read(mine).draft().entry(UPHELD).text());
    var again = Ran.of("import", whole(), "--into", mine, "--json");
    assertEquals("text", JSON.readTree(again.out()).get("kind").asText(), "JSON alone");
    assertEquals("[]", JSON.readTree(again.out()).get("kept").toString());
    for (var other : List.of(draft("临湖县民政局", 2024), draft("临湖县档案局", 2023))) {
      var before = Files.readAllBytes(other);
      var refused = Ran.of("import", whole(), "--into", other);
      assertEquals(2, refused.status());
      assertTrue(refused.err().contains("临湖县档案局"), refused.err());
      assertArrayEquals(before, Files.readAllBytes(other));
    }
    var older = draft("临湖县档案局", 2020);
    assertTrue(Ran.of("import", whole(), "--into", older).err().contains("〔2019〕60号"));
  }

  @Test
  void whatTheDocumentHasNotIsKeptAndSaid() throws IOException {
    var mine = draft("临湖县档案局", 2024);
    var licence = DraftFile.read(mine).draft().edition().cell("t2.licence").orElseThrow().ref();
    save(DraftFile.read(mine).draft().typed(UPHELD, "6").typed(licence, "70"), mine);
    var blank = report("缺一格.txt", "\t" + numbers(0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2));
    var done = Ran.of("import", blank, "--into", mine);
    var labels = Wording.listed(List.of(licence.label(), UPHELD.label()));
    assertTrue(done.out().contains(Wording.of("cli.import.kept", 2, labels)), done.out());
    assertEquals("6", DraftFile.read(mine).draft().entry(UPHELD).text());
    var json = Ran.of("import", blank, "--into", mine, "--json");
    assertEquals(
        "[\"t2.licence\",\"" + UPHELD.id() + "\"]",
        JSON.readTree(json.out()).get("kept").toString());
  }

  @Test
  void tablesOfTwoEditionsGoIntoNoDraft() throws IOException {
    var file = report("两种.txt", numbers(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1));
    var mixed =
        Files.readString(file)
            .replace("三、收到和处理", "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t1\t1\n\n三、收到和处理")
            .replace("四、政府信息公开行政复议", "（五）不予处理\t3.要求提供公开出版物\t1\t0\t0\t0\t0\t0\t1\n\n四、政府信息公开行政复议");
    Files.writeString(file, mixed);
    var mine = draft("临湖县档案局", 2024);
    var before = Files.readAllBytes(mine);
    var refused = Ran.of("import", file, "--into", mine);
    assertEquals(2, refused.status(), refused.out());
    assertTrue(refused.err().contains("两种.txt"), refused.err());
    assertArrayEquals(before, Files.readAllBytes(mine));
  }

  @Test
  void aTotalThatEqualsItsSumFollowsItAlsoInADraft() throws IOException {
    var mine = draft("临湖县档案局", 2024);
    var total = TableFour.ref(Course.REVIEW, Result.TOTAL);
    save(DraftFile.read(mine).draft().typed(total, "8"), mine);
    assertEquals(1, Ran.of("import", whole(), "--into", mine).status());
    var read = DraftFile.read(mine).draft();
    assertTrue(Totals.of(read).follows(total));
    assertEquals("1", Totals.of(read).shown(total));
    // A part that the document has blank and the draft has: together they are the sum.
    save(Draft.of(read.edition(), read.cover()).typed(UPHELD, "1"), mine);
    var blank = report("缺一格.txt", "\t" + numbers(0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 2));
    assertEquals(1, Ran.of("import", blank, "--into", mine).status());
    assertTrue(Totals.of(DraftFile.read(mine).draft()).follows(total));
  }

  /// A row with one number too many, of which one reading is chosen.
  @Test
  void whatIsInferredIsMarkedInADraftAsInANewOne() throws IOException {
    var file = report("多一个数.txt", numbers(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1));
    var mine = draft("临湖县档案局", 2024);
    var typed = DraftFile.read(mine).draft().typed(UPHELD, "1");
    save(typed, mine);
    assertEquals(1, Ran.of("import", file, "--into", mine).status());
    var marked = DraftFile.read(mine).draft().basis().inferred().keySet();
    assertFalse(marked.isEmpty());
    assertFalse(marked.contains(UPHELD), "it is as it was typed");
  }

  @Test
  void aRowThatStandsTwiceIsRefusedWithBothPlaces() throws IOException {
    var row = "一、本年新收政府信息公开申请数量\t" + numbers(1, 0, 0, 0, 0, 0, 1);
    var twice = report("两行.txt", row + "\n" + row);
    var mine = draft("临湖县档案局", 2024);
    var before = Files.readAllBytes(mine);
    var refused = Ran.of("import", twice, "--into", mine);
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("第 1 行") && refused.err().contains("第 2 行"), refused.err());
    assertArrayEquals(before, Files.readAllBytes(mine));
  }

  @Test
  void oneTargetIsNeeded() throws IOException {
    assertEquals(2, Ran.of("import", whole()).status());
    assertEquals(
        2,
        Ran.of("import", whole(), "-o", folder.resolve("x"), "--into", folder.resolve("y"))
            .status());
  }
}
