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
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// What is wrong with the file of a Word document: against the schemas, and against two rules that
/// no schema states and Word refuses a file for.
final class WordFaults {
  private static final String NAMESPACES =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' declare"
          + " namespace r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " declare namespace p='http://schemas.openxmlformats.org/package/2006/relationships' ";

  private static final Pattern USED = Pattern.compile(" r:id=\"([^\"]*)\"");

  private static final String DOCUMENT = "word/document.xml";

  private WordFaults() {}

  /// The faults of a file; none if Word can be expected to open it.
  static List<String> of(byte[] docx) throws IOException, XmlException {
    var faults = new ArrayList<String>();
    var parts = parts(docx);
    for (var part : parts.entrySet()) {
      if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
        var errors = new ArrayList<XmlError>();
        parsed(part.getKey(), part.getValue()).validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> faults.add(part.getKey() + ": " + error.getMessage()));
      }
    }
    cells(parts, faults);
    relations(parts, faults);
    return faults;
  }

  private static XmlObject parsed(String name, byte[] part) throws IOException, XmlException {
    var in = new ByteArrayInputStream(part);
    return switch (name.replaceAll("word/|[0-9]*\\.xml", "")) {
      case "document" -> DocumentDocument.Factory.parse(in);
      case "styles" -> StylesDocument.Factory.parse(in);
      case "fontTable" -> FontsDocument.Factory.parse(in);
      case "settings" -> SettingsDocument.Factory.parse(in);
      case "footer" -> FtrDocument.Factory.parse(in);
      case "header" -> HdrDocument.Factory.parse(in);
      case "comments" -> CommentsDocument.Factory.parse(in);
      default -> throw new AssertionError("no schema is known for " + name);
    };
  }

  /// The last thing in a cell is a paragraph.
  private static void cells(Map<String, byte[]> parts, List<String> faults)
      throws IOException, XmlException {
    var document = parsed(DOCUMENT, parts.get(DOCUMENT));
    for (var cell : document.selectPath(NAMESPACES + ".//w:tc")) {
      var last = cell.getDomNode().getLastChild();
      if (last == null || !last.getNodeName().equals("w:p")) {
        faults.add("a cell that does not end with a paragraph: " + cell);
      }
    }
  }

  /// Every relation leads to a part, and every one that is used exists.
  private static void relations(Map<String, byte[]> parts, List<String> faults)
      throws IOException, XmlException {
    var ids = new ArrayList<String>();
    var relations = "word/_rels/document.xml.rels";
    var xml = XmlObject.Factory.parse(new ByteArrayInputStream(parts.get(relations)));
    for (var relation : xml.selectPath(NAMESPACES + ".//p:Relationship")) {
      var node = relation.getDomNode().getAttributes();
      ids.add(node.getNamedItem("Id").getNodeValue());
      var target = node.getNamedItem("Target").getNodeValue();
      var part = target.startsWith("/") ? target.substring(1) : "word/" + target;
      if (!parts.containsKey(part)) {
        faults.add("a relation to " + target + ", which is not there");
      }
    }
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
