package org.nianbao.source;

import java.util.List;
import java.util.stream.Stream;

/// A document as paragraphs and tables in reading order.
///
/// @param kind the format that it was read from
/// @param blocks paragraphs and tables, in reading order
/// @param omissions what the reader could not take, such as the text in a picture's frame
public record Source(Kind kind, List<SourceBlock> blocks, List<Omission> omissions) {

  /// A format of documents.
  public enum Kind {
    DOCX("docx"),
    DOC("doc"),
    XLSX("xlsx"),
    XLS("xls"),
    HTML("html"),
    MHT("mht"),
    TEXT("text"),
    PDF("pdf");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /// The stable ASCII name, as `import --json` prints it.
    public String id() {
      return id;
    }
  }

  /// Something of the document that is not among its blocks.
  ///
  /// @param text what it says, as far as it could be read; may be empty
  /// @param reason why it is left out, one plain sentence
  /// @param place where it is, for people
  public record Omission(String text, String reason, String place) {}

  public Source {
    blocks = List.copyOf(blocks);
    omissions = List.copyOf(omissions);
  }

  /// The tables in reading order.
  public Stream<TableBlock> tables() {
    return blocks.stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast);
  }
}
