package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Person;
import org.nianbao.form.CellRef;
import org.nianbao.statute.Statute;
import org.nianbao.statute.TableFour;
import org.nianbao.statute.TableFour.Course;
import org.nianbao.statute.TableFour.Result;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

class DraftFileTest {
  private static final CellRef FEE = TableTwo2021.ref(Figure.FEE);
  private static final CellRef LICENCE = TableTwo2021.ref(Figure.LICENCE);

  private static final Kept.Subject SUBJECT = new Kept.Subject("r", List.of("overview", "5"));

  /// Prose with a run and a paragraph that a newer version added something to.
  private static final String NEWER_PROSE =
      "[{\"style\": \"body\", \"runs\": [{\"text\": \"一\", \"note\": \"t2.fee\"}, {\"text\":"
          + " \"二\"}], \"indent\": 2}]";

  @TempDir private Path folder;
  @TempDir private Path home;

  private Disk disk() {
    return new Disk(home);
  }

  @Test
  void theEndingIsTheSameInCapitals() {
    assertEquals("年报", DraftFile.bareName(Path.of("a", "年报.NIANBAO")));
    assertEquals("年报.2024", DraftFile.bareName(Path.of("年报.2024.nianbao")));
    assertEquals("年报.docx", DraftFile.bareName(Path.of("年报.docx")));
    assertTrue(DraftFile.isNamedAsOne(Path.of("年报.Nianbao")));
    assertFalse(DraftFile.isNamedAsOne(Path.of("年报.nianbao.docx")));
  }

  @Test
  void readAfterWriteGivesTheDraftAgain() throws IOException {
    var drafts = new ArbitraryDrafts(new Random(2024));
    for (int i = 0; i < 300; i++) {
      var draft = drafts.next();
      var again = DraftFile.parse(DraftFile.bytes(draft));
      assertEquals(draft.entries(), again.draft().entries());
      assertEquals(draft.prose(), again.draft().prose());
      assertEquals(draft, again.draft());
      assertTrue(again.isAsSaved());
      assertFalse(again.isNewer());
    }
  }

  @Test
  void readAfterWriteGivesWhatTheEntriesRestOnAgain() throws IOException {
    var drafts = new ArbitraryDrafts(new Random(2025));
    for (int i = 0; i < 150; i++) {
      var draft = drafts.nextWithBasis();
      var again = DraftFile.parse(DraftFile.bytes(draft));
      assertEquals(draft.basis(), again.draft().basis());
      assertEquals(draft, again.draft());
      assertTrue(again.isAsSaved());
      assertFalse(again.isNewer());
    }
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.file.Samples#names")
  void onlyADraftThatRestsOnSomethingIsOfTheNewerVersion(String name) throws IOException {
    var draft = Samples.draft(name);
    var cell = draft.edition().tables().getFirst().cells().getFirst().ref();
    var marked = draft.with(new Draft.Basis(Map.of(cell, "几种读法"), Map.of(), Optional.of(draft)));
    assertTrue(text(marked).contains("\"version\": \"1.2\""));
    assertArrayEquals(Samples.bytes(name), DraftFile.bytes(marked.with(Draft.Basis.NONE)));
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.file.Samples#names")
  void onlyADraftWithAKeptFindingIsOfTheNewestVersion(String name) throws IOException {
    var draft = Samples.draft(name);
    var kept = new Kept(SUBJECT, new Kept.Decision("属实", new Person("张三", "科长"), ""), Map.of());
    var decided = draft.with(draft.basis().withKept(List.of(kept)));
    assertTrue(text(decided).contains("\"version\": \"1.3\""));
    assertArrayEquals(
        Samples.bytes(name), DraftFile.bytes(decided.with(decided.basis().withKept(List.of()))));
    var last = draft.with(new Draft.Basis(Map.of(), Map.of(), Optional.of(decided)));
    assertTrue(text(last).contains("\"version\": \"1.3\""));
    assertEquals(last, DraftFile.parse(DraftFile.bytes(last)).draft());
  }

  @Test
  void everyKeptFindingStandsOnALineOfItsOwn() {
    var one = new Kept(SUBJECT, new Kept.Decision("属实", new Person("张三", "科长"), "日"), Map.of());
    var two = new Kept(SUBJECT, one.decision(), Map.of("later", "[1.50]"));
    var text = text(draft().with(Draft.Basis.NONE.withKept(List.of(one, two))));
    var member =
        """
          "kept": [
            { "rule": "r", "about": [ "overview", "5" ], "reason": "属实", "name": "张三", "role": "科长", "date": "日" },
            { "rule": "r", "about": [ "overview", "5" ], "reason": "属实", "name": "张三", "role": "科长", "date": "日", "later": [ 1.50 ] }
          ]
        """;
    assertTrue(text.contains(member), text);
  }

  @Test
  void whatANewerVersionWroteIntoTheBasisSurvives() throws IOException {
    var lastYear =
        "{ \"edition\": \"2019\", \"cover\": { \"kind\": \"other\", \"year\": 2020, \"seal\": 1 },"
            + " \"later\": [ 2 ] }";
    var text =
        text(draft())
            .replace(
                "\"other\": []",
                "\"other\": [], \"inferred\": { \"t2.fee\": \"因\", \"t9.x\": { \"why\": 1.50 } },"
                    + " \"reasons\": { \"t9.y\": \"故\" }, \"lastYear\": "
                    + lastYear);
    var draft = DraftFile.parse(text.getBytes(UTF_8)).draft();
    assertEquals(Map.of(FEE, "因"), draft.basis().inferred());
    assertEquals(Set.of("/inferred/t9.x", "/reasons/t9.y"), draft.unknown().keySet());
    assertEquals(4, draft.unknownMembers());
    var saved = text(draft.typed(LICENCE, "3"));
    var again = DraftFile.parse(saved.getBytes(UTF_8)).draft();
    assertEquals(draft.typed(LICENCE, "3"), again);
    for (var member : List.of("\"t9.x\": { \"why\": 1.50 }", "\"t9.y\": \"故\"", "\"seal\": 1")) {
      assertTrue(saved.replaceAll("\\s+", " ").contains(member), () -> member + " in " + saved);
    }
    assertEquals("[2]", again.basis().lastYear().orElseThrow().unknown().get("/later"));
  }

  @ParameterizedTest
  @MethodSource("org.nianbao.file.Samples#names")
  void aSampleIsWrittenBackByteForByte(String name) throws IOException {
    var opened = DraftFile.parse(Samples.bytes(name));
    assertTrue(opened.isAsSaved());
    assertArrayEquals(Samples.bytes(name), DraftFile.bytes(opened.draft()));
  }

  @Test
  void membersStandInTheOrderOfTheDocument() {
    var names =
        text(draft())
            .lines()
            .filter(line -> line.matches(" {2,4}\".*"))
            .map(line -> line.substring(line.indexOf('"') + 1, line.indexOf('"', 5)));
    var cells =
        Statute.OF_2021.edition().tables().stream()
            .map(table -> table.cells().stream().map(cell -> cell.ref().id()).toList())
            .toList();
    var expected =
        Stream.of(
                List.of("format", "version", "checksum", "edition", "cover"),
                List.of("unit", "kind", "year", "title", "date", "contact"),
                List.of("preface", "overview", "disclosure"),
                cells.get(0),
                List.of("applications"),
                cells.get(1),
                List.of("disputes"),
                cells.get(2),
                List.of("problems", "other"))
            .flatMap(List::stream)
            .toList();
    assertEquals(expected, names.toList());
  }

  /// What version control and people who read the file rely on.
  @Test
  void everyCellAndEveryParagraphHasALineOfItsOwn() throws IOException {
    var opened = DraftFile.parse(with("\"later\"", "{\"a\": {\"b\": [1, {\"c\": 2}]}}"));
    var lines = text(opened.draft().typed(LICENCE, "7")).lines().toList();
    var other = text(opened.draft().typed(LICENCE, "8")).lines().toList();
    assertEquals(
        List.of("    \"t2.licence\": 8,"),
        other.stream()
            .filter(line -> !lines.contains(line) && !line.contains("checksum"))
            .toList());
    assertTrue(lines.stream().noneMatch(line -> line.matches("\\s{4,}}.*")), "a brace left alone");
    var sample = new String(Samples.bytes("case-03"), UTF_8).lines();
    var paragraphs =
        Samples.draft("case-03").prose().values().stream()
            .mapToInt(prose -> prose.paragraphs().size())
            .sum();
    assertEquals(
        paragraphs, sample.filter(line -> line.matches(" {4}\\{ \"style\": .* ] },?")).count());
  }

  @Test
  void aDraftEditedByHandOpensAndSaysSo() throws IOException {
    var opened = DraftFile.parse(with("\"t2.licence\"", "9"));
    assertFalse(opened.isAsSaved());
    assertEquals("9", opened.draft().entry(LICENCE).text());
  }

  @Test
  void whatANewerVersionWroteSurvivesAChange() throws IOException {
    var text =
        text(draft())
            .replace("\"version\": \"1.0\"", "\"version\": \"1.7\"")
            .replace("\"year\":", "\"seal\": { \"a/b~\": [ 1.50, null ] }, \"year\":")
            .replace("\"t2.licence\":", "\"t2.later\": 28.500, \"t2.licence\":")
            .replace("\"preface\": []", "\"preface\": " + NEWER_PROSE)
            .replace("\"other\": []", "\"other\": [], \"a/b~c\": { \"year\": 1 }, \"\": true");
    var newer = DraftFile.parse(text.getBytes(UTF_8)).draft();
    assertEquals(
        Set.of("/cover/seal", "/disclosure/t2.later", "/a~1b~0c", "/"), newer.unknown().keySet());
    var saved = text(newer.typed(FEE, "28.50"));
    var again = DraftFile.parse(saved.getBytes(UTF_8));
    assertTrue(again.isAsSaved());
    assertEquals(newer.typed(FEE, "28.50"), again.draft());
    for (var member :
        List.of(
            "\"seal\": { \"a/b~\": [ 1.50, null ] }",
            "\"t2.later\": 28.500",
            "{ \"text\": \"一\", \"note\": \"t2.fee\" }",
            "\"indent\": 2 }",
            "\"a/b~c\": {\n    \"year\": 1\n  }",
            "\"\": true")) {
      assertTrue(saved.contains(member), () -> member + " in " + saved);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',        null",
    "0,         0",
    "6616,      6616",
    "28.50,     28.50",
    "0.000001,  0.000001",
    "１２,       12",
    "22（注）,    '\"22（注）\"'",
    "/,         '\"/\"'",
    "-1,        '\"-1\"'",
  })
  void blankZeroNumberNotedAndUnreadableAreDifferentInTheFile(String typed, String json)
      throws IOException {
    var draft = draft().typed(FEE, typed);
    assertTrue(text(draft).contains("    \"t2.fee\": " + json + "\n"), text(draft));
    assertEquals(draft.entry(FEE), DraftFile.parse(DraftFile.bytes(draft)).draft().entry(FEE));
  }

  @Test
  void aTotalThatFollowsIsNotTheSameAsOneThatIsStated() throws IOException {
    var total = TableFour.ref(Course.REVIEW, Result.TOTAL);
    assertTrue(text(draft()).contains("\"t4.review.total\": null"));
    assertTrue(text(draft().typed(total, "0")).contains("\"t4.review.total\": 0"));
  }

  /// What programs and shares do to a text on its way, and mean nothing by.
  static Stream<UnaryOperator<String>> harmless() {
    return Stream.of(
        text -> text,
        text -> "\uFEFF" + text,
        text -> text.replace("\n", "\r\n"),
        text -> text.replace("\n", "\r"),
        text -> "\uFEFF" + text.replace("\n", "\r\n"),
        text -> text.replaceFirst("\n", "\r\n"),
        String::strip,
        text -> text + "\n \r\n");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void lineEndsAndAByteOrderMarkAreNoChange(UnaryOperator<String> way) throws IOException {
    for (var name : Samples.names()) {
      var before = DraftFile.parse(Samples.bytes(name));
      var text = new String(Samples.bytes(name), UTF_8);
      var after = DraftFile.parse(way.apply(text).getBytes(UTF_8));
      assertEquals(before, after);
      assertTrue(after.isAsSaved());
      var edited = text.replaceFirst("\"t2.licence\": \\w+", "\"t2.licence\": 987");
      assertFalse(DraftFile.parse(way.apply(edited).getBytes(UTF_8)).isAsSaved());
    }
  }

  /// Nobody who writes a draft without this program has to reckon it.
  @Test
  void aDraftWithoutAChecksumHasNothingToBeHeldAgainst() throws IOException {
    var line = Pattern.compile(" *\"checksum\": \"(\\w+)\",\n");
    var text = text(draft());
    assertTrue(DraftFile.parse(line.matcher(text).replaceFirst("").getBytes(UTF_8)).isAsSaved());
    for (var other : List.of("\"\"", "7", "\"" + "A".repeat(64) + "\"", "[]")) {
      var wrong = line.matcher(text).replaceFirst("\"checksum\": " + other + ",\n");
      assertFalse(DraftFile.parse(wrong.getBytes(UTF_8)).isAsSaved(), other);
    }
  }

  @Test
  void whatCannotBeReadIsRefusedInOneSentence() throws IOException {
    var json = text(draft());
    refuses("没有找到文件", folder.resolve("none.nianbao"));
    refuses("是文件夹", folder);
    refuses("不是年报稿", file("7"));
    refuses("不是 UTF-8 文字", file(json.getBytes(Charset.forName("GBK"))));
    refuses("不是 UTF-8 文字", file(json.getBytes(StandardCharsets.UTF_16)));
    refuses("不是 UTF-8 文字", file(json.getBytes(StandardCharsets.UTF_16LE)));
    refuses("第 4 行第 ", file(json.substring(0, json.indexOf("\"checksum\"") + 20)));
    refuses("列起看不懂", file(json + "{}"));
    refuses("列起看不懂", file(json + "x"));
    refuses("第 3 行第 ", file(json.replace("\"version\"", "\"format\"")));
    refuses("不是完整的年报稿", file(json.replace("[]", "[".repeat(70) + "]".repeat(70))));
    refuses("不是完整的年报稿", file(with("\"t2.fee\"", "1".repeat(41))));
    refuses("里 t2.fee 写的是 1e999999999，", file(with("\"t2.fee\"", "1e999999999")));
    refuses("里 later 写的是 1e-99999，", file(with("\"later\"", "{\"later\": [1e-99999]}")));
    refuses("不是完整的年报稿", file(with("\"t2.fee\"", "1e99999999999")));
    refuses("不是年报稿", file("{\"name\": \"x\"}"));
    refuses("不是年报稿", file("[]"));
    refuses("不是年报稿", file("null"));
    refuses("不是年报稿", file("12"));
    refuses("里 t2.fee 写的是 true，", file(with("\"t2.fee\"", "true")));
    refuses("里 cover.year 写的是 \"二〇二四\"，", file(json.replace("2024", "\"二〇二四\"")));
    refuses("里缺少 cover.year，", file(json.replace("\"year\": 2024,", "")));
    refuses("里 overview 写的是 7，", file(json.replace("\"overview\": []", "\"overview\": 7")));
    refuses("用的表格是“2035”", file(json.replace("\"2021\"", "\"2035\"")));
  }

  /// As a power cut, a stick pulled out or half a synchronisation leave a file.
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\r\n\t ", "\0", "\0\0\0\0", "\0\n\0", "\uFEFF", "\uFEFF\0"})
  void anEmptiedFileIsCalledSo(String left) throws IOException {
    var file = file(left);
    assertInstanceOf(Emptied.class, assertThrows(Trouble.class, () -> DraftFile.read(file)));
    refuses("是空的，内容已经不在里面", file);
    Files.write(file, new byte[13_000]);
    refuses("是空的，内容已经不在里面", file);
  }

  @Test
  void aTooLargeFileIsRefusedUnread() throws IOException {
    var file = folder.resolve("large.nianbao");
    try (var sparse = Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE, SPARSE))) {
      sparse.position(1L << 30).write(ByteBuffer.wrap(new byte[1]));
    }
    refuses("超过 64 MB", file);
  }

  @Test
  void anotherMinorVersionOpensAndAnotherMajorVersionIsRefusedByName() throws IOException {
    var json = text(draft());
    assertEquals(
        draft(), DraftFile.parse(json.replace("\"1.0\"", "\"1.12\"").getBytes(UTF_8)).draft());
    refuses("是 2.3 版格式的稿，本程序能打开的是 1.3 版", file(json.replace("\"1.0\"", "\"2.3\"")));
    refuses("是 0.9 版格式的稿", file(json.replace("\"1.0\"", "\"0.9\"")));
    refuses("格式版本“一”看不懂，请对方重新发一份", file(json.replace("\"1.0\"", "\"一\"")));
  }

  @Test
  void aRefusedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    var old = folder.resolve("draft.nianbao");
    DraftFile.write(disk(), draft(), old);
    var bytes = Files.readAllBytes(old);
    assertTrue(old.toFile().setReadOnly());
    var inTheWay = Files.createDirectory(folder.resolve("folder.nianbao"));
    var changed = draft().typed(LICENCE, "1");

    assertSentence(
        "是只读文件", assertThrows(Trouble.class, () -> DraftFile.write(disk(), changed, old)));
    assertSentence(
        "是文件夹", assertThrows(Trouble.class, () -> DraftFile.write(disk(), changed, inTheWay)));
    var nowhere = folder.resolve("missing").resolve("draft.nianbao");
    assertSentence(
        "没有“" + nowhere + "”所在的文件夹",
        assertThrows(Trouble.class, () -> DraftFile.write(disk(), changed, nowhere)));
    var underAFile = old.resolve("draft.nianbao");
    assertSentence(
        "没有“" + underAFile + "”所在的文件夹",
        assertThrows(Trouble.class, () -> DraftFile.write(disk(), changed, underAFile)));

    assertArrayEquals(bytes, Files.readAllBytes(old));
    assertEquals(Set.of(old, inTheWay), contents());
  }

  @Test
  void aWriteReplacesTheFileAndLeavesNothingElse() throws IOException {
    var file = folder.resolve("draft.nianbao");
    DraftFile.write(disk(), draft(), file);
    DraftFile.write(disk(), draft().typed(LICENCE, "1"), file);
    assertEquals(
        new Entry.Numeral(BigDecimal.ONE, "1"), DraftFile.read(file).draft().entry(LICENCE));
    assertEquals(Set.of(file), contents());
  }

  /// A shared folder may hold a link to where the draft really lives.
  @Test
  void aWriteThroughALinkReplacesWhatTheLinkLeadsTo() throws IOException {
    var file = Files.createDirectory(folder.resolve("elsewhere")).resolve("draft.nianbao");
    DraftFile.write(disk(), draft(), file);
    var link = Files.createSymbolicLink(folder.resolve("link.nianbao"), file);
    DraftFile.write(disk(), draft().typed(LICENCE, "1"), link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("1", DraftFile.read(file).draft().entry(LICENCE).text());
  }

  private Set<Path> contents() throws IOException {
    try (var files = Files.list(folder)) {
      return Set.copyOf(files.toList());
    }
  }

  private static Draft draft() {
    return Draft.of(Statute.OF_2021.edition(), Cover.of("云溪县民政局", 2024));
  }

  private static String text(Draft draft) {
    return new String(DraftFile.bytes(draft), UTF_8);
  }

  /// The file of an otherwise empty draft with a member in table two, in place of its own of that
  /// name.
  private static byte[] with(String name, String json) {
    return text(draft())
        .replace("    " + name + ": null,\n", "")
        .replace("    " + name + ": null\n", "    \"t2.none\": null\n")
        .replace("\"disclosure\": {", "\"disclosure\": { " + name + ": " + json + ",")
        .getBytes(UTF_8);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("draft.nianbao"), bytes);
  }

  private static void refuses(String what, Path file) {
    assertSentence(what, assertThrows(Trouble.class, () -> DraftFile.read(file), what));
  }

  /// One plain sentence that names the file: no second sentence, no word of the machine's.
  private static void assertSentence(String what, Trouble trouble) {
    var sentence = trouble.getMessage();
    assertTrue(sentence.contains(what), () -> what + " in: " + sentence);
    assertTrue(sentence.contains("“"), sentence);
    assertTrue(sentence.endsWith("。"), sentence);
    assertEquals(sentence.length() - 1, sentence.indexOf('。'), sentence);
    assertFalse(sentence.contains("Exception") || sentence.contains("\n"), sentence);
  }
}
