package org.nianbao.compare;

/// How a side of a comparison came by the content of a cell.
public enum Standing {
  /// It stands in the draft, or its place in the document is fixed.
  CERTAIN,
  /// One of several ways to read the document: 需先核对, it has to be checked how it was read.
  INFERRED,
  /// The document has no such row or table.
  ABSENT,
  /// The document has the row, but nobody can tell which of its numbers belongs to which cell.
  UNREAD;

  /// Whether there is a content at all, be it blank.
  public boolean isRead() {
    return this == CERTAIN || this == INFERRED;
  }
}
