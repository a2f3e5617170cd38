package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.form.CellRef;
import org.nianbao.form.Section;

/// The program with a real Chinese input method, fcitx5 with pinyin, on a display of its own. Where
/// they are not installed it says which Debian packages are missing.
class RealInputMethodTest {
  private static final Map<String, String> PACKAGES =
      new TreeMap<>(
          Map.of(
              "/usr/bin/Xvfb", "xvfb",
              "/usr/bin/openbox", "openbox",
              "/usr/bin/xdotool", "xdotool",
              "/usr/bin/dbus-daemon", "dbus-daemon",
              "/usr/bin/dbus-send", "dbus-bin",
              "/usr/bin/fcitx5", "fcitx5",
              "/usr/share/fcitx5/inputmethod/pinyin.conf", "fcitx5-chinese-addons"));

  private static final String PROFILE =
      """
      [Groups/0]
      Name=Default
      Default Layout=us
      DefaultIM=pinyin
      [Groups/0/Items/0]
      Name=keyboard-us
      Layout=
      [Groups/0/Items/1]
      Name=pinyin
      Layout=
      [GroupOrder]
      0=Default
      """;

  private static final String CONFIG =
      """
      [Behavior]
      ActiveByDefault=True
      ShareInputState=All
      """;

  private static final String COMPOSING = "~";

  /// A loaded machine is slow; whoever waits longer waits in vain.
  private static final int SECONDS = 120;

  @TempDir private Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<Process> processes = new ArrayList<>();
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private String last = "";
  private Path file;
  private Draft before;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    var missing = new ArrayList<String>();
    PACKAGES.forEach((path, name) -> {
      if (!Files.exists(Path.of(path))) {
        missing.add(name);
      }
    });
    if (gtkModules().isEmpty()) {
      missing.add("fcitx5-frontend-gtk3");
    }
    assumeTrue(missing.isEmpty(), () -> "no real input method was tried: no " + missing);
    beginInputMethod();
    beginProgram();
  }

  private static List<Path> gtkModules() throws IOException {
    var libraries = Path.of("/usr/lib");
    try (var files =
        Files.exists(libraries)
            ? Files.find(libraries, 6, (path, _) -> path.endsWith("immodules/im-fcitx5.so"))
            : Stream.<Path>empty()) {
      return files.toList();
    }
  }

  private void beginInputMethod() throws IOException, InterruptedException {
    var config = Files.createDirectories(folder.resolve("config/fcitx5"));
    Files.writeString(config.resolve("profile"), PROFILE);
    Files.writeString(config.resolve("config"), CONFIG);
    var run =
        Files.createDirectory(
            folder.resolve("run"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_RUNTIME_DIR", run.toString());
    environment.put("XMODIFIERS", "@im=fcitx");
    environment.put("GTK_IM_MODULE", "fcitx");
    environment.put("LC_ALL", "C.UTF-8");
    var display = firstLine("Xvfb", "-displayfd", "1", "-screen", "0", "1366x900x24");
    environment.put("DISPLAY", ":" + display);
    environment.put(
        "DBUS_SESSION_BUS_ADDRESS",
        firstLine("dbus-daemon", "--session", "--nofork", "--print-address=1"));
    start("openbox");
    start("fcitx5", "--disable=wayland,waylandim");
    until(
        () ->
            said(
                "dbus-send",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.fcitx.Fcitx5"),
        "true");
  }

  private void beginProgram() throws IOException {
    file = folder.resolve("年报.nianbao");
    try (var sample =
        DraftFile.class.getResourceAsStream("/org/nianbao/samples/pingluo-2024.nianbao")) {
      Files.write(file, sample.readAllBytes());
    }
    before = DraftFile.read(file).draft();
    var program =
        start(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Dprism.order=sw",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-Dnianbao.home=" + folder.resolve("home"),
            "-cp",
            System.getProperty("java.class.path"),
            Reporting.class.getName(),
            file.toString());
    Thread.ofVirtual()
        .start(() -> program.inputReader(StandardCharsets.UTF_8).lines().forEach(lines::add));
    until("window", line -> line.startsWith(before.cover().unit()));
  }

  private Process start(String... command) throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    var process = builder.start();
    processes.add(process);
    return process;
  }

  private String firstLine(String... command) throws IOException {
    BufferedReader reader = start(command).inputReader(StandardCharsets.UTF_8);
    return reader.readLine();
  }

  private String said(String... command) throws IOException, InterruptedException {
    var process = start(command);
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  @AfterEach
  void end() {
    for (var process : processes.reversed()) {
      process.destroyForcibly();
    }
  }

  /// Keys of the keyboard, one after the other.
  private void keys(String... keys) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("xdotool", "key", "--delay", "30"));
    Collections.addAll(command, keys);
    assertEquals("", said(command.toArray(String[]::new)));
  }

  /// Letters, each a key. The first one shows whether the input method knows by now where the
  /// keyboard is; until then letters are ordinary keys.
  ///
  /// @param shown what is shown before them
  private void letters(String where, String shown, String letters)
      throws IOException, InterruptedException {
    var first = letters.substring(0, 1);
    keys(first);
    until(where, shown + first);
    while (!last.endsWith(COMPOSING)) {
      keys("BackSpace");
      until(where, shown);
      keys(first);
      until(where, shown + first);
    }
    keys(letters.substring(1).split(""));
  }

  private interface Asking {
    String answer() throws IOException, InterruptedException;
  }

  /// Asks until the answer holds a word.
  private static void until(Asking asking, String word) throws IOException, InterruptedException {
    for (int i = 0; !asking.answer().contains(word); i++) {
      assertTrue(i < SECONDS * 10, "waited in vain: " + word);
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /// Waits until what the program tells ends with some words, composing or not.
  private void until(String what, String words) {
    until(what, line -> line.endsWith(words) || line.endsWith(words + COMPOSING));
  }

  private void until(String what, Predicate<String> wanted) {
    var told = new ArrayList<String>();
    try {
      while (!wanted.test(last)) {
        var line = lines.poll(SECONDS, TimeUnit.SECONDS);
        if (line == null) {
          throw new AssertionError("waited in vain: " + what + " in " + told);
        }
        last = line;
        told.add(line);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// 政府信息, in two commits.
  private void words(String where, String shown) throws IOException, InterruptedException {
    letters(where, shown, "zhengfu");
    until(where, shown + "zheng fu" + COMPOSING);
    keys("space");
    until(where, shown + "政府");
    letters(where, shown + "政府", "xinxi");
    until(where, shown + "政府xin xi" + COMPOSING);
    keys("space");
    until(where, shown + "政府信息");
  }

  @Test
  void everyControlTakesTwoWordsAndLettersLeftStayWhereTheyWereTyped()
      throws IOException, InterruptedException {
    var cover = before.cover();
    keys("ctrl+1");
    until("unit", "cover-unit|" + cover.unit());
    keys("End");
    words("unit", "cover-unit|" + cover.unit());
    keys("Tab", "Tab", "Tab", "Tab");
    until("date", "cover-date|" + cover.date());
    keys("End");
    words("date", "cover-date|" + cover.date());
    keys("Tab");
    until("contact", "cover-contact|" + cover.contact());
    keys("End");
    words("contact", "cover-contact|" + cover.contact());

    var problems = before.prose(Section.PROBLEMS).paragraphs().getLast().text();
    keys("ctrl+6");
    until("prose", problems);
    keys("ctrl+End");
    words("prose", problems);
    letters("prose", problems + "政府信息", "gongkai");
    until("prose", problems + "政府信息gong kai" + COMPOSING);
    keys("ctrl+4");
    until("cell", "|null|1");
    keys("Delete");
    letters("cell", "|null|", "san");
    until("cell", "|null|san" + COMPOSING);
    keys("ctrl+1");
    until("unit", "cover-unit|" + cover.unit() + "政府信息");
    keys("ctrl+f");
    until("find", "find-words|");
    words("find", "find-words|");
    keys("Escape");
    keys("ctrl+s");
    until(() -> Files.readString(file), "san");

    var after = DraftFile.read(file).draft();
    assertEquals(cover.unit() + "政府信息", after.cover().unit());
    assertEquals(cover.date() + "政府信息", after.cover().date());
    assertEquals(cover.contact() + "政府信息", after.cover().contact());
    assertTrue(after.prose(Section.PROBLEMS).text().endsWith(problems + "政府信息gong kai"));
    var first = before.edition().table(Section.APPLICATIONS).orElseThrow().cells().getFirst().ref();
    assertEquals("san", after.entry(first).text());
    assertEquals(before.prose(Section.OVERVIEW), after.prose(Section.OVERVIEW));
    assertEquals(others(before, first), others(after, first));
  }

  private static List<String> others(Draft draft, CellRef but) {
    return draft.entries().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(but))
        .map(entry -> entry.getKey().id() + " " + entry.getValue().text())
        .sorted()
        .toList();
  }
}
