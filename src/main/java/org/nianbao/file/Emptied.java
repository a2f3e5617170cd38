package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// Thrown when a draft's file exists but is empty: no bytes, or only zeros and blanks, as a power
/// cut, a USB stick pulled out too early or an interrupted synchronisation leaves it. What remains
/// of the draft is in the application folder: its versions, and what a crash has left unsaved.
public final class Emptied extends Trouble {
  private static final long serialVersionUID = 1;

  Emptied(Path file) {
    super(Wording.of("file.emptied", file));
  }
}
