package org.nianbao.source;

/// A paragraph or a table of a document.
public sealed interface SourceBlock permits TextBlock, TableBlock {
  /// Where in the document it is.
  Origin origin();
}
