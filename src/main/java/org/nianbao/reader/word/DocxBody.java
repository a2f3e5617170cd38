package org.nianbao.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.file.ContentTrouble;
import org.nianbao.source.TextRun;
import org.nianbao.source.TextRun.Mark;
import org.nianbao.wording.Wording;

/// The paragraphs and tables of a document, of a cell or of a text box, in reading order.
final class DocxBody {
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final WordFields fields = new WordFields();
  private Ground ground = Ground.UNKNOWN;

  /// What text stands on.
  enum Ground {
    /// A page or a text box, which may have pictures behind the text, or a coloured cell.
    UNKNOWN,
    /// A cell without a colour, on which white text is not seen.
    WHITE
  }

  DocxBody(DocxStyles styles, DocxNumbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  DocxStyles styles() {
    return styles;
  }

  /// Reads an element.
  ///
  /// @param outer what its place means for its text
  /// @param into where its contents go
  void add(XmlElement element, Mark outer, List<WordContent> into) throws ContentTrouble {
    switch (element.name()) {
      case "w:p" -> paragraph(element, outer, into);
      case "w:tbl" ->
          new DocxTable(this, element)
              .contents(outer)
              .forEach(content -> WordContent.add(into, content));
      case "w:sdt" ->
          addAll(element.child("w:sdtContent").children(), DocxText.sdt(element, outer), into);
      case "w:ins", "w:moveTo" ->
          addAll(element.children(), RunLook.stronger(outer, Mark.INSERTED), into);
      case "w:del", "w:moveFrom" -> addAll(element.children(), Mark.DELETED, into);
      case "w:customXml", "w:smartTag" -> addAll(element.children(), outer, into);
      case "mc:AlternateContent" -> addAll(DocxText.alternative(element).children(), outer, into);
      case "w:altChunk" ->
          WordContent.add(into, new WordContent.Unread(Wording.of("reader.word.chunk")));
      default -> {}
    }
  }

  private void addAll(List<XmlElement> elements, Mark outer, List<WordContent> into)
      throws ContentTrouble {
    for (var element : elements) {
      add(element, outer, into);
    }
  }

  /// What stands in some elements, as [#add] reads them.
  List<WordContent> contents(List<XmlElement> elements, Mark outer) throws ContentTrouble {
    var contents = new ArrayList<WordContent>();
    addAll(elements, outer, contents);
    return contents;
  }

  /// What stands in some elements on a ground of their own.
  List<WordContent> contents(List<XmlElement> elements, Mark outer, Ground on)
      throws ContentTrouble {
    var around = ground;
    ground = on;
    try {
      return contents(elements, outer);
    } finally {
      ground = around;
    }
  }

  private void paragraph(XmlElement element, Mark outer, List<WordContent> into)
      throws ContentTrouble {
    var properties = element.child("w:pPr");
    var end = properties.child("w:rPr");
    var text = new DocxText(styles, fields, properties, ground);
    if (outer != Mark.DELETED && !end.has("w:del") && !end.has("w:moveFrom")) {
      boolean isInserted = end.has("w:ins") || end.has("w:moveTo");
      text.number(
          numbering.next(properties), isInserted ? RunLook.stronger(outer, Mark.INSERTED) : outer);
    }
    text.addAll(element, outer);
    fields.paragraph();
    var runs = text.runs();
    boolean joinsNext = end.has("w:del") && runs.stream().anyMatch(TextRun::counts);
    WordContent.add(into, new WordContent.Paragraph(runs, styles.level(properties), joinsNext));
    if (text.hasPicture()) {
      WordContent.add(into, new WordContent.Unread(Wording.of("reader.word.picture")));
    }
    for (var box : text.boxes()) {
      for (var content : contents(box.contents(), box.mark(), Ground.UNKNOWN)) {
        WordContent.add(into, content);
      }
    }
  }
}
