package org.nianbao.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.file.Disk;
import org.testfx.api.FxToolkit;

/// What is remembered between two starts, and what a spoilt file does.
class PreferencesTest {
  private static final String NAME = "preferences.properties";

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    // What was written is told on the application thread.
    FxToolkit.registerPrimaryStage();
  }

  /// A start of the program: what is to be remembered is written when it ends.
  private Preferences during(Consumer<Preferences> start) {
    try (var background = new Background(Platform::runLater)) {
      var preferences = new Preferences(new Disk(folder), background);
      start.accept(preferences);
      return preferences;
    }
  }

  private Preferences afterwards() {
    return during(_ -> {});
  }

  private static RecentDraft recent(String name) {
    return new RecentDraft(
        Path.of(name), "单位＝" + name, 2024, 1, 2, 3, Instant.parse("2025-01-16T08:00:00Z"));
  }

  @Test
  void recentsComeBackTheLatestFirstAndOnceEach() {
    during(preferences -> {
      preferences.remember(recent("甲.nianbao"));
      preferences.remember(recent("乙 #!=.nianbao"));
      preferences.remember(recent("甲.nianbao"));
    });
    assertEquals(List.of(recent("甲.nianbao"), recent("乙 #!=.nianbao")), afterwards().recents());
  }

  @Test
  void thirtyRecentsAreKept() {
    during(preferences ->
        IntStream.range(0, 35).forEach(i -> preferences.remember(recent(i + ".nianbao"))));
    var kept = afterwards().recents();
    assertEquals(30, kept.size());
    assertEquals(recent("34.nianbao"), kept.getFirst());
    assertEquals(recent("5.nianbao"), kept.getLast());
  }

  @Test
  void aForgottenDraftStaysForgottenAndItsFileStays() throws IOException {
    var file = Files.writeString(folder.resolve("甲.nianbao"), "{}");
    during(preferences -> {
      preferences.remember(recent("乙.nianbao"));
      preferences.remember(recent(file.toString()));
      preferences.forget(file);
    });
    assertEquals(List.of(recent("乙.nianbao")), afterwards().recents());
    assertEquals("{}", Files.readString(file));
  }

  @Test
  void measuresComeBackBesideTheRecents() {
    during(preferences -> {
      preferences.remember(recent("甲.nianbao"));
      preferences.remember(Map.of("findings.width", 400.5));
    });
    assertEquals(400.5, afterwards().measure("findings.width", 336));
    assertEquals(336, afterwards().measure("other", 336));
    assertEquals(1, afterwards().recents().size());
  }

  @Test
  void oneSpoiltEntryIsLeftOut() throws IOException {
    during(preferences -> {
      preferences.remember(recent("甲.nianbao"));
      preferences.remember(recent("乙.nianbao"));
      preferences.remember(Map.of("findings.width", 400.0));
    });
    var file = folder.resolve(NAME);
    Files.writeString(
        file,
        Files.readString(file)
            .replace("recent.0.year=2024", "recent.0.year=soon")
            .replace("findings.width=400.0", "findings.width=wide"));
    assertEquals(List.of(recent("甲.nianbao")), afterwards().recents());
    assertEquals(336, afterwards().measure("findings.width", 336));
  }

  @Test
  void aFileThatIsNoPreferencesIsNoReasonToStop() throws IOException {
    Files.write(folder.resolve(NAME), new byte[] {'a', '=', '\\', 'u', 'x', (byte) 0xff});
    assertEquals(List.of(), afterwards().recents());
    during(preferences -> preferences.remember(recent("甲.nianbao")));
    assertEquals(List.of(recent("甲.nianbao")), afterwards().recents());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoReasonToStop() throws IOException {
    Files.createDirectories(folder.resolve(NAME).resolve("in the way"));
    var preferences = during(each -> each.remember(recent("甲.nianbao")));
    assertEquals(List.of(recent("甲.nianbao")), preferences.recents());
    assertEquals(List.of(), afterwards().recents());
  }
}
