package org.nianbao.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Programs in the place of LibreOffice.
public final class Offices {
  private Offices() {}

  /// A program that does what the lines of a shell script say. It is named as LibreOffice until the
  /// result is closed.
  public static Named script(Path folder, String... lines) throws IOException {
    var program = folder.resolve("office.sh");
    Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return named(program);
  }

  /// A program that is named as LibreOffice until the result is closed.
  public static Named named(Path program) {
    System.setProperty("nianbao.libreoffice", program.toString());
    return () -> System.clearProperty("nianbao.libreoffice");
  }

  /// What ends the naming.
  public interface Named extends AutoCloseable {
    @Override
    void close();
  }
}
