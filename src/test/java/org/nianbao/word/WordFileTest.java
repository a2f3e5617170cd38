package org.nianbao.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
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
    var parts = parts(WordDrafts.bytes(WordDrafts.written(Statute.OF_2021.edition())));
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
  void everyPartKeepsToTheSchema(String name, byte[] docx) throws IOException, XmlException {
    var parts = parts(docx);
    var names = parts.keySet().stream().filter(part -> part.matches("word/[^/]+\\.xml")).toList();
    int comments = parts.containsKey("word/comments.xml") ? 1 : 0;
    assertEquals(name.endsWith("送审稿") ? 8 + comments : 6, names.size());
    for (var part : names) {
      valid(TypeSystemHolder.typeSystem.parse(stream(parts, part), null, null));
    }
  }

  static void valid(XmlObject part) {
    assertTrue(part.schemaType().isDocumentType(), "a part of an unknown kind");
    var faults = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(faults));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void everyRelationLeadsSomewhereAndIsUsed(String name, byte[] docx) throws IOException {
    var parts = parts(docx);
    var relations = matches("<Relationship [^>]*>", text(parts, "word/_rels/document.xml.rels"));
    var body = text(parts, "word/document.xml");
    var known = new ArrayList<String>();
    for (var relation : relations) {
      var target = matches("(?<= Target=\")[^\"]+", relation).getFirst();
      var id = matches("(?<= Id=\")[^\"]+", relation).getFirst();
      assertTrue(parts.containsKey("word/" + target), name + target);
      known.add(id);
    }
    var used = matches("(?<= r:(?:id|embed)=\")[^\"]+", body);
    assertTrue(known.containsAll(used), name + used);
    // What no relation leads to is never read.
    var leaves = parts.keySet().stream().filter(part -> part.matches("word/[^/]+\\.xml")).count();
    assertEquals(leaves - 1, relations.size(), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exports")
  void everyCellHasAParagraph(String name, byte[] docx) throws IOException {
    var cells = text(parts(docx), "word/document.xml").split("<w:tc>");
    assertTrue(cells.length > 200, name);
    for (int i = 1; i < cells.length; i++) {
      assertTrue(cells[i].substring(0, cells[i].indexOf("</w:tc>")).contains("<w:p>"), name);
    }
  }

  /// XmlBeans takes run properties in any order; Word's schema does not.
  @Test
  void runPropertiesStandInTheOrderOfTheSchema() throws IOException, XmlException {
    var order = List.of("rStyle", "rFonts", "b", "noProof", "spacing", "sz", "szCs", "lang");
    var parts = parts(WordDrafts.review(WordDrafts.written(Statute.OF_2021.edition())));
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

  static Map<String, byte[]> parts(byte[] docx) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }

  static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(parts.get(name));
  }
}
