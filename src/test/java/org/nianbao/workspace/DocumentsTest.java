package org.nianbao.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Journal;
import org.nianbao.file.Samples;
import org.nianbao.form.CellRef;
import org.nianbao.statute.TableTwo2021;
import org.nianbao.statute.TableTwo2021.Figure;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Dialogs.Clash;
import org.nianbao.workspace.Dialogs.Unsaved;
import org.nianbao.workspace.Dialogs.VersionAct;

/// No draft is lost, and nobody's work is overwritten unseen: what the program does, whatever its
/// window looks like.
class DocumentsTest {
  private static final CellRef LICENCE = TableTwo2021.ref(Figure.LICENCE);
  private static final Duration PERIOD = Duration.ofSeconds(5);

  @TempDir private Path folder;

  private Desk desk;

  @BeforeEach
  void begin() {
    desk = new Desk(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path sample(String name) throws IOException {
    return Files.write(folder.resolve(name), Samples.bytes("pingluo-2024"));
  }

  private void type(String figure) {
    desk.current().editor().type(LICENCE, figure);
    desk.current().editor().close();
  }

  private String licence() {
    return desk.draft().entry(LICENCE).text();
  }

  private static Draft onDisk(Path file) throws IOException {
    return DraftFile.read(file).draft();
  }

  private List<Journal.Found> journals() throws IOException {
    return Journal.abandoned(new Disk(folder.resolve("home")));
  }

  private static void writeElsewhere(Path file, String figure) throws IOException {
    Files.write(file, DraftFile.bytes(onDisk(file).typed(LICENCE, figure)));
  }

  @Test
  void whatIsTypedIsInTheJournalASecondLater() throws Exception {
    desk.open(sample("填.nianbao"));
    type("5");
    desk.await(() -> desk.documents.saveState().get().recorded().isPresent());
    var first = desk.documents.saveState().get().recorded();
    type("6");
    desk.timers.pass(Duration.ofSeconds(1));
    desk.await(() -> !desk.documents.saveState().get().recorded().equals(first));
  }

  @Test
  void whatWasGivenUpIsNotOfferedAgain() throws Exception {
    desk.open(sample("放弃.nianbao"));
    type("5");
    desk.await(() -> desk.documents.saveState().get().recorded().isPresent());
    desk.answers.unsaved = Unsaved.DISCARD;
    desk.documents.closeDocument();
    assertEquals(Optional.empty(), desk.documents.current().get());
    desk.close();
    assertEquals(List.of(), journals());
    desk = new Desk(folder.resolve("home"));
  }

  @Test
  void whoWouldRatherStayKeepsTheDraftAndItsLock() throws Exception {
    desk.open(sample("留下.nianbao"));
    type("5");
    desk.answers.unsaved = Unsaved.STAY;
    desk.documents.closeDocument();
    assertEquals("5", licence());
    assertTrue(Files.exists(folder.resolve("~$留下.nianbao")));
  }

  @Test
  void aDraftThatIsOpenAlreadyStaysAsItIs() throws Exception {
    var file = sample("再开.nianbao");
    desk.open(file);
    type("5");
    desk.documents.open(file);
    assertEquals(Wording.of("notice.alreadyOpen"), desk.notice());
    assertEquals("5", licence());
    assertTrue(Files.exists(folder.resolve("~$再开.nianbao")));
  }

  @Test
  void anotherPlaceAskedForWhileSavingIsSavedToAsWell() throws Exception {
    var file = sample("先存.nianbao");
    desk.open(file);
    type("5");
    var elsewhere = folder.resolve("再存.nianbao");
    desk.answers.save = Optional.of(elsewhere);
    desk.documents.save();
    desk.documents.saveAs();
    desk.await(() -> desk.documents.current().isOpen(elsewhere));
    assertEquals("5", onDisk(file).entry(LICENCE).text());
    assertEquals("5", onDisk(elsewhere).entry(LICENCE).text());
    desk.await(() -> !Files.exists(folder.resolve("~$先存.nianbao")));
  }

  @Test
  void aSaveThatFailsKeepsTheDraftUnsavedAndOffersAnotherPlace() throws Exception {
    var file = sample("盘满.nianbao");
    desk.open(file);
    type("5");
    Files.delete(file);
    Files.createDirectory(file);
    desk.documents.save();
    desk.await(() -> desk.answers.asked.contains("not saved"));
    assertTrue(desk.isUnsaved());
    var elsewhere = folder.resolve("别处.nianbao");
    desk.answers.savesElsewhere = true;
    desk.answers.save = Optional.of(elsewhere);
    desk.save();
    assertEquals("5", onDisk(elsewhere).entry(LICENCE).text());
  }

  @Test
  void theLockGoesWithTheDocument() throws Exception {
    var lock = folder.resolve("~$锁.nianbao");
    desk.open(sample("锁.nianbao"));
    assertTrue(Files.exists(lock));
    desk.documents.closeDocument();
    desk.await(() -> !Files.exists(lock));
  }

  @Test
  void anOutsideChangeIsNoticedWithoutSaving() throws Exception {
    var file = sample("看见.nianbao");
    desk.open(file);
    writeElsewhere(file, "6617");
    desk.timers.pass(PERIOD);
    desk.await(() -> desk.offers("对照两份"));
    desk.answer("先不处理");
    assertEquals("6616", licence());
    assertTrue(desk.isUnsaved(), "it is not what the file says");
    assertEquals(List.of(), desk.asked());
    desk.timers.pass(PERIOD.multipliedBy(3));
    assertEquals(List.of(), desk.asked(), "each change is told once");
  }

  /// Both files hold the same bytes by then.
  @Test
  void aChangeOfOneFileIsNotTakenForThatOfTheNext() throws Exception {
    var one = sample("一.nianbao");
    var next = sample("二.nianbao");
    desk.open(one);
    writeElsewhere(one, "6617");
    desk.timers.pass(PERIOD);
    desk.await(() -> desk.offers("先不处理"));
    desk.answer("先不处理");
    desk.answers.unsaved = Unsaved.DISCARD;
    desk.open(next);
    writeElsewhere(next, "6617");
    desk.timers.pass(PERIOD);
    desk.await(() -> desk.offers("对照两份"));
  }

  @Test
  void anOutsideChangeThatASaveFindsIsAskedAboutAtOnceAndReadingItCanBeUndone() throws Exception {
    var file = sample("改过.nianbao");
    desk.open(file);
    type("5");
    writeElsewhere(file, "6617");
    desk.answers.clash = Clash.RELOAD;
    desk.documents.save();
    desk.await(() -> "6617".equals(licence()));
    assertEquals(List.of("changed outside " + Clash.READABLE), desk.answers.asked);
    assertFalse(desk.isUnsaved());
    desk.current().editor().undo();
    assertEquals("5", licence(), "what was mine can be had back");
    desk.save();
    assertEquals("5", onDisk(file).entry(LICENCE).text());
  }

  @Test
  void anEarlierVersionOpensAsACopy() throws Exception {
    var file = sample("历史.nianbao");
    desk.open(file);
    for (var figure : List.of("1", "2", "3")) {
      type(figure);
      desk.save();
    }
    desk.answers.past = Optional.of(VersionAct.COPY);
    desk.documents.others().versions();
    desk.await(() -> desk.current().file().isEmpty());
    assertEquals("2", licence());
    assertEquals("3", onDisk(file).entry(LICENCE).text());
  }

  /// The warning stays while work goes on, and with a draft that is only read.
  @Test
  void whatWasChangedOutsideIsSaidWhenItIsOpened() throws Exception {
    var text = new String(Samples.bytes("pingluo-2024"), UTF_8);
    var edited = folder.resolve("手改.nianbao");
    Files.writeString(edited, text.replaceFirst("(\"t2.licence\"): \\d+", "$1: 9"));
    var same = folder.resolve("换行.nianbao");
    Files.writeString(same, "\uFEFF" + text.replace("\n", "\r\n"));
    desk.open(edited);
    assertEquals(List.of(Wording.of("file.edited", "手改.nianbao")), desk.warnings());
    desk.open(same);
    assertEquals(1, desk.warnings().size(), "line ends and a byte-order mark are no change");
    assertEquals("6616", licence());
  }

  @Test
  void ofAnEmptiedDraftTheLatestVersionIsOffered() throws Exception {
    var file = sample("断电.nianbao");
    desk.open(file);
    for (var figure : List.of("1", "2")) {
      type(figure);
      desk.save();
    }
    desk.documents.closeDocument();
    var emptied = new byte[4_096];
    Files.write(file, emptied);
    desk.documents.open(file);
    desk.await(() -> desk.documents.current().get().isPresent());
    assertEquals("1", licence());
    assertArrayEquals(emptied, Files.readAllBytes(file), "the file waits for the user's decision");
  }

  @Test
  void aConflictCopyBesideTheDraftIsSaidWhenItIsOpened() throws Exception {
    var file = sample("云同步.nianbao");
    var copy = folder.resolve("云同步-冲突-李四.nianbao");
    Files.write(copy, DraftFile.bytes(onDisk(file).typed(LICENCE, "6617")));
    desk.open(file);
    desk.await(() -> !desk.warnings().isEmpty() || !desk.notice().isEmpty());
    assertEquals(
        List.of(
            Wording.of("notice.conflict", Wording.quoted(List.of(copy.getFileName().toString())))),
        desk.warnings());
    assertEquals(List.of(), desk.asked(), "it is said without a question");
  }
}
