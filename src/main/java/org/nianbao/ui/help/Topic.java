package org.nianbao.ui.help;

import java.util.Locale;

/// A part of the manual, to which it can be opened. In the README an anchor with the topic's id
/// stands before its title.
public enum Topic {
  START,
  IMPORT,
  CELLS,
  PROSE,
  FIND,
  FINDINGS,
  SAVE,
  COMPARE,
  EXPORT,
  PAPER,
  PREVIEW,
  SHEET,
  KEYS;

  /// The id of its anchor.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
