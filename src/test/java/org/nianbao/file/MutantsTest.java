package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Chance;
import org.nianbao.draft.Prose;
import org.nianbao.form.Section;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

/// Whatever is accepted is written in a form that is accepted and reads back equal.
class MutantsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Numbers as other programs write them.
  private static final List<String> NUMBERS =
      List.of(
          "1e40",
          "1E40",
          "1e+40",
          "1.0e-7",
          "1E-300",
          "1e308",
          "-0",
          "-0.0",
          "0e0",
          "0.000",
          "1.50",
          "100e-2",
          "12345678901234567890",
          "9".repeat(40),
          "-" + "9".repeat(39),
          "0." + "1".repeat(38));

  private static final List<String> TEXTS =
      List.of(
          "\"\"",
          "\"7\"",
          "\"\\ud83d\"",
          "\"\\ude00\"",
          "\"\\ud83d\\ude00\"",
          "\"\\u0000\\u001f\\u007f\\u2028\\ufeff\"",
          "\"a\\nb\"",
          "\"22（其中修订16件）\"",
          "\"1e40\"");

  private static final List<String> OTHERS =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "[[[]], {\"\": [null, -0]}]",
          "{\"a/b~\": {\"~1\": 1e40}}",
          "{\"\\ud83d\": 1E-300}",
          "{\"checksum\": \"" + "0".repeat(64) + "\"}",
          "{\"part\": \"t3.granted.total\", \"whole\": \"t3.total.total\", \"decimals\": 2.0}",
          "[\"t3.received.total\", \"t3.carried_over.total\"]",
          "[".repeat(20) + "]".repeat(20),
          "[".repeat(61) + "]".repeat(61),
          "{\"a\": 1, \"a\": 1}",
          "1e401",
          "1e99999999999",
          "9".repeat(41));

  private static final List<String> NAMES =
      List.of("later", "", "a/b", "a~b", "~0", "/", "\uD83D", "\uDE00", "名", "checksum", "figure");

  @TempDir private Path folder;

  @Test
  void whatIsAcceptedIsWrittenInAFormThatIsAcceptedAndEqual() {
    var refused = new AtomicInteger();
    var tries = Rounds.of(1_000, 3_000);
    Chance.tries(
        tries,
        chance -> {
          try {
            var mutant = mutant(chance);
            try {
              DraftFile.parse(mutant);
            } catch (ContentTrouble e) {
              refused.incrementAndGet();
              return;
            }
            assertComesBack(mutant);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    Rounds.tell(
        "%d mutants of drafts: %d refused, the others read back equal", tries, refused.get());
    assertTrue(refused.get() > tries / 20 && refused.get() < tries * 3 / 5, refused::toString);
  }

  private static DraftFile.Opened assertComesBack(byte[] file) throws IOException {
    var opened = DraftFile.parse(file);
    var written = DraftFile.bytes(opened.draft());
    var again = DraftFile.parse(written);
    assertEquals(opened.draft(), again.draft());
    assertTrue(again.isAsSaved());
    assertArrayEquals(written, DraftFile.bytes(again.draft()));
    return again;
  }

  /// A sample in which up to three members or elements were changed by somebody who knows JSON.
  private static byte[] mutant(Chance chance) throws IOException {
    var tree = JSON.readTree(Samples.bytes(chance.oneOf(Samples.names().toArray(String[]::new))));
    for (int i = chance.in(1, 3); i > 0; i--) {
      var places = new ArrayList<JsonNode>();
      gather(tree, places);
      mutate(places.get(chance.in(0, places.size() - 1)), chance);
    }
    return JSON.writeValueAsString(tree)
        .replace("\uD83D\"", "\\ud83d\"")
        .replace("\"\uDE00", "\"\\ude00")
        .getBytes(UTF_8);
  }

  private static void gather(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(one -> gather(one, containers));
    }
  }

  private static void mutate(JsonNode place, Chance chance) {
    switch (place) {
      case ObjectNode object -> mutate(object, chance);
      case ArrayNode array -> mutate(array, chance);
      default -> throw new IllegalArgumentException(place.toString());
    }
  }

  private static void mutate(ObjectNode object, Chance chance) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    var known = names.isEmpty() ? "later" : chance.oneOf(names.toArray(String[]::new));
    switch (chance.in(0, 11)) {
      case 0 -> object.remove(known);
      case 1 -> {
        var value = object.remove(known);
        object.set(known, value == null ? JSON.nullNode() : value);
      }
      case 2 -> object.putRawValue(known, raw(chance));
      default -> object.putRawValue(chance.oneOf(NAMES.toArray(String[]::new)), raw(chance));
    }
  }

  private static void mutate(ArrayNode array, Chance chance) {
    if (array.isEmpty()) {
      array.add(JSON.createObjectNode());
      return;
    }
    int at = chance.in(0, array.size() - 1);
    switch (chance.in(0, 8)) {
      case 0 -> array.remove(at);
      case 1 -> array.insertRawValue(at, raw(chance));
      case 2 -> {
        if (array.get(at) instanceof ObjectNode marked) {
          marked.putRawValue("later", raw(chance));
        }
        array.insert(at, array.get(at).deepCopy());
      }
      default -> array.insert(at, array.get(at).deepCopy());
    }
  }

  private static RawValue raw(Chance chance) {
    var kind = chance.oneOf(NUMBERS, NUMBERS, TEXTS, OTHERS);
    return new RawValue(chance.oneOf(kind.toArray(String[]::new)));
  }

  static Stream<String> numbers() {
    return NUMBERS.stream();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void anUnknownNumberIsWrittenAsItWasWritten(String number) throws IOException {
    var text =
        text(DraftFile.bytes(Work.state(0)))
            .replace("\"year\":", "\"later\": " + number + ", \"year\":")
            .replace("\"other\": [", "\"deep\": { \"a\": [ " + number + " ] }, \"other\": [");
    var written = text(DraftFile.bytes(assertComesBack(text.getBytes(UTF_8)).draft()));
    assertTrue(written.contains("\"later\": " + number + "\n"), written);
    assertTrue(written.contains("\"a\": [ " + number + " ]\n"), written);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberInACellComesBackWithWhatItSays(String number) throws IOException {
    var text =
        text(DraftFile.bytes(Work.state(0)))
            .replaceFirst("\"t2.licence\": \\w+", "\"t2.licence\": " + number);
    assertComesBack(text.getBytes(UTF_8));
  }

  /// As long as a number can be read out, the cell says it; beyond that it says what stands there.
  @Test
  void aCellThatNoNumberFitsIntoSaysWhatStandsThere() throws IOException {
    assertEquals("100000", licence("1e5"));
    assertEquals("1e40", licence("1e40"));
    assertEquals("1E-300", licence("1E-300"));
    assertEquals("0", licence("-0"));
  }

  private static String licence(String number) throws IOException {
    var text =
        text(DraftFile.bytes(Work.state(0)))
            .replaceFirst("\"t2.licence\": \\w+", "\"t2.licence\": " + number);
    return assertComesBack(text.getBytes(UTF_8))
        .draft()
        .entry(TableTwo2021.ref(Figure.LICENCE))
        .text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"later\": 1", "\"later\": {\"a\": []}", "\"figure\": \"t9.x\""})
  void neighboursWithTheSameUnknownMemberBothStay(String member) throws IOException {
    var run = "{\"text\": \"一\", " + member + "}";
    var runs = String.join(", ", run, run, "{\"text\": \"二\"}, {\"text\": \"三\"}", run);
    var text =
        text(DraftFile.bytes(Work.state(0)))
            .replaceFirst(
                "\"preface\": \\[",
                "\"preface\": [{\"style\": \"body\", \"runs\": [" + runs + "]},");
    var prose = assertComesBack(text.getBytes(UTF_8)).draft().prose(Section.COVER);
    assertEquals(
        List.of("一", "一", "二三", "一"), prose.get(0).runs().stream().map(Prose.Run::text).toList());
  }

  /// Paragraphs that say nothing but their style take twice the room when they are written.
  @Test
  void whatWouldBeTooMuchOnceWrittenIsRefusedBefore() {
    var paragraphs = "{\"style\": \"body\"},".repeat(450_000);
    var text =
        text(DraftFile.bytes(Work.state(0)))
            .replaceFirst("\"preface\": \\[", "\"preface\": [" + paragraphs);
    var trouble = assertThrows(ContentTrouble.class, () -> DraftFile.parse(text.getBytes(UTF_8)));
    assertTrue(trouble.getMessage().contains("写全以后"), trouble.getMessage());
  }

  @Test
  void whatCouldNotBeOpenedAgainIsNotSaved() {
    var huge = Prose.of("长".repeat(23 << 20));
    var draft = Work.state(0).with(Section.OVERVIEW, huge);
    var file = folder.resolve("huge.nianbao");
    var disk = new Disk(folder.resolve("home"));
    var trouble = assertThrows(Trouble.class, () -> DraftFile.write(disk, draft, file));
    assertTrue(trouble.getMessage().contains("太大"), trouble.getMessage());
  }

  /// One paragraph may be as long as the file.
  @Test
  void aLongParagraphIsOpenedAgain() throws IOException {
    assertComesBack(
        DraftFile.bytes(Work.state(0).with(Section.OVERVIEW, Prose.of("长".repeat(3 << 20)))));
  }

  private static String text(byte[] file) {
    return new String(file, UTF_8);
  }
}
