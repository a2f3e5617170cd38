package org.nianbao.word;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/// Signs a file. POI would sign with its own name and the present time.
final class Signature {
  /// The program's name.
  static final String APPLICATION = "Nianbao";

  private Signature() {}

  static void put(POIXMLProperties properties, String creator) {
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(creator);
    core.setCreatedProperty(Optional.empty());
    properties.getExtendedProperties().setApplication(APPLICATION);
  }
}
