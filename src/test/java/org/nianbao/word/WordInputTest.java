package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// What clerks type and paste that no typist would set as it is.
class WordInputTest {
  private static final Edition FORM = Statute.OF_2021.edition();

  @TempDir private Path folder;

  @Test
  void controlCharactersAreLeftOut() throws IOException {
    var cell = FORM.tables().getFirst().cells().getFirst().ref();
    var draft =
        WordDrafts.blank(FORM)
            .withCover(Cover.of("清溪\u0000县", 2024).withDate("一\u0008月").withContact("电\uFFFF话"))
            .with(Section.OVERVIEW, Prose.of("公\u0001开\uD800了𠮷\u000B。"))
            .typed(cell, "三\u001F件");
    var docx = exported(draft);
    var paragraphs = WordReadback.paragraphs(docx);
    assertEquals("清溪县2024年政府信息公开工作年度报告", paragraphs.getFirst());
    assertTrue(paragraphs.contains("公开了𠮷\n。"), paragraphs::toString);
    assertTrue(paragraphs.contains("联系方式：电话"), paragraphs::toString);
    assertEquals("三件", WordReadback.figures(docx, FORM).get(cell.id()));
  }

  @Test
  void emojiAndRareCharactersStayWhole() throws IOException {
    var text = "𠮷田😀👨‍👩‍👧𪚥㐂🇨🇳";
    var written = WordReadback.written(exported(withOverview(text)));
    assertTrue(written.contains("BodyText: " + text), written::toString);
  }

  /// The styles indent; white space typed for the same purpose would indent once more.
  @Test
  void whiteSpaceTypedToIndentIsLeftOut() throws IOException {
    var text = "　　全年公开。\n  \t一是\t公开。\n　\n　　　";
    var draft =
        withOverview(text).withCover(Cover.of("清溪县", 2024).withContact("　　清溪路 1 号\n　　电话 2　"));
    var written = WordReadback.written(exported(draft));
    assertEquals(
        List.of("BodyText: 全年公开。", "BodyText: 一是\t公开。", "BodyText: ", "BodyText: "),
        written.subList(2, 6));
    assertEquals(
        List.of("BodyText: 联系方式：清溪路 1 号", "BodyText: 电话 2"),
        written.subList(written.size() - 2, written.size()));
    assertEquals(text, draft.prose(Section.OVERVIEW).text(), "the draft keeps it");
  }

  @Test
  void titleKeepsItsOwnLines() throws IOException {
    var draft =
        WordDrafts.blank(FORM)
            .withCover(Cover.of("清溪县", 2024).withTitle("　清溪县\n2024年政府信息公开\t工作年度报告\n"));
    assertEquals("清溪县\n2024年政府信息公开 工作年度报告", WordReadback.paragraphs(exported(draft)).getFirst());
  }

  @Test
  void longTextIsWrittenWhole() throws IOException {
    var random = new Random(5);
    var line = characters(random, 100_000);
    var lines = Stream.generate(() -> characters(random, 50)).limit(2_000).toList();
    var written =
        WordReadback.written(exported(withOverview(line + "\n" + String.join("\n", lines))));
    assertEquals("BodyText: " + line, written.get(2));
    assertEquals(lines.stream().map(one -> "BodyText: " + one).toList(), written.subList(3, 2_003));
  }

  /// Chinese characters, rare ones and digits.
  private static String characters(Random random, int count) {
    return random
        .ints(count, 0, 100)
        .map(kind ->
            kind == 0
                ? 0x20000 + random.nextInt(0x1000)
                : kind < 10 ? '0' + random.nextInt(10) : 0x4E00 + random.nextInt(0x5000))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void emptySectionHasNothingUnderItsHeading() throws IOException {
    assertEquals(
        List.of(
            "Title: 清溪县交通运输局\n2024年政府信息公开工作年度报告",
            "Heading1: 一、总体情况",
            "Heading1: 二、主动公开政府信息情况",
            "Heading1: 三、收到和处理政府信息公开申请情况",
            "Heading1: 四、政府信息公开行政复议、行政诉讼情况",
            "Heading1: 五、存在的主要问题及改进情况",
            "Heading1: 六、其他需要报告的事项"),
        WordReadback.written(exported(WordDrafts.blank(FORM))));
  }

  private static Draft withOverview(String text) {
    return WordDrafts.blank(FORM).with(Section.OVERVIEW, Prose.of(text));
  }

  private Path exported(Draft draft) throws IOException {
    return Files.write(folder.resolve("report.docx"), WordDrafts.bytes(draft));
  }
}
