package org.nianbao.reader.word;

import java.util.List;
import org.nianbao.file.ContentTrouble;
import org.nianbao.reader.word.TableRows.Merge;
import org.nianbao.source.TextRun.Mark;

/// A table of a document. Rows and cells may stand in content controls.
final class DocxTable {
  /// The most columns that Word allows.
  private static final int WIDEST = 63;

  private final DocxBody body;
  private final XmlElement table;
  private final int widest;
  private final TableRows rows = new TableRows();
  private final boolean isShaded;
  private int column;

  /// @param body reads what stands in the cells
  DocxTable(DocxBody body, XmlElement table) {
    this.body = body;
    this.table = table;
    var properties = table.child("w:tblPr");
    this.isShaded = DocxStyles.isShaded(properties) || body.styles().isShading(properties);
    this.widest = Math.max((int) table.child("w:tblGrid").children("w:gridCol").count(), WIDEST);
  }

  /// The table, or what it lays out.
  ///
  /// @param outer what its place means for its text
  List<WordContent> contents(Mark outer) throws ContentTrouble {
    rows(table, outer);
    return rows.contents();
  }

  private void rows(XmlElement element, Mark outer) throws ContentTrouble {
    for (var child : element.children()) {
      switch (child.name()) {
        case "w:tr" -> row(child, outer);
        case "w:sdt" -> rows(child.child("w:sdtContent"), DocxText.sdt(child, outer));
        case "w:customXml", "w:ins" -> rows(child, outer);
        default -> {}
      }
    }
  }

  private void row(XmlElement row, Mark outer) throws ContentTrouble {
    var properties = row.child("w:trPr");
    var mark = outer;
    if (properties.has("w:ins")) {
      mark = RunLook.stronger(mark, Mark.INSERTED);
    }
    if (properties.isOn("w:hidden").orElse(false)) {
      mark = RunLook.stronger(mark, Mark.HIDDEN);
    }
    if (properties.has("w:del")) {
      mark = Mark.DELETED;
    }
    rows.next();
    column = Math.clamp(properties.number("w:gridBefore").orElse(0), 0, widest);
    cells(row, mark);
  }

  private void cells(XmlElement element, Mark outer) throws ContentTrouble {
    for (var child : element.children()) {
      switch (child.name()) {
        case "w:tc" -> cell(child, outer);
        case "w:sdt" -> cells(child.child("w:sdtContent"), DocxText.sdt(child, outer));
        case "w:customXml" -> cells(child, outer);
        default -> {}
      }
    }
  }

  private void cell(XmlElement cell, Mark outer) throws ContentTrouble {
    var properties = cell.child("w:tcPr");
    int columns = Math.clamp(properties.number("w:gridSpan").orElse(1), 1, widest);
    var contents = body.contents(cell.children(), mark(properties, outer), ground(properties));
    if (properties.has("w:hMerge") && !isFirst(properties, "w:hMerge")) {
      rows.addBeside(column, columns, contents);
    } else {
      rows.add(column, columns, merge(properties), contents);
    }
    column += columns;
  }

  private DocxBody.Ground ground(XmlElement cell) {
    return isShaded || DocxStyles.isShaded(cell) ? DocxBody.Ground.UNKNOWN : DocxBody.Ground.WHITE;
  }

  private static Mark mark(XmlElement properties, Mark outer) {
    if (properties.has("w:cellDel")) {
      return Mark.DELETED;
    }
    return properties.has("w:cellIns") ? RunLook.stronger(outer, Mark.INSERTED) : outer;
  }

  private static Merge merge(XmlElement properties) {
    if (!properties.has("w:vMerge")) {
      return Merge.NONE;
    }
    return isFirst(properties, "w:vMerge") ? Merge.FIRST : Merge.FURTHER;
  }

  private static boolean isFirst(XmlElement properties, String merge) {
    return properties.value(merge).orElse("").equals("restart");
  }
}
