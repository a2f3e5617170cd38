package org.nianbao.file;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.paper.PaperSettings;

/// The paper settings of the offices whose reports are made on this PC, each by the unit's name, in
/// one small file of the user's application folder. Window and command line read the same.
public final class OfficePapers {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Disk disk;
  private final Path file;

  /// @param disk knows the user's application folder, where they are kept
  public OfficePapers(Disk disk) {
    this.disk = disk;
    file = disk.home().resolve("paper.json");
  }

  /// The settings of an office; the official ones if it has none of its own, or if the file cannot
  /// be read.
  public PaperSettings of(String unit) {
    return Optional.ofNullable(all().get(unit)).orElse(PaperSettings.OFFICIAL);
  }

  /// Keeps the settings of an office. Official settings are not written down: they are those of
  /// every office that has no others.
  ///
  /// @throws Trouble if the file cannot be written
  public void keep(String unit, PaperSettings settings) throws Trouble {
    var all = all();
    if (settings.equals(PaperSettings.OFFICIAL)) {
      all.remove(unit);
    } else {
      all.put(unit, settings);
    }
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Target.replace(disk, file, JSON.writeValueAsBytes(all));
    } catch (IOException e) {
      throw Trouble.writing(file, 0, e);
    }
  }

  private Map<String, PaperSettings> all() {
    try {
      return JSON.readValue(
          Files.readAllBytes(file), new TypeReference<TreeMap<String, PaperSettings>>() {});
    } catch (IOException e) {
      return new TreeMap<>();
    }
  }
}
