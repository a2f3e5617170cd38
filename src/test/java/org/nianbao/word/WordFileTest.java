package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Prose;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// The file itself: its bytes, its properties and its schema.
class WordFileTest {
  private static List<Edition> editions() {
    return Statute.all().stream().map(Statute::edition).toList();
  }

  @Test
  void sameDraftSameBytes() throws IOException {
    var first = WordDrafts.bytes(WordDrafts.written(Statute.OF_2021.edition()));
    var zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, WordDrafts.bytes(WordDrafts.written(Statute.OF_2021.edition())));
    } finally {
      TimeZone.setDefault(zone);
    }
    var other = WordDrafts.written(Statute.OF_2021.edition()).with(Section.OTHER, Prose.of("有。"));
    assertFalse(Arrays.equals(first, WordDrafts.bytes(other)));
  }

  @Test
  void fileNamesTheUnitButNoPersonAndNoTime() throws IOException {
    var parts = WordFaults.parts(WordDrafts.bytes(WordDrafts.written(Statute.OF_2021.edition())));
    var core = new String(parts.get("docProps/core.xml"), java.nio.charset.StandardCharsets.UTF_8);
    var app = new String(parts.get("docProps/app.xml"), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(core.contains(">清溪县交通运输局</dc:creator>"), core);
    assertFalse(core.contains("dcterms:created") || core.contains("dcterms:modified"), core);
    assertFalse((core + app).contains("POI"), core + app);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyPartKeepsToTheSchema(Edition edition) throws IOException, XmlException {
    assertEquals(List.of(), WordFaults.of(WordDrafts.bytes(WordDrafts.written(edition))));
  }

  /// XmlBeans takes run properties in any order; Word's schema does not.
  @Test
  void runPropertiesStandInTheOrderOfTheSchema() throws IOException, XmlException {
    var order = List.of("rFonts", "b", "noProof", "spacing", "sz", "szCs", "lang");
    var parts = WordFaults.parts(WordDrafts.bytes(WordDrafts.written(Statute.OF_2021.edition())));
    for (var part : List.of("word/document.xml", "word/styles.xml", "word/footer1.xml")) {
      var xml = XmlObject.Factory.parse(stream(parts, part));
      var all =
          xml.selectPath(
              "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                  + " .//w:rPr");
      assertTrue(all.length > 0, part);
      for (var properties : all) {
        var names = new ArrayList<Integer>();
        var children = properties.getDomNode().getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
          names.add(order.indexOf(children.item(i).getLocalName()));
        }
        assertEquals(names.stream().sorted().toList(), names, part);
        assertFalse(names.contains(-1), part);
      }
    }
  }

  private static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(parts.get(name));
  }
}
