package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Prose;
import org.nianbao.file.Samples;
import org.nianbao.form.Section;
import org.nianbao.statute.Statute;

/// The file itself: its bytes, its properties and its schema.
class WordFileTest {
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
    var core = text(parts, "docProps/core.xml");
    var app = text(parts, "docProps/app.xml");
    assertTrue(core.contains(">清溪县交通运输局</dc:creator>"), core);
    assertFalse(core.contains("dcterms:created") || core.contains("dcterms:modified"), core);
    assertFalse((core + app).contains("POI"), core + app);
  }

  private static List<Arguments> exports() throws IOException {
    var exports = new ArrayList<Arguments>();
    for (var name : Samples.names()) {
      exports.add(Arguments.of(name, WordDrafts.bytes(Samples.draft(name))));
      exports.add(Arguments.of(name + "送审稿", WordDrafts.review(Samples.draft(name))));
    }
    return exports;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void everyFileKeepsToSchemasAndRules(String name, byte[] docx) throws IOException, XmlException {
    assertEquals(List.of(), WordFaults.of(docx), name);
    int comments = WordFaults.parts(docx).containsKey("word/comments.xml") ? 1 : 0;
    var parts = WordFaults.parts(docx).keySet();
    assertEquals(
        name.endsWith("送审稿") ? 8 + comments : 6,
        parts.stream().filter(part -> part.matches("word/[^/]+\\.xml")).count());
  }

  @Test
  void aFrameWithoutAPlaceForTheBodyIsNotFilled() {
    assertEquals(
        "<w:document><w:body><w:p/><w:sectPr/></w:body></w:document>",
        WordDocument.filled("<w:document><w:body><w:sectPr/></w:body></w:document>", "<w:p/>"));
    assertThrows(
        IllegalStateException.class,
        () -> WordDocument.filled("<?xml version=\"1.0\"?><w:document/>", "<w:p/>"));
  }

  /// XmlBeans takes run properties in any order; Word's schema does not.
  @Test
  void runPropertiesStandInTheOrderOfTheSchema() throws IOException, XmlException {
    var order = List.of("rStyle", "rFonts", "b", "noProof", "spacing", "sz", "szCs", "lang");
    var parts = WordFaults.parts(WordDrafts.review(WordDrafts.written(Statute.OF_2021.edition())));
    for (var part :
        List.of("word/document.xml", "word/styles.xml", "word/footer1.xml", "word/comments.xml")) {
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

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(parts.get(name));
  }
}
