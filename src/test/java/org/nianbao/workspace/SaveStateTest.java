package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.workspace.SaveState.FileMatch;

/// What the status bar says of the work on disk.
class SaveStateTest {
  private static final Optional<Instant> NEVER = Optional.empty();

  private static Optional<Instant> today(int hour, int minute) {
    return at(LocalDate.now(), hour, minute);
  }

  private static Optional<Instant> at(LocalDate day, int hour, int minute) {
    return Optional.of(day.atTime(hour, minute).atZone(ZoneId.systemDefault()).toInstant());
  }

  @Test
  void savedWorkSaysWhenItWasSaved() {
    assertEquals("已保存 14:03", new SaveState(today(14, 3), NEVER, FileMatch.SAVED).sentence());
    var yesterday = at(LocalDate.now().minusDays(1), 17, 30);
    assertEquals("已保存 昨天 17:30", new SaveState(yesterday, NEVER, FileMatch.SAVED).sentence());
  }

  @Test
  void anEditMakesTheLastSaveAnEarlierOne() {
    assertEquals(
        "未保存，上次保存 14:03", new SaveState(today(14, 3), NEVER, FileMatch.UNSAVED).sentence());
  }

  @Test
  void unsavedWorkSaysWhenItWasBackedUp() {
    assertEquals(
        "未保存，上次保存 14:03　已自动备份 14:20",
        new SaveState(today(14, 3), today(14, 20), FileMatch.UNSAVED).sentence());
    assertEquals(
        "未保存　已自动备份 09:05", new SaveState(NEVER, today(9, 5), FileMatch.UNSAVED).sentence());
  }

  @Test
  void aNewReportSaysNothing() {
    assertEquals("", SaveState.NOTHING.sentence());
    assertEquals("未保存", new SaveState(NEVER, NEVER, FileMatch.UNSAVED).sentence());
  }
}
