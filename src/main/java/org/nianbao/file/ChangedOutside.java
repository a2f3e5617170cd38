package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// A draft was not saved because its file is no longer the one that was opened: another program or
/// another PC has written it. What stands there is untouched.
public final class ChangedOutside extends Trouble {
  private static final long serialVersionUID = 1;

  ChangedOutside(Path file) {
    super(Wording.of("file.changedOutside", file));
  }
}
