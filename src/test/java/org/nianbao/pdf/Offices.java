package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

  /// Converts files with the LibreOffice that is installed, which ends the test as skipped where
  /// there is none.
  ///
  /// @param part what of LibreOffice it takes
  /// @param format the new format, as its `--convert-to` has it
  /// @param folder where the new files go, and the program's settings
  public static void convert(Part part, String format, Path folder, Path... files)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                installed(part).toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    for (var file : files) {
      command.add(file.toString());
    }
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not end");
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
