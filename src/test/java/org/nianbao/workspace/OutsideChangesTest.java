package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Samples;
import org.nianbao.file.Versions;
import org.nianbao.form.CellRef;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;

/// What other programs do to the file of the open document.
class OutsideChangesTest {
  private static final CellRef LICENCE = TableTwo2021.ref(Figure.LICENCE);
  private static final String REPLACE = "用我的换掉它";

  @TempDir private Path folder;

  private Path file;
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    file = Files.write(folder.resolve("年报.nianbao"), Samples.bytes("pingluo-2024"));
    desk = new Desk(folder.resolve("home"));
    desk.open(file);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private byte[] spoilt(String how) throws Exception {
    var whole = Files.readAllBytes(file);
    return switch (how) {
      case "0 bytes" -> new byte[0];
      case "zeros" -> new byte[4_096];
      case "blanks" -> " \n".repeat(100).getBytes(StandardCharsets.UTF_8);
      case "half a file" -> Arrays.copyOf(whole, whole.length / 2);
      default -> throw new IllegalArgumentException(how);
    };
  }

  private void look() {
    desk.documents.checkFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 bytes", "zeros", "blanks", "half a file"})
  void whatASpoiltFileHeldIsUnsavedAndCanTakeItsPlace(String how) throws Exception {
    var mine = desk.draft();
    var spoilt = spoilt(how);
    Files.write(file, spoilt);
    look();
    desk.await(() -> desk.offers(REPLACE));
    assertTrue(desk.isUnsaved(), "closing has to ask");
    assertFalse(desk.offers("对照两份"), "there is nothing to compare with");
    desk.answer(REPLACE);
    desk.await(() -> !desk.isUnsaved());
    assertEquals(mine, DraftFile.read(file).draft());
    assertEquals(List.of(), desk.asked());
    var kept = new Versions(new Disk(folder.resolve("home")), file).list();
    if (spoilt.length > 0) {
      assertArrayEquals(spoilt, Files.readAllBytes(kept.getFirst().file()));
    }
  }

  @Test
  void aSaveOverASpoiltFileAsksInTheWindowWhereItIsNotWaitedFor() throws Exception {
    Files.write(file, new byte[0]);
    look();
    desk.await(() -> desk.offers(REPLACE));
    desk.answer("先不处理");
    desk.documents.save();
    desk.documents.questions().touched();
    desk.await(() -> desk.offers(REPLACE));
    assertEquals(0, Files.size(file), "nothing is written before that is answered");
  }

  @Test
  void whatIsUndecidedIsInTheJournal() throws Exception {
    Files.write(file, new byte[0]);
    look();
    desk.await(() -> desk.documents.saveState().get().recorded().isPresent());
    assertEquals(SaveState.FileMatch.UNSAVED, desk.documents.saveState().get().match());
  }

  @Test
  void aFileThatIsBackAsItWasNeedsNoAnswer() throws Exception {
    var before = Files.readAllBytes(file);
    Files.write(file, new byte[0]);
    look();
    desk.await(() -> desk.offers(REPLACE));
    Files.write(file, before);
    look();
    desk.await(() -> desk.asked().isEmpty());
    assertFalse(desk.isUnsaved());
  }

  @Test
  void whatWasTypedMeanwhileIsUnsavedWhenTheFileIsBack() throws Exception {
    var before = Files.readAllBytes(file);
    Files.write(file, DraftFile.bytes(desk.draft().typed(LICENCE, "6617")));
    look();
    desk.await(() -> desk.offers("对照两份"));
    desk.current().editor().type(LICENCE, "5");
    Files.write(file, before);
    look();
    desk.await(() -> desk.asked().isEmpty());
    assertTrue(desk.isUnsaved());
    desk.documents.save();
    desk.await(() -> !desk.isUnsaved());
    assertEquals("5", DraftFile.read(file).draft().entry(LICENCE).text());
  }
}
