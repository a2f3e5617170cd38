package org.nianbao.sheet;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.nianbao.draft.Draft;
import org.nianbao.form.Section;
import org.nianbao.wording.Wording;

/// The unit, year and edition that the numbers of a workbook belong to. It is stored in the custom
/// properties of the file, which people can see and edit in Excel, and which Excel, WPS and
/// LibreOffice keep.
///
/// @param unit the unit
/// @param year the year reported about, as written
/// @param edition the edition's stable id
record Passport(String unit, String year, String edition) {
  private static final String UNIT = "nianbao.unit";
  private static final String YEAR = "nianbao.year";
  private static final String EDITION = "nianbao.edition";

  static Passport of(Draft draft) {
    return new Passport(
        draft.cover().unit(), String.valueOf(draft.cover().year()), draft.edition().id());
  }

  /// Reads the properties of a workbook; empty unless all three are there.
  static Optional<Passport> in(POIXMLProperties properties) {
    var unit = text(properties, UNIT);
    var year = text(properties, YEAR);
    var edition = text(properties, EDITION);
    return unit.isPresent() && year.isPresent() && edition.isPresent()
        ? Optional.of(new Passport(unit.get(), year.get(), edition.get()))
        : Optional.empty();
  }

  private static Optional<String> text(POIXMLProperties properties, String name) {
    return Optional.ofNullable(properties.getCustomProperties().getProperty(name))
        .map(property -> property.getLpwstr())
        .map(SheetText::read);
  }

  /// Writes it into the properties of a workbook.
  void stamp(POIXMLProperties properties) {
    var custom = properties.getCustomProperties();
    custom.addProperty(UNIT, SheetText.escaped(unit));
    custom.addProperty(YEAR, year);
    custom.addProperty(EDITION, edition);
  }

  /// The line of text above a table, cut to what a cell can hold.
  String line(Section section) {
    return StoredEntry.cut(Wording.of("sheet.line", unit, year, section.heading(), edition));
  }
}
