package org.nianbao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.Draft;

/// What programs that synchronise folders leave beside a draft.
class ConflictCopiesTest {
  private static final Draft MINE = Work.state(1);
  private static final Draft THEIRS = Work.state(2);

  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void draft() throws IOException {
    draft = put("年报2024", MINE);
  }

  private Path put(String name, Draft draft) throws IOException {
    return Files.write(folder.resolve(name + DraftFile.ENDING), DraftFile.bytes(draft));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年报2024 (1)",
        "年报2024(1)",
        "年报2024（1）",
        "年报2024 - 副本",
        "年报2024 - 副本 (2)",
        "年报2024-副本",
        "年报2024_副本",
        "年报2024 - Copy",
        "年报2024 - Copy (2)",
        "年报2024-冲突",
        "年报2024-冲突-李四",
        "年报2024-NSConflict-lisi",
        "年报2024(冲突)",
        "年报2024（冲突文件 李四 2026-01-14 09-30-00）",
        "年报2024 (李四's conflicted copy 2026-01-14)",
        "年报2024 (conflicted copy 2026-01-14 093000)",
        "年报2024.sync-conflict-20260114-093000-ABCDEFG",
        "年报2024_conf(冲突副本)",
        "年报2024（版本1）",
        "年报2024-DESKTOP-7F3K2Q1",
        "年报2024-LAPTOP-LISI",
        "年报2024-lisi-pc",
        "年报2024-LISI-PC-2",
        "年报2024 2",
      })
  void aConflictCopyIsNoticedFromBothSides(String name) throws IOException {
    var copy = put(name, THEIRS);
    assertEquals(List.of(copy), ConflictCopies.beside(draft, MINE));
    assertEquals(List.of(draft), ConflictCopies.beside(copy, THEIRS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年报2024 (1)",
        "年报2024-冲突-李四",
        "年报2024-DESKTOP-7F3K2Q1",
      })
  void anotherReportOrTheSameContentIsNone(String name) throws IOException {
    put(name, MINE);
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
    put(name, THEIRS.withCover(THEIRS.cover().withYear(THEIRS.cover().year() - 1)));
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
    put(name, THEIRS.withCover(THEIRS.cover().withUnit("另一个单位")));
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
    Files.writeString(folder.resolve(name + DraftFile.ENDING), "");
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
  }

  /// Other drafts of an office, and what people keep on purpose under a name of their own.
  @ParameterizedTest
  @ValueSource(
      strings = {"年报2023", "年报20245", "年报2024定稿", "年报", "另一份（1）", "年报2024（送审）", "年报2024-2", "(1)"})
  void anotherNameIsNone(String name) throws IOException {
    put(name, THEIRS);
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
  }

  @Test
  void onlyDraftsBesideItAreLookedAt() throws IOException {
    Files.write(folder.resolve("年报2024 (1).docx"), DraftFile.bytes(THEIRS));
    Files.write(folder.resolve("~$年报2024 (1).nianbao"), DraftFile.bytes(THEIRS));
    var below = Files.createDirectory(folder.resolve("年报2024 (2).nianbao"));
    Files.write(below.resolve("年报2024 (1).nianbao"), DraftFile.bytes(THEIRS));
    assertEquals(List.of(), ConflictCopies.beside(draft, MINE));
    var capitals = Files.write(folder.resolve("年报2024 (1).NIANBAO"), DraftFile.bytes(THEIRS));
    assertEquals(List.of(capitals), ConflictCopies.beside(draft, MINE));
  }
}
