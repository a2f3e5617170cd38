package org.nianbao.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.paper.PaperSettings;
import org.nianbao.wording.Wording;

/// The paper settings of the offices whose reports are made on this PC, each by the unit's name, in
/// one small file of the user's application folder. Window and command line read the same.
///
/// An entry is looked at only when its office is asked for, and written back as it was found: what
/// is wrong with one office, or was written by another version, costs no other office anything.
public final class OfficePapers {
  /// Their file, in the home folder.
  static final String FILE = "paper.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private final Disk disk;
  private final Path file;

  /// @param disk knows the user's application folder, where they are kept
  public OfficePapers(Disk disk) {
    this.disk = disk;
    file = disk.home().resolve(FILE);
  }

  /// The settings of an office; the official ones if it has none of its own, or if they cannot be
  /// read.
  ///
  /// @param unit its name; blanks around it do not make it another office
  public PaperSettings of(String unit) {
    try {
      var own = Optional.ofNullable(offices().get(unit.strip()));
      return own.isPresent() ? settings(own.get()) : PaperSettings.OFFICIAL;
    } catch (IOException e) {
      return PaperSettings.OFFICIAL;
    }
  }

  /// What a version before did not know yet is as in the official settings.
  private static PaperSettings settings(JsonNode own) throws IOException {
    ObjectNode all = JSON.valueToTree(PaperSettings.OFFICIAL);
    all.setAll(object(own));
    return JSON.treeToValue(all, PaperSettings.class);
  }

  /// Keeps the settings of an office. Official settings are not written down: they are those of
  /// every office that has no others.
  ///
  /// @param unit its name; blanks around it do not make it another office
  /// @throws Trouble if the file cannot be written, or holds what would be lost if it were
  public void keep(String unit, PaperSettings settings) throws Trouble {
    var offices = kept();
    if (settings.equals(PaperSettings.OFFICIAL)) {
      offices.remove(unit.strip());
    } else {
      offices.set(unit.strip(), JSON.valueToTree(settings));
    }
    var bytes = offices.toPrettyString().getBytes(StandardCharsets.UTF_8);
    try {
      disk.homeFolder();
    } catch (IOException e) {
      throw Trouble.writing(file, bytes.length, e);
    }
    Target.replace(disk, file, bytes);
  }

  private ObjectNode kept() throws Trouble {
    try {
      return offices();
    } catch (IOException e) {
      throw new Trouble(Wording.of("file.papers", file), e);
    }
  }

  /// @return each office's entry as it stands in the file; none if there is no file
  /// @throws IOException if what stands there is anything else
  private ObjectNode offices() throws IOException {
    try {
      return object(Json.read(RegularFile.text(file, Json.MAX_BYTES)));
    } catch (NoSuchFileException e) {
      return JSON.createObjectNode();
    }
  }

  private static ObjectNode object(JsonNode node) throws IOException {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IOException("not an object: " + node.getNodeType());
  }
}
