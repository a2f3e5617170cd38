package org.nianbao.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Drafts that were damaged on their way: noticed or refused, in one sentence that says where, and
/// never in any other way.
class DamagedDraftsTest {
  /// Where a draft cannot be read on: a line, or the name of a member, which has a line of its own.
  private static final Pattern PLACE = Pattern.compile("第 \\d+ 行|里 .+ 写的是|里缺少 \\S+，");

  /// The file as a whole is not what it should be.
  private static final Pattern WHOLE = Pattern.compile("不是年报稿，请选|的格式版本“|版格式的稿，本程序能打开|用的表格是“");

  /// Where Unicode has pictures of the control characters.
  private static final int PICTURES = 0x2400;

  private static final List<String> STRANGE =
      List.of(
          "null",
          "true",
          "-1",
          "0.5e-3",
          "1e999",
          "\"\"",
          "\"x\"",
          "\"\\u0000\"",
          "[]",
          "{}",
          "[[[]]]",
          "{\"a\": {\"a\": 1}}",
          "[null]",
          "\"\\uD800\"",
          "１",
          "NaN",
          "'x'",
          "0x1F",
          "{\"line\\nbreak\": 1e99999}");

  @TempDir private Path folder;

  @Test
  void everyFlippedBitIsNoticed() throws IOException {
    var random = new Random(3);
    var flips = Rounds.of(1_500, 20_000);
    var refused = 0;
    for (int i = 0; i < flips; i++) {
      var flipped = Samples.bytes(pick(Samples.names(), random));
      int at = random.nextInt(flipped.length);
      int bit = random.nextInt(8);
      flipped[at] ^= (byte) (1 << bit);
      try {
        var opened = DraftFile.parse(flipped);
        // A flip in the checksum's own name leaves a member that no version knows.
        assertTrue(
            !opened.isAsSaved() || opened.draft().unknownMembers() > 0,
            () -> "bit " + bit + " of byte " + at);
      } catch (ContentTrouble trouble) {
        assertSentence(trouble.getMessage());
        refused++;
      }
    }
    Rounds.tell("%d bit flips of a draft: all noticed, %d refused", flips, refused);
  }

  @Test
  void aMutatedDraftIsReadOrRefusedInOneSentence() throws IOException {
    var random = new Random(1_000);
    var refused = 0;
    for (int i = 0; i < 1_000; i++) {
      var bytes = mutated(Samples.bytes(pick(Samples.names(), random)), random);
      try {
        DraftFile.parse(bytes);
      } catch (ContentTrouble trouble) {
        assertSentence(trouble.getMessage());
        refused++;
      }
    }
    Rounds.tell("1000 mutated drafts: %d read, %d refused in a sentence", 1_000 - refused, refused);
  }

  private static byte[] mutated(byte[] draft, Random random) {
    var text = new String(draft, UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      text = mutated(text, random);
    }
    var bytes = text.getBytes(UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length());
    int to = Math.min(text.length(), at + random.nextInt(200));
    var lines = new ArrayList<>(text.lines().toList());
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, at) + " ";
      case 1 -> text.substring(0, at) + text.substring(to);
      case 2 -> text.substring(0, to) + text.substring(at);
      case 3 -> text.substring(0, at) + pick(STRANGE, random) + text.substring(at);
      case 4 -> {
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        yield String.join("\n", lines);
      }
      case 5 -> {
        lines.remove(random.nextInt(lines.size()));
        yield String.join("\n", lines);
      }
      default -> {
        int line = random.nextInt(lines.size());
        var value = pick(STRANGE, random).replace("\\", "\\\\");
        lines.set(line, lines.get(line).replaceFirst(": [^,]*", ": " + value));
        yield String.join("\n", lines);
      }
    };
  }

  /// The kinds of JSONTestSuite's invalid files, one a line; control characters stand there as
  /// their pictures, `␀` for 0. The suite itself is in no Maven repository, and its copy in npm has
  /// lost the bytes that are no text.
  private static Stream<String> invalidValues() throws IOException {
    return text("invalid-values.txt").lines().map(DamagedDraftsTest::withControls);
  }

  private static String text(String name) throws IOException {
    try (var in = DamagedDraftsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String withControls(String line) {
    var value = new StringBuilder();
    line.codePoints()
        .map(c -> c >= PICTURES && c < PICTURES + ' ' ? c - PICTURES : c)
        .forEach(value::appendCodePoint);
    return value.toString();
  }

  @Test
  void anInvalidValueIsRefusedWithItsPlace() throws IOException {
    var draft = new String(Samples.bytes("case-01"), UTF_8);
    var count = 0;
    for (var value : invalidValues().toList()) {
      var inside = draft.replaceFirst("\"version\": ", "\"later\": @,\n  $0").replace("@", value);
      var trouble = refused(inside.getBytes(UTF_8));
      assertTrue(trouble.contains("第 "), () -> value + ": " + trouble);
      assertSentence(refused(value.getBytes(UTF_8)));
      count++;
    }
    Rounds.tell("%d invalid values of JSONTestSuite's kinds: all refused with their place", count);
  }

  /// Its kinds that are whole files, or bytes that are no text.
  static Stream<byte[]> invalidFiles() {
    var latin = StandardCharsets.ISO_8859_1;
    var text =
        Stream.of(
            "",
            " ",
            "\n",
            "\u00EF\u00BB\u00BF",
            "\u00EF\u00BB{}",
            "\u00FF",
            "\u00E9",
            "\u00E5",
            "[\u00FF]",
            "[a\u00E5]",
            "[123\u00E5]",
            "[1e1\u00E5]",
            "[0\u00E5]",
            "[1e\u00E5]",
            "{\"\u00B9\":\"0\",}",
            "[\"\\u\u00E5\"]",
            "[\"\\\u00E5\"]",
            "[\u00E9]",
            "\u0000",
            "[\u0000",
            "[\"\u00ED\u00A0\u0080\"]",
            "[\"\u00C0\u00AF\"]",
            "[\"\u00F4\u00BF\u00BF\u00BF\"]",
            "[\"\u00FC\u0083\u00BF\u00BF\u00BF\u00BF\"]",
            "[\"\u0081\"]",
            "[\"\u00E0\u00FF\"]");
    var deep = Stream.of("[", "{\"\":", "[{\"\":", "[[[]],").map(part -> part.repeat(50_000));
    var draft = new String(DraftFile.bytes(Work.state(0)), UTF_8);
    return Stream.concat(
        Stream.concat(text, deep).map(one -> one.getBytes(latin)),
        Stream.of(
                Charset.forName("GBK"),
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32"))
            .map(draft::getBytes));
  }

  @ParameterizedTest
  @MethodSource("invalidFiles")
  void anInvalidFileIsRefused(byte[] bytes) throws IOException {
    assertSentence(refused(bytes));
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithTheirLine() throws IOException {
    var out = new ByteArrayOutputStream();
    out.write("{\n  \"format\": \"nianbao\",\n  \"".getBytes(UTF_8));
    out.write("单位".getBytes(Charset.forName("GBK")));
    assertTrue(refused(out.toByteArray()).startsWith("第 3 行不是 UTF-8 文字，"));
  }

  /// As large as may be read at all: refused for what is in it, in reasonable memory.
  @ParameterizedTest
  @CsvSource({"'{\"format\": \"nianbao\", \"x\": \"'", "'['", "'[0,'", "'{\"a\":'"})
  void aLargeFileIsRefusedForWhatIsInIt(String start) throws IOException {
    var file = folder.resolve("large.nianbao");
    var whole = new StringBuilder();
    whole.repeat(start.length() > 4 ? start + " ".repeat(4_000) : start, 1);
    whole.repeat(start.length() > 4 ? "长" : start, (20 << 20) / start.length());
    Files.writeString(file, whole);
    var trouble = assertThrows(Trouble.class, () -> DraftFile.read(file));
    assertSentence(trouble.getMessage());
  }

  @Test
  void aFileOfAHundredMegabytesIsRefusedBySize() throws IOException {
    var file = folder.resolve("large.nianbao");
    try (var out = Files.newOutputStream(file)) {
      var megabyte = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(megabyte);
      }
    }
    var trouble = assertThrows(Trouble.class, () -> DraftFile.read(file));
    assertTrue(trouble.getMessage().contains("超过 64 MB"), trouble.getMessage());
  }

  private static String refused(byte[] bytes) {
    return assertThrows(ContentTrouble.class, () -> DraftFile.parse(bytes), () -> shown(bytes))
        .getMessage();
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, 0, Math.min(200, bytes.length), UTF_8);
  }

  /// One plain Chinese sentence that says where; what it quotes does not count.
  private static void assertSentence(String message) {
    assertTrue(PLACE.matcher(message).find() || WHOLE.matcher(message).find(), message);
    assertTrue(message.endsWith("。"), message);
    assertTrue(message.contains("请"), message);
    assertEquals(1, message.lines().count(), message);
    assertFalse(message.contains("Exception"), message);
    var own = message.replaceAll("“[^”]*”|写的是 .*，不是这里", "");
    assertEquals(own.length() - 1, own.indexOf('。'), message);
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
