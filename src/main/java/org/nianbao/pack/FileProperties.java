package org.nianbao.pack;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/// Writes author and program name into a file's document properties. POI would write its own name
/// and the present time.
public final class FileProperties {
  /// The program's name.
  public static final String APPLICATION = "Nianbao";

  private FileProperties() {}

  /// Writes into a file's properties who made it, and not when.
  ///
  /// @param creator the author's name
  public static void put(POIXMLProperties properties, String creator) {
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(creator);
    core.setCreatedProperty(Optional.empty());
    properties.getExtendedProperties().setApplication(APPLICATION);
  }
}
