package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// Thrown when a draft is not saved because its file is no longer as it was opened: another program
/// or another PC has written it. The file is left as it is.
public final class ChangedOutside extends Trouble {
  private static final long serialVersionUID = 1;

  ChangedOutside(Path file) {
    super(Wording.of("file.changedOutside", file));
  }
}
