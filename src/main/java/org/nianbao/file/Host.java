package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The PC's own name, found without asking the network.
final class Host {
  private Host() {}

  /// More than any name has, in bytes.
  private static final int LONGEST = 1 << 10;

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
