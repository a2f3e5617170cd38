package org.nianbao.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.nianbao.form.Edition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads the comments of an exported document back: what each says, and on what it stands.
final class WordRemarks {
  private final XWPFDocument document;
  private final List<Remark> found = new ArrayList<>();

  /// A comment.
  ///
  /// @param place the id of the cell, or the style of the paragraph
  /// @param words the text between its anchors
  /// @param lines what it says
  record Remark(String place, String words, List<String> lines) {}

  private WordRemarks(XWPFDocument document) {
    this.document = document;
  }

  /// The comments in the order of their anchors.
  ///
  /// @throws AssertionError if an anchor is not begun, ended and referenced once each, or a comment
  ///   has no anchor
  static List<Remark> of(Path docx, Edition edition) throws IOException {
    try (var document = WordReadback.open(docx)) {
      var remarks = new WordRemarks(document);
      document.getParagraphs().forEach(one -> remarks.read(one.getStyle(), one));
      for (int table = 0; table < edition.tables().size(); table++) {
        remarks.read(table, edition);
      }
      var comments = document.getDocComments();
      int count = comments == null ? 0 : comments.getComments().size();
      if (count != remarks.found.size()) {
        throw new AssertionError(
            remarks.found.size() + " of " + count + " comments stand somewhere");
      }
      return remarks.found;
    }
  }

  private void read(int table, Edition edition) {
    var rows = document.getTables().get(table).getRows();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (var cell : rows.get(row).getTableCells()) {
        var place = edition.tables().get(table).cellAt(row, column);
        read(place.map(one -> one.ref().id()).orElse("label"), cell.getParagraphs().getFirst());
        var span = cell.getCTTc().getTcPr().getGridSpan();
        column += span == null ? 1 : span.getVal().intValue();
      }
    }
  }

  private void read(String place, XWPFParagraph paragraph) {
    var open = new LinkedHashMap<String, StringBuilder>();
    var ended = new LinkedHashMap<String, String>();
    var nodes = paragraph.getCTP().getDomNode().getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      var node = nodes.item(i);
      switch (node.getLocalName()) {
        case "commentRangeStart" -> once(open.put(id(node), new StringBuilder()) == null);
        case "commentRangeEnd" -> ended.put(id(node), open.remove(id(node)).toString());
        case "r" -> read(place, (Element) node, open, ended);
        default -> {}
      }
    }
    once(open.isEmpty() && ended.isEmpty());
  }

  private void read(
      String place, Element run, Map<String, StringBuilder> open, Map<String, String> ended) {
    var references = run.getElementsByTagNameNS("*", "commentReference");
    for (int i = 0; i < references.getLength(); i++) {
      var id = id(references.item(i));
      var comment = document.getCommentByID(id);
      once(ended.containsKey(id) && comment != null);
      found.add(new Remark(place, ended.remove(id), lines(comment)));
    }
    var texts = run.getElementsByTagNameNS("*", "t");
    for (int i = 0; i < texts.getLength(); i++) {
      var text = texts.item(i).getFirstChild().getNodeValue();
      open.values().forEach(words -> words.append(text));
    }
  }

  private static List<String> lines(XWPFComment comment) {
    return comment.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  private static String id(Node node) {
    return ((Element) node).getAttributeNS(node.getNamespaceURI(), "id");
  }

  private static void once(boolean holds) {
    if (!holds) {
      throw new AssertionError("anchors of comments do not come in threes");
    }
  }
}
