package org.nianbao.statement;

/// Something that is looked for in one paragraph. What it finds depends on that paragraph alone, so
/// it is looked for once and kept with the paragraph ([ReadParagraph#found]) until it is another.
///
/// Searches are told apart by identity: each is a constant, or lives as long as the rule book.
///
/// @param <T> what is found, an immutable value
@FunctionalInterface
public interface ParagraphSearch<T> {
  /// Looks through a paragraph.
  T in(ReadParagraph paragraph);
}
