package org.nianbao.file;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/// A draft that somebody else is working on.
public final class Held extends Trouble {
  private static final long serialVersionUID = 1;

  private final transient Holder holder;

  Held(Path file, Holder holder) {
    super(Wording.of("file.held", file, holder.user(), holder.host()));
    this.holder = holder;
  }

  /// Who works on it.
  public Holder holder() {
    return holder;
  }
}
