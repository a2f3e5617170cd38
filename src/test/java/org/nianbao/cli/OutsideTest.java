package org.nianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.wording.Wording;

/// What the verbs say of drafts that came another way than through this program.
class OutsideTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void layOutTheSamples() throws IOException {
    for (var name : Samples.names()) {
      Files.write(folder.resolve(name + DraftFile.ENDING), Samples.bytes(name));
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Outcome inside(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        Verbs.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /// A figure that somebody changed in a text editor, which the checksum knows nothing of.
  private String edited(String name) throws IOException {
    var text = new String(Samples.bytes(name), UTF_8);
    var changed = text.replaceFirst("(\"t2.licence\"): \\d+", "$1: 9");
    assertNotEquals(text, changed);
    Files.writeString(folder.resolve("edited.nianbao"), changed);
    return path("edited.nianbao");
  }

  static Stream<Arguments> everyVerbThatReadsDrafts() {
    return Stream.of(
        Arguments.of(Verbs.DONE, List.of("check", "EDITED")),
        Arguments.of(Verbs.DONE, List.of("check", "--json", "SOUND", "EDITED")),
        Arguments.of(Verbs.FOUND, List.of("compare", "SOUND", "EDITED")),
        Arguments.of(Verbs.FOUND, List.of("compare", "EDITED", "SOUND", "--json")),
        Arguments.of(Verbs.DONE, List.of("export", "EDITED", "-o", "OUT")),
        Arguments.of(Verbs.DONE, List.of("export", "LATER", "-o", "OUT", "--earlier", "EDITED")));
  }

  /// The draft is read as it is: the exit code says what it says of any other draft.
  @ParameterizedTest
  @MethodSource("everyVerbThatReadsDrafts")
  void whatWasChangedOutsideIsSaidAndRead(int status, List<String> command) throws IOException {
    var edited = edited("case-01");
    var draft = Samples.draft("case-01");
    var later = draft.withCover(draft.cover().withYear(draft.cover().year() + 1));
    DraftFile.write(new Disk(folder.resolve("home")), later, folder.resolve("later.nianbao"));
    var outcome =
        inside(
            command.stream()
                .map(word ->
                    switch (word) {
                      case "EDITED" -> edited;
                      case "SOUND" -> path("case-01.nianbao");
                      case "LATER" -> path("later.nianbao");
                      case "OUT" -> path("page.html");
                      default -> word;
                    })
                .toArray(String[]::new));
    assertEquals(Wording.of("file.edited", edited) + "\n", outcome.err);
    assertEquals(status, outcome.status, outcome.out);
  }

  /// By every verb, with the exit code of what could not be read.
  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0", " \r\n"})
  void anEmptiedDraftIsCalledSo(String left) throws IOException {
    var emptied = Files.writeString(folder.resolve("emptied.nianbao"), left).toString();
    var sentence = Wording.of("cli.emptied", Wording.of("file.emptied", emptied));
    for (var command :
        List.of(
            List.of("check", emptied),
            List.of("compare", path("case-01.nianbao"), emptied),
            List.of("export", emptied, "-o", path("page.html")))) {
      var outcome = inside(command.toArray(String[]::new));
      assertEquals(sentence + "\n", outcome.err);
      assertEquals(Verbs.FAILED, outcome.status);
    }
    var report = JSON.readTree(inside("check", "--json", emptied).out);
    assertEquals(sentence, report.get("trouble").asText());
  }

  @Test
  void jsonSaysWhichDraftWasChangedOutside() throws IOException {
    var edited = edited("case-01");
    var sound = path("case-01.nianbao");
    var reports = inside("check", "--json", sound, edited).out.lines().toList();
    assertFalse(JSON.readTree(reports.getFirst()).get("changedOutside").booleanValue());
    assertTrue(JSON.readTree(reports.getLast()).get("changedOutside").booleanValue());
    var compared = JSON.readTree(inside("compare", "--json", sound, edited).out);
    assertEquals("[false,true]", compared.get("changedOutside").toString());
  }

  /// As Windows programs, version control and shares leave a draft.
  @ParameterizedTest
  @MethodSource("org.nianbao.file.Samples#names")
  void lineEndsAndAByteOrderMarkAreNoChange(String name) throws IOException {
    var text = new String(Samples.bytes(name), UTF_8);
    for (var same :
        List.of(
            text.replace("\n", "\r\n"),
            text.replace("\n", "\r"),
            "\uFEFF" + text,
            "\uFEFF" + text.replace("\n", "\r\n"),
            text.strip(),
            text + "\r\n\n")) {
      Files.writeString(folder.resolve("same.nianbao"), same);
      var compared =
          inside("compare", "--json", path(name + DraftFile.ENDING), path("same.nianbao"));
      assertEquals("", compared.err);
      assertEquals(Verbs.DONE, compared.status);
      assertEquals("[false,false]", JSON.readTree(compared.out).get("changedOutside").toString());
    }
  }
}
