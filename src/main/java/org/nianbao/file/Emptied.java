package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// A draft's file is there and nothing is in it: no bytes, or only zeros and blanks, as a power
/// cut, a stick pulled out too early or half a synchronisation leave it. What is kept of the draft
/// is in the home folder: its versions, and what a crash has left unsaved.
public final class Emptied extends Trouble {
  private static final long serialVersionUID = 1;

  Emptied(Path file) {
    super(Wording.of("file.emptied", file));
  }
}
