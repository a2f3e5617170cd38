package org.nianbao.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.nianbao.draft.Person;
import org.nianbao.file.Disk;
import org.nianbao.file.RegularFile;
import org.nianbao.file.Target;

/// The preferences kept between two runs of the program: the recent drafts, the sizes of the window
/// and its panes, the section shown last, and who decides.
///
/// They are kept in one small file in the user's application folder. A file that cannot be read or
/// written must not stop anybody from working, so then nothing is remembered.
public final class Preferences {
  private static final int MOST_RECENTS = 30;

  /// The largest preferences file that is read: a thousand times the usual size.
  private static final int MOST_BYTES = 16 << 20;

  private final Disk disk;
  private final Path file;
  private final Background background;
  private final Properties values = new Properties();

  /// @param disk knows the user's application folder, where the preferences are kept
  /// @param background writes them on a background thread
  public Preferences(Disk disk, Background background) {
    this.disk = disk;
    this.background = background;
    file = disk.home().resolve(Disk.PREFERENCES);
    try {
      values.load(new StringReader(RegularFile.text(file, MOST_BYTES)));
    } catch (IOException | IllegalArgumentException e) {
      values.clear();
    }
  }

  /// The recent drafts, the latest first; at most 30.
  public List<RecentDraft> recents() {
    var recents = new ArrayList<RecentDraft>();
    for (int i = 0; values.containsKey("recent." + i + ".file"); i++) {
      try {
        recents.add(recent("recent." + i + "."));
      } catch (InvalidPathException | NumberFormatException | DateTimeParseException e) {
        // One entry that somebody spoilt is left out.
        continue;
      }
    }
    return recents;
  }

  private RecentDraft recent(String key) {
    return new RecentDraft(
        Path.of(values.getProperty(key + "file")),
        values.getProperty(key + "unit", ""),
        Integer.parseInt(values.getProperty(key + "year", "0")),
        Integer.parseInt(values.getProperty(key + "errors", "0")),
        Integer.parseInt(values.getProperty(key + "warnings", "0")),
        Integer.parseInt(values.getProperty(key + "blanks", "0")),
        Instant.parse(values.getProperty(key + "saved", Instant.EPOCH.toString())));
  }

  /// Puts a draft at the head of the recent drafts.
  public void remember(RecentDraft recent) {
    var recents = new ArrayList<>(recents());
    recents.removeIf(other -> other.file().equals(recent.file()));
    recents.addFirst(recent);
    keep(recents.subList(0, Math.min(MOST_RECENTS, recents.size())));
  }

  /// Removes a draft from the recent drafts; the file stays.
  public void forget(Path draft) {
    keep(recents().stream().filter(recent -> !recent.file().equals(draft)).toList());
  }

  private void keep(List<RecentDraft> recents) {
    values.keySet().removeIf(key -> key.toString().startsWith("recent."));
    for (int i = 0; i < recents.size(); i++) {
      var recent = recents.get(i);
      var key = "recent." + i + ".";
      values.setProperty(key + "file", recent.file().toString());
      values.setProperty(key + "unit", recent.unit());
      values.setProperty(key + "year", Integer.toString(recent.year()));
      values.setProperty(key + "errors", Integer.toString(recent.errors()));
      values.setProperty(key + "warnings", Integer.toString(recent.warnings()));
      values.setProperty(key + "blanks", Integer.toString(recent.blanks()));
      values.setProperty(key + "saved", recent.saved().toString());
    }
    store();
  }

  /// A remembered number, such as the width of a pane in pixels.
  ///
  /// @param fallback the value if none is remembered
  public double measure(String name, double fallback) {
    try {
      return Double.parseDouble(values.getProperty(name, Double.toString(fallback)));
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /// Remembers numbers by name.
  public void remember(Map<String, Double> measures) {
    measures.forEach((name, value) -> values.setProperty(name, value.toString()));
    store();
  }

  /// Who decided last on this computer; nobody at first.
  public Person person() {
    return new Person(values.getProperty("person.name", ""), values.getProperty("person.role", ""));
  }

  /// Remembers who decides.
  public void remember(Person person) {
    values.setProperty("person.name", person.name());
    values.setProperty("person.role", person.role());
    store();
  }

  private void store() {
    var text = new StringWriter();
    try {
      values.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written", e);
    }
    background.write(
        () -> {
          disk.homeFolder();
          Target.replace(disk, file, text.toString().getBytes(StandardCharsets.UTF_8));
          return file;
        },
        _ -> {},
        e ->
            System.getLogger(Preferences.class.getName())
                .log(System.Logger.Level.WARNING, "preferences not kept", e));
  }
}
