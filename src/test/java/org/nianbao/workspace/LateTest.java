package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Cover;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.Journal;
import org.nianbao.file.Samples;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// What is ready when its user has gone on with something else.
class LateTest {
  private static final String OPEN = "现在打开";

  @TempDir private Path folder;

  private Desk desk;

  @BeforeEach
  void begin() throws Exception {
    desk = new Desk(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path sample(String name) throws IOException {
    return Files.write(folder.resolve(name), Samples.bytes("pingluo-2024"));
  }

  /// Asks for a draft, and presses a key before the disk has answered.
  private void openAndGoOn(Path file) {
    desk.documents.open(file);
    desk.documents.questions().touched();
  }

  private boolean isHeld(String name) {
    return Files.exists(folder.resolve("~$" + name));
  }

  @Test
  void aDraftThatWaitsIsHeldFromNobody() throws Exception {
    openAndGoOn(sample("慢.nianbao"));
    desk.await(() -> desk.offers(OPEN));
    assertFalse(isHeld("慢.nianbao"), "colleagues may work on it");
    desk.answer(OPEN);
    desk.await(() -> desk.documents.current().get().isPresent());
    assertTrue(isHeld("慢.nianbao"));
    assertEquals(List.of(), desk.asked());
  }

  @Test
  void aDraftThatIsAskedForAgainWaitsNoMore() throws Exception {
    var file = sample("又开.nianbao");
    openAndGoOn(file);
    desk.await(() -> desk.offers(OPEN));
    desk.open(file);
    assertEquals(List.of(), desk.asked());
    assertTrue(isHeld("又开.nianbao"));
  }

  @Test
  void aDraftThatWaitsOutlivesTheOneThatIsOpen() throws Exception {
    var slow = sample("慢.nianbao");
    desk.open(sample("先.nianbao"));
    openAndGoOn(slow);
    desk.await(() -> desk.offers(OPEN));
    desk.documents.closeDocument();
    desk.answer(OPEN);
    desk.await(() -> desk.documents.current().isOpen(slow));
  }

  @Test
  void anEmptiedDraftInterruptsNobodyWhoHasGoneOn() throws Exception {
    openAndGoOn(Files.write(folder.resolve("断电.nianbao"), new byte[4_096]));
    desk.await(() -> desk.offers(OPEN));
    desk.answer(OPEN);
    desk.await(() -> desk.asked().stream().anyMatch(head -> head.contains("断电")));
  }

  @Test
  void aFailedSaveIsSaidUntilTheDocumentIsSaved() throws Exception {
    desk.open(sample("存.nianbao"));
    var documents = desk.documents;
    documents.messages().notSaved("没有保存：磁盘满了", Optional.empty(), List.of());
    documents.messages().say("没有导出", Optional.empty(), List.of());
    documents.save();
    desk.await(() -> desk.asked().equals(List.of("没有导出")));
  }

  @Test
  void aWindowThatIsBehindSaysSoWithTheCauseUntilTheDraftIsLeft() throws Exception {
    desk.open(sample("跟.nianbao"));
    var editor = desk.current().editor();
    editor
        .findings()
        .addListener((_, _, _) -> {
          throw new IllegalStateException("a view that fails");
        });
    editor.cover(CoverField.UNIT, editor.draft().cover().withUnit("平罗县人民政府办公室"));
    var behind = Wording.of("notice.behind");
    assertEquals(List.of(behind), desk.asked());
    assertTrue(desk.offers(Wording.of("question.details")));
    desk.documents.save();
    desk.await(() -> !desk.isUnsaved());
    assertEquals(List.of(behind), desk.asked(), "a save mends nothing on the screen");
    desk.documents.closeDocument();
    assertEquals(List.of(), desk.asked());
  }

  @Test
  void whatACrashLeftOnAnotherFormIsBroughtBackUnsavedAndOnce() throws Exception {
    var journal = Files.write(folder.resolve("crash.journal"), new byte[1]);
    var old = Statute.forYear(2019).orElseThrow();
    var left = Draft.of(old.edition(), Cover.of("平罗县人民政府", 2019));
    var file = sample("换表.nianbao");
    var found = new Journal.Found(left, Optional.of(file), "", Instant.now(), journal);
    var disk = new Disk(folder.resolve("other"));
    var arrival = Arrival.of(disk, file, Arrival.Intent.READ);
    var recovery = desk.documents.recovery();
    recovery.restore(new Recovery.UnsavedWork(found, Optional.of(arrival), 1));
    desk.await(
        () -> desk.documents.current().get().filter(now -> now.file().isEmpty()).isPresent());
    assertEquals(left, desk.draft());
    assertTrue(desk.isUnsaved(), "closing has to ask");
    desk.await(() -> !Files.exists(journal));
  }
}
