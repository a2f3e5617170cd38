package org.nianbao.pdf;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianbao.file.Trouble;

/// The LibreOffice that is installed, and programs in its place.
public final class Offices {
  private Offices() {}

  /// What a test takes of LibreOffice. Systems pack the parts one by one.
  public enum Part {
    WRITER,
    CALC;

    /// Whether a LibreOffice has this part: each has its settings beside the program.
    public boolean isIn(Path program) {
      try {
        var home = program.toRealPath().getParent().getParent();
        var settings = Path.of("registry", name().toLowerCase(Locale.ROOT) + ".xcd");
        return Stream.of("share", "Resources")
            .anyMatch(place -> Files.exists(home.resolve(place).resolve(settings)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The LibreOffice that is installed. Ends the test as skipped where there is none, or none with
  /// that part.
  public static Path installed(Part part) {
    try {
      var program = LibreOffice.program();
      assumeTrue(part.isIn(program), () -> "LibreOffice has no " + part + " here: not tried");
      return program;
    } catch (Trouble e) {
      return abort("no LibreOffice here: not tried");
    }
  }

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
