package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The PC's own name, found without asking the network.
final class Host {
  private Host() {}

  /// The most bytes of a name that are read, more than any has.
  private static final int LONGEST = 1 << 10;

  /// The name; `localhost` if the system does not tell it.
  static String name() {
    return Optional.ofNullable(System.getenv("COMPUTERNAME"))
        .or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
        .filter(name -> !name.isBlank())
        .orElseGet(Host::named);
  }

  private static String named() {
    try {
      return RegularFile.text(Path.of("/etc/hostname"), LONGEST).strip();
    } catch (IOException e) {
      return "localhost";
    }
  }
}
