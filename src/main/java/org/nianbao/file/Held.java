package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// Thrown when somebody else is working on a draft, as its lock file says.
public final class Held extends Trouble {
  private static final long serialVersionUID = 1;

  private final transient Holder holder;

  Held(Path file, Holder holder) {
    super(Wording.of("file.held", file, holder.user(), holder.host()));
    this.holder = holder;
  }

  /// The user and program that work on it.
  public Holder holder() {
    return holder;
  }
}
