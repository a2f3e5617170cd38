package org.nianbao.pack;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/// Signs a file. POI would sign with its own name and the present time.
public final class Signature {
  /// The program's name.
  public static final String APPLICATION = "Nianbao";

  private Signature() {}

  /// Says in a file's properties who made it, and nothing of when.
  ///
  /// @param creator who is named as its author
  public static void put(POIXMLProperties properties, String creator) {
    var core = properties.getCoreProperties().getUnderlyingProperties();
    core.setCreatorProperty(creator);
    core.setCreatedProperty(Optional.empty());
    properties.getExtendedProperties().setApplication(APPLICATION);
  }
}
