package org.nianbao.source;

import java.util.List;

/// A paragraph.
///
/// @param runs its text
/// @param level its level as a heading, from 1; 0 for body text
/// @param origin where it is
public record TextBlock(List<TextRun> runs, int level, Origin origin) implements SourceBlock {
  public TextBlock {
    runs = List.copyOf(runs);
  }

  /// A paragraph of body text.
  public static TextBlock of(String text, Origin origin) {
    return new TextBlock(List.of(TextRun.of(text)), 0, origin);
  }

  /// The accepted text as it stands, with its line breaks.
  public String text() {
    return TextRun.text(runs);
  }
}
