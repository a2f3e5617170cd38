package org.nianbao.file;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Names that no other file has, for files that many programs, on many computers, put into the same
/// folder. They need not be secret: [UUID#randomUUID] would ask for `SecureRandom`, which on
/// Windows lists the network adapters first and makes the first save wait.
public final class UniqueName {
  private UniqueName() {}

  /// Another name, of letters, digits and hyphens.
  public static String next() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
