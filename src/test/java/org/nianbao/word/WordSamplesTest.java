package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Prose;
import org.nianbao.draft.Totals;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;

/// Real reports, read back from their documents, as published and for review.
class WordSamplesTest {
  @TempDir private Path folder;

  private static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFigureStandsInItsOwnCell(String name) throws IOException {
    var draft = Samples.draft(name);
    var totals = Totals.of(draft);
    var expected = new LinkedHashMap<String, String>();
    for (var table : draft.edition().tables()) {
      table.cells().forEach(cell -> expected.put(cell.ref().id(), totals.printed(cell.ref())));
    }
    assertTrue(expected.values().stream().anyMatch(text -> !text.isEmpty()));
    assertEquals(expected, WordReadback.figures(plain(draft), draft.edition()));
    assertEquals(expected, WordReadback.figures(review(draft), draft.edition()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyParagraphKeepsItsStyleAndWeight(String name) throws IOException {
    var draft = Samples.draft(name);
    var written = WordReadback.written(plain(draft));
    assertEquals(written, WordReadback.written(review(draft)));
    assertEquals(
        "Title: " + draft.cover().title(), written.getFirst().replace("\n", ""), "the title");
    var expected = new ArrayList<String>();
    for (var section : Section.values()) {
      if (section != Section.COVER) {
        expected.add("Heading1: " + section.heading());
      }
      draft.prose(section).paragraphs().forEach(one -> expected.add(written(one)));
    }
    int first = written.get(1).startsWith("Subtitle: ") ? 2 : 1;
    assertEquals(expected, written.subList(first, first + expected.size()));
    var rest = written.subList(first + expected.size(), written.size());
    assertTrue(rest.stream().allMatch(line -> line.startsWith("BodyText: ")), rest::toString);
  }

  private static String written(Prose.Paragraph paragraph) {
    var style =
        switch (paragraph.style()) {
          case BODY -> "BodyText: ";
          case HEADING -> "Heading2: ";
          case SUBHEADING -> "Heading3: ";
        };
    var text = new StringBuilder(style);
    for (var run : paragraph.runs()) {
      var bold = run.weight() == Prose.Weight.BOLD;
      text.append(bold ? "<b>" + run.text() + "</b>" : run.text());
    }
    return text.toString().replace("</b><b>", "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sameReportSameBytes(String name) throws IOException {
    assertArrayEquals(WordDrafts.bytes(Samples.draft(name)), WordDrafts.bytes(Samples.draft(name)));
    assertArrayEquals(
        WordDrafts.review(Samples.draft(name)), WordDrafts.review(Samples.draft(name)));
  }

  private Path plain(Draft draft) throws IOException {
    return Files.write(folder.resolve("plain.docx"), WordDrafts.bytes(draft));
  }

  private Path review(Draft draft) throws IOException {
    return Files.write(folder.resolve("review.docx"), WordDrafts.review(draft));
  }
}
