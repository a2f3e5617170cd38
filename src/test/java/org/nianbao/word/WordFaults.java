package org.nianbao.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// What is wrong with the file of a Word document: against the schemas, and against two rules that
/// no schema states and Word refuses a file for.
final class WordFaults {
  private static final String NAMESPACES =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' declare"
          + " namespace r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " declare namespace p='http://schemas.openxmlformats.org/package/2006/relationships' ";

  private static final Pattern USED = Pattern.compile(" r:(?:id|embed)=\"([^\"]*)\"");

  private static final String DOCUMENT = "word/document.xml";

  private WordFaults() {}

  /// The faults of a file; none if Word can be expected to open it.
  static List<String> of(byte[] docx) throws IOException, XmlException {
    var faults = new ArrayList<String>();
    var parts = parts(docx);
    for (var part : parts.entrySet()) {
      if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
        schema(part.getKey(), parsed(part.getValue()), faults);
      }
    }
    cells(parts, faults);
    relations(parts, faults);
    return faults;
  }

  private static void schema(String name, XmlObject part, List<String> faults) {
    if (!part.schemaType().isDocumentType()) {
      faults.add(name + ": a part of an unknown kind");
    }
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
  }

  /// A part, of whatever kind its root says.
  private static XmlObject parsed(byte[] part) throws IOException, XmlException {
    return TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, null);
  }

  /// The last thing in a cell is a paragraph.
  private static void cells(Map<String, byte[]> parts, List<String> faults)
      throws IOException, XmlException {
    var document = parsed(parts.get(DOCUMENT));
    for (var cell : document.selectPath(NAMESPACES + ".//w:tc")) {
      var last = cell.getDomNode().getLastChild();
      if (last == null || !last.getNodeName().equals("w:p")) {
        faults.add("a cell that does not end with a paragraph: " + cell);
      }
    }
  }

  /// Every relation leads to a part, every one that is used exists, and to every part leads one:
  /// what no relation leads to is never read.
  private static void relations(Map<String, byte[]> parts, List<String> faults)
      throws IOException, XmlException {
    var ids = new ArrayList<String>();
    var targets = new ArrayList<String>(List.of(DOCUMENT));
    var relations = "word/_rels/document.xml.rels";
    var xml = XmlObject.Factory.parse(new ByteArrayInputStream(parts.get(relations)));
    for (var relation : xml.selectPath(NAMESPACES + ".//p:Relationship")) {
      var node = relation.getDomNode().getAttributes();
      ids.add(node.getNamedItem("Id").getNodeValue());
      var target = node.getNamedItem("Target").getNodeValue();
      var part = target.startsWith("/") ? target.substring(1) : "word/" + target;
      targets.add(part);
      if (!parts.containsKey(part)) {
        faults.add("a relation to " + target + ", which is not there");
      }
    }
    parts.keySet().stream()
        .filter(name -> name.matches("word/[^/]+\\.xml") && !targets.contains(name))
        .forEach(name -> faults.add("no relation leads to " + name));
    var document = new String(parts.get(DOCUMENT), StandardCharsets.UTF_8);
    USED.matcher(document)
        .results()
        .map(used -> used.group(1))
        .filter(id -> !ids.contains(id))
        .forEach(id -> faults.add("a relation that is not there: " + id));
  }

  /// The parts of a file by their names.
  static Map<String, byte[]> parts(byte[] docx) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
