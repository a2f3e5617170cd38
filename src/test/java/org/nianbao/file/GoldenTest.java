package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Figure;
import org.nianbao.draft.Kept;
import org.nianbao.draft.Kept.Decision;
import org.nianbao.draft.Kept.Subject;
import org.nianbao.draft.Person;
import org.nianbao.draft.Prose;
import org.nianbao.form.Section;
import org.nianbao.statute.TableTwo2021;

/// A draft of every version of the format that was ever released, as it was written then. They are
/// never written anew.
class GoldenTest {
  private static final Kept KEPT =
      new Kept(
          new Subject("t2.noted", List.of("disclosure", "t2.licence = 22（注）")),
          new Decision("含下放镇街办理的", new Person("张三", "科长"), "2025-01-06"),
          Map.of());

  @TempDir private Path folder;

  static Stream<String> versions() {
    return IntStream.rangeClosed(0, FormatVersion.CURRENT.minor())
        .mapToObj(minor -> new FormatVersion(FormatVersion.CURRENT.major(), minor).toString());
  }

  private Path golden(String version) throws IOException {
    var name = version + DraftFile.ENDING;
    try (var in = GoldenTest.class.getResourceAsStream("golden/" + name)) {
      return Files.write(folder.resolve(name), in.readAllBytes());
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void isReadAsItWasMeant(String version) throws IOException {
    var opened = DraftFile.read(golden(version));
    var draft = opened.draft();
    assertTrue(opened.isAsSaved());
    assertFalse(opened.isNewer());
    assertEquals(0, draft.unknownMembers());
    assertEquals("2021", draft.edition().id());
    assertEquals("云溪县民政局", draft.cover().unit());
    assertEquals(2024, draft.cover().year());
    assertEquals("28.50", draft.entry(TableTwo2021.ref(TableTwo2021.Figure.FEE)).text());
    assertEquals("22（注）", draft.entry(TableTwo2021.ref(TableTwo2021.Figure.LICENCE)).text());
    var overview = draft.prose(Section.OVERVIEW);
    assertEquals(
        List.of(Prose.Style.HEADING, Prose.Style.BODY),
        overview.paragraphs().stream().map(Prose.Paragraph::style).toList());
    assertEquals("收费28.50万元。", overview.get(1).text());
    assertEquals(Prose.Weight.BOLD, overview.get(1).runs().getFirst().weight());
    assertEquals(!version.equals("1.0"), overview.hasFigures());
    if (overview.hasFigures()) {
      var linked = overview.get(1).figures().getFirst();
      assertEquals(Figure.of(TableTwo2021.ref(TableTwo2021.Figure.FEE)), linked.figure());
    }
    if (draft.basis().lastYear().isPresent()) {
      var basis = draft.basis();
      assertEquals(Map.of(TableTwo2021.ref(TableTwo2021.Figure.LICENCE), "两种读法"), basis.inferred());
      assertEquals(
          Map.of(TableTwo2021.ref(TableTwo2021.Figure.COERCION), "划转 1 件"), basis.reasons());
      var last = basis.lastYear().orElseThrow();
      assertEquals(2023, last.cover().year());
      assertEquals("30", last.entry(TableTwo2021.ref(TableTwo2021.Figure.FEE)).text());
      assertEquals("上年没有问题。", last.prose(Section.PROBLEMS).text());
    }
    assertEquals(List.of("1.2", "1.3").contains(version), !draft.basis().equals(Draft.Basis.NONE));
    assertEquals(version.equals("1.3") ? List.of(KEPT) : List.of(), draft.basis().kept());
    var before = draft.basis().keptLastYear().stream().map(kept -> kept.decision().by().name());
    assertEquals(version.equals("1.3") ? List.of("李四") : List.of(), before.toList());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void isKeptAsAVersionWhenItIsFirstSaved(String version) throws IOException {
    var file = golden(version);
    var original = Files.readAllBytes(file);
    var opened = DraftFile.read(file);
    try (var open = OpenDraft.hold(new Disk(folder.resolve("home")), file, opened)) {
      open.save(opened.draft().typed(TableTwo2021.ref(TableTwo2021.Figure.FEE), "9"));
      var kept = open.versions().list();
      assertEquals(1, kept.size());
      assertArrayEquals(original, Files.readAllBytes(kept.getFirst().file()));
    }
    assertFalse(Arrays.equals(original, Files.readAllBytes(file)));
  }

  /// Opening and saving without a change leaves every byte as it was.
  @ParameterizedTest
  @MethodSource("versions")
  void isWrittenBackByteForByte(String version) throws IOException {
    var file = golden(version);
    assertArrayEquals(Files.readAllBytes(file), DraftFile.bytes(DraftFile.read(file).draft()));
  }

  @Test
  void thereIsOneOfEveryVersion() throws IOException {
    for (var version : versions().toList()) {
      assertTrue(Files.readString(golden(version)).contains("\"version\": \"" + version + "\""));
    }
  }
}
