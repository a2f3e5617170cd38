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

/// The page settings of the offices whose reports are made on this PC, stored under the unit's name
/// in one small file of the user's application folder. The window and the command line use the same
/// file.
///
/// An entry is parsed only when its office is asked for, and otherwise written back as it was read:
/// an entry that is wrong, or was written by another version, does no harm to other offices.
public final class OfficePapers {
  /// The name of the file, in the application folder.
  static final String FILE = "paper.json";

  /// Jackson's mapper, made when the file is first read: that loads and starts Jackson, which the
  /// window must not wait for.
  private static final class Mapper {
    static final JsonMapper JSON =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
  }

  private final Disk disk;
  private final Path file;

  /// @param disk gives the user's application folder, where the file is
  public OfficePapers(Disk disk) {
    this.disk = disk;
    file = disk.home().resolve(FILE);
  }

  /// The settings of an office; those of GB/T 9704 ([PaperSettings#OFFICIAL]) if it has none of its
  /// own, or if they cannot be read.
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

  /// The settings in an entry. Those that an older version did not write yet are as in the official
  /// settings.
  private static PaperSettings settings(JsonNode own) throws IOException {
    ObjectNode all = Mapper.JSON.valueToTree(PaperSettings.OFFICIAL);
    all.setAll(object(own));
    return Mapper.JSON.treeToValue(all, PaperSettings.class);
  }

  /// Stores the settings of an office. Official settings are not stored: they apply to every office
  /// that has no others.
  ///
  /// @param unit its name; blanks around it do not make it another office
  /// @throws Trouble if the file cannot be written, or cannot be read, so that its content would be
  ///   lost
  public void keep(String unit, PaperSettings settings) throws Trouble {
    var offices = kept();
    if (settings.equals(PaperSettings.OFFICIAL)) {
      offices.remove(unit.strip());
    } else {
      offices.set(unit.strip(), Mapper.JSON.valueToTree(settings));
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

  /// Reads the file.
  ///
  /// @return each office's entry as it stands in the file; none if there is no file
  /// @throws IOException if the file cannot be read, or is not a JSON object
  private ObjectNode offices() throws IOException {
    try {
      return object(Json.read(RegularFile.text(file, Json.MAX_BYTES)));
    } catch (NoSuchFileException e) {
      return Mapper.JSON.createObjectNode();
    }
  }

  private static ObjectNode object(JsonNode node) throws IOException {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new IOException("not an object: " + node.getNodeType());
  }
}
